import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { wachtwoord } from '#tests/fixtures/startbestand.ts';
import { Api } from '#tests/support/api.ts';
import { findAxeFouten, launchBrowser } from '#tests/support/browser.ts';
import { startPocketBase, type TestPocketBase } from '#tests/support/start-pocketbase.ts';

const breedten = [1280, 768, 360];

/** A real PocketBase that serves the built beheer, and a browser to look at it. */
export class Beheerproef {
  readonly pb: TestPocketBase;
  readonly api: Api;
  readonly #browser: Browser;
  /** What the console complained about, besides refused requests. */
  readonly klachten: string[] = [];

  private constructor(pb: TestPocketBase, browser: Browser) {
    this.pb = pb;
    this.api = new Api(pb);
    this.#browser = browser;
  }

  static async start(): Promise<Beheerproef> {
    const publicDir = join(import.meta.dirname, '../../dist/admin');
    return new Beheerproef(...(await Promise.all([startPocketBase({ publicDir }), launchBrowser()])));
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    await this.pb.stop();
  }

  /** Opens a page of beheer for one of the accounts and waits until `kop` stands there; `onScript` hears each script it asks for. */
  async open(
    naam: string,
    pad: string,
    kop: string,
    opties: BrowserContextOptions = {},
    onScript: (pad: string) => void = () => undefined,
  ): Promise<Page> {
    const page = await (await this.#browser.newContext({ locale: 'nl-NL', ...opties })).newPage();
    page.on('console', (bericht) => {
      const verwacht = /Failed to load resource/.test(bericht.text());
      if (bericht.type() === 'error' && !verwacht) this.klachten.push(bericht.text());
    });
    page.on('pageerror', (error) => this.klachten.push(String(error)));
    page.on('request', (verzoek) => {
      const { pathname } = new URL(verzoek.url());
      if (pathname.endsWith('.js')) onScript(pathname);
    });
    await page.goto(this.pb.url + pad);
    await page.getByLabel('E-mailadres').fill(`${naam}@voorbeeld.nl`);
    await page.getByLabel('Wachtwoord').fill(wachtwoord);
    await page.getByRole('button', { name: 'Inloggen' }).click();
    await page.getByRole('heading', { name: kop, exact: true }).waitFor();
    return page;
  }
}

/** What the page itself says, besides what is read aloud. */
export function zegt(page: Page, tekst: string | RegExp): Promise<void> {
  return page.locator('#inhoud').getByText(tekst).first().waitFor();
}

/** What axe finds, and whether the page scrolls sideways, at every width; each line begins with `naam`. */
export async function measureScherm(page: Page, naam: string): Promise<string[]> {
  const fouten: string[] = [];
  for (const width of breedten) {
    await page.setViewportSize({ width, height: 900 });
    fouten.push(...(await findAxeFouten(page)).map((fout) => `${naam} ${width} ${fout}`));
    const breed = await page.locator('html').evaluate((el: { scrollWidth: number }) => el.scrollWidth);
    if (breed > width) fouten.push(`${naam} scrolls sideways at ${width}: ${breed}`);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  return fouten;
}
