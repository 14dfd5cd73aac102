import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { DataFolder } from '#server/data-folder.ts';
import { guardChild } from '#server/processes/child.ts';
import { findProcess, removePidFile, stopProcess, writePidFile } from '#server/processes/pid-file.ts';

/** The site could not be built; the message is the builder's own last words. */
export class BouwMislukt extends Error {
  override name = 'BouwMislukt';
}

export interface BouwOpties {
  root: string;
  map: DataFolder;
  /** Program and arguments that build the site. */
  opdracht: readonly string[];
  env: Record<string, string>;
  /** Called for each page that was made. */
  onPagina: () => void;
}

/** The command that builds the real site. */
export function astroOpdracht(root: string): string[] {
  return [process.execPath, `${root}/node_modules/astro/bin/astro.mjs`, 'build', '--root', root];
}

/**
 * Runs the site builder over the working folder. A marker stands there while it runs; when it is found at the start, the last build
 * was interrupted and its output cannot be trusted, so this one begins from nothing.
 */
export async function bouwSite({ root, map, opdracht, env, onPagina }: BouwOpties): Promise<void> {
  await clearInterrupted(map);
  mkdirSync(map.bouw, { recursive: true });
  const [programma = process.execPath, ...argumenten] = opdracht;
  const laatste: string[] = [];
  const kind = guardChild(
    spawn(programma, argumenten, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ...env,
        LUISTERLOOP_BOUW: map.bouw,
        ASTRO_TELEMETRY_DISABLED: '1',
        NODE_COMPILE_CACHE: join(map.bouwgeheugen, 'node'),
        NO_COLOR: '1',
      },
    }),
  );
  writePidFile(map.bouwmerk, kind.pid ?? 0);
  for (const stroom of [kind.stdout, kind.stderr]) {
    if (stroom === null) continue;
    createInterface({ input: stroom }).on('line', (regel) => {
      if (/[├└]─/.test(regel)) return onPagina();
      if (regel.trim() !== '') laatste.push(regel);
      if (laatste.length > 40) laatste.shift();
    });
  }
  const code = await new Promise<number | null>((klaar, fout) => {
    kind.once('error', fout);
    kind.once('close', klaar);
  });
  if (code !== 0) throw new BouwMislukt(lastWords(laatste));
}

/** Says that the working folder is whole again. */
export function finishBouw(map: DataFolder): void {
  removePidFile(map.bouwmerk);
}

async function clearInterrupted(map: DataFolder): Promise<void> {
  if (!existsSync(map.bouwmerk)) return;
  const wees = findProcess(map.bouwmerk);
  if (wees !== undefined) await stopProcess(wees);
  for (const pad of [map.bouw, map.bouwgeheugen]) rmSync(pad, { recursive: true, force: true });
}

function lastWords(regels: string[]): string {
  const vanaf = regels.findLastIndex((regel) => /error|fout|✗|\[ERROR\]/i.test(regel));
  const tekst = regels.slice(Math.max(0, vanaf === -1 ? regels.length - 8 : vanaf)).slice(0, 8);
  return tekst.join('\n').trim() || 'De bouw van de site stopte zonder uitleg.';
}
