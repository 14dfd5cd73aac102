import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatDatum } from '#core/tijd/maand.ts';
import { computeAfhandeldatum } from '#core/tijd/compute-termijnen.ts';
import { addDagen } from '#core/tijd/dagen.ts';
import type { Api, Json } from '#tests/support/api.ts';
import { Beheerproef, measureScherm, zegt } from '#tests/support/open-beheer.ts';
import { vandaagIso } from '../../../admin/src/tijd.ts';

const vandaag = vandaagIso();
let proef: Beheerproef;
let api: Api;

beforeAll(async () => {
  proef = await Beheerproef.start();
  ({ api } = proef);
});
afterAll(() => proef.stop());

async function hoor(over: object = {}): Promise<Json> {
  const { body } = await api.ask(
    'ambassadeur',
    'POST /signalen',
    {},
    {
      ...{ soort: 'klacht', kanaal: 'balie', tekst: 'De brug staat open.', ontvangenOp: vandaag },
      ...{ melder: { naam: 'Melder', telefoon: '0612345678', email: 'melder@voorbeeld.test' } },
      ...over,
    },
  );
  return lees(body.id ?? '');
}
const lees = async (id: string): Promise<Json> =>
  (await api.call('ambassadeur', 'GET', `/api/collections/signalen/records/${id}`)).body;
const leesMelder = async (id: string): Promise<Json> =>
  (await api.records('ambassadeur', 'melders', `?filter=(signaal='${id}')`)).body.items[0];
const opent = ({ id, kenmerk }: Json, opties: object = {}): Promise<Page> =>
  proef.open('ambassadeur', `/signalen/${id}`, kenmerk, opties);
const knop = (page: Page, naam: string) => page.getByRole('button', { name: naam, exact: true });

describe('R14 more time for an answer', () => {
  test('shows the new day before it is saved, and says what the law does not allow', async () => {
    const signaal = await hoor({ awb: true, ontvangenOp: addDagen(vandaag, -20) });
    const page = await opent(signaal);
    await page.getByText('Meer tijd voor het antwoord').click();
    const verlengd = page.getByLabel('Op welke dag vertelde u');
    await verlengd.fill(addDagen(vandaag, 1));
    await knop(page, 'Termijn opslaan').click();
    await zegt(page, /moet nog komen/);
    await verlengd.fill(vandaag);
    const { ontvangenOp } = signaal;
    const later = computeAfhandeldatum({ ontvangenOp, awb: true, verlengdOp: vandaag });
    await zegt(page, `Het antwoord moet er dan zijn op ${formatDatum(later)}.`);
    await knop(page, 'Termijn opslaan').click();
    await zegt(page, `Opgeslagen. Antwoord uiterlijk ${formatDatum(later)}.`);
    expect((await lees(signaal.id)).antwoordVoor).toBe(later);
    await page.getByLabel('Klacht volgens de wet (Awb)').uncheck();
    await expect.poll(async () => (await lees(signaal.id)).verlengdOp).toBe('');
    await page.context().close();
  });

  test('who left no details is not to be called', async () => {
    const signaal = await hoor({ kanaal: 'brief', melder: {} });
    const page = await opent(signaal);
    await zegt(page, 'U kunt geen contact zoeken.');
    expect(await page.locator('#inhoud').innerText()).not.toMatch(/bellen/i);
    await knop(page, 'Gegevens toevoegen').click();
    await page.getByLabel('Telefoonnummer (optioneel)').fill('12');
    await knop(page, 'Gegevens opslaan').click();
    await zegt(page, 'Dit is geen telefoonnummer.');
    await page.getByLabel('Telefoonnummer (optioneel)').fill('0612345678');
    await knop(page, 'Gegevens opslaan').click();
    await page.getByRole('link', { name: 'Bel 0612345678' }).waitFor();
    await zegt(page, /Bellen uiterlijk|Morgen bellen|Vandaag bellen/);
    await page.context().close();
  });
});

describe('what is known of a signal', () => {
  test('R1 a summary marks what says who somebody is, and a colleague’s text is not overwritten (R6)', async () => {
    const { id, kenmerk, versie } = await hoor();
    const page = await opent({ id, kenmerk });
    const vak = page.getByLabel('Samenvatting (optioneel)');
    await vak.fill('Bel 0612345678 over de brug');
    await zegt(page, /“0612345678” is een telefoonnummer/);
    await vak.fill('Brug staat open');
    await api.update('voorzitter', 'signalen', id, { samenvatting: 'Van de collega', versie });
    await knop(page, 'Samenvatting opslaan').click();
    await zegt(page, 'Een collega wijzigde hetzelfde');
    expect(await vak.inputValue()).toBe('Brug staat open');
    await knop(page, 'Verder met mijn tekst').click();
    await knop(page, 'Samenvatting opslaan').click();
    await zegt(page, 'Samenvatting opgeslagen.');
    expect((await lees(id)).samenvatting).toBe('Brug staat open');
    await page.context().close();
  });

  test('a regiehouder is the one contact until it is solved', async () => {
    const { id, kenmerk } = await hoor();
    const page = await opent({ id, kenmerk });
    await page.getByLabel('Regiehouder').selectOption({ label: 'behandelaar' });
    await zegt(page, 'behandelaar is het vaste aanspreekpunt');
    const { versie } = await lees(id);
    const dicht = await api.update('voorzitter', 'signalen', id, { status: 'gesloten', versie });
    expect(dicht.status).toBe(200);
    await page.getByText('is het vaste aanspreekpunt').waitFor({ state: 'detached' });
    await page.context().close();
  });

  test('R3 a consent is changed with one click; who was behind sees what holds now', async () => {
    const { id, kenmerk } = await hoor();
    const page = await opent({ id, kenmerk });
    const vakje = page.getByLabel('Woorden mogen op de website');
    await vakje.check();
    await expect.poll(async () => (await leesMelder(id)).toestemmingen).toEqual(['citaat-publiek']);
    const body = { toestemmingen: ['meelezen'], versie: 2 };
    await api.ask('voorzitter', 'POST /signalen/{id}/toestemmingen', { id }, body);
    await page.getByLabel('Woorden mogen in een rapport').click();
    await zegt(page, 'Iemand anders was u voor');
    await expect.poll(() => vakje.isChecked()).toBe(false);
    expect(await page.getByLabel('Wil meelezen').isChecked()).toBe(true);
    await page.context().close();
  });

  test('R6 contact details that a colleague changed meanwhile are not lost, and mine stay', async () => {
    const { id, kenmerk } = await hoor();
    const page = await opent({ id, kenmerk });
    await knop(page, 'Gegevens wijzigen').click();
    await page.getByLabel('E-mailadres (optioneel)').fill('mijn@voorbeeld.test');
    const ander = { naam: 'Melder', telefoon: '', email: 'collega@voorbeeld.test', versie: 1 };
    await api.ask('voorzitter', 'POST /signalen/{id}/melder', { id }, ander);
    await knop(page, 'Gegevens opslaan').click();
    await zegt(page, 'Iemand anders was u voor');
    expect(await page.getByLabel('E-mailadres (optioneel)').inputValue()).toBe('mijn@voorbeeld.test');
    await knop(page, 'Bewaar wat hier staat').click();
    await page.getByRole('link', { name: 'mijn@voorbeeld.test' }).waitFor();
    expect((await leesMelder(id)).email).toBe('mijn@voorbeeld.test');
    await page.context().close();
  });
});

describe('the way of working', () => {
  const lees = async (): Promise<Json> =>
    (await api.records('beheerder', 'instellingen')).body.items[0].werkwijze;

  test('promises are added, ordered and removed, and everything wrong is said at once (R9)', async () => {
    const page = await proef.open('beheerder', '/instellingen/werkwijze', 'Instellingen');
    await page.getByLabel('Kleinste groep achter een cijfer').fill('3');
    await knop(page, 'Belofte toevoegen').click();
    await knop(page, 'Opslaan').click();
    await zegt(page, /van 5 tot en met 100/);
    await zegt(page, '‘Wat belooft u?’ is nog leeg. Vul dit in.');
    await page.getByLabel('Kleinste groep achter een cijfer').fill('8');
    await page.getByLabel('Wat belooft u?').fill('Wij bellen u terug.');
    await knop(page, 'Belofte toevoegen').click();
    await page.getByLabel('Wat belooft u?').nth(1).fill('U hoort wat wij deden.');
    await page.getByLabel('Hoe meet u het?').nth(1).selectOption('verteld');
    await knop(page, 'Omhoog: belofte 2').click();
    await page.getByLabel('Wijken (optioneel)').fill('Oost\nHaven\n');
    await knop(page, 'Opslaan').click();
    await zegt(page, /Opgeslagen om/);
    expect(await lees()).toMatchObject({
      minimumAntwoorden: 8,
      wijken: ['Oost', 'Haven'],
      normen: [
        { belofte: 'U hoort wat wij deden.', maat: 'verteld', doel: 80 },
        { belofte: 'Wij bellen u terug.', maat: 'geen' },
      ],
    });
    await knop(page, 'Weghalen: belofte 2').click();
    await knop(page, 'Opslaan').click();
    await expect.poll(async () => (await lees()).normen.length).toBe(1);
    await page.context().close();
  });

  test('a neighbourhood of the list is chosen with the signal', async () => {
    const { id, kenmerk } = await hoor();
    const page = await opent({ id, kenmerk });
    await page.getByLabel('Wijk').selectOption('Haven');
    await expect
      .poll(async () => (await api.records('ambassadeur', 'signalen', `/${id}`)).body.wijk)
      .toBe('Haven');
    await page.context().close();
  });
});

describe('every screen', () => {
  test('axe finds nothing, light and dark, wide and narrow', async () => {
    const signaal = await hoor({ awb: true, ontvangenOp: addDagen(vandaag, -60) });
    const page = await opent(signaal, { reducedMotion: 'reduce' });
    await page.getByLabel('Regiehouder').selectOption({ label: 'behandelaar' });
    await zegt(page, 'vaste aanspreekpunt');
    await page.getByText('Meer tijd voor het antwoord').click();
    await page.getByLabel('Op welke dag vertelde u').fill(vandaag);
    await knop(page, 'Termijn opslaan').click();
    await zegt(page, /Verlengen kon tot en met/);
    await knop(page, 'Gegevens wijzigen').click();
    const fouten = await measureScherm(page, 'signaal');
    await page.context().close();
    const beheer = await proef.open('beheerder', '/instellingen/werkwijze', 'Instellingen');
    await knop(beheer, 'Belofte toevoegen').click();
    await knop(beheer, 'Opslaan').click();
    await zegt(beheer, '‘Wat belooft u?’ is nog leeg. Vul dit in.');
    fouten.push(...(await measureScherm(beheer, 'werkwijze')));
    expect(fouten).toEqual([]);
    await beheer.context().close();
  });

  test('the console stayed silent', () => expect(proef.klachten).toEqual([]));
});
