import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Beheerproef, measureScherm } from '#tests/support/open-beheer.ts';

let proef: Beheerproef;
let page: Page;

beforeAll(async () => {
  proef = await Beheerproef.start();
  const rijen = Array.from({ length: 60 }, (_, i) => ({
    ...{ ontvangenOp: '2026-03-02', soort: 'tip', kanaal: 'balie', thema: '', keer: 1 },
    tekst: `Boom nummer ${i} mag weg.`,
  }));
  await proef.api.ask('dienst', 'POST /importen/signalen', {}, { rijen });
  page = await proef.open('ambassadeur', '/signalen?zoek=boom', 'Signalen');
});
afterAll(() => proef.stop());

const eerste = (): Promise<string> => page.locator('main li a').first().innerText();

test('pages are turned from a place, forth and back, and a reload stays where it was', async () => {
  await page.getByText('Boom nummer 0 mag weg.').waitFor();
  const nav = page.getByRole('navigation', { name: 'Pagina’s' });
  expect(await nav.getByRole('link').allInnerTexts()).toEqual(['Volgende']);
  await nav.getByRole('link', { name: 'Volgende' }).click();
  await expect.poll(eerste).toBe('Boom nummer 25 mag weg.');
  await page.reload();
  await expect.poll(eerste).toBe('Boom nummer 25 mag weg.');
  await nav.getByRole('link', { name: 'Volgende' }).click();
  await expect.poll(eerste).toBe('Boom nummer 50 mag weg.');
  expect(await nav.getByRole('link').allInnerTexts()).toEqual(['Eerste pagina', 'Vorige']);
  expect(await measureScherm(page, 'inbox')).toEqual([]);
  await nav.getByRole('link', { name: 'Vorige' }).click();
  await expect.poll(eerste).toBe('Boom nummer 25 mag weg.');
  await nav.getByRole('link', { name: 'Eerste pagina' }).click();
  await expect.poll(eerste).toBe('Boom nummer 0 mag weg.');
  expect(new URL(page.url()).search).toBe('?zoek=boom');
});

test('another order or filter begins at the first page again', async () => {
  await page.goto(`${proef.pb.url}/signalen?zoek=boom`);
  await page.getByRole('link', { name: 'Volgende' }).click();
  await expect.poll(eerste).toBe('Boom nummer 25 mag weg.');
  await page.getByLabel('Volgorde').selectOption('nieuwste');
  await expect.poll(eerste).toBe('Boom nummer 59 mag weg.');
});
