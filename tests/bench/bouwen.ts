import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Uitgave } from '#core/publicatie/publicatie.ts';
import { makeRelease } from '#server/publish/make-release.ts';
import { readLive } from '#server/publish/swap.ts';
import { loadSiteCode, prepareSiteCode, type SiteCodeFiles } from '#server/render/site-code.ts';
import type { SiteCode } from '#site/code/site-code.ts';
import { measureGeheugen } from '#tests/bench/measure-geheugen.ts';
import { generateUitgave } from '#tests/support/generate-uitgave.ts';

/** A release made from nothing, and one after a single change, with the edition in memory; seconds, MB and bytes. */
export interface Row {
  entries: number;
  paginas: number;
  koud: number;
  /** Milliseconds a page beyond the release of 100 entries, which is mostly start-up. */
  msPerPagina: number;
  eenGewijzigd: number;
  verhouding: number;
  piekgeheugen: number;
  /** The entry page with its styles, brotli. */
  bytesEntry: number;
}

const root = join(import.meta.dirname, '../..');

/** Makes the real site at each size, the smallest first. */
export async function benchBouwen(aantallen: readonly number[] = [100, 1000, 10_000]): Promise<Row[]> {
  const rijen: Row[] = [];
  for (const aantal of aantallen) rijen.push(await measure(aantal, rijen[0]));
  return rijen;
}

async function measure(entries: number, kleinste: Row | undefined): Promise<Row> {
  const map = mkdtempSync(join(tmpdir(), 'luisterloop-bench-'));
  const uitgave = generateUitgave(entries);
  const code = await prepareSiteCode(root);
  const site = await loadSiteCode(code);
  const geheugen = measureGeheugen();
  const koud = await time(() => make(map, code, site, uitgave));
  const piekgeheugen = geheugen.stop();
  const eenGewijzigd = await time(() => make(map, code, site, changeOne(uitgave)));
  const live = readLive(map)!;
  const slug = uitgave.verbeteringen[0]![0]!.inhoud.slug;
  const paginas = Object.keys(live.plan!.files).length;
  const bytesEntry = countEntryBytes(live.dir, slug);
  rmSync(map, { recursive: true, force: true });
  const meer = kleinste ? ((koud - kleinste.koud) * 1000) / (paginas - kleinste.paginas) : 0;
  return {
    entries,
    paginas,
    koud,
    msPerPagina: Math.round(meer * 100) / 100,
    eenGewijzigd,
    verhouding: Math.round((eenGewijzigd / koud) * 100) / 100,
    piekgeheugen,
    bytesEntry,
  };
}

async function make(releases: string, code: SiteCodeFiles, site: SiteCode, uitgave: Uitgave): Promise<void> {
  const report = (): void => undefined;
  const siteUrl = 'http://127.0.0.1';
  await makeRelease({
    releases,
    code,
    site,
    siteUrl,
    content: join(root, 'content'),
    uitgave,
    stand: '',
    report,
  });
}

async function time(work: () => Promise<void>): Promise<number> {
  const begin = performance.now();
  await work();
  return Math.round((performance.now() - begin) / 10) / 100;
}

/** The same edition with one word more in the middle. */
function changeOne(uitgave: Uitgave): Uitgave {
  const midden = Math.floor(uitgave.verbeteringen.length / 2);
  const entry = structuredClone(uitgave.verbeteringen[midden]!);
  entry[0]!.inhoud.verbetering += ' Ook op zaterdag.';
  return { ...uitgave, verbeteringen: uitgave.verbeteringen.with(midden, entry) };
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
