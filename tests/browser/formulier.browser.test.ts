import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findAxeFouten, launchBrowser, telefoon, visit } from '#tests/support/browser.ts';
import { startPublicServer, type TestPublicServer } from '#tests/support/start-public-server.ts';

let levend: TestPublicServer;
let browser: Browser;

beforeAll(async () => {
  [levend, browser] = await Promise.all([startPublicServer({ minimaleTijd: 0 }), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await levend.stop();
});

const overPaspoort =
  'Ik moest een ochtend vrij nemen om mijn nieuwe paspoort op te halen. Waarom duurt dat zo lang?';

/** Opens the form on a phone; `opties` adds to how. */
function openFormulier(
  work: (page: Page, context: BrowserContext) => Promise<void>,
  opties: BrowserContextOptions = {},
): Promise<void> {
  return visit(browser, { ...telefoon, ...opties }, async (page, context) => {
    await page.goto(`${levend.site}/laat-het-weten/`);
    await work(page, context);
  });
}

const bericht = (page: Page) => page.getByLabel('Wat wilt u ons vertellen?');
const keuze = (page: Page) => page.getByRole('checkbox', { name: 'Bewaar mijn bericht op dit apparaat' });
/** Everything this site keeps on the device. */
const readOpslag = (page: Page) =>
  page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]));
const niets = JSON.stringify([{}, {}, '']);

async function send(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Klacht' }).check();
  await page.getByRole('button', { name: 'Versturen' }).click();
  await page.locator('[data-volgcode]').waitFor();
}

describe('entries that answer the same thing', () => {
  test('are shown under the box and announced; they open beside it, and nothing that was typed leaves the browser', async () => {
    await openFormulier(async (page, context) => {
      const verzoeken: string[] = [];
      page.on('request', (verzoek) =>
        verzoeken.push(`${verzoek.method()} ${verzoek.url()} ${verzoek.postData()}`),
      );
      await bericht(page).focus();
      expect(verzoeken.filter((verzoek) => verzoek.includes('zoekindex'))).toEqual([]);
      await bericht(page).pressSequentially(overPaspoort, { delay: 2 });
      const lijst = page.getByRole('region', { name: 'Hier deden wij al iets mee' });
      const link = lijst.getByRole('link', { name: 'Uw paspoort komt naar u toe' });
      await link.waitFor();
      await page
        .getByRole('status')
        .filter({ hasText: /Onder het tekstvak staa/ })
        .waitFor({ state: 'attached' });
      expect(await bericht(page).evaluate((veld) => veld === document.activeElement)).toBe(true);
      const [tabblad] = await Promise.all([context.waitForEvent('page'), link.click()]);
      await tabblad.getByRole('heading', { level: 1, name: 'Uw paspoort komt naar u toe' }).waitFor();
      expect(await bericht(page).inputValue()).toBe(overPaspoort);
      expect(verzoeken.length).toBeGreaterThan(0);
      for (const verzoek of verzoeken) {
        expect(verzoek).toMatch(/^GET /);
        expect(decodeURIComponent(verzoek)).not.toMatch(/ochtend|vrij nemen/);
      }
      await send(page);
      expect(await readOpslag(page)).toBe(niets);
    });
  });

  test('stay away when there are none, and go when the text is taken away', async () => {
    await openFormulier(async (page) => {
      const lijst = page.locator('[data-gelijkend]');
      await bericht(page).fill(overPaspoort);
      await lijst.waitFor({ state: 'visible' });
      await bericht(page).fill('Xyzzy qwerty plugh foobar barbaz.');
      await lijst.waitFor({ state: 'hidden' });
      await bericht(page).fill(overPaspoort);
      await lijst.waitFor({ state: 'visible' });
      await bericht(page).fill('');
      await lijst.waitFor({ state: 'hidden' });
    });
  });

  test('the form works when they cannot be fetched', async () => {
    await openFormulier(async (page) => {
      await page.route('**/zoekindex*', (route) => route.abort());
      await bericht(page).fill(overPaspoort);
      await page.waitForRequest('**/zoekindex*');
      await send(page);
    });
  });
});

describe('a concept on the device', () => {
  test('is kept only for who asks, comes back, and goes once it is sent', async () => {
    await openFormulier(async (page) => {
      await bericht(page).fill('De bank in het park is stuk.');
      await page.getByLabel('E-mailadres').fill('buur@voorbeeld.test');
      expect(await readOpslag(page)).toBe(niets);
      await keuze(page).check();
      await page.getByText('Uw bericht staat nu op dit apparaat. ').waitFor();
      await page.getByRole('radio', { name: 'Tip' }).check();
      await bericht(page).pressSequentially(' Al een jaar.');
      expect(await readOpslag(page)).toContain('Al een jaar.');
      expect(await readOpslag(page)).not.toContain('buur@');
      await page.goto('about:blank');
      await page.goto(`${levend.site}/laat-het-weten/`);
      await page.getByText('Wat u eerder schreef, staat er weer.').waitFor();
      expect(await bericht(page).inputValue()).toBe('De bank in het park is stuk. Al een jaar.');
      expect(await page.getByRole('radio', { name: 'Tip' }).isChecked()).toBe(true);
      expect(await page.getByLabel('E-mailadres').inputValue()).toBe('');
      await send(page);
      await expect.poll(() => readOpslag(page)).toBe(niets);
    });
  });

  test('goes when the tick is taken away, and is not filled in over what came back with an error', async () => {
    await openFormulier(async (page) => {
      await bericht(page).fill('Eerste versie.');
      await keuze(page).check();
      await page.getByText('Uw bericht staat nu op dit apparaat. ').waitFor();
      await page.evaluate(() => {
        const oud = JSON.parse(localStorage['luisterloop-concept'] as string) as object;
        localStorage['luisterloop-concept'] = JSON.stringify({ ...oud, bericht: 'Iets ouds.' });
      });
      await page.getByRole('button', { name: 'Versturen' }).click();
      await page.locator('.ll-foutenlijst').waitFor();
      expect(await bericht(page).inputValue()).toBe('Eerste versie.');
      await expect.poll(() => keuze(page).isChecked()).toBe(true);
      await keuze(page).uncheck();
      await page.getByText('Uw bericht staat niet meer op dit apparaat.').waitFor();
      await bericht(page).fill('Tweede versie.');
      expect(await readOpslag(page)).toBe(niets);
    });
  });

  test('older than thirty days is taken away', async () => {
    await openFormulier(async (page) => {
      await page.evaluate(() => {
        const op = Date.now() - 31 * 24 * 3600 * 1000;
        localStorage['luisterloop-concept'] = JSON.stringify({
          soort: 'tip',
          thema: '',
          bericht: 'Oud.',
          op,
        });
      });
      await page.reload();
      await keuze(page).waitFor();
      expect(await bericht(page).inputValue()).toBe('');
      expect(await readOpslag(page)).toBe(niets);
    });
  });

  test('R12 without JavaScript neither is offered', async () => {
    await openFormulier(
      async (page) => {
        await page.getByRole('button', { name: 'Versturen' }).waitFor();
        expect(await keuze(page).count()).toBe(0);
        expect(await page.getByText('Hier deden wij al iets mee').isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    );
  });
});

test('axe finds nothing with suggestions and a concept, and nothing scrolls sideways at 320 px', async () => {
  await openFormulier(
    async (page) => {
      await bericht(page).fill(overPaspoort);
      await page.locator('[data-gelijkend]').waitFor({ state: 'visible' });
      await keuze(page).check();
      await page.getByText('Uw bericht staat nu op dit apparaat. ').waitFor();
      expect(await findAxeFouten(page)).toEqual([]);
      const breed = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(breed).toBeLessThanOrEqual(320);
    },
    { viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' },
  );
});
