import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Uitgave } from '#core/publicatie/publicatie.ts';
import { astroOpdracht } from '#server/publish/build-site.ts';
import { measureGeheugen } from '#tests/bench/measure-geheugen.ts';
import { generateUitgave } from '#tests/support/generate-uitgave.ts';

/** One build from nothing and one after a single change; seconds, MB and bytes. */
export interface Row {
  entries: number;
  paginas: number;
  koud: number;
  /** Milliseconds a page beyond the build of 100 entries, which is mostly start-up. */
  msPerPagina: number;
  eenGewijzigd: number;
  verhouding: number;
  piekgeheugen: number;
  /** The entry page with its styles, brotli. */
  bytesEntry: number;
}

const root = join(import.meta.dirname, '../..');

/** Builds the real site at each size, the smallest first. */
export async function benchBouwen(aantallen: readonly number[] = [100, 1000, 10_000]): Promise<Row[]> {
  const rijen: Row[] = [];
  for (const aantal of aantallen) rijen.push(await measure(aantal, rijen[0]));
  return rijen;
}

async function measure(entries: number, kleinste: Row | undefined): Promise<Row> {
  const map = mkdtempSync(join(tmpdir(), 'luisterloop-bench-'));
  const uitgave = generateUitgave(entries);
  const geheugen = measureGeheugen();
  const koud = await build(map, uitgave);
  const piekgeheugen = geheugen.stop();
  const eenGewijzigd = await build(map, changeOne(uitgave));
  const paden = JSON.parse(readFileSync(join(map, 'bouw/client/_intern/paden.json'), 'utf8')) as string[];
  const slug = uitgave.verbeteringen[0]![0]!.inhoud.slug;
  const bytesEntry = countEntryBytes(join(map, 'bouw/client'), slug);
  rmSync(map, { recursive: true, force: true });
  const meer = kleinste ? ((koud - kleinste.koud) * 1000) / (paden.length - kleinste.paginas) : 0;
  return {
    entries,
    paginas: paden.length,
    koud,
    msPerPagina: Math.round(meer * 100) / 100,
    eenGewijzigd,
    verhouding: Math.round((eenGewijzigd / koud) * 100) / 100,
    piekgeheugen,
    bytesEntry,
  };
}

async function build(map: string, uitgave: Uitgave): Promise<number> {
  const pad = join(map, 'uitgave.json');
  writeFileSync(pad, JSON.stringify(uitgave));
  const [programma = process.execPath, ...argumenten] = astroOpdracht(root);
  const env = {
    LUISTERLOOP_UITGAVE: pad,
    LUISTERLOOP_BOUW: join(map, 'bouw'),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const begin = performance.now();
  const kind = spawn(programma, argumenten, { cwd: root, stdio: 'ignore', env: { ...process.env, ...env } });
  const [code] = await once(kind, 'exit');
  if (code !== 0) throw new Error(`The site of ${uitgave.verbeteringen.length} entries could not be built.`);
  return Math.round((performance.now() - begin) / 10) / 100;
}

/** The same edition with one word more in the middle. */
function changeOne(uitgave: Uitgave): Uitgave {
  const ander = structuredClone(uitgave);
  const entry = ander.verbeteringen[Math.floor(ander.verbeteringen.length / 2)]!;
  entry[0]!.inhoud.verbetering += ' Ook op zaterdag.';
  return ander;
}

function countEntryBytes(web: string, slug: string): number {
  const html = readFileSync(join(web, 'verbeteringen', slug, 'index.html'), 'utf8');
  const stijlen = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map((m) =>
    readFileSync(join(web, m[1]!)),
  );
  return [Buffer.from(html), ...stijlen].reduce((som, stuk) => som + brotliCompressSync(stuk).length, 0);
}

if (import.meta.main) {
  const aantallen = process.argv.slice(2).map(Number);
  console.table(await benchBouwen(aantallen.length > 0 ? aantallen : undefined));
}
