import { afterAll, beforeAll, expect, test } from 'vitest';
import { besluit } from '#tests/fixtures/loop.ts';
import { formulier } from '#tests/fixtures/signalen.ts';
import { volledig } from '#tests/fixtures/verbeteringen.ts';
import { changeDatabase } from '#tests/support/change-database.ts';
import { makeRecords, overleg, reeks } from '#tests/support/maak-overleg.ts';
import { Beheerproef, measureScherm, zegt } from '#tests/support/open-beheer.ts';

let proef: Beheerproef;
beforeAll(async () => {
  proef = await Beheerproef.start();
});
afterAll(() => proef.stop());

const bericht = 'Uw collega nam alle tijd toen ik mijn vader aangaf. Dat vergeet ik niet.';
const schrijf = (over: Record<string, string>) =>
  proef.api.ask('dienst', 'POST /signalen', {}, formulier(over));

test('the card of the day: a quote that colleagues may read, what became better, what we look for, what was promised', async () => {
  await schrijf({
    bericht: 'Dit mogen collega’s niet lezen, ook niet als het goed is.',
    email: 'een@voorbeeld.test',
  });
  const page = await proef.open('behandelaar', '/overleg/dagstart/', 'Dagstart');
  await zegt(page, 'Er is nog niemand die het goedvindt dat collega’s de woorden lezen.');
  await zegt(page, 'Niemand wacht vandaag op ons.');
  await schrijf({ bericht, email: 'twee@voorbeeld.test' });
  changeDatabase(
    proef.api.pb,
    `update melders set toestemmingen = '["citaat-intranet"]' where signaal = (select id from signalen where tekst = ?)`,
    bericht,
  );
  changeDatabase(proef.api.pb, "update signalen set contactVoor = '2026-01-05'");
  await page.reload();
  await zegt(page, `“${bericht}”`);
  await zegt(page, '2 mensen horen vandaag van ons, binnen drie dagen.');
  expect(await measureScherm(page, 'dagstart')).toEqual([]);
  await page.getByRole('button', { name: 'Kies een ander citaat' }).click();
  await zegt(page, `“${bericht}”`);
});

test('acties: who says that it is done is asked what was done, and what is late stands apart', async () => {
  const wie = (await proef.api.records('voorzitter', 'medewerkers', "?filter=(naam='behandelaar')")).body
    .items[0].id;
  const { id } = await proef.api.nieuw('redacteur', volledig);
  await proef.api.stap('voorzitter', id, 'besluiten', besluit(wie));
  changeDatabase(proef.api.pb, "update acties set deadline = '2026-01-05'");
  const page = await proef.open('behandelaar', '/acties/?toon=laat', 'Acties');
  await page.getByLabel('Status').selectOption('klaar');
  await page.getByLabel('Wat is er gedaan?').fill('De brief is nu één kantje.');
  expect(await measureScherm(page, 'klaar')).toEqual([]);
  await page.getByRole('button', { name: 'De actie is klaar' }).click();
  await zegt(page, 'Gedaan: De brief is nu één kantje.');
  const { items } = (await proef.api.records('voorzitter', 'acties')).body;
  expect(items[0]).toMatchObject({ status: 'klaar', gedaan: 'De brief is nu één kantje.' });
  await page.getByLabel('Status').selectOption('open');
  await expect
    .poll(async () => (await proef.api.records('voorzitter', 'acties')).body.items[0])
    .toMatchObject({ status: 'open', gedaan: '' });
});

test('the mirror of the team stands on Vandaag once meetings were held, without names', async () => {
  const make = await makeRecords(proef.api);
  const { id } = await make('overlegreeksen', reeks);
  await make('overleggen', overleg(id, { datum: '2026-01-01', status: 'gesloten' }));
  const page = await proef.open('voorzitter', '/', 'Vandaag');
  await zegt(page, 'De ene actie kwam nog niet aan.');
  expect(proef.klachten).toEqual([]);
});
