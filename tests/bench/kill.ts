import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDataFolder } from '#server/data-folder.ts';
import {
  countStappen,
  liveNamen,
  publishAndKill,
  spreadMomenten,
} from '#tests/server/publish/kill-tijdens-publiceren.ts';
import { publish } from '#tests/server/publish/maak-uitgave.ts';

/** What was found after killing the publisher (kill -9) at moments spread over a publication. */
export interface Row {
  punten: number;
  /** Times the publisher died before it had finished. */
  gedood: number;
  oud: number;
  nieuw: number;
  /** Anything else: pages of two editions, or a page that is not whole. */
  kapot: number;
}

/** Kills at `punten` moments: every step of the publisher, and in between them. */
export async function benchKill(punten = 50): Promise<Row[]> {
  const map = openDataFolder(mkdtempSync(join(tmpdir(), 'luisterloop-bench-')));
  await publish(map, 'uitgave-begin', 40);
  const rij: Row = { punten, gedood: 0, oud: 0, nieuw: 0, kapot: 0 };
  const stappen = await countStappen(map, 'uitgave-eerste', 40);
  for (const [punt, moment] of spreadMomenten(punten, stappen).entries()) {
    const [voor] = liveNamen(map);
    const naam = `uitgave-${punt}`;
    if ((await publishAndKill(map, naam, 40, moment)).gedood) rij.gedood += 1;
    const [na, ...meer] = liveNamen(map);
    if (meer.length === 0 && na === naam) rij.nieuw += 1;
    else if (meer.length === 0 && na === voor) rij.oud += 1;
    else rij.kapot += 1;
  }
  rmSync(map.pad, { recursive: true, force: true });
  return [rij];
}

if (import.meta.main) console.table(await benchKill());
