import AxeBuilder from '@axe-core/playwright';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { chromiumVlaggen, findChromium } from '#tests/support/find-chromium.ts';

/** A small screen to hold in a hand. */
export const telefoon: BrowserContextOptions = { viewport: { width: 360, height: 740 } };

/** Chromium without a window. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium() ?? 'chromium', args: chromiumVlaggen });
}

/** Visits the site in a window of its own and closes it again; no cookie may be left in it. */
export async function visit(
  browser: Browser,
  opties: BrowserContextOptions,
  work: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(opties);
  await work(await context.newPage(), context);
  const cookies = await context.cookies();
  await context.close();
  if (cookies.length > 0) throw new Error(`The site left cookies: ${cookies.map(({ name }) => name).join()}`);
}

/** What axe finds wrong on the page as it is now (WCAG 2.2 A and AA, and its best practices): 'rule: first element'. */
export async function findAxeFouten(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** Signs in to beheer as one of the demo accounts. */
export async function signIn(page: Page, beheer: string, naam: string, wachtwoord: string): Promise<void> {
  await page.goto(beheer);
  await page.getByLabel('E-mailadres').fill(`${naam}@voorbeeld.nl`);
  await page.getByLabel('Wachtwoord').fill(wachtwoord);
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await page.getByRole('heading', { name: 'Vandaag', level: 1 }).waitFor();
}
