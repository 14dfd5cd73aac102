import AxeBuilder from '@axe-core/playwright';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumVlaggen, findChromium } from '#tests/support/find-chromium.ts';

/** Chromium without a window. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium() ?? 'chromium', args: chromiumVlaggen });
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
