import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Api, Json } from '#tests/support/api.ts';
import { Beheerproef } from '#tests/support/open-beheer.ts';

/** What a call may cost besides the melder's own words and details: one second for each, and four characters a second. */
const meesteKlikken = 7;
const langsteSeconden = 30;
const woorden = 'Waarom kan ik mijn paspoort niet thuis laten bezorgen?';
const gegevens = 'Melder 06 12345678';

let proef: Beheerproef;
let api: Api;

beforeAll(async () => {
  proef = await Beheerproef.start();
  ({ api } = proef);
});
afterAll(() => proef.stop());

async function gekoppeld(page: Page): Promise<Json> {
  await page.getByText(/Vastgelegd als S-\d{4}-\d{6}/).waitFor();
  const { items } = (await api.records('ambassadeur', 'signalen', '?sort=-created')).body;
  const [live] = (await api.records('redacteur', 'verbeteringen', `?filter=(kenmerk='V-2025-0001')`)).body
    .items;
  expect(items[0]).toMatchObject({ tekst: woorden, soort: 'klacht', verbetering: live.id });
  return items[0];
}

test('a call is registered and linked with the mouse in few clicks, under 30 seconds', async () => {
  const page = await proef.open('ambassadeur', '/acties', 'Acties');
  let klikken = 0;
  const klik = async (wat: Locator): Promise<void> => {
    await wat.click();
    klikken += 1;
  };
  await klik(page.getByRole('button', { name: 'Signaal vastleggen' }));
  await klik(page.getByLabel('Klacht', { exact: true }));
  await klik(page.getByLabel('Wat zegt de melder?'));
  await page.keyboard.type(woorden);
  await klik(page.getByLabel('Naam, telefoon en e-mail, in één regel'));
  await page.keyboard.type(gegevens);
  await klik(page.getByLabel('Wil horen wat ermee gebeurt'));
  await klik(page.getByRole('button', { name: 'Dit is hetzelfde als V-2025-0001' }));
  await page.getByText('Wordt gekoppeld aan V-2025-0001').waitFor();
  await klik(page.getByRole('button', { name: 'Vastleggen', exact: true }));
  expect((await gekoppeld(page)).bereikbaar).toBe('telefoon');
  console.log(`Een telefoontje vastleggen en koppelen: ${klikken} klikken.`);
  expect(klikken).toBeLessThanOrEqual(meesteKlikken);
  expect(klikken + (woorden.length + gegevens.length) / 4).toBeLessThan(langsteSeconden);
  await page.context().close();
});

test('R1 the volgcode is shown once: Escape asks first, and not any more once it was copied', async () => {
  const page = await proef.open('ambassadeur', '/acties', 'Acties');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const vragen: string[] = [];
  page.on('dialog', (dialoog) => {
    vragen.push(dialoog.message());
    void dialoog.dismiss();
  });
  await page.keyboard.press('s');
  await page.getByLabel('Tip', { exact: true }).check();
  await page.getByLabel('Wat zegt de melder?').fill('Zet er een bankje neer.');
  await page.getByRole('button', { name: 'Vastleggen', exact: true }).click();
  const code = page.getByText(/^([0-9A-Z]{5}-){2}[0-9A-Z]{4}$/);
  await code.waitFor();
  await page.keyboard.press('Escape');
  await expect
    .poll(() => vragen)
    .toEqual(['Hebt u de code genoteerd of voorgelezen? Na het sluiten ziet u hem niet meer.']);
  await page.keyboard.press('Escape');
  expect(await code.isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Kopieer de code' }).click();
  await page.getByText('De code is gekopieerd.').waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(await code.textContent());
  const gevraagd = vragen.length;
  await page.keyboard.press('Escape');
  await code.waitFor({ state: 'detached' });
  expect(vragen).toHaveLength(gevraagd);
  await page.context().close();
});

for (const [pad, kop] of [
  ['/', 'Vandaag'],
  ['/verbeteringen', 'Verbeteringen'],
  ['/signalen', 'Signalen'],
  ['/acties', 'Acties'],
  ['/meelezers', 'Meelezers'],
  ['/berichten', 'Berichten'],
] as const) {
  test(`one key opens it from ${kop}`, async () => {
    const page = await proef.open('ambassadeur', pad, kop);
    await page.keyboard.press('s');
    await page.getByLabel('Wat zegt de melder?').waitFor();
    await page.context().close();
  });
}
