import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { besluit, geefOordeel, ongetoetst } from '#tests/fixtures/loop.ts';
import type { Json } from '#tests/support/api.ts';
import { makeRecords, overleg, reeks } from '#tests/support/maak-overleg.ts';
import { Beheerproef, measureScherm, zegt } from '#tests/support/open-beheer.ts';

let proef: Beheerproef;
let make: Awaited<ReturnType<typeof makeRecords>>;
let reeksId: string;
let wie: string;
beforeAll(async () => {
  proef = await Beheerproef.start();
  make = await makeRecords(proef.api);
  wie = (await proef.api.records('voorzitter', 'medewerkers', "?filter=(naam='behandelaar')")).body.items[0]
    .id;
  reeksId = (await make('overlegreeksen', { ...reeks, mensen: [wie] })).id;
  const id = await ongetoetst(proef.api, { titel: 'Na het doorgeven weet u of het is gelukt' });
  await geefOordeel(proef.api, id, 'nee', 'Ik hoorde niets.');
  await proef.api.stap('voorzitter', id, 'besluiten', besluit(wie));
});
afterAll(() => proef.stop());

let dag = 0;
/** A meeting that is next, before the ones made earlier in this file. */
async function newOverleg(over: object = {}): Promise<string> {
  dag += 1;
  const datum = `2098-12-${String(31 - dag).padStart(2, '0')}`;
  const { id } = await make(
    'overleggen',
    overleg(reeksId, { datum, plaats: 'De Sluis', mensen: [wie], ...over }),
  );
  return id;
}
const voegToe = (id: string, titel: string) =>
  proef.api.askWrongly('voorzitter', 'POST /overleggen/{id}/agendapunten', { id }, { titel });
const open = (id: string, naam = 'voorzitter'): Promise<Page> =>
  proef.open(naam, `/overleg/${id}/`, 'Verbeteroverleg');
const koppen = (page: Page): Promise<string[]> => page.locator('[data-punt] h2').allInnerTexts();
const titels = async (id: string): Promise<string[]> =>
  (
    await proef.api.records(
      'voorzitter',
      'agendapunten',
      `?filter=(overleg='${id}' %26%26 weg=false)&sort=volgorde`,
    )
  ).body.items.map(({ titel }: Json) => titel);

const begin = ['Wat wij beloofden', 'Na het doorgeven weet u of het is gelukt', 'De nieuwe balie'];

test('an agenda that nobody typed: each thing with its reason, and whether it fits', async () => {
  const id = await newOverleg();
  const page = await open(id);
  expect(await koppen(page)).toEqual(begin.slice(0, 2));
  await zegt(page, 'Omdat er één actie openstaat. Er is niets te laat.');
  await zegt(page, 'Omdat één mens nee zei en nog geen antwoord kreeg.');
  await zegt(page, 'Schrijf de brief opnieuw');
  const liniaal = page.getByRole('img', { name: 'Het past. 6 van 45 minuten, 39 vrij.' });
  await liniaal.waitFor();
  expect(await measureScherm(page, 'agenda')).toEqual([]);
});

test('by keyboard: Enter picks up, arrows move, Enter puts down, Escape puts back, and the focus stays', async () => {
  const id = await newOverleg();
  await voegToe(id, 'De nieuwe balie');
  const page = await open(id);
  const greep = page.getByRole('button', { name: /^Verplaats punt \d: De nieuwe balie/ });
  await greep.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await page.getByRole('status').filter({ hasText: 'Komt op plaats 2 van 3.' }).waitFor();
  await page.keyboard.press('Escape');
  expect(await koppen(page)).toEqual(begin);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await measureScherm(page, 'opgepakt')).toEqual([]);
  await page.keyboard.press('Enter');
  await zegt(page, 'Staat nu op plaats 1.');
  await expect.poll(() => koppen(page)).toEqual([begin[2], begin[0], begin[1]]);
  expect(await titels(id)).toEqual([begin[2], begin[0], begin[1]]);
  expect(await greep.evaluate((knop) => document.activeElement === knop)).toBe(true);
});

test('by mouse: dragged to another place', async () => {
  const id = await newOverleg();
  await voegToe(id, 'De nieuwe balie');
  const page = await open(id);
  const van = await page.getByRole('button', { name: /^Verplaats punt 3/ }).boundingBox();
  const naar = await page.locator('[data-punt]').first().boundingBox();
  await page.mouse.move(van!.x + 20, van!.y + 20);
  await page.mouse.down();
  await page.mouse.move(van!.x + 20, naar!.y + 2, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => titels(id)).toEqual([begin[2], begin[0], begin[1]]);
});

test('taken off with undo in its place, pinned, other minutes, by single keys too', async () => {
  const id = await newOverleg();
  const page = await open(id);
  await page.getByRole('button', { name: /^Haal punt 2/ }).click();
  await expect.poll(() => titels(id)).toEqual(begin.slice(0, 1));
  await page.getByRole('button', { name: /^Ongedaan maken/ }).click();
  await expect.poll(() => titels(id)).toEqual(begin.slice(0, 2));
  await page.getByLabel(/^Minuten voor punt 1/).fill('50');
  await page.getByLabel(/^Minuten voor punt 1/).press('Tab');
  await page.getByRole('img', { name: '9 minuten te veel. 54 van 45 minuten.' }).waitFor();
  expect(await measureScherm(page, 'past niet')).toEqual([]);
  await page.locator('body').click({ position: { x: 5, y: 5 } });
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('p');
  await page.getByRole('button', { name: /^Zet punt 2.* vast/, pressed: true }).waitFor();
  await page.keyboard.press('x');
  await expect.poll(() => titels(id)).toEqual(begin.slice(0, 1));
});

test('words of their own; empty is told, and what a colleague changes appears', async () => {
  const id = await newOverleg();
  const page = await open(id);
  await page.getByRole('button', { name: 'Zet op de agenda' }).click();
  await zegt(page, 'Schrijf op waar het over gaat.');
  await page.getByLabel('Zelf een punt toevoegen').fill('De nieuwe balie');
  await page.getByRole('button', { name: 'Zet op de agenda' }).click();
  await expect.poll(() => koppen(page)).toEqual(begin);
  await voegToe(id, 'Van een collega');
  await expect.poll(() => koppen(page)).toEqual([...begin, 'Van een collega']);
});

test('R6 who moves what a colleague moved first is told so, and sees what stands there', async () => {
  const id = await newOverleg();
  await voegToe(id, 'De nieuwe balie');
  const page = await open(id);
  await page.getByRole('button', { name: /^Verplaats punt 3/ }).focus();
  await page.keyboard.press('Enter');
  await page.route('**/agendapunten/records**', (route) => route.abort());
  await voegToe(id, 'Van een collega');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await zegt(page, 'Iemand anders was u voor');
  await page.unroute('**/agendapunten/records**');
  expect(await titels(id)).toEqual([...begin, 'Van een collega']);
});

test('nothing to talk about says what to do, and what does not fit is told', async () => {
  const leeg = (await make('overlegreeksen', { ...reeks, naam: 'Een ander overleg' })).id;
  const { id } = await make('overleggen', overleg(leeg, { datum: '2098-01-01' }));
  const page = await proef.open('behandelaar', `/overleg/${id}/`, 'Een ander overleg');
  await zegt(page, 'Er staat niets open');
  expect(await measureScherm(page, 'leeg')).toEqual([]);
  const kort = await open(await newOverleg({ minuten: 3 }));
  await zegt(kort, 'Past er nu niet op');
  await kort.getByRole('button', { name: /^Zet er toch op/ }).click();
  await expect.poll(() => koppen(kort)).toEqual(begin.slice(0, 2));
  expect(proef.klachten).toEqual([]);
});
