import { launchSharedBrowser } from '#tests/support/browser.ts';

/** Starts one Chromium for all test files that look at pages; ends it after the last one. */
export default async function setup(): Promise<() => Promise<void>> {
  const { address, close } = await launchSharedBrowser();
  process.env['LUISTERLOOP_TEST_BROWSER'] = address;
  return close;
}
