import { createHmac } from 'node:crypto';
import { appendFileSync, copyFileSync, existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Gebeurd } from '#core/privacy/blijft-weg.ts';
import { UnusableBackup } from '#server/backup/archive.ts';
import type { DataFolder } from '#server/data-folder.ts';
import type { Secrets } from '#server/secret.ts';

/** What the log is called of what a restored backup may not undo (pb_hooks/privacy/blijft-weg.ts writes it). */
export function logName({ afdruk }: Secrets): string {
  return `blijft-weg-${afdruk.slice(0, 8)}.jsonl`;
}

/** Puts the log beside a backup that stands elsewhere, and has it kept there from now on. */
export function placeLog({ backups }: DataFolder, secrets: Secrets, backup: string): void {
  const eigen = join(backups, logName(secrets));
  if (!existsSync(eigen)) appendFileSync(eigen, '', { mode: 0o600 });
  const elders = dirname(resolve(backup));
  if (elders === resolve(backups)) return;
  const lijst = join(backups, 'mappen');
  const bekend = existsSync(lijst) ? readFileSync(lijst, 'utf8').split('\n') : [];
  // first the folder, then the copy: what happens in between stands in both, and twice is as good as once
  if (!bekend.includes(elders)) appendFileSync(lijst, `${elders}\n`, { mode: 0o600, flush: true });
  copyFileSync(eigen, join(elders, logName(secrets)));
}

/** What happened that a database does not know of, oldest first. Throws `UnusableBackup` when the log is not what was written. */
export function readLog(pad: string, { sleutel }: Secrets, database: string): Gebeurd[] {
  const regels = readFileSync(pad, 'utf8').split('\n');
  // without a line break at its end a line was never whole, and what it says was not confirmed to anybody
  regels.pop();
  const gebeurd = regels.map((regel, nummer) => {
    const [handtekening, tekst] = [regel.slice(0, 64), regel.slice(65)];
    const eigen = createHmac('sha256', sleutel).update(`blijft-weg:${tekst}`).digest('hex');
    if (handtekening === eigen) return JSON.parse(tekst) as Gebeurd;
    throw new UnusableBackup(
      `Regel ${nummer + 1} van ${pad} is veranderd. Er is niets teruggezet: neem een goed exemplaar van dit logboek.`,
    );
  });
  const db = new DatabaseSync(database);
  try {
    const kent = db.prepare('select 1 from auditlog where id = ?');
    const uniek = [...new Map(gebeurd.map((wat) => [wat.id, wat])).values()];
    return uniek.filter(({ id }) => kent.get(id) === undefined).toSorted((a, b) => (a.op < b.op ? -1 : 1));
  } finally {
    db.close();
  }
}
