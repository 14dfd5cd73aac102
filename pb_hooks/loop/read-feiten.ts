import type { Feit, Loopfeiten } from '#core/loop/bewijs.ts';
import { listTellendNu } from '#core/meelezen/oordeel.ts';
import { toNederlandseDag } from '#core/tijd/nederlandse-dag.ts';
import { vandaag } from '../basis/vandaag.ts';
import { readLive } from '../verbetering/live.ts';
import { readStappen } from '../verbetering/record.ts';
import { listBesluiten, listVan, listVerteld, readSluitstand } from './read-sluitstand.ts';

/** What the site shows, or is about to. */
export interface Live {
  uitkomst: string;
  ingangsmaand: string;
}

/** A day, or a moment of PocketBase, as a day in the Netherlands; '' for none. */
function toDag(waarde: string): string {
  return waarde.length <= 10 ? waarde : toNederlandseDag(waarde);
}

function readFeit(record: core.Record | undefined, veld: string, door = ''): Feit | null {
  if (!record) return null;
  return {
    op: toDag(record.getString(veld)),
    bron: record.id,
    door: door === '' ? '' : record.getString(door),
  };
}

/** The last day on which one of these happened, '' for none. */
function findLaatste(waarden: readonly string[]): string {
  return waarden.map(toDag).reduce((een, ander) => (een > ander ? een : ander), '');
}

/** Something that the entry itself keeps the moment of. */
function readEigen(record: core.Record, veld: string, door = ''): Feit | null {
  return record.getString(veld) === '' ? null : { ...readFeit(record, veld, door)!, bron: '' };
}

/** What a person put on the site. */
function readPublicatie(record: core.Record, live: Live | null): Loopfeiten['publicatie'] {
  const feit = readEigen(record, 'uitkomstOp', 'uitkomstDoor');
  const vanRonde = record.getInt('publicatieronde') === record.getInt('ronde');
  const { uitkomst, ingangsmaand } = live ?? { uitkomst: '', ingangsmaand: '' };
  return live && feit ? { ...feit, uitkomst, ingangsmaand, vanRonde } : null;
}

/** What was talked about in a meeting of this round; not that of which only a besluit that was withdrawn is known. */
function findAgendapunt(tx: core.App, record: core.Record): Feit | null {
  const sinds = record.getString('heropendOp');
  const punten = (rijen: core.Record[]): Set<string> =>
    new Set(rijen.map((rij) => rij.getString('agendapunt')));
  const [alle, genomen] = [punten(listVan(tx, 'besluiten', record)), punten(listBesluiten(tx, record))];
  // A planned agenda is made before the meeting: what counts is when it was spoken of.
  const moment = (punt: core.Record): string => punt.getString('begonnenOp') || punt.getString('created');
  const besproken = listVan(tx, 'agendapunten', record).filter(
    (punt) =>
      punt.getBool('besproken') && moment(punt) >= sinds && (!alle.has(punt.id) || genomen.has(punt.id)),
  );
  const overleggen = tx.findRecordsByIds(
    'overleggen',
    besproken.map((punt) => punt.getString('overleg')),
  );
  const feiten = overleggen.map((overleg) => ({
    ...readFeit(overleg!, overleg!.getString('begonnenOp') === '' ? 'datum' : 'begonnenOp')!,
  }));
  return feiten.sort((een, ander) => (een.op < ander.op ? -1 : 1))[0] ?? null;
}

/**
 * R16: everything that the steps of a loop follow from, as it is in the database now; `live` instead of what the site shows. Of a loop that is
 * closed what came after the closing is no step of it.
 */
export function readFeiten(tx: core.App, record: core.Record, live?: Live): Loopfeiten {
  const getoond = live ?? readLive(tx, record);
  const uitkomst = getoond?.uitkomst ?? record.getString('uitkomst');
  const stand = readSluitstand(tx, record, uitkomst);
  const geslotenOp = record.getString('geslotenOp');
  const voorSluiting = (op: string): boolean => geslotenOp === '' || toDag(op) <= toDag(geslotenOp);
  const oordelen = listTellendNu(
    stand.stemmen.filter((stem) => geslotenOp === '' || stem.record.getString('gegevenOp') <= geslotenOp),
    { ronde: record.getInt('ronde'), uitkomst },
  );
  const params = { id: record.id };
  const signaal = tx.findRecordsByFilter('signalen', 'verbetering = {:id}', 'ontvangenOp', 1, 0, params)[0];
  const verteld = listVerteld(tx, record, uitkomst);
  const sluiting = readEigen(record, 'geslotenOp', 'geslotenDoor');
  return {
    stand: {
      ...stand,
      oordelen,
      publiekVerteld: getoond !== null,
      // Another outcome that is only a draft is nothing that employees could have been told of.
      medewerkersVerteld: stand.medewerkersVerteld || wasVerteld(record, uitkomst),
    },
    vanVoorheen: record.getBool('vanVoorheen'),
    heropening: readEigen(record, 'heropendOp'),
    signaal: readFeit(signaal, 'ontvangenOp'),
    agendapunt: findAgendapunt(tx, record),
    besluit: readFeit(listBesluiten(tx, record)[0], 'op', 'door'),
    publicatie: readPublicatie(record, getoond),
    geoordeeldOp: findLaatste(oordelen.map((stem) => stem.record.getString('gegevenOp'))),
    verteldOp: findLaatste(
      [...verteld.map((rij) => rij.getString('op')), record.getString('medewerkersVerteldOp')].filter(
        voorSluiting,
      ),
    ),
    sluiting: sluiting && { ...sluiting, afgeweken: record.getString('afwijking') !== '' },
    teruggekomen: verteld.filter((rij) => isTeruggekomen(rij, geslotenOp)).length,
    ongeldig: countOngeldig(tx, record, geslotenOp),
    vandaag: vandaag(),
  };
}

/** Told once, and to be told again since the loop was closed. */
function isTeruggekomen(rij: core.Record, geslotenOp: string): boolean {
  const op = rij.getString('teruggenomenOp');
  return rij.getString('status') === 'te-doen' && op !== '' && op >= geslotenOp;
}

/** The verdicts of this round that were there when the loop was closed, and were declared void since. */
function countOngeldig(tx: core.App, record: core.Record, geslotenOp: string): number {
  if (geslotenOp === '') return 0;
  const filter =
    "verbetering = {:id} && ronde = {:ronde} && status = 'ongeldig' && gegevenOp <= {:op} && ongeldigOp >= {:op}";
  const params = { id: record.id, ronde: record.getInt('ronde'), op: geslotenOp };
  return tx.findRecordsByFilter('meelezingen', filter, '', 0, 0, params).length;
}

function wasVerteld(record: core.Record, uitkomst: string): boolean {
  if (record.getString('uitkomst') === uitkomst) return false;
  return readStappen(record).some(({ fase }) => fase === 'teruggekoppeld');
}
