import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { compressFiles, isSamendrukbaar } from '#server/publish/compress.ts';

export interface Samenstelling {
  bestanden: number;
  /** Files that differ from the release before. */
  gewijzigd: number;
}

/**
 * Makes the folder of a release from the builder's output. Unchanged files are links to the release before, with their compressed
 * copies; the others are copies and not links, because the builder writes into its own files again.
 */
export async function assembleRelease(
  bron: string,
  doel: string,
  vorige: string | undefined,
  onFile: (gedaan: number, totaal: number) => void,
): Promise<Samenstelling> {
  const paden = listFiles(bron);
  const gewijzigd = paden.filter((pad) => !linkUnchanged(bron, doel, vorige, pad));
  for (const pad of gewijzigd) copyOver(join(bron, pad), join(doel, pad));
  const teDrukken = gewijzigd.filter((pad) => isSamendrukbaar(`/${pad}`)).map((pad) => join(doel, pad));
  let gedaan = 0;
  await compressFiles(teDrukken, () => onFile((gedaan += 1), teDrukken.length));
  return { bestanden: paden.length, gewijzigd: gewijzigd.length };
}

/** Paths of all files below a folder, relative to it. */
export function listFiles(dir: string, voor = ''): string[] {
  return readdirSync(join(dir, voor), { withFileTypes: true }).flatMap((deel) => {
    const pad = voor === '' ? deel.name : `${voor}/${deel.name}`;
    if (deel.isDirectory()) return listFiles(dir, pad);
    return deel.isFile() ? [pad] : [];
  });
}

function linkUnchanged(bron: string, doel: string, vorige: string | undefined, pad: string): boolean {
  if (vorige === undefined) return false;
  const oud = join(vorige, pad);
  const nieuw = join(bron, pad);
  if (!isSame(oud, nieuw)) return false;
  ensureDir(doel, pad);
  linkSync(oud, join(doel, pad));
  for (const kopie of isSamendrukbaar(`/${pad}`) ? ['.br', '.gz'] : []) {
    if (existsSync(oud + kopie)) linkSync(oud + kopie, join(doel, pad) + kopie);
  }
  return true;
}

/** Same size and time means the builder left it alone; otherwise the bytes decide, and the time is carried over for the next round. */
function isSame(oud: string, nieuw: string): boolean {
  const was = statSync(oud, { throwIfNoEntry: false });
  const is = statSync(nieuw);
  if (was === undefined || was.size !== is.size) return false;
  if (Math.trunc(was.mtimeMs) === Math.trunc(is.mtimeMs)) return true;
  if (!readFileSync(oud).equals(readFileSync(nieuw))) return false;
  utimesSync(oud, is.atime, is.mtime);
  return true;
}

function copyOver(van: string, naar: string): void {
  mkdirSync(dirname(naar), { recursive: true });
  copyFileSync(van, naar);
  const { atime, mtime } = statSync(van);
  utimesSync(naar, atime, mtime);
}

let laatsteMap = '';

function ensureDir(doel: string, pad: string): void {
  const map = dirname(join(doel, pad));
  if (map === laatsteMap) return;
  mkdirSync(map, { recursive: true });
  laatsteMap = map;
}
