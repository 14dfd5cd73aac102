/** What it costs to take in signals that PocketBase answers one request a connection, beside the same with connections that stay. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runBelasting } from '#tests/bench/belast-signalen.ts';
import { Api } from '#tests/support/api.ts';
import { readyHooks } from '#tests/support/ready-pocketbase.ts';
import { startPocketBase, type TestPocketBase } from '#tests/support/start-pocketbase.ts';

/** Signals on disk of 8 clients: how many, how many a second, and how long they took, in ms. */
export interface Row {
  verbindingen: string;
  aantal: number;
  perSeconde: number;
  p50: number;
  p99: number;
}

/** In turns, so that a busy machine is busy for both. `duur` of each turn in ms. */
export async function benchVerbinding(duur = 5000, beurten = 3): Promise<Row[]> {
  const blijvend = mkdtempSync(join(tmpdir(), 'luisterloop-hooks-'));
  cpSync(await readyHooks(), blijvend, { recursive: true });
  const main = join(blijvend, 'main.js');
  const code = readFileSync(main, 'utf8');
  const anders = code.replace(/(setKeepAlivesEnabled\()[^)]*\)/, '$1true)');
  if (anders === code) throw new Error('nothing in the hooks turns connections that stay off');
  writeFileSync(main, anders);
  const soorten = {
    'one request each': await startPocketBase(),
    'that stay': await startPocketBase({ hooksDir: blijvend }),
  };
  try {
    const tijden: Record<string, number[]> = {};
    for (let beurt = 0; beurt <= beurten; beurt += 1) {
      for (const [soort, pb] of Object.entries(soorten)) {
        const gemeten = await send(pb, duur);
        // the first turn warms up
        if (beurt > 0) (tijden[soort] ??= []).push(...gemeten);
      }
    }
    return Object.entries(tijden).map(([soort, lijst]) => describe(soort, lijst, (duur * beurten) / 1000));
  } finally {
    for (const pb of Object.values(soorten)) await pb.stop();
    rmSync(blijvend, { recursive: true });
  }
}

async function send(pb: TestPocketBase, duur: number): Promise<number[]> {
  const koppen = { authorization: await new Api(pb).token('dienst') };
  const url = `${pb.url}/api/luisterloop/v1/signalen`;
  const { tijden, statussen } = await runBelasting({ url, koppen, clients: 8, duur });
  if (Object.keys(statussen).join() !== '200') throw new Error(`Refused: ${JSON.stringify(statussen)}`);
  return tijden;
}

function describe(verbindingen: string, tijden: number[], seconden: number): Row {
  const oplopend = tijden.toSorted((a, b) => a - b);
  const at = (deel: number): number =>
    Math.round((oplopend[Math.floor(oplopend.length * deel)] ?? 0) * 10) / 10;
  const perSeconde = Math.round(tijden.length / seconden);
  return { verbindingen, aantal: tijden.length, perSeconde, p50: at(0.5), p99: at(0.99) };
}

if (import.meta.main) console.table(await benchVerbinding());
