import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { extract } from 'tar';
import { onbekendOfBezorgd } from '#core/terugkoppeling/terugkoppeling.ts';
import { readSchemastand } from '#server/pocketbase/check-schema.ts';
import {
  checkDatabase,
  databasePath,
  digestFile,
  manifestName,
  manifestSchema,
  listFiles,
  UnusableBackup,
  type Manifest,
} from '#server/backup/archive.ts';

/** What was put back: from when it is, and how many mails a person has to decide about. */
export interface Restored {
  gemaaktOp: string;
  onzeker: number;
}

/** Puts a pack into an empty data folder: wholly, or not at all. */
export async function restoreBackup(bestand: string, dataDir: string): Promise<Restored> {
  if (!existsSync(bestand)) throw new UnusableBackup(`Er is geen bestand ${bestand}.`);
  const doel = resolve(dataDir);
  if (existsSync(doel) && readdirSync(doel).length > 0)
    throw new UnusableBackup(
      `${doel} is niet leeg. Terugzetten kan alleen in een lege map: noem een andere DATA_DIR.`,
    );
  mkdirSync(dirname(doel), { recursive: true });
  const werk = mkdtempSync(join(dirname(doel), '.terugzetten-'));
  try {
    await unpack(bestand, werk);
    const { gemaaktOp } = await checkPakket(werk);
    checkDatabase(join(werk, databasePath));
    refuseOtherSchema(join(werk, databasePath));
    const onzeker = doubtBerichten(join(werk, databasePath));
    rmSync(join(werk, manifestName));
    rmSync(doel, { recursive: true, force: true });
    renameSync(werk, doel);
    return { gemaaktOp, onzeker };
  } finally {
    rmSync(werk, { recursive: true, force: true });
  }
}

/** A pack of another schema would stop the next start. */
function refuseOtherSchema(database: string): void {
  const stand = readSchemastand(database);
  if (stand === 'eigen') return;
  const soort = stand === 'ouder' ? 'oudere' : 'nieuwere';
  throw new UnusableBackup(
    `Deze back-up is van een ${soort} Luisterloop en er is niets teruggezet: zet hem terug met die Luisterloop.`,
  );
}

async function unpack(bestand: string, werk: string): Promise<void> {
  try {
    await extract({ file: bestand, cwd: werk, strict: true });
  } catch (fout) {
    const waarom = fout instanceof Error ? fout.message : String(fout);
    throw new UnusableBackup(`${bestand} is niet te lezen als back-up (${waarom}). Er is niets teruggezet.`);
  }
}

/** Every file is what it was when it was packed, and there are no others. */
async function checkPakket(werk: string): Promise<Manifest> {
  const pad = join(werk, manifestName);
  const gelezen = manifestSchema.safeParse(existsSync(pad) ? JSON.parse(readFileSync(pad, 'utf8')) : null);
  if (!gelezen.success)
    throw new UnusableBackup('Dit is geen back-up van Luisterloop. Er is niets teruggezet.');
  const { bestanden } = gelezen.data;
  const gevonden = listFiles(werk).filter((naam) => naam !== manifestName);
  const anders = [...new Set([...gevonden, ...Object.keys(bestanden)])];
  for (const naam of anders) {
    const klopt = gevonden.includes(naam) && (await digestFile(join(werk, naam))) === bestanden[naam];
    if (!klopt) throw new UnusableBackup(`In de back-up is ${naam} beschadigd. Er is niets teruggezet.`);
  }
  return gelezen.data;
}

/**
 * R5: what still waited when the backup was made may have been sent since. A person decides about each of these mails; none goes out by
 * itself. Returns how many.
 */
function doubtBerichten(pad: string): number {
  const db = new DatabaseSync(pad);
  try {
    const open = "status in ('wacht', 'onderweg')";
    db.exec(`begin;
      update terugkoppelingen set kanaal = '', toelichting = '${onbekendOfBezorgd}'
        where status = 'te-doen' and id in (select terugkoppeling from berichten where ${open})`);
    const { changes } = db
      .prepare(`update berichten set status = 'onzeker', fout = 'teruggezet uit een back-up' where ${open}`)
      .run();
    db.exec('commit; pragma wal_checkpoint(truncate)');
    return Number(changes);
  } finally {
    db.close();
  }
}
