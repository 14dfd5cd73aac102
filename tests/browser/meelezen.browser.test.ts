import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drukCodes, nieuweVerbetering } from '#tests/fixtures/meelezen.ts';
import { Api } from '#tests/support/api.ts';
import { findAxeFouten, launchBrowser, telefoon, visit } from '#tests/support/browser.ts';
import { startPublicServer, type TestPublicServer } from '#tests/support/start-public-server.ts';

let levend: TestPublicServer;
let api: Api;
let browser: Browser;

beforeAll(async () => {
  [levend, browser] = await Promise.all([startPublicServer(), launchBrowser()]);
  api = new Api(levend.pb);
});
afterAll(async () => {
  await browser.close();
  await levend.stop();
});

async function newCode(): Promise<{ id: string; code: string }> {
  const { id } = await nieuweVerbetering(api);
  return { id, code: (await drukCodes(api, id))[0] ?? '' };
}
const readOordelen = async (id: string): Promise<string[]> =>
  (await api.records('redacteur', 'meelezingen', `?filter=(verbetering='${id}')`)).body.items.map(
    ({ status, oordeel, toelichting }: Record<string, string>) => `${status} ${oordeel} ${toelichting}`,
  );

/** The whole way of a meelezer; `look` sees the page in each state. */
async function walk(page: Page, code: string, look: (staat: string) => Promise<void>): Promise<void> {
  const bekijk = page.getByRole('button', { name: 'Bekijk' });
  await page.goto(`${levend.site}/meelezen/`);
  await look('asks for the code');
  await page.getByLabel('Uw code').fill('RKC6N-9Q8Z5-YG75');
  await bekijk.click();
  await page.getByText('Bij deze code vinden wij niets').waitFor();
  await look('unknown code');
  await page.getByLabel('Uw code').fill(code);
  await bekijk.click();
  await page.getByRole('heading', { name: 'Wat vindt u ervan?' }).waitFor();
  await look('the entry and the questions');
  await page.getByLabel('Uw uitleg').fill('De brief kwam twee keer.');
  await page.getByRole('radio', { name: 'Zwakker' }).check();
  await page.getByRole('button', { name: 'Versturen' }).click();
  await page.getByRole('heading', { name: 'Er klopt nog één ding niet' }).waitFor();
  await look('with errors');
  expect(await page.getByLabel('Uw uitleg').inputValue()).toBe('De brief kwam twee keer.');
  expect(await page.getByRole('radio', { name: 'Zwakker' }).isChecked()).toBe(true);
  await page.getByRole('radio', { name: 'Nee', exact: true }).check();
  await page.getByRole('checkbox', { name: 'mijn woorden gebruiken' }).check();
  await page.getByRole('button', { name: 'Versturen' }).click();
  await page.locator('[data-oordeel=nee]').waitFor();
  await look('thanks');
}

describe('R12 without JavaScript on a screen of 360 px', () => {
  test('an entry is read and judged, and nothing scrolls sideways', async () => {
    const { id, code } = await newCode();
    await visit(browser, { ...telefoon, javaScriptEnabled: false }, async (page) => {
      const breed: string[] = [];
      await walk(page, code, async (staat) => {
        const [inhoud, venster] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
        ]);
        if ((inhoud ?? 0) > (venster ?? 0)) breed.push(staat);
        expect(page.url()).toBe(`${levend.site}/meelezen/`);
      });
      expect(breed).toEqual([]);
    });
    expect(await readOordelen(id)).toEqual(['gegeven nee De brief kwam twee keer.']);
  });
});

describe('every state', () => {
  test('axe finds nothing, and no script may run that is not ours', async () => {
    const { code } = await newCode();
    const { code: tweede } = await newCode();
    await visit(browser, { ...telefoon, reducedMotion: 'reduce' }, async (page) => {
      const klachten: string[] = [];
      page.on('console', (bericht) => {
        if (bericht.type() === 'error' && !/status of (40[04]|503)/.test(bericht.text()))
          klachten.push(bericht.text());
      });
      const look = async (staat: string): Promise<void> => {
        klachten.push(...(await findAxeFouten(page)).map((fout) => `${staat} ${fout}`));
      };
      await walk(page, code, look);
      await page.goto(`${levend.site}/meelezen/#${tweede}`);
      await page.getByRole('button', { name: 'Bekijk' }).click();
      await page.getByRole('radio', { name: 'Deels', exact: true }).first().check();
      await page.getByLabel('Uw uitleg').fill('Dit blijft staan.');
      await levend.pb.kill();
      await page.getByRole('button', { name: 'Versturen' }).click();
      await page.getByRole('heading', { name: 'Wij kunnen dit nu niet versturen' }).waitFor();
      await look('PocketBase away');
      expect(await page.getByLabel('Uw uitleg').inputValue()).toBe('Dit blijft staan.');
      await levend.pb.restart();
      await page.getByRole('button', { name: 'Nog een keer versturen' }).click();
      await page.locator('[data-oordeel=deels]').waitFor();
      expect(klachten).toEqual([]);
    });
  });
});

describe('a link in a mail', () => {
  test.each([
    ['', null],
    ['ja-', 'Ja'],
    ['nee-', 'Nee'],
  ])('#%s… fills the form in, leaves the address, and gives no answer yet', async (voorvoegsel, gekozen) => {
    const { id, code } = await newCode();
    await visit(browser, telefoon, async (page) => {
      const verzoeken: string[] = [];
      page.on('request', (verzoek) =>
        verzoeken.push(`${verzoek.url()} ${verzoek.headers()['referer'] ?? ''}`),
      );
      await page.goto(`${levend.site}/meelezen/#${voorvoegsel}${code}`);
      await expect.poll(() => page.getByLabel('Uw code').inputValue()).toBe(code);
      expect(page.url()).toBe(`${levend.site}/meelezen/`);
      await page.getByRole('button', { name: 'Bekijk' }).click();
      await page.getByRole('heading', { name: 'Wat vindt u ervan?' }).waitFor();
      const keuzes = page
        .getByRole('group', { name: 'Lost dit het op?' })
        .getByRole('radio', { checked: true });
      expect(await keuzes.count()).toBe(gekozen === null ? 0 : 1);
      if (gekozen !== null) {
        expect(await page.getByRole('radio', { name: gekozen, exact: true }).first().isChecked()).toBe(true);
      }
      expect(verzoeken.filter((verzoek) => verzoek.split('#')[0]?.includes(code))).toEqual([]);
    });
    expect(await readOordelen(id)).toEqual(['uitgenodigd  ']);
  });
});

test.each(['meelezen', 'volgen'])('a broken link leaves the address of /%s/ too', async (pagina) => {
  await visit(browser, telefoon, async (page) => {
    await page.goto(`${levend.site}/${pagina}/#ABCD-EFGH-100%-JKMN-PQRS`);
    await expect.poll(() => page.url()).toBe(`${levend.site}/${pagina}/`);
    expect(await page.getByLabel('Uw code').inputValue()).toBe('ABCD-EFGH-100%-JKMN-PQRS');
  });
});

describe('by keyboard', () => {
  test('the list of errors has the focus and leads to the first answer, and the whole form is filled in', async () => {
    const { id, code } = await newCode();
    await visit(browser, { viewport: { width: 1280, height: 800 } }, async (page) => {
      await page.goto(`${levend.site}/meelezen/#${code}`);
      await page.getByRole('button', { name: 'Bekijk' }).press('Enter');
      await page.getByRole('button', { name: 'Versturen' }).press('Enter');
      await page.locator('.ll-foutenlijst:focus').waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.locator('#oordeel-ja:focus').waitFor();
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Met het toetsenbord.');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.locator('[data-oordeel=deels]').waitFor();
    });
    expect(await readOordelen(id)).toEqual(['gegeven deels Met het toetsenbord.']);
  });
});
