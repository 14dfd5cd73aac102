import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { buildBegriptaal } from '#core/cluster/begrippen.ts';
import { fillSignalen } from '#tests/bench/vul-signalen.ts';
import { measureGroepering } from '#tests/core/cluster/measure-groepering.ts';
import { Api } from '#tests/support/api.ts';
import { prepareCron } from '#tests/support/run-cron.ts';
import { startPocketBase, type TestPocketBase } from '#tests/support/start-pocketbase.ts';

const synoniemen = join(import.meta.dirname, '../../content/synoniemen.yaml');

/** How well pairs of signals that are about the same are found, on groups worded by people, beside likeness of letters; from 0 to 1. */
export function benchGroepering(): object[] {
  const { begrippen, drieletters } = measureGroepering(
    buildBegriptaal(parse(readFileSync(synoniemen, 'utf8')) as string[][]),
  );
  return [
    { wat: 'by what they are about', ...begrippen },
    { wat: 'by trigrams, at their best threshold', ...drieletters },
  ];
}

/** Milliseconds to group one more of 100,000 signals, and to answer the page of groups. */
export async function benchClusters(aantal = 100_000): Promise<object[]> {
  const pb = await startPocketBase();
  try {
    fillSignalen(pb.dataDir, aantal);
    const group = await prepareCron(pb, 'clusters');
    let laatste = { wacht: countWachtend(pb), op: performance.now() };
    const perSignaal: number[] = [];
    for (;;) {
      const begin = performance.now();
      await group();
      const wacht = await waitRest(pb, laatste.wacht - 500);
      if (laatste.wacht - wacht > 0 && laatste.wacht < aantal) {
        perSignaal.push((performance.now() - begin) / (laatste.wacht - wacht));
      }
      laatste = { wacht, op: performance.now() };
      if (wacht <= 0) break;
    }
    const api = new Api(pb);
    const tijden: number[] = [];
    for (let i = 0; i < 40; i += 1) {
      const begin = performance.now();
      await api.ask('ambassadeur', 'GET /clusters', {}, null);
      tijden.push(performance.now() - begin);
    }
    return [describe('one signal more', perSignaal), describe('the page of groups', tijden)];
  } finally {
    await pb.stop();
  }
}

function describe(wat: string, ms: number[]): object {
  const op = ms.toSorted((a, b) => a - b);
  const at = (deel: number): number => Math.round((op[Math.floor(op.length * deel)] ?? 0) * 10) / 10;
  return { wat, aantal: ms.length, p50: at(0.5), p95: at(0.95) };
}

function countWachtend({ dataDir }: TestPocketBase): number {
  const db = new DatabaseSync(join(dataDir, 'data/data.db'), { readOnly: true, timeout: 10_000 });
  const { aantal } = db.prepare('select count(*) as aantal from clusterwachtrij').get() as { aantal: number };
  db.close();
  return aantal;
}

/** Until no more than so many wait; answers how many do. */
async function waitRest(pb: TestPocketBase, tot: number): Promise<number> {
  for (;;) {
    const wacht = countWachtend(pb);
    if (wacht <= Math.max(0, tot)) return wacht;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
