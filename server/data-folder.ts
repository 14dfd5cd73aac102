import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

/** Where everything in the data folder stands; all paths are absolute. */
export interface DataFolder {
  pad: string;
  /** The secret that the other secrets are derived from. */
  sleutelbestand: string;
  pocketbase: string;
  database: string;
  releases: string;
  /** What the publisher last read of PocketBase. */
  uitgave: string;
  deelbeelden: string;
  /** How many people opened and finished the form, by day. */
  telling: string;
  startbestand: string;
  /** Backups, and the log of what a restored one may not undo. */
  backups: string;
  /** What the first start after restoring has to do again. */
  herhalen: string;
  /** How mails ended that PocketBase does not know yet. */
  journaal: string;
  /** Names the process that sends mail. */
  verzender: string;
  /** Exists once PocketBase has answered with the start content in it. */
  gevuld: string;
  procesbestand: string;
  pocketbaseProces: string;
}

/** The paths inside a data folder, which need not exist. */
export function dataFolderIn(pad: string): DataFolder {
  const in_ = (...delen: string[]): string => join(pad, ...delen);
  return {
    pad,
    sleutelbestand: in_('sleutel'),
    pocketbase: in_('pocketbase'),
    database: in_('pocketbase', 'data.db'),
    releases: in_('releases'),
    uitgave: in_('uitgave.json'),
    deelbeelden: in_('deelbeelden'),
    telling: in_('formulier-telling.json'),
    startbestand: in_('startbestand.json'),
    backups: in_('back-ups'),
    herhalen: in_('herhalen.json'),
    journaal: in_('berichten-journaal.json'),
    verzender: in_('verzender.pid'),
    gevuld: in_('gevuld'),
    procesbestand: in_('luisterloop.pid'),
    pocketbaseProces: in_('pocketbase.pid'),
  };
}

/** Makes the folders of a data folder where they are missing, readable for this user only. */
export function openDataFolder(pad: string): DataFolder {
  process.umask(0o077);
  const map = dataFolderIn(pad);
  for (const onderdeel of [map.pad, map.pocketbase, map.releases, map.deelbeelden, map.backups])
    mkdirSync(onderdeel, { recursive: true });
  return map;
}

/** Writes a file so that a reader sees the old or the new content, never half of it. */
export function replaceFile(pad: string, inhoud: string): void {
  const tijdelijk = `${pad}.${process.pid}.nieuw`;
  try {
    writeFileSync(tijdelijk, inhoud, { mode: 0o600, flush: true });
    renameSync(tijdelijk, pad);
  } catch (fout) {
    rmSync(tijdelijk, { force: true });
    throw fout;
  }
}

/** True when a few kilobytes reach the disk. */
export function canWrite(map: string): boolean {
  const pad = join(map, '.schrijfproef');
  try {
    const bestand = openSync(pad, 'w', 0o600);
    try {
      writeSync(bestand, Buffer.alloc(8192, 1));
      fsyncSync(bestand);
    } finally {
      closeSync(bestand);
    }
    rmSync(pad);
    return true;
  } catch {
    return false;
  }
}
