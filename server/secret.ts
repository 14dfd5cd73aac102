import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { replaceFile, type DataFolder } from '#server/data-folder.ts';

/** The secrets of a data folder, all derived from one. */
export interface Secrets {
  /** Password of the public server's own identity in PocketBase. */
  dienst: string;
  /** What PocketBase sends along to ask for a preview. */
  voorbeeld: string;
  /** By which a database knows its secret; it tells nothing about it. */
  afdruk: string;
  sleutel: string;
}

const heel = /^[0-9a-f]{64}$/;
const raad = `Zet het bestand terug dat bij deze database hoort: het staat in elke back-up (docs/operations.md, 'De sleutel').`;

/** Makes the secret of a data folder that has no database yet. An old database never gets a new one: no code would work any more. */
export function createSecret({ sleutelbestand, database }: DataFolder): void {
  if (existsSync(sleutelbestand) || existsSync(database)) return;
  replaceFile(sleutelbestand, `${randomBytes(32).toString('hex')}\n`);
}

/** Why nothing may be done with a data folder, as a sentence with what to do; undefined when its secret is whole and its own. */
export function refuseSecret(map: DataFolder): string | undefined {
  const { sleutelbestand, database } = map;
  if (!existsSync(sleutelbestand)) {
    return existsSync(database) ? `De sleutel ${sleutelbestand} ontbreekt. ${raad}` : undefined;
  }
  const sleutel = readFileSync(sleutelbestand, 'utf8').trim();
  if (!heel.test(sleutel)) {
    return existsSync(database)
      ? `In ${sleutelbestand} staat geen hele sleutel. ${raad}`
      : `In ${sleutelbestand} staat geen hele sleutel. Er is nog geen database: haal het bestand weg, dan komt er een nieuwe.`;
  }
  const bekend = readAfdruk(database);
  if (bekend === '' || bekend === deriveSecrets(sleutel).afdruk) return undefined;
  return `De sleutel in ${sleutelbestand} hoort niet bij de database in ${map.pocketbase}. ${raad}`;
}

/** The secrets of this data folder; throws when there is no whole one, which `refuseSecret` says beforehand. */
export function readSecrets({ sleutelbestand }: DataFolder): Secrets {
  const sleutel = readFileSync(sleutelbestand, 'utf8').trim();
  if (!heel.test(sleutel)) throw new Error(`no whole secret in ${sleutelbestand}`);
  return deriveSecrets(sleutel);
}

function deriveSecrets(sleutel: string): Secrets {
  const derive = (doel: string): string => createHmac('sha256', sleutel).update(doel).digest('hex');
  return { sleutel, dienst: derive('dienst'), voorbeeld: derive('voorbeeld'), afdruk: derive('afdruk') };
}

/** What the database keeps; '' when it keeps nothing yet, or there is none. */
function readAfdruk(database: string): string {
  if (!existsSync(database)) return '';
  const db = new DatabaseSync(database, { readOnly: true, timeout: 5000 });
  try {
    const veld = db.prepare("select 1 from pragma_table_info('diensten') where name = 'afdruk'").get();
    return veld === undefined
      ? ''
      : String(db.prepare('select max(afdruk) as a from diensten').get()?.['a'] ?? '');
  } finally {
    db.close();
  }
}
