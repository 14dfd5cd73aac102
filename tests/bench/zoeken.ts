import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { buildIndex } from '#site/zoeken/bouw-index.ts';
import { fitsTransfer } from '#site/zoeken/fits-transfer.ts';
import type { IndexBestand } from '#site/zoeken/index-bestand.ts';
import { readSynoniemen } from '#site/zoeken/read-synoniemen.ts';
import { createZoeker } from '#site/zoeken/zoek.ts';
import { generateUitgave } from '#tests/support/generate-uitgave.ts';

/** What was measured for one number of entries; times in milliseconds, sizes in bytes. */
export interface Row {
  entries: number;
  rauw: number;
  brotli: number;
  bouwen: number;
  lezen: number;
  toetsen: number;
  p50: number;
  p95: number;
  hoogste: number;
}

/** Questions as people type them: right, with mistakes, in whole questions, and about what is not there. */
export const vragen = [
  'paspoort',
  'paspoord verlengen',
  'kwijtscheling',
  'waarom duurt mijn parkeervergunnig zo lang',
  'afvalcontainer',
  'hoe kan ik zonder afspraak aan de balie terecht',
  'brief is te moeilijk',
  'straatlampen kapot',
  'hondenbelastign',
  'zwitserleven',
  'geen antwoord op mijn mail',
  'bibliotheek openingstijden',
];

/** Types every question letter by letter into a fresh engine, at each number of entries. */
export function benchZoeken(aantallen: readonly number[] = [500, 2_000, 10_000]): Promise<Row[]> {
  return Promise.resolve(aantallen.map(measure));
}

function measure(entries: number): Row {
  const uitgave = generateUitgave(entries);
  const inhoud = uitgave.verbeteringen.flatMap(([nieuwste]) => (nieuwste ? [nieuwste.inhoud] : []));
  const synoniemen = readSynoniemen('content/synoniemen.yaml');
  const [json, bouwen] = time(() =>
    JSON.stringify(buildIndex(inhoud, uitgave.themas, synoniemen, fitsTransfer)),
  );
  const [, lezen] = time(() => createZoeker(JSON.parse(json) as IndexBestand));
  const tijden = measureToetsen(() => createZoeker(JSON.parse(json) as IndexBestand));
  const at = (deel: number): number =>
    tijden[Math.min(tijden.length - 1, Math.floor(tijden.length * deel))] ?? 0;
  return {
    entries,
    rauw: Buffer.byteLength(json),
    brotli: brotliCompressSync(json).length,
    bouwen: round(bouwen),
    lezen: round(lezen),
    toetsen: tijden.length,
    p50: round(at(0.5)),
    p95: round(at(0.95)),
    hoogste: round(at(1)),
  };
}

/** Per keystroke the best of three fresh engines, since other programs disturb single measurements; ascending. */
function measureToetsen(createNieuw: () => ReturnType<typeof createZoeker>): number[] {
  const rondes = [1, 2, 3].map(() => {
    const zoek = createNieuw();
    return vragen.flatMap((vraag) => Array.from(vraag, (_, i) => time(() => zoek(vraag.slice(0, i + 1)))[1]));
  });
  const [eerste = []] = rondes;
  return eerste.map((_, i) => Math.min(...rondes.map((ronde) => ronde[i] ?? 0))).sort((a, b) => a - b);
}

function time<T>(uitvoeren: () => T): [T, number] {
  const begin = performance.now();
  const uitkomst = uitvoeren();
  return [uitkomst, performance.now() - begin];
}

function round(getal: number): number {
  return Math.round(getal * 100) / 100;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.table(await benchZoeken());
