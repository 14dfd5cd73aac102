import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What is left out of it. A second list replaces the first, so this one has what Playwright leaves out, too. */
const withoutFeatures = [
  // Two hidden pages beside each one that is opened, which take longer to make than that page itself.
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'],
  // A process in reserve each time one is used.
  'SpareRendererForSitePerProcess',
  // Playwright's.
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...['HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding'],
  ...['ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints'],
  ...['NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch'],
];

/** How Chromium is started here: without a display, and without calling home. */
export const chromiumVlaggen = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${withoutFeatures.join()}`,
];

/** Debian's build without anything that draws windows takes about a quarter less of the processor. */
export const leanChromium = 'chromium-headless-shell';

/** The path of an installed Chromium (or Chrome), or null. CHROMIUM_BIN goes first, then the leanest. */
export function findChromium(): string | null {
  const eigen = process.env['CHROMIUM_BIN'];
  if (eigen) return eigen;
  const mappen = (process.env['PATH'] ?? '').split(delimiter);
  const namen = [leanChromium, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const vast = [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  const paden = [...namen.flatMap((naam) => mappen.map((map) => join(map, naam))), ...vast];
  return paden.find((pad) => existsSync(pad)) ?? null;
}
