import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

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
];

/** The path of an installed Chromium (or Chrome), or null. CHROMIUM_BIN goes first. */
export function findChromium(): string | null {
  const eigen = process.env['CHROMIUM_BIN'];
  if (eigen) return eigen;
  const mappen = (process.env['PATH'] ?? '').split(delimiter);
  const namen = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const vast = [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  const paden = [...mappen.flatMap((map) => namen.map((naam) => join(map, naam))), ...vast];
  return paden.find((pad) => existsSync(pad)) ?? null;
}
