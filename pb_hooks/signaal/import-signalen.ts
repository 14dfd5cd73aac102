import type { Issue } from '#core/basis/issue.ts';
import { checkSignaal, type Signaal } from '#core/signaal/signaal.ts';
import { computeContactVoor } from '#core/tijd/compute-termijnen.ts';
import { takeNummers } from '../basis/kenmerk.ts';
import { hashFormulier } from '../basis/code.ts';
import { vandaag } from '../basis/vandaag.ts';
import { beginstatus } from './move-signaal.ts';
import { nu } from '../basis/nu.ts';

/** A row as the import command reads it; `thema` is a slug or ''. `keer` tells equal rows of one file apart. */
export type Signaalrij = Pick<Signaal, 'ontvangenOp' | 'soort' | 'kanaal' | 'tekst' | 'thema'> & {
  keer: number;
};

/** With its text as staff read it and as it was said, looked at before the transaction. */
type Gelezen = Signaalrij & { verborgen: { [veld: string]: string } };

interface Nieuw extends Gelezen {
  id: string;
  formulierhash: string;
  kenmerk: string;
  contactVoor: string;
  codehash: string;
}

const leeg = { herkomst: 'reactief', samenvatting: '', emotie: '', wijk: '', ernst: '', awb: false };

/** Everything that is wrong with the rows, by number and field. */
export function checkSignaalrijen(tx: core.App, rijen: Signaalrij[]): Issue[] {
  const keuzes = { themas: [...listThemas(tx).keys()], wijken: [], vandaag: vandaag() };
  return rijen.flatMap((rij, i) =>
    checkSignaal({ ...leeg, ...rij }, keuzes).map((issue) => ({
      ...issue,
      path: `rijen.${i}.${issue.path}`,
    })),
  );
}

/**
 * Enters the rows that are not there yet, with a melder of whom nothing is known and a line in the audit log (R10); returns how many. They
 * go in with one statement each table, because a file can hold 100,000 of them.
 */
export function importSignalen(tx: core.App, rijen: Gelezen[]): number {
  const themas = listThemas(tx);
  const bekend = listBekend(tx, rijen.map(hashRij));
  const nieuw = rijen
    .map((rij) => ({ ...rij, formulierhash: hashRij(rij) }))
    .filter(({ formulierhash }) => !bekend.has(formulierhash))
    .map((rij) => ({
      ...rij,
      id: newId(),
      thema: themas.get(rij.thema) ?? '',
      kenmerk: '',
      contactVoor: computeContactVoor(rij.ontvangenOp),
      codehash: $security.randomString(64),
    }));
  giveKenmerken(tx, nieuw);
  if (nieuw.length > 0) insertAll(tx, nieuw);
  return nieuw.length;
}

function newId(): string {
  return $security.randomStringWithAlphabet(15, 'abcdefghijklmnopqrstuvwxyz0123456789');
}

/** What makes a row the same row when the file is read again. */
function hashRij({ ontvangenOp, soort, kanaal, tekst, thema, keer }: Signaalrij): string {
  return hashFormulier(`import:${JSON.stringify([ontvangenOp, soort, kanaal, tekst, thema, keer])}`);
}

/** Ids by slug. */
function listThemas(tx: core.App): Map<string, string> {
  const themas = arrayOf(new DynamicModel({ id: '', slug: '' })) as { id: string; slug: string }[];
  tx.db().newQuery('SELECT id, slug FROM themas ORDER BY volgorde').all(themas);
  return new Map(themas.map(({ id, slug }) => [slug, id]));
}

function listBekend(tx: core.App, hashes: string[]): Set<string> {
  const gevonden = arrayOf(new DynamicModel({ formulierhash: '' })) as { formulierhash: string }[];
  tx.db()
    .newQuery(
      `SELECT formulierhash FROM signalen
       WHERE formulierhash IN (SELECT value FROM json_each({:hashes})) AND formulierhash != ''`,
    )
    .bind({ hashes: JSON.stringify(hashes) })
    .all(gevonden);
  return new Set(gevonden.map(({ formulierhash }) => formulierhash));
}

/** In the order of the file, each year its own series. */
function giveKenmerken(tx: core.App, nieuw: Nieuw[]): void {
  const perJaar = new Map<string, Nieuw[]>();
  for (const rij of nieuw) {
    const jaar = rij.ontvangenOp.slice(0, 4);
    const rijen = perJaar.get(jaar);
    if (rijen) rijen.push(rij);
    else perJaar.set(jaar, [rij]);
  }
  perJaar.forEach((rijen, jaar) => {
    const eerste = takeNummers(tx, `signalen-${jaar}`, rijen.length);
    rijen.forEach((rij, i) => (rij.kenmerk = `S-${jaar}-${String(eerste + i).padStart(6, '0')}`));
  });
}

/** What belongs to a row besides what was read: ids, and its text as staff read it (R1). */
function addEigen({ verborgen, ...rij }: Nieuw): object {
  return { ...rij, melder: newId(), audit: newId(), ...verborgen };
}

function insertAll(tx: core.App, nieuw: Nieuw[]): void {
  const params = {
    nieuw: JSON.stringify(nieuw.map(addEigen)),
    nu: nu().replace('T', ' '),
    begin: beginstatus,
  };
  const run = (sql: string): unknown =>
    tx.db().newQuery(`${sql} FROM json_each({:nieuw})`).bind(params).execute();
  const gelezen = ['soort', 'kanaal', 'ontvangenOp', 'tekst', 'thema'];
  const velden = ['id', 'kenmerk', 'contactVoor', 'formulierhash', 'tekstHeel', ...gelezen];
  run(`INSERT INTO signalen (${velden.join(', ')}, herkomst, status, versie, created, updated)
    SELECT ${velden.map((veld) => `value ->> '${veld}'`).join(', ')}, 'reactief', {:begin}, 1, {:nu}, {:nu}`);
  run(`INSERT INTO melders (id, signaal, codehash, toestemmingen, versie, created)
    SELECT value ->> 'melder', value ->> 'id', value ->> 'codehash', '[]', 1, {:nu}`);
  run(`INSERT INTO auditlog (id, wie, wat, soort, bron, naar, created)
    SELECT value ->> 'audit', 'import', 'geregistreerd', 'signalen', value ->> 'id', {:begin}, {:nu}`);
}
