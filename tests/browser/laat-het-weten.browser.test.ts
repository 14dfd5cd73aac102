import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findAxeFouten, launchBrowser, telefoon, visit } from '#tests/support/browser.ts';
import {
  Bezoeker,
  readVolgcode,
  startPublicServer,
  type TestPublicServer,
} from '#tests/support/start-public-server.ts';

let levend: TestPublicServer;
let browser: Browser;

beforeAll(async () => {
  [levend, browser] = await Promise.all([startPublicServer({ minimaleTijd: 0 }), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await levend.stop();
});

async function fillKlacht(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Klacht' }).check();
  await page.getByLabel('Wat wilt u ons vertellen?').fill('De container staat al drie weken vol.');
  await page.getByRole('checkbox', { name: 'vertel mij wat er met mijn bericht gebeurt' }).check();
  await page.getByRole('checkbox', { name: 'mijn woorden gebruiken' }).check();
  await page.getByLabel('E-mailadres').fill('buur@voorbeeld.test');
}

/** The whole way of a melder; `look` sees the page in each state. */
async function walk(page: Page, see: (staat: string) => Promise<void>): Promise<void> {
  const look = async (staat: string): Promise<void> => {
    await page.waitForLoadState();
    await see(staat);
  };
  await page.goto(`${levend.site}/laat-het-weten/`);
  await look('empty form');
  await page.getByRole('button', { name: 'Versturen' }).click();
  await look('form with errors');
  await fillKlacht(page);
  await page.getByRole('button', { name: 'Versturen' }).click();
  const volgcode = (await page.locator('[data-volgcode]').textContent()) ?? '';
  await look('thanks');
  await page.getByRole('link', { name: 'Volg uw bericht' }).first().click();
  await look('asks for the code');
  await page.getByLabel('Uw code').fill('RKC6N-9Q8Z5-YG75');
  await page.getByRole('button', { name: 'Bekijk' }).click();
  await look('unknown code');
  await page.getByLabel('Uw code').fill(volgcode);
  await page.getByRole('button', { name: 'Bekijk' }).click();
  await page.locator('[data-fase=gehoord]').waitFor();
  await look('the stand');
  await page.getByLabel('Uw aanvulling').fill('En nu stinkt het ook.');
  await page.getByRole('button', { name: 'Erbij schrijven' }).click();
  await look('something added');
  await page.getByRole('button', { name: 'Intrekken Mijn woorden mogen op de website' }).click();
  await page.getByText('Dat is ingetrokken.').waitFor();
  await look('consent withdrawn');
  await page.getByRole('button', { name: 'Bekijk alles wat wij van u hebben' }).click();
  await page.getByRole('heading', { name: 'Wie u bent' }).waitFor();
  await look('everything we know');
}

describe('R12 without JavaScript on a screen of 360 px', () => {
  test('a complaint is sent, its code shown, its status followed and a consent withdrawn; nothing scrolls sideways', async () => {
    await visit(browser, { ...telefoon, javaScriptEnabled: false }, async (page) => {
      const staten: string[] = [];
      const breed: string[] = [];
      await walk(page, async (staat) => {
        staten.push(`${staat}: ${await page.title()}`);
        const [inhoud, venster] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
        ]);
        if ((inhoud ?? 0) > (venster ?? 0)) breed.push(staat);
        expect(page.url()).toMatch(/\/(laat-het-weten|volgen)\/$/);
      });
      expect(breed).toEqual([]);
      expect(staten[1]).toContain('Fout: ');
      expect(staten[4]).toContain('Fout: ');
      expect(await page.locator('.ll-momenten').getByText('En nu stinkt het ook.').count()).toBe(1);
      expect(
        await page.getByRole('button', { name: 'Toestaan Mijn woorden mogen op de website' }).count(),
      ).toBe(1);
      expect(
        await page.getByRole('button', { name: 'Intrekken Mijn woorden mogen in een rapport' }).count(),
      ).toBe(1);
      expect(await page.getByText('buur@voorbeeld.test').count()).toBe(1);
    });
  });

  test('the list of errors has the focus, and each line leads to its field', async () => {
    await visit(browser, telefoon, async (page) => {
      await page.goto(`${levend.site}/laat-het-weten/`);
      await page.getByRole('button', { name: 'Versturen' }).click();
      await page.locator('.ll-foutenlijst:focus').waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.keyboard.type('Nu wel.');
      expect(await page.getByLabel('Wat wilt u ons vertellen?').inputValue()).toContain('Nu wel.');
    });
  });
});

describe('every state', () => {
  test('axe finds nothing, and no script may run that is not ours', async () => {
    await visit(browser, { ...telefoon, reducedMotion: 'reduce' }, async (page) => {
      const klachten: string[] = [];
      page.on('console', (bericht) => {
        if (bericht.type() === 'error' && !/status of 40[04]/.test(bericht.text()))
          klachten.push(bericht.text());
      });
      const look = async (staat: string): Promise<void> => {
        klachten.push(...(await findAxeFouten(page)).map((fout) => `${staat} ${fout}`));
      };
      await walk(page, look);
      await levend.pb.kill();
      await page.goto(`${levend.site}/laat-het-weten/`);
      await fillKlacht(page);
      await page.getByRole('button', { name: 'Versturen' }).click();
      await page.getByRole('heading', { name: 'Wij kunnen dit nu niet versturen' }).waitFor();
      await look('PocketBase away');
      expect(await page.getByLabel('Wat wilt u ons vertellen?').inputValue()).toContain('drie weken vol');
      await levend.pb.restart();
      await page.getByRole('button', { name: 'Nog een keer versturen' }).click();
      await page.locator('[data-volgcode]').waitFor();
      expect(klachten.filter((klacht) => !klacht.includes('status of 503'))).toEqual([]);
    });
  });

  test('a link in a mail puts the code in the field and takes it out of the address', async () => {
    const bezoeker = new Bezoeker(levend.site, '192.0.2.1');
    const velden = { soort: 'tip', bericht: 'Zet er een bank bij.', formulier: await bezoeker.takeForm() };
    const volgcode = readVolgcode(await bezoeker.send('/laat-het-weten/', velden));
    await visit(browser, telefoon, async (page) => {
      const verzoeken: string[] = [];
      page.on('request', (verzoek) =>
        verzoeken.push(`${verzoek.url()} ${verzoek.headers()['referer'] ?? ''}`),
      );
      await page.goto(`${levend.site}/volgen/#${volgcode}`);
      expect(await page.getByLabel('Uw code').inputValue()).toBe(volgcode);
      expect(page.url()).toBe(`${levend.site}/volgen/`);
      await page.getByRole('button', { name: 'Bekijk' }).click();
      await page.locator('[data-fase]').waitFor();
      expect(verzoeken.filter((verzoek) => verzoek.split('#')[0]?.includes(volgcode))).toEqual([]);
      // What a stylesheet or script asks for names that file, never the page.
      expect(verzoeken.filter((verzoek) => / http(?!\S*\/_astro\/)/.test(verzoek))).toEqual([]);
    });
  });
});
