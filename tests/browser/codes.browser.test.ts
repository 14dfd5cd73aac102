import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, telefoon, visit } from '#tests/support/browser.ts';
import {
  Bezoeker,
  readVolgcode,
  startPublicServer,
  type TestPublicServer,
} from '#tests/support/start-public-server.ts';

let levend: TestPublicServer;
let browser: Browser;
let volgcode = '';

beforeAll(async () => {
  [levend, browser] = await Promise.all([startPublicServer({ minimaleTijd: 0 }), launchBrowser()]);
  const bezoeker = new Bezoeker(levend.site, '192.0.2.1');
  const velden = { soort: 'tip', bericht: 'Zet er een bank bij.', formulier: await bezoeker.takeForm() };
  volgcode = readVolgcode(await bezoeker.send('/laat-het-weten/', velden));
});
afterAll(async () => {
  await browser.close();
  await levend.stop();
});

describe('a link of ours, as what stands between our mail and the page leaves it', () => {
  test.each([
    ['encoded once', '/volgen/%23CODE'],
    ['encoded twice', '/volgen/%2523CODE'],
    ['with its hyphens encoded', '/volgen/#KAPOT'],
    ['in small letters', '/volgen/#klein'],
    ['with something behind the code', '/volgen/#CODE?utm_source=mail'],
    ['with something before it', '/volgen/?utm_source=mail&sid=1#CODE'],
    ['with a bracket of the text', '/volgen/#CODE%3E'],
    ['without the slash', '/volgen#CODE'],
  ])('%s', async (_, link) => {
    const pad = link
      .replace('KAPOT', volgcode.replaceAll('-', '%2D'))
      .replace('klein', volgcode.toLowerCase())
      .replace('CODE', volgcode);
    await visit(browser, telefoon, async (page) => {
      await page.goto(levend.site + pad);
      await expect.poll(() => page.getByLabel('Uw code').inputValue()).toBe(volgcode);
      expect(page.url()).toBe(`${levend.site}/volgen/`);
      await page.getByRole('button', { name: 'Bekijk' }).click();
      await page.locator('[data-fase]').waitFor();
    });
  });

  test('looked at beforehand by a program, as often as it likes: nothing changes', async () => {
    for (const methode of ['GET', 'HEAD', 'GET'])
      await fetch(`${levend.site}/volgen/%23${volgcode}`, { method: methode });
    await visit(browser, telefoon, async (page) => {
      await page.goto(`${levend.site}/volgen/#${volgcode}`);
      await expect.poll(() => page.getByLabel('Uw code').inputValue()).toBe(volgcode);
      await page.getByRole('button', { name: 'Bekijk' }).click();
      await page.locator('[data-fase=gehoord]').waitFor();
    });
  });
});

test('a typing error is told at once, at the field, without asking the server', async () => {
  await visit(browser, telefoon, async (page) => {
    await page.goto(`${levend.site}/volgen/`);
    const verzoeken: string[] = [];
    page.on('request', (verzoek) => verzoek.method() === 'POST' && verzoeken.push(verzoek.url()));
    const veld = page.getByLabel('Uw code');
    await veld.fill(volgcode.replace(/.$/, (teken) => (teken === '0' ? '1' : '0')));
    await page.getByRole('button', { name: 'Bekijk' }).click();
    await page.getByText('In deze code zit een tikfout.').waitFor();
    expect(await veld.getAttribute('aria-invalid')).toBe('true');
    expect(await veld.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(verzoeken).toEqual([]);
    await veld.fill(`“${volgcode}”`);
    await page.getByRole('button', { name: 'Bekijk' }).click();
    await page.locator('[data-fase]').waitFor();
  });
});

test('the code is copied with one button, is never translated, and leaving without keeping it asks first', async () => {
  await visit(browser, { ...telefoon, permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    await page.goto(`${levend.site}/laat-het-weten/`);
    await page.getByRole('radio', { name: 'Klacht' }).check();
    await page.getByLabel('Wat wilt u ons vertellen?').fill('De brug staat open.');
    await page.getByRole('button', { name: 'Versturen' }).click();
    const code = page.locator('[data-volgcode]');
    expect(await code.getAttribute('translate')).toBe('no');
    const vragen: string[] = [];
    page.on('dialog', (vraag) => {
      vragen.push(vraag.type());
      void vraag.dismiss();
    });
    await page.getByRole('heading', { name: 'Uw code om het te volgen' }).click();
    await page.getByRole('link', { name: 'Over deze site' }).first().click({ noWaitAfter: true });
    await expect.poll(() => vragen).toEqual(['beforeunload']);
    await page.getByRole('button', { name: 'Kopieer de code' }).click();
    await page.getByText('De code is gekopieerd.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      ((await code.textContent()) ?? '').replace(/\s/g, ''),
    );
    expect(await page.getByRole('checkbox', { name: 'Ik heb de code bewaard' }).isChecked()).toBe(true);
  });
});
