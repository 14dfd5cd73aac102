import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wachtwoord } from '#tests/fixtures/startbestand.ts';
import { formulier } from '#tests/fixtures/signalen.ts';
import { Api, type Json } from '#tests/support/api.ts';
import { findAxeFouten, launchBrowser } from '#tests/support/browser.ts';
import { startPocketBase, type TestPocketBase } from '#tests/support/start-pocketbase.ts';

const root = join(import.meta.dirname, '../../..');
/** What somebody may press besides the melder's own words and details. */
const meesteToetsen = 12;
/** 30 seconds, for someone who types 4 characters a second and presses one of these keys a second. */
const langsteSeconden = 30;

let pb: TestPocketBase;
let api: Api;
let browser: Browser;
const klachten: string[] = [];

beforeAll(async () => {
  [pb, browser] = await Promise.all([
    startPocketBase({ publicDir: join(root, 'dist/admin') }),
    launchBrowser(),
  ]);
  api = new Api(pb);
});
afterAll(async () => {
  await browser.close();
  await pb.stop();
});

async function openAls(naam: string, opties: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'nl-NL', ...opties })).newPage();
  page.on('console', (bericht) => {
    const verwacht = /Failed to load resource/.test(bericht.text());
    if (bericht.type() === 'error' && !verwacht) klachten.push(bericht.text());
  });
  page.on('pageerror', (error) => klachten.push(String(error)));
  await page.goto(pb.url);
  await page.getByLabel('E-mailadres').fill(`${naam}@voorbeeld.nl`);
  await page.getByLabel('Wachtwoord').fill(wachtwoord);
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await page.getByRole('button', { name: 'Signaal vastleggen' }).first().waitFor();
  return page;
}

const zoek = async (query: string): Promise<Json[]> =>
  (await api.records('ambassadeur', 'signalen', `?filter=${encodeURIComponent(query)}&sort=-created`)).body
    .items;
const zoekTekst = async (deel: string): Promise<Json[]> =>
  (await zoek("id!=''")).filter(({ tekst }) => tekst.includes(deel));

async function stuur(over: Record<string, string> = {}): Promise<Json> {
  const { body } = await api.ask('dienst', 'POST /signalen', {}, formulier(over));
  return (await zoek(`kenmerk='${body.kenmerk}'`))[0];
}

describe('a phone call', () => {
  test('is registered with the keyboard alone, in few strokes and under 30 seconds', async () => {
    const page = await openAls('ambassadeur');
    let toetsen = 0;
    let tekens = 0;
    const druk = async (...reeks: string[]): Promise<void> => {
      for (const toets of reeks) await page.keyboard.press(toets);
      toetsen += reeks.length;
    };
    const typ = async (tekst: string): Promise<void> => {
      await page.keyboard.type(tekst);
      tekens += tekst.length;
    };
    await druk('s');
    await page.getByRole('dialog').waitFor();
    await druk('ArrowUp', 'Tab');
    await typ('Container Kade is al weken vol.');
    await druk('Tab');
    await typ('Melder 06 12345678');
    await druk('Tab', 'Space', 'Control+Enter');
    await page.getByText(/Vastgelegd als S-\d{4}-\d{6}/).waitFor();

    const [signaal] = await zoekTekst('Container Kade is al weken vol.');
    expect(signaal).toMatchObject({ soort: 'klacht', kanaal: 'telefoon', status: 'nieuw' });
    const melder = (await api.records('ambassadeur', 'melders', `?filter=(signaal='${signaal.id}')`)).body
      .items[0];
    expect(melder).toMatchObject({ naam: 'Melder', toestemmingen: ['terugkoppeling'] });
    expect(melder.telefoon.replace(/\D/g, '')).toBe('0612345678');
    const code = await page.getByText(/^([0-9A-Z]{5}-){2}[0-9A-Z]{4}$/).textContent();
    const volgen = await api.ask('dienst', 'POST /volgen', {}, { volgcode: code ?? '' });
    expect(volgen.body.kenmerk).toBe(signaal.kenmerk);

    console.log(`Een telefoontje vastleggen: ${toetsen} toetsen, 0 klikken, ${tekens} tekens tekst.`);
    expect(toetsen).toBeLessThanOrEqual(meesteToetsen);
    expect(toetsen + tekens / 4).toBeLessThan(langsteSeconden);
    await page.context().close();
  });

  test('everything that is missing is said at once, nothing is lost, and a reload keeps it', async () => {
    const page = await openAls('medewerker');
    await page.getByRole('button', { name: 'Signaal vastleggen' }).first().click();
    await page.getByLabel('Wil horen wat ermee gebeurt').check();
    await page.getByRole('button', { name: 'Vastleggen', exact: true }).click();
    await page.getByText('‘Wat is het?’ is nog leeg. Vul dit in.').waitFor();
    await page.getByText('‘Wat zegt de melder?’ is nog leeg. Vul dit in.').waitFor();
    await page.getByText('Wij weten niet hoe wij u bereiken.').waitFor();
    await page.getByLabel('Wat zegt de melder?').fill('Nog even bewaren');
    await page.reload();
    await page.getByRole('button', { name: 'Signaal vastleggen' }).first().click();
    await expect.poll(() => page.getByLabel('Wat zegt de melder?').inputValue()).toBe('Nog even bewaren');
    expect(await page.getByLabel('Wil horen wat ermee gebeurt').isChecked()).toBe(true);
    await page.context().close();
  });

  test('a double click registers once', async () => {
    const page = await openAls('ambassadeur');
    await page.keyboard.press('s');
    await page.getByLabel('Tip').check();
    await page.getByLabel('Wat zegt de melder?').fill('Twee keer geklikt is één signaal.');
    await page.getByRole('button', { name: 'Vastleggen', exact: true }).dblclick();
    await page.getByText(/Vastgelegd als/).waitFor();
    expect(await zoekTekst('Twee keer geklikt is één signaal.')).toHaveLength(1);
    await page.context().close();
  });

  test('what resembles it shows while typing, and one click links', async () => {
    const page = await openAls('ambassadeur');
    await page.keyboard.press('s');
    await page.getByLabel('Vraag', { exact: true }).check();
    await page
      .getByLabel('Wat zegt de melder?')
      .fill('Waarom kan ik mijn paspoort niet thuis laten bezorgen?');
    await page.getByRole('button', { name: 'Dit is hetzelfde als V-2025-0001' }).click();
    await page.getByText('Wordt gekoppeld aan V-2025-0001').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText(/Vastgelegd als/).waitFor();
    const [signaal] = await zoekTekst('thuis laten bezorgen');
    const live = (await api.records('redacteur', 'verbeteringen', `?filter=(kenmerk='V-2025-0001')`)).body;
    expect(signaal.verbetering).toBe(live.items[0].id);
    await page.context().close();
  });
});

describe('the inbox', () => {
  test('a signal appears by itself, is picked up, answered and read by the melder', async () => {
    const page = await openAls('ambassadeur');
    await page.getByRole('link', { name: 'Signalen', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Signalen' }).waitFor();
    const { body } = await api.ask(
      'dienst',
      'POST /signalen',
      {},
      formulier({ bericht: 'De brug staat elke ochtend open.' }),
    );
    await page.getByRole('link', { name: 'De brug staat elke ochtend open.' }).click();
    // What is said aloud on arrival is the page that was opened, not the list that was left.
    await expect
      .poll(() => page.locator('#svelte-announcer').textContent())
      .toMatch(/^\s*(Signaal|S-\d+-\d+) ·/);
    await page.getByRole('heading', { level: 1, name: body.kenmerk }).waitFor();
    await page.getByRole('button', { name: 'Sluiten', disabled: true }).waitFor();
    await page.getByText('De melder wacht nog op antwoord. Beantwoord het signaal eerst.').waitFor();
    await page.getByRole('button', { name: 'Ik pak dit op' }).click();
    await page.getByText('Opgepakt', { exact: true }).waitFor();

    await page.getByLabel('Aandacht').check();
    await page.getByLabel('Wat is er besproken?').fill('Gebeld, het gaat om de Oude Brug.');
    await page.getByRole('button', { name: 'Contact opslaan' }).click();
    await page.getByText('Contact gehad').waitFor();

    await page.getByLabel('Antwoord', { exact: true }).first().fill('De brug gaat na negen uur open.');
    await page.getByRole('button', { name: 'Opslaan en beantwoord' }).click();
    await page.getByText('Beantwoord', { exact: true }).waitFor();
    const volgen = await api.ask('dienst', 'POST /volgen', {}, { volgcode: body.volgcode });
    expect(volgen.body).toMatchObject({ status: 'beantwoord', antwoord: 'De brug gaat na negen uur open.' });
    await page.context().close();
  });

  test('filters stand in the address, and nothing found says so', async () => {
    await stuur({ bericht: 'De bank in het park is kapot.', soort: 'tip' });
    const page = await openAls('ambassadeur');
    await page.goto(`${pb.url}/signalen?soort=tip&zoek=park`);
    await page.getByRole('link', { name: 'De bank in het park is kapot.' }).waitFor();
    await page.getByLabel('Zoeken').fill('qqqq');
    await page.getByText('Niets gevonden.').waitFor();
    await expect.poll(() => new URL(page.url()).searchParams.get('zoek')).toBe('qqqq');
    await page.context().close();
  });

  test('a behandelaar sees only what is theirs, with whom to call', async () => {
    const van = await stuur({ bericht: 'Dit is voor de behandelaar.', telefoon: '0612345678' });
    await stuur({ bericht: 'Dit is van een ander.' });
    const { body } = await api.records('ambassadeur', 'medewerkers', `?filter=(naam='behandelaar')`);
    await api.update('ambassadeur', 'signalen', van.id, { behandelaar: body.items[0].id, versie: 1 });
    const page = await openAls('behandelaar');
    await page.getByRole('link', { name: 'Signalen', exact: true }).click();
    await page.getByRole('link', { name: 'Dit is voor de behandelaar.' }).click();
    expect(await page.getByRole('link', { name: 'Bel 0612345678' }).getAttribute('href')).toBe(
      'tel:0612345678',
    );
    await page.getByText('Een ambassadeur of voorzitter kan dit doen.').waitFor();
    await page.goBack();
    await page.getByRole('link', { name: 'Dit is voor de behandelaar.' }).waitFor();
    expect(await page.getByRole('link', { name: 'Dit is van een ander.' }).count()).toBe(0);
    await page.context().close();
  });

  test('the plain role medewerker cannot open it', async () => {
    const page = await openAls('medewerker');
    expect(await page.getByRole('link', { name: 'Signalen', exact: true }).count()).toBe(0);
    await page.goto(`${pb.url}/signalen`);
    await page.getByText('U hebt hiervoor geen rechten').waitFor();
    await page.context().close();
  });
});

describe('a signal', () => {
  test('R6 an answer that a colleague changed meanwhile is shown, and mine stays', async () => {
    const { id, versie } = await stuur({ bericht: 'De trap is glad.' });
    const page = await openAls('ambassadeur');
    await page.goto(`${pb.url}/signalen/${id}`);
    const vak = page.getByLabel('Antwoord', { exact: true }).first();
    await vak.fill('Van mij');
    await api.update('voorzitter', 'signalen', id, { antwoord: 'Van de collega', versie });
    await page.getByRole('button', { name: 'Alleen opslaan' }).click();
    await page.getByRole('heading', { name: 'Een collega wijzigde hetzelfde' }).waitFor();
    await page.getByText('Van de collega', { exact: true }).waitFor();
    expect(await vak.inputValue()).toBe('Van mij');
    await page.getByRole('button', { name: 'Verder met mijn tekst' }).click();
    await page.getByRole('button', { name: 'Alleen opslaan' }).click();
    await page.getByText('Opgeslagen.', { exact: true }).first().waitFor();
    expect((await zoek(`id='${id}'`))[0].antwoord).toBe('Van mij');
    await page.context().close();
  });

  test('R13 a repeat is proposed as a klacht, and only a person makes it one', async () => {
    const bericht = 'De verlichting op het fietspad langs de vaart doet het niet.';
    const eerder = await stuur({ bericht, soort: 'vraag', email: 'zelfde@voorbeeld.test' });
    const { id } = await stuur({ bericht, soort: 'vraag', email: 'zelfde@voorbeeld.test' });
    const page = await openAls('ambassadeur');
    await page.goto(`${pb.url}/signalen/${id}`);
    await page.getByText('Dit lijkt een herhaling: maak er een klacht van?').waitFor();
    expect((await zoek(`id='${id}'`))[0].soort).toBe('vraag');
    await page.getByRole('button', { name: 'Ja, maak er een klacht van' }).click();
    await page.getByText('Dit is een herhaling van').waitFor();
    expect((await zoek(`id='${id}'`))[0]).toMatchObject({ soort: 'klacht', herhalingVan: eerder.id });
    await page.context().close();
  });

  test('is linked to an entry, or a new entry begins from it', async () => {
    const { id } = await stuur({ bericht: 'Ik wil mijn paspoort thuis ontvangen.' });
    const page = await openAls('ambassadeur');
    await page.goto(`${pb.url}/signalen/${id}`);
    await page.getByLabel('Zoek een verbetering').fill('paspoort');
    await page.getByRole('button', { name: 'Koppelen aan V-2025-0001' }).click();
    await page.getByRole('link', { name: /V-2025-0001/ }).waitFor();
    await page.getByRole('button', { name: 'Koppeling weghalen' }).click();
    await page.getByRole('button', { name: 'Begin een nieuwe verbetering' }).click();
    await page.waitForURL(/\/verbeteringen\/[a-z0-9]{15}$/);
    expect(page.url()).toContain((await zoek(`id='${id}'`))[0].verbetering);
    await page.context().close();
  });
});

describe('every screen of signals', () => {
  test('axe finds nothing, light and dark, wide and narrow', async () => {
    const { id, kenmerk } = await stuur({ bericht: 'Een scherm vol.', naam: 'Melder' });
    const page = await openAls('ambassadeur', { reducedMotion: 'reduce' });
    const fouten: string[] = [];
    const meet = async (naam: string): Promise<void> => {
      for (const width of [1280, 768, 360]) {
        await page.setViewportSize({ width, height: 900 });
        fouten.push(...(await findAxeFouten(page)).map((fout) => `${naam} ${width} ${fout}`));
        const breed = await page.locator('html').evaluate((el: { scrollWidth: number }) => el.scrollWidth);
        if (breed > width) fouten.push(`${naam} scrolls sideways at ${width}: ${breed}`);
      }
      await page.setViewportSize({ width: 1280, height: 900 });
    };
    await page.goto(`${pb.url}/signalen`);
    await page.getByRole('link', { name: 'Een scherm vol.' }).waitFor();
    await meet('inbox');
    await page.keyboard.press('s');
    await page.getByLabel('Wat zegt de melder?').fill('Waarom kan mijn paspoort niet thuis bezorgd worden?');
    await page
      .getByRole('button', { name: /Dit is hetzelfde/ })
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Vastleggen', exact: true }).click();
    await meet('dialoog');
    await page.getByRole('button', { name: 'Leegmaken' }).click();
    await page.keyboard.press('Escape');
    await page.goto(`${pb.url}/signalen/${id}`);
    await page.getByRole('heading', { level: 1, name: kenmerk }).waitFor();
    await meet('signaal');
    expect(fouten).toEqual([]);
    await page.context().close();
  });

  test('the console stayed silent', () => {
    expect(klachten).toEqual([]);
  });
});
