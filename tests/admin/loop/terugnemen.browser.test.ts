import { afterAll, beforeAll, expect, test } from 'vitest';
import { besluit, geefOordeel } from '#tests/fixtures/loop.ts';
import { koppelSignaal } from '#tests/fixtures/signalen.ts';
import { publiceer, volledig } from '#tests/fixtures/verbeteringen.ts';
import type { Json } from '#tests/support/api.ts';
import { Beheerproef, measureScherm, zegt } from '#tests/support/open-beheer.ts';

let proef: Beheerproef;
beforeAll(async () => {
  proef = await Beheerproef.start();
});
afterAll(() => proef.stop());

const rijen = async (collectie: string, id: string): Promise<Json[]> =>
  (await proef.api.records('voorzitter', collectie, `?filter=(verbetering='${id}')`)).body.items;

test('R16 what turns out not to be so is taken back where it stands, each with its reason', async () => {
  const { api } = proef;
  const { id } = await api.nieuw('redacteur', volledig);
  await koppelSignaal(api, id, { naam: 'Wie belde', email: '', telefoon: '0612345678' });
  await api.stap('voorzitter', id, 'besluiten', besluit('', { acties: [] }));
  await publiceer(api, id);
  await geefOordeel(api, id, 'nee');
  const [rij] = await rijen('terugkoppelingen', id);
  await api.ask(
    'voorzitter',
    'POST /terugkoppelingen/{id}/uitkomsten',
    { id: rij.id },
    { status: 'verteld', kanaal: 'brief', toelichting: '' },
  );
  await api.stap('redacteur', id, 'medewerkers-verteld');

  const page = await proef.open('voorzitter', `/verbeteringen/${id}/loop`, 'Meelezen');
  const neemTerug = async (naam: string, zin: string): Promise<void> => {
    const vak = page.locator('details', { has: page.locator('summary', { hasText: naam }) }).last();
    const knop = vak.getByRole('button', { name: naam });
    await vak.locator('summary', { hasText: naam }).click();
    await knop.click();
    await zegt(page, 'Schrijf op waarom.');
    await vak.getByLabel('Waarom klopt het niet?').fill('Dat bleek vandaag niet zo te zijn.');
    await knop.click();
    await zegt(page, zin);
  };
  await page.locator('summary', { hasText: 'Klopt iets toch niet?' }).click();
  await neemTerug('Dit klopt niet', 'Teruggenomen: Dat bleek vandaag niet zo te zijn.');
  await neemTerug('Zij weten het toch niet', 'Deel het eerst, bijvoorbeeld op het intranet.');
  await neemTerug('Verklaar ongeldig', 'Ongeldig verklaard (1)');
  await neemTerug('Trek dit besluit in', 'Dit besluit is ingetrokken.');
  expect(await page.evaluate('document.activeElement.id')).toBe('besluiten');
  expect(await measureScherm(page, 'luisterloop')).toEqual([]);
  expect((await rijen('terugkoppelingen', id))[0].status).toBe('te-doen');
  expect((await rijen('meelezingen', id))[0].status).toBe('ongeldig');
  expect(proef.klachten).toEqual([]);
});
