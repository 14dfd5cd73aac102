import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { besluit, geefOordeel, ongetoetst, rond } from '#tests/fixtures/loop.ts';
import { koppelSignaal } from '#tests/fixtures/signalen.ts';
import { publiceer, volledig } from '#tests/fixtures/verbeteringen.ts';
import type { Api, Json } from '#tests/support/api.ts';
import { Beheerproef, zegt } from '#tests/support/open-beheer.ts';

let proef: Beheerproef;
let api: Api;

beforeAll(async () => {
  proef = await Beheerproef.start();
  ({ api } = proef);
});
afterAll(() => proef.stop());

const openLoop = (naam: string, id: string): Promise<Page> =>
  proef.open(naam, `/verbeteringen/${id}/loop`, 'Meelezen');
const laad = async (id: string): Promise<Json> =>
  (await api.records('redacteur', 'verbeteringen', `/${id}`)).body;
const knop = (page: Page, naam: string | RegExp) => page.getByRole('button', { name: naam });

describe('the whole way of an entry, by a voorzitter', () => {
  test('R4 closing is refused with everything that misses, and opens step by step', async () => {
    const { id } = await api.nieuw('redacteur', volledig);
    await koppelSignaal(api, id, { naam: 'Wie belde', email: '', telefoon: '0612345678' });
    await koppelSignaal(api, id);
    await publiceer(api, id);
    const page = await openLoop('voorzitter', id);
    await zegt(page, 'Nog 4 van 7.');
    await zegt(page, 'Dit kan nog niet: 4 dingen ontbreken.');
    expect(await knop(page, 'Sluit de cirkel').getAttribute('aria-disabled')).toBe('true');
    await knop(page, 'Sluit de cirkel').press('Enter');
    await expect.poll(() => page.locator('#sluitstand').evaluate((el) => el.matches(':focus'))).toBe(true);
    expect((await laad(id)).fase).not.toBe('gesloten');

    await page.getByLabel('Wat is er besloten?').fill('De brief wordt korter.');
    await page.getByLabel('Waarom?').fill('Mensen begrijpen hem niet.');
    await page.getByLabel('Welk dilemma speelde er?').selectOption('regels-of-bedoeling');
    await knop(page, 'Actie toevoegen').click();
    await page.getByLabel('Wat moet er gebeuren?').fill('Herschrijf de brief');
    await knop(page, 'Besluit vastleggen').click();
    await page.getByText('Er is nog niemand die dit doet. Kies een collega.').waitFor();
    await page.getByLabel('Wie doet het?').selectOption({ label: 'behandelaar' });
    await page.getByLabel('Voor wanneer?').fill('2099-01-31');
    await knop(page, 'Besluit vastleggen').click();
    await zegt(page, 'Het besluit is vastgelegd.');
    for (const oordeel of ['ja', 'deels'] as const) await geefOordeel(api, id, oordeel);
    await geefOordeel(api, id, 'nee', 'De brief kwam niet aan.');
    await page.getByLabel('Herschrijf de brief', { exact: true }).check();
    await zegt(page, 'De actie is klaar.');
    await zegt(page, 'Ja 1 · Deels 1 · Nee 1');
    await zegt(page, 'Wacht op antwoord');
    await page.getByLabel('Ons antwoord').fill('Wij sturen de brief opnieuw.');
    await knop(page, 'Antwoord opslaan').click();
    await zegt(page, 'Het antwoord is opgeslagen.');

    await page.getByRole('link', { name: 'Bel 0612345678' }).waitFor();
    await page.getByLabel('Notitie bij Wie belde (optioneel)').fill('Was blij met het bericht.');
    await knop(page, 'Verteld: Wie belde').click();
    await zegt(page, 'Genoteerd: Wie belde is verteld.');
    const regels = (await api.records('voorzitter', 'terugkoppelingen', `?filter=(verbetering='${id}')`))
      .body;
    const gebeld = regels.items.find((regel: Json) => regel.status === 'verteld');
    expect(gebeld).toMatchObject({ kanaal: 'telefoon', toelichting: 'Was blij met het bericht.' });
    const gemaild = regels.items.find((regel: Json) => regel.status === 'te-doen');
    await page.getByText('Er is 1 mail onderweg. Zelf verteld?').click();
    await page.getByLabel('Hoe vertelde u het aan').selectOption({ label: 'Balie' });
    await knop(page, /^Ik vertelde het zelf: S-/).click();
    await zegt(page, '2 van de 2 mensen');
    const zelf = (await api.records('voorzitter', 'terugkoppelingen', `/${gemaild.id}`)).body;
    expect(zelf).toMatchObject({ status: 'verteld', kanaal: 'balie' });
    await zegt(page, '2 van de 2 mensen');
    await knop(page, 'De medewerkers weten het').click();
    await zegt(page, 'Alles is er.');

    await knop(page, 'Sluit de cirkel').click();
    await page.getByRole('heading', { name: 'De cirkel is rond' }).waitFor();
    expect(await laad(id)).toMatchObject({ fase: 'gesloten', afwijking: '' });
    await page.context().close();
  });

  test('R4 who types in what somebody said does not close; without a name it counts for nothing and stands apart', async () => {
    const id = await rond(api);
    const page = await openLoop('ambassadeur', id);
    await zegt(page, 'Alles is er.');
    await page.getByText('Voer in wat iemand vertelde').click();
    const vraag = page.getByRole('group', { name: 'Lost dit het op?' });
    await vraag.getByLabel('Ja', { exact: true }).check();
    await knop(page, 'Oordeel opslaan').click();
    await page.getByRole('heading', { name: 'Ingevoerd zonder te weten van wie (1)' }).waitFor();
    await zegt(page, 'Ingevoerd door u');
    await zegt(page, 'Vraag een collega die dat niet deed.');
    expect(await knop(page, 'Sluit de cirkel').getAttribute('aria-disabled')).toBe('true');
    await zegt(page, 'Ja 2 · Deels 1 · Nee 0 · Weet ik niet 0');
    await page.context().close();
  });

  test('R4 a voorzitter closes without enough verdicts only with a reason that holds nothing personal', async () => {
    const id = await ongetoetst(api);
    const page = await openLoop('voorzitter', id);
    await page.getByText('Sluiten zonder genoeg oordelen').click();
    await page.getByText('Iedereen kan dit lezen').waitFor();
    const vak = page.getByLabel('Waarom sluit u nu al?');
    await knop(page, 'Sluit met deze reden').click();
    await zegt(page, 'Schrijf waarom u sluit zonder genoeg oordelen.');
    await vak.fill('Bel mij op 06 12345678.');
    await page.getByRole('button', { name: /is een telefoonnummer/ }).waitFor();
    await knop(page, 'Sluit met deze reden').click();
    expect((await laad(id)).fase).not.toBe('gesloten');
    await vak.fill('Dit ging over één brief, die niet meer wordt verstuurd.');
    await knop(page, 'Sluit met deze reden').click();
    await zegt(page, 'De voorzitter sloot zonder genoeg oordelen.');
    const reden = 'Dit ging over één brief, die niet meer wordt verstuurd.';
    expect(await laad(id)).toMatchObject({ fase: 'gesloten', afwijking: reden });
    await page.getByText(reden).waitFor();
    await page.context().close();
  });

  test('a closed loop is reopened with a reason, and begins again', async () => {
    const id = await rond(api);
    await api.stap('voorzitter', id, 'sluitingen');
    const page = await openLoop('voorzitter', id);
    await knop(page, 'Heropen de cirkel').click();
    await zegt(page, 'Schrijf op waarom.');
    await page.getByLabel('Waarom?').fill('Het gebeurt weer.');
    await knop(page, 'Heropen de cirkel').click();
    await zegt(page, 'De cirkel is heropend');
    await zegt(page, 'Eén keer heropend');
    expect(await laad(id)).toMatchObject({ fase: 'gehoord', ronde: 1 });
    await page.context().close();
  });

  test('R7 a correction is a new besluit, and what stood there can be read', async () => {
    const { id } = await api.nieuw('redacteur', volledig);
    await api.stap('voorzitter', id, 'besluiten', besluit('', { acties: [] }));
    const page = await openLoop('voorzitter', id);
    await knop(page, 'Corrigeer dit besluit').click();
    await page.getByLabel('Wat is er besloten?').fill('De brief vervalt.');
    await knop(page, 'Correctie vastleggen').click();
    await page.getByRole('heading', { name: 'De brief vervalt.' }).waitFor();
    await page.getByText('Dit besluit is gecorrigeerd.').click();
    await page.getByText('De brief wordt korter.', { exact: true }).waitFor();
    expect(
      (await api.records('voorzitter', 'besluiten', `?filter=(verbetering='${id}')`)).body.items,
    ).toHaveLength(2);
    await page.context().close();
  });
});

/** As many signals that say the same, each day one, from the day `van` on. */
function strooi(van: string, aantal: number, thema: string): void {
  const db = new DatabaseSync(join(proef.pb.dataDir, 'data/data.db'), { timeout: 5000 });
  const rij = db.prepare(
    `insert into signalen (id, kenmerk, soort, herkomst, kanaal, ontvangenOp, tekst, thema, status, versie)
     values (?, ?, 'klacht', 'reactief', 'website', ?, ?, ?, 'nieuw', 1)`,
  );
  for (let i = 0; i < aantal; i += 1) {
    const dag = new Date(Date.parse(van) + i * 86_400_000).toISOString().slice(0, 10);
    rij.run(`gestrooid${dag.replaceAll('-', '').slice(2)}`, `X-${dag}`, dag, volledig.vraag, thema);
  }
  db.close();
}

test('not fewer signals than before: the page says so, and prepares to reopen', async () => {
  const thema = (await api.create('beheerder', 'themas', { naam: 'Brieven' })).body;
  const id = await rond(api, { themas: [thema.slug], ingangsmaand: '2026-01' });
  await api.stap('voorzitter', id, 'sluitingen');
  strooi('2025-10-15', 60, thema.id);
  strooi('2026-02-05', 60, thema.id);
  const page = await openLoop('ambassadeur', id);
  await zegt(page, 'Dat is ongeveer evenveel.');
  await zegt(page, 'Het lijkt niet te helpen');
  await knop(page, 'Heropenen voorbereiden').click();
  const reden = page.getByLabel('Waarom?');
  await expect.poll(() => reden.inputValue()).toContain('Dat is ongeveer evenveel.');
  await knop(page, 'Heropen de cirkel').click();
  await zegt(page, 'Eén keer heropend');
  expect(await laad(id)).toMatchObject({ fase: 'gehoord', ronde: 1 });
  await page.context().close();
});

test('R3 an editor chooses whose words are quoted, of those who agreed; without that it cannot go on', async () => {
  const { id } = await api.nieuw('redacteur', { ...volledig, vraagSoort: 'letterlijk' });
  const bericht = 'Ik moest drie keer terugkomen.';
  const signaal = await koppelSignaal(api, id, { bericht, citaat: 'ja' });
  await koppelSignaal(api, id, { bericht: 'Mij mag u niet citeren.', citaat: '' });
  const page = await proef.open('redacteur', `/verbeteringen/${id}`, (await laad(id)).kenmerk);
  await page
    .getByText(/alleen met toestemming/)
    .first()
    .waitFor();
  const keuze = page.getByLabel('Wiens woorden zijn dit?');
  await keuze.waitFor();
  expect(await keuze.getByRole('option').count()).toBe(2);
  await keuze.selectOption({ value: signaal.id });
  await zegt(page, bericht);
  await zegt(page, 'Alles is er.');
  await expect.poll(async () => (await laad(id)).citaatVan).toBe(signaal.id);
  expect((await api.stap('redacteur', id, 'indieningen')).status).toBe(200);
  await page.context().close();
});

test('the console stayed silent', () => {
  expect(proef.klachten).toEqual([]);
});
