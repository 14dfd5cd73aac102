import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { groepen, los } from '#tests/core/cluster/groepen.ts';
import { formulier } from '#tests/fixtures/signalen.ts';
import { Beheerproef, measureScherm, zegt } from '#tests/support/open-beheer.ts';
import { prepareCron } from '#tests/support/run-cron.ts';

let proef: Beheerproef;
let page: Page;

beforeAll(async () => {
  proef = await Beheerproef.start();
  const formulieren = [...groepen.slice(2, 8).flat(), ...los].map((bericht) => ({ ...formulier(), bericht }));
  for (let i = 0; i < formulieren.length; i += 20) {
    await proef.api.send('dienst', 'POST', '/api/luisterloop/v1/signalen/bundels', {
      formulieren: formulieren.slice(i, i + 20),
    });
  }
  const group = await prepareCron(proef.pb, 'clusters');
  await group();
  const list = async (): Promise<number> =>
    (await proef.api.records('ambassadeur', 'clusterleden')).body.totalItems;
  await vi.waitUntil(async () => (await list()) === formulieren.length, { timeout: 30_000 });
  page = await proef.open('ambassadeur', '/signalen/groepen', 'Wat vaker gezegd wordt');
});
afterAll(() => proef.stop());

const kaart = (naam: string): ReturnType<Page['getByRole']> =>
  page.getByRole('listitem', { name: new RegExp(naam) });

test('what is said more often stands together, with why, how many and two quotes', async () => {
  const paspoort = kaart('paspoort').first();
  await paspoort.getByText(/^\d+ signalen/).waitFor();
  expect(await paspoort.locator('blockquote').count()).toBe(2);
  expect(await page.getByText('De koffie in de wachtruimte').count()).toBe(0);
  expect(await measureScherm(page, 'groepen')).toEqual([]);
});

test('it is given a name, and what does not belong goes to a group of its own, by keyboard', async () => {
  const paspoort = kaart('paspoort').first();
  await paspoort.getByText('Bekijk en orden').press('Enter');
  const naam = paspoort.getByLabel('Naam van de groep (optioneel)');
  await naam.fill('Wachten op een paspoort');
  await naam.press('Enter');
  const genoemd = kaart('Wachten op een paspoort');
  await genoemd.getByText('De groep heeft deze naam.').waitFor();
  const vakjes = genoemd.getByRole('checkbox');
  const voor = await vakjes.count();
  await vakjes.first().press('Space');
  await genoemd.getByRole('button', { name: 'Zet wat ik aankruiste in een eigen groep' }).press('Enter');
  await genoemd.getByText('Deze signalen staan nu in een eigen groep.').waitFor();
  await expect.poll(() => vakjes.count()).toBe(voor - 1);
  expect(await measureScherm(page, 'geopende groep')).toEqual([]);
});

test('a group becomes an entry in one step, with all its signals', async () => {
  const genoemd = kaart('Wachten op een paspoort');
  await genoemd.getByRole('button', { name: 'Begin een verbetering met deze groep' }).click();
  await genoemd.getByText('Alle signalen van deze groep zijn gekoppeld.').waitFor();
  await genoemd.getByRole('link', { name: 'Hoort bij een verbetering' }).click();
  await zegt(page, 'Wachten op een paspoort');
});

test('a behandelaar has no groups, and is told so', async () => {
  const ander = await proef.open('behandelaar', '/signalen/groepen', 'Wat vaker gezegd wordt');
  await zegt(ander, 'Groepen van signalen zijn er voor de ambassadeur en de voorzitter.');
  expect(proef.klachten).toEqual([]);
});
