import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import type { ShareImageContent } from '#server/share-image/content.ts';
import { breedte, buildSjabloon, hoogte } from '#server/share-image/template.ts';

/** One image to draw, and what came of it. */
export interface DrawJob {
  nummer: number;
  inhoud: ShareImageContent;
}
export type DrawResult = { nummer: number; png: Uint8Array } | { nummer: number; fout: string };

const { root } = workerData as { root: string };

function font(pakket: string, name: string, weight: 400 | 600 | 700): Font[] {
  return ['latin', 'latin-ext'].map((deel) => ({
    name,
    weight,
    style: 'normal',
    data: readFileSync(
      join(root, `node_modules/@fontsource/${pakket}/files/${pakket}-${deel}-${weight}-normal.woff`),
    ),
  }));
}

const fonts = [
  ...font('source-sans-3', 'Sans', 400),
  ...font('source-sans-3', 'Sans', 600),
  ...font('source-sans-3', 'Sans', 700),
  ...font('source-serif-4', 'Serif', 400),
];

parentPort?.on('message', (job: DrawJob) => void draw(job));

async function draw({ nummer, inhoud }: DrawJob): Promise<void> {
  let resultaat: DrawResult;
  try {
    const svg = await satori(buildSjabloon(inhoud) as never, { width: breedte, height: hoogte, fonts });
    const png = new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
    resultaat = { nummer, png };
  } catch (fout) {
    resultaat = { nummer, fout: fout instanceof Error ? fout.message : String(fout) };
  }
  parentPort?.postMessage(resultaat);
}
