import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ShareImages } from '#server/share-image/share-images.ts';
import { generateUitgave } from '#tests/support/generate-uitgave.ts';

/** Milliseconds for one share image, median. */
export interface Row {
  /** Drawn for the first time. */
  gemaakt: number;
  /** Read from disk, as after a restart. */
  vanSchijf: number;
  uitGeheugen: number;
  /** Bytes of the PNG, on average. */
  bytes: number;
}

const root = join(import.meta.dirname, '../..');
const aantal = 30;

/** Draws 30 images and asks for them again from disk and from memory. */
export async function benchDeelbeeld(): Promise<Row[]> {
  const map = mkdtempSync(join(tmpdir(), 'luisterloop-bench-'));
  const slugs = writeBeelden(map);
  const eerste = new ShareImages(root, join(map, 'beelden'));
  await eerste.find(map, slugs[0] ?? '');
  const [gemaakt, bytes] = await time(eerste, map, slugs.slice(1));
  const [uitGeheugen] = await time(eerste, map, slugs.slice(1));
  const tweede = new ShareImages(root, join(map, 'beelden'));
  const [vanSchijf] = await time(tweede, map, slugs.slice(1));
  await Promise.all([eerste.stop(), tweede.stop()]);
  rmSync(map, { recursive: true, force: true });
  return [{ gemaakt, vanSchijf, uitGeheugen, bytes }];
}

function writeBeelden(map: string): string[] {
  const beelden = generateUitgave(aantal).verbeteringen.flatMap(([nieuwste]) => {
    if (nieuwste === undefined) return [];
    const { slug, titel, vraag, verbetering, uitleg, uitkomst } = nieuwste.inhoud;
    const vast = { organisatie: 'gemeente Waterrijk', sitenaam: 'Waterrijk verbetert', accent: '#0b5563' };
    return [[slug, { titel, vraag, verbetering: verbetering || uitleg, uitkomst, ...vast }] as const];
  });
  mkdirSync(join(map, '_intern'));
  mkdirSync(join(map, 'beelden'));
  writeFileSync(join(map, '_intern/og.json'), JSON.stringify(Object.fromEntries(beelden)));
  return beelden.map(([slug]) => slug);
}

async function time(deelbeelden: ShareImages, map: string, slugs: string[]): Promise<[number, number]> {
  const tijden: number[] = [];
  let bytes = 0;
  for (const slug of slugs) {
    const begin = performance.now();
    bytes += (await deelbeelden.find(map, slug))?.png.length ?? 0;
    tijden.push(performance.now() - begin);
  }
  const midden = tijden.toSorted((a, b) => a - b)[Math.floor(tijden.length / 2)] ?? 0;
  return [Math.round(midden * 100) / 100, Math.round(bytes / slugs.length)];
}

if (import.meta.main) console.table(await benchDeelbeeld());
