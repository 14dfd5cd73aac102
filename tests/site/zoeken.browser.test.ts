import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildIndex } from '#site/zoeken/bouw-index.ts';
import type { Zoekbaar } from '#site/zoeken/verzamel-woorden.ts';
import { chromiumVlaggen, findChromium } from '#tests/support/find-chromium.ts';
import { startTestpagina, type Testpagina } from '#tests/site/zoeken-testpagina.ts';
import { zoekEntries, zoekSynoniemen } from '#tests/site/zoeken-voorbeelden.ts';

const zebrapaden = Array.from({ length: 12 }, (_, i) => buildLos(`Zebrapad ${i + 1}`, `zebrapad-${i + 1}`));
const gemeen = buildLos('<img src=x onerror=alert(1)> gevaarlijk', 'gevaarlijk');

function buildLos(titel: string, slug: string): Zoekbaar {
  const [entry] = zoekEntries as [Zoekbaar];
  return { ...entry, titel, slug, vraag: '', verbetering: '', trefwoorden: [] };
}

let browser: Browser;
let testpagina: Testpagina;
let pagina: Page;
let fouten: string[];

beforeAll(async () => {
  const index = buildIndex([...zoekEntries, ...zebrapaden, gemeen], [], zoekSynoniemen);
  testpagina = await startTestpagina(JSON.stringify(index));
  browser = await chromium.launch({ executablePath: findChromium() ?? 'chromium', args: chromiumVlaggen });
});
afterAll(async () => {
  await browser.close();
  await testpagina.stop();
});
beforeEach(async () => {
  testpagina.gevraagd.length = 0;
  testpagina.kapot.clear();
  pagina = await browser.newPage();
  fouten = [];
  pagina.on('console', (bericht) => bericht.type() === 'error' && fouten.push(bericht.text()));
  pagina.on('pageerror', (fout) => fouten.push(fout.message));
});
afterEach(() => pagina.close());

const open = (pad: string) => pagina.goto(testpagina.adres + pad);
const zoekveld = () => pagina.getByRole('searchbox', { name: 'Zoek in verbeteringen' });
const resultaten = () => pagina.locator('[data-zoekresultaat] a');
const stand = () => pagina.getByRole('status');

async function awaitStand(tekst: string): Promise<void> {
  await stand().filter({ hasText: tekst }).waitFor();
}

test('engine and index load only when somebody enters the search box', async () => {
  await open('/');
  await pagina.waitForLoadState('networkidle');
  expect(testpagina.gevraagd.filter((pad) => pad.includes('zoekindex'))).toEqual([]);
  const geladen = pagina.waitForResponse(/zoekindex\.\w{16}\.json/);
  await zoekveld().focus();
  await geladen;
});

test('results appear while typing, best first, and their number is announced', async () => {
  await open('/');
  await zoekveld().pressSequentially('prestatiebuers');
  await awaitStand('2 verbeteringen gevonden voor ‘prestatiebuers’. Wij zochten op ‘prestatiebeurs’.');
  expect(await resultaten().first().getAttribute('href')).toBe('/verbeteringen/prestatiebeurs/');
  expect(await pagina.locator('[data-zoekresultaat] mark').first().textContent()).toBe('prestatiebeurs');
  expect(fouten).toEqual([]);
});

test('the question stands behind the # and goes to no server; nothing is stored', async () => {
  await open('/verbeteringen/');
  await zoekveld().pressSequentially('paspoort');
  await pagina.waitForURL('**/verbeteringen/#zoek=paspoort');
  await awaitStand('1 verbetering gevonden');
  expect(testpagina.gevraagd.filter((pad) => pad.includes('paspoort'))).toEqual([]);
  const bewaard = await pagina.evaluate('[document.cookie, localStorage.length, sessionStorage.length]');
  expect(bewaard).toEqual(['', 0, 0]);
});

test('an address with a question shows its results at once, in place of the list', async () => {
  await open('/verbeteringen/#zoek=afspraak%20balie');
  await awaitStand('gevonden voor ‘afspraak balie’');
  expect(await zoekveld().inputValue()).toBe('afspraak balie');
  expect(await pagina.locator('[data-zoeklijst]').isHidden()).toBe(true);
});

test('a question that came without JavaScript moves behind the #', async () => {
  await open('/verbeteringen/?zoek=kwijtscheling');
  await pagina.waitForURL('**/verbeteringen/#zoek=kwijtscheling');
  expect(await resultaten().first().getAttribute('href')).toBe('/verbeteringen/kwijtschelding/');
});

test('Enter goes to the first result on the list, and to the list from elsewhere', async () => {
  await open('/');
  await zoekveld().pressSequentially('balie');
  await zoekveld().press('Enter');
  await pagina.waitForURL('**/verbeteringen/#zoek=balie');
  await awaitStand('gevonden voor ‘balie’');
  await zoekveld().press('Enter');
  await pagina.locator('[data-zoekresultaat] a:focus').waitFor();
});

test('Escape empties the box, brings the list back and cleans the address', async () => {
  await open('/verbeteringen/#zoek=balie');
  await awaitStand('gevonden');
  await zoekveld().press('Escape');
  await pagina.waitForURL('**/verbeteringen/');
  await pagina.locator('[data-zoeklijst]').waitFor();
  expect(await zoekveld().inputValue()).toBe('');
  await expect.poll(() => resultaten().count()).toBe(0);
});

test('eight results stand there first, the others after the button, with the focus on the first of them', async () => {
  await open('/verbeteringen/#zoek=zebrapad');
  await awaitStand('12 verbeteringen gevonden');
  expect(await resultaten().count()).toBe(8);
  await pagina.getByRole('button', { name: 'Toon alle 12 verbeteringen' }).click();
  await expect.poll(() => resultaten().count()).toBe(12);
  await expect.poll(() => pagina.locator('a:focus').textContent()).toBe('Zebrapad 9');
});

test('nothing found says what to do next', async () => {
  await open('/verbeteringen/#zoek=zwitserleven');
  await awaitStand('Niets gevonden voor ‘zwitserleven’.');
  expect(await stand().getByRole('link', { name: 'kies een thema' }).getAttribute('href')).toBe('/themas/');
});

test('a question that is too long is named, and the list stays', async () => {
  await open('/verbeteringen/');
  await zoekveld().fill('balie '.repeat(40));
  await awaitStand('Uw vraag is 239 tekens lang en mag 200 tekens zijn.');
  expect(await pagina.locator('[data-zoeklijst]').isVisible()).toBe(true);
  expect(await resultaten().count()).toBe(0);
});

test('an index that cannot be loaded says so, and the list stays', async () => {
  testpagina.kapot.add('zoekindex.json');
  await open('/verbeteringen/#zoek=balie');
  await awaitStand('Zoeken lukt nu niet. Bekijk alle verbeteringen.');
  expect(await pagina.locator('[data-zoeklijst]').isVisible()).toBe(true);
  testpagina.kapot.clear();
  await zoekveld().fill('paspoort');
  await awaitStand('1 verbetering gevonden');
});

test('markup in a title stays text', async () => {
  await open('/verbeteringen/#zoek=gevaarlijk');
  await awaitStand('1 verbetering gevonden');
  expect(await resultaten().first().textContent()).toBe('<img src=x onerror=alert(1)> gevaarlijk');
  expect(await pagina.locator('section img').count()).toBe(0);
});
