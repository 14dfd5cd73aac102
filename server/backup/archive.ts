import { createHash, createHmac } from 'node:crypto';
import { createReadStream, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Secrets } from '#server/secret.ts';

/** The list that goes along, first in the pack. */
export const manifestName = 'inhoud.json';
/** By whom the list was made: keyed with the secret. */
export const signatureName = 'handtekening';
export const vorm = 2;

/** Where the database stands in the pack and in a data folder. */
export const databasePath = join('pocketbase', 'data.db');

export const manifestSchema = z.object({
  vorm: z.literal(vorm),
  /** ISO 8601 */
  gemaaktOp: z.string(),
  /** Folder where the log stands of what happened since, while the machine is still there. */
  backups: z.string(),
  /** sha256 by path. */
  bestanden: z.record(z.string(), z.string()),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** A pack that cannot be made or used; the message tells the operator why and what to do. */
export class UnusableBackup extends Error {
  override name = 'Onbruikbaar';
}

/** What nobody can write who does not have the secret. */
export function signManifest(lijst: string, { sleutel }: Secrets): string {
  return createHmac('sha256', sleutel).update(`back-up:${lijst}`).digest('hex');
}

/** Paths of all files below a folder, relative to it, sorted. */
export function listFiles(map: string): string[] {
  return (readdirSync(map, { recursive: true }) as string[])
    .filter((pad) => statSync(join(map, pad)).isFile())
    .toSorted();
}

export async function digestFile(pad: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(pad), hash);
  return hash.digest('hex');
}

/** Reads the whole database and refuses one that is damaged. */
export function checkDatabase(pad: string): void {
  const db = new DatabaseSync(pad);
  try {
    const uitslag = db.prepare('PRAGMA quick_check').get()?.['quick_check'];
    if (uitslag !== 'ok') throw new UnusableBackup(`De database is beschadigd: ${String(uitslag)}.`);
  } finally {
    db.close();
  }
}
