import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wachtwoord } from '#tests/fixtures/startbestand.ts';
import { launchBrowser, signIn } from '#tests/support/browser.ts';
import { startPocketBase, type TestPocketBase } from '#tests/support/start-pocketbase.ts';

let pb: TestPocketBase;
let browser: Browser;

beforeAll(async () => {
  const publicDir = join(import.meta.dirname, '../../dist/admin');
  [pb, browser] = await Promise.all([startPocketBase({ publicDir }), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await pb.stop();
});

test('R1 logging out leaves no contact details behind in the tab', async () => {
  const page = await browser.newPage();
  await signIn(page, pb.url, 'ambassadeur', wachtwoord);
  const opslag = () => page.evaluate(() => JSON.stringify(sessionStorage));
  await page.getByRole('button', { name: 'Signaal vastleggen' }).click();
  await page.getByLabel('Naam, telefoon en e-mail, in één regel').fill('0612345678');
  await expect.poll(opslag).toContain('0612345678');
  await page.getByRole('button', { name: 'Later verder' }).click();
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await page.getByRole('button', { name: 'Inloggen' }).waitFor();
  expect(await opslag()).not.toContain('0612345678');
});
