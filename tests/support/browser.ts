import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Frame,
  type Page,
} from 'playwright-core';
import { chromiumVlaggen, findChromium } from '#tests/support/find-chromium.ts';

/** A small screen to hold in a hand. */
export const telefoon: BrowserContextOptions = { viewport: { width: 360, height: 740 } };

const launchOptions = { executablePath: findChromium() ?? 'chromium', args: chromiumVlaggen };

/** A Chromium that other processes may use: where it answers, and how it is closed. */
export async function launchSharedBrowser(): Promise<{ address: string; close: () => Promise<void> }> {
  const server = await chromium.launchServer({ ...launchOptions, host: '127.0.0.1' });
  return { address: server.wsEndpoint(), close: () => server.close() };
}

/** Chromium without a window, with nothing in it: a share of the one of this test run, or one of its own. */
export function launchBrowser(): Promise<Browser> {
  const shared = process.env['LUISTERLOOP_TEST_BROWSER'];
  return shared === undefined ? chromium.launch(launchOptions) : chromium.connect(shared);
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

/** As a page reads it soonest: on most pages that takes as long as looking. */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Look = NonNullable<RunOptions['runOnly']>;

/** What axe looks for in each colour scheme: all else than colours is the same in both. */
const looks = [
  ['light', ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']],
  ['dark', { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }],
] as const satisfies [string, Look][];

/** What axe finds wrong on the page as it is now (WCAG 2.2 A and AA, and its best practices), light and dark: 'rule, scheme: first element'. */
export async function findAxeFouten(page: Page): Promise<string[]> {
  const fouten: string[] = [];
  for (const [colorScheme, runOnly] of looks) {
    await page.emulateMedia({ colorScheme });
    const found = await Promise.all(page.frames().map((frame) => findViolations(frame, runOnly)));
    fouten.push(...found.flat().map(({ id, nodes }) => `${id}, ${colorScheme}: ${nodes[0]?.html}`));
  }
  await page.emulateMedia({ colorScheme: null });
  return fouten;
}

async function findViolations(frame: Frame, runOnly: Look): Promise<AxeResults['violations']> {
  // One document is looked at several times, and reading axe takes longer than using it.
  if (!(await frame.evaluate<boolean>('"axe" in window'))) await frame.evaluate(axe);
  const options: RunOptions = { runOnly, resultTypes: ['violations'], iframes: false };
  const { violations } = await frame.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  return violations;
}

/** Signs in to beheer as one of the demo accounts. */
export async function signIn(page: Page, beheer: string, naam: string, wachtwoord: string): Promise<void> {
  await page.goto(beheer);
  await page.getByLabel('E-mailadres').fill(`${naam}@voorbeeld.nl`);
  await page.getByLabel('Wachtwoord').fill(wachtwoord);
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await page.getByRole('heading', { name: 'Vandaag', level: 1 }).waitFor();
}
