import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { DataFolder } from '#server/data-folder.ts';
import { listFiles } from '#server/publish/release-folder.ts';
import { readHuidigId } from '#server/serve/releases.ts';

const proces = join(import.meta.dirname, 'publiceer-proces.ts');

/** When to kill: after so many steps that the publisher told of, and then so many milliseconds. */
export interface Moment {
  stap: number;
  daarna: number;
}

/** `punten` moments spread over a publication of `stappen` steps; a third of them around its last ones, where the swap is. */
export function spreadMomenten(punten: number, stappen: number): Moment[] {
  return Array.from({ length: punten }, (_, i) =>
    i % 3 === 0
      ? { stap: stappen - 1, daarna: i % 8 }
      : { stap: 1 + Math.floor((i / punten) * stappen), daarna: i % 2 },
  );
}

/** How many steps a publication tells of when nobody kills it. */
export async function countStappen(map: DataFolder, naam: string, aantal: number): Promise<number> {
  return (await publishAndKill(map, naam, aantal, { stap: Infinity, daarna: 0 })).stappen;
}

/** Publishes and kills the publisher at `moment`, unless it has finished by then. */
export async function publishAndKill(
  map: DataFolder,
  naam: string,
  aantal: number,
  moment: Moment,
): Promise<{ gedood: boolean; stappen: number }> {
  const kind = spawn(process.execPath, [proces, map.pad, naam, String(aantal)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const einde = once(kind, 'exit');
  let stappen = 0;
  createInterface({ input: kind.stdout }).on('line', () => {
    stappen += 1;
    if (stappen === moment.stap) setTimeout(() => kind.kill('SIGKILL'), moment.daarna);
  });
  await einde;
  return { gedood: kind.signalCode === 'SIGKILL', stappen };
}

/** The names that the pages of the live release carry: one when it is whole. 'leeg' stands for no release. */
export function liveNamen(map: DataFolder): string[] {
  const id = readHuidigId(map.releases);
  if (id === undefined) return ['leeg'];
  const dir = join(map.releases, id);
  const paginas = listFiles(dir).filter((pad) => pad === 'index.html' || pad.startsWith('verbeteringen/'));
  const namen = paginas
    .filter((pad) => pad.endsWith('.html'))
    .map((pad) => /<title>([^\s<]+)/.exec(readFileSync(join(dir, pad), 'utf8'))?.[1] ?? `half: ${pad}`);
  const zonderKopie = paginas.filter((pad) => pad.endsWith('.html') && !existsSync(`${join(dir, pad)}.gz`));
  return [...new Set([...namen, ...zonderKopie.map((pad) => `zonder kopie: ${pad}`)])];
}
