import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { extract } from 'tar';
import { onbekendOfBezorgd } from '#core/terugkoppeling/terugkoppeling.ts';
import { logName, readLog } from '#server/backup/log.ts';
import { dataFolderIn, replaceFile, type DataFolder } from '#server/data-folder.ts';
import { readSecrets, refuseSecret } from '#server/secret.ts';
import { readSchemastand } from '#server/pocketbase/check-schema.ts';
import {
  checkDatabase,
  digestFile,
  manifestName,
  manifestSchema,
  listFiles,
  signatureName,
  signManifest,
  UnusableBackup,
  type Manifest,
} from '#server/backup/archive.ts';

/** What was put back: from when it is, how many mails a person has to decide about, and how much the first start does again. */
export interface Restored {
  gemaaktOp: string;
  onzeker: number;
  herhaald: number;
}

/**
 * Puts a pack into an empty data folder: wholly, or not at all. `log` is the file with what happened since; by itself it is looked for beside the
 * pack and where it was written. `zonder`: restores also when it is nowhere.
 */
export async function restoreBackup(
  bestand: string,
  dataDir: string,
  { log, zonder = false }: { log?: string | undefined; zonder?: boolean } = {},
): Promise<Restored> {
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
    const map = dataFolderIn(werk);
    const { gemaaktOp, backups } = await checkPakket(map);
    checkDatabase(map.database);
    refuseOtherSchema(map.database);
    const gevonden = findLog(map, [log, dirname(resolve(bestand)), backups], zonder);
    const herhaald = takeLog(map, gevonden);
    const onzeker = doubtBerichten(map.database);
    endSessions(map.database);
    for (const naam of [manifestName, signatureName]) rmSync(join(werk, naam));
    rmSync(doel, { recursive: true, force: true });
    renameSync(werk, doel);
    return { gemaaktOp, onzeker, herhaald };
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

/** Every file is what it was when it was packed, there are no others, and who packed them had the secret of this database. */
async function checkPakket(map: DataFolder): Promise<Manifest> {
  const werk = map.pad;
  const pad = join(werk, manifestName);
  const lijst = existsSync(pad) ? readFileSync(pad, 'utf8') : 'null';
  const gelezen = manifestSchema.safeParse(readJson(lijst));
  if (!gelezen.success)
    throw new UnusableBackup('Dit is geen back-up van Luisterloop. Er is niets teruggezet.');
  const { bestanden } = gelezen.data;
  const gevonden = listFiles(werk).filter((naam) => naam !== manifestName && naam !== signatureName);
  const anders = [...new Set([...gevonden, ...Object.keys(bestanden)])];
  for (const naam of anders) {
    const klopt = gevonden.includes(naam) && (await digestFile(join(werk, naam))) === bestanden[naam];
    if (!klopt) throw new UnusableBackup(`In de back-up is ${naam} beschadigd. Er is niets teruggezet.`);
  }
  const bezwaar = existsSync(map.sleutelbestand) ? refuseSecret(map) : 'De sleutel ontbreekt.';
  const handtekening = join(werk, signatureName);
  const getekend = existsSync(handtekening) ? readFileSync(handtekening, 'utf8') : '';
  if (bezwaar !== undefined || getekend !== signManifest(lijst, readSecrets(map)))
    throw new UnusableBackup(
      'Deze back-up is veranderd nadat hij gemaakt is: de handtekening klopt niet. Er is niets teruggezet.',
    );
  return gelezen.data;
}

function readJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return null;
  }
}

/** The file with what happened since: the one that was named, or in the first of the folders that has it. */
function findLog(
  map: DataFolder,
  [genoemd, ...mappen]: (string | undefined)[],
  zonder: boolean,
): string | undefined {
  const naam = logName(readSecrets(map));
  const plekken = genoemd === undefined ? mappen.map((plek) => join(plek ?? '.', naam)) : [genoemd];
  const gevonden = plekken.find((plek) => existsSync(plek));
  if (gevonden !== undefined || zonder) return gevonden;
  throw new UnusableBackup(
    `Het logboek ${naam} is er niet (gezocht: ${plekken.join(', ')}). Daarin staat wat sinds de back-up is gewist, ingetrokken of geblokkeerd. ` +
      'Zet het naast de back-up, of noem het met --logboek <bestand>. Is het er echt niet meer: --zonder-logboek. Er is niets teruggezet.',
  );
}

/** What the first start does again, before anybody can sign in; the log itself goes along. Returns how much. */
function takeLog(map: DataFolder, log: string | undefined): number {
  if (log === undefined) return 0;
  const secrets = readSecrets(map);
  const gebeurd = readLog(log, secrets, map.database);
  mkdirSync(map.backups, { recursive: true });
  copyFileSync(log, join(map.backups, logName(secrets)));
  if (gebeurd.length > 0) replaceFile(map.herhalen, JSON.stringify(gebeurd));
  return gebeurd.length;
}

/** Whoever had signed in when the backup was made, signs in anew. */
function endSessions(database: string): void {
  const db = new DatabaseSync(database);
  try {
    const accounts = db.prepare("select name from _collections where type = 'auth'").all();
    for (const { name } of accounts) db.exec(`update "${String(name)}" set tokenKey = hex(randomblob(25))`);
    db.exec('pragma wal_checkpoint(truncate)');
  } finally {
    db.close();
  }
}

/** The mails that tell the melder of a line `t` of it beside another signal. */
const mailsOok = `select 1 from berichten b, json_each(b.ook) o where o.value = t.signaal
  and b.sleutel = 'terugkoppeling:' || b.signaal || ':' || t.verbetering || ':' || t.uitkomst || ':' || t.ronde`.replace(
  /\s+/g,
  ' ',
);

/**
 * R5: what still waited when the backup was made may have been sent since. A person decides about each of these mails; none goes out by
 * itself. Returns how many.
 */
function doubtBerichten(pad: string): number {
  const db = new DatabaseSync(pad);
  try {
    const open = "status in ('wacht', 'onderweg')";
    // A backup of an older version knows no mail about more than one signal.
    const kentOok = db.prepare("select 1 from pragma_table_info('berichten') where name = 'ook'").get();
    const ook = kentOok ? `or exists (${mailsOok} and b.${open})` : '';
    db.exec(`begin;
      update terugkoppelingen as t set kanaal = '', toelichting = '${onbekendOfBezorgd}'
        where t.status = 'te-doen' and (t.id in (select terugkoppeling from berichten where ${open}) ${ook})`);
    const { changes } = db
      .prepare(`update berichten set status = 'onzeker', fout = 'teruggezet uit een back-up' where ${open}`)
      .run();
    db.exec('commit; pragma wal_checkpoint(truncate)');
    return Number(changes);
  } finally {
    db.close();
  }
}
