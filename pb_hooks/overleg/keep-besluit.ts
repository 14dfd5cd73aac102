import type { Fase } from '#core/verbetering/enumeraties.ts';
import type { Reekssoort } from '#core/overleg/enumeraties.ts';
import { tussendoornaam, type Besluit } from '#core/overleg/besluit.ts';
import { toNederlandseDag } from '#core/tijd/nederlandse-dag.ts';
import type { Vastgelegd } from '#records/contract/overleg.ts';
import { writeAudit } from '../basis/audit.ts';
import { raise } from '../basis/gebeurtenis.ts';
import { nu } from '../basis/nu.ts';
import { startActie } from './move-actie.ts';
import { moveOverleg } from './move-overleg.ts';

export interface Vastlegging extends Besluit {
  /** Id of the besluit that this one corrects, or ''. */
  vervangt: string;
  door: string;
  /** It only says that what it replaces was not taken. */
  intrekking?: boolean;
  /** ISO 8601; now when left out. */
  op?: string;
}

/**
 * Writes a besluit about an entry, taken in between, with its agendapunt and acties. The entry gets its next versie, so that whoever sends the same
 * besluit again is behind (R6).
 */
export function keepBesluit(tx: core.App, verbetering: core.Record, vastlegging: Vastlegging): Vastgelegd {
  const { door, intrekking = false, op = nu() } = vastlegging;
  const overleg = findOverleg(tx, door, toNederlandseDag(op));
  const agendapunt = insert(tx, 'agendapunten', {
    overleg: overleg.id,
    volgorde: countAgendapunten(tx, overleg.id) + 1,
    soort: 'verbetering',
    titel: verbetering.getString('titel'),
    verbetering: verbetering.id,
    besproken: !intrekking,
    versie: 1,
  });
  const geschreven = writeBesluit(tx, agendapunt, verbetering, vastlegging);
  return {
    ...geschreven,
    fase: verbetering.getString('fase') as Fase,
    versie: verbetering.getInt('versie'),
  };
}

/** Writes a besluit at its agendapunt, with its acties; null when it is about no entry. */
export function writeBesluit(
  tx: core.App,
  agendapunt: core.Record,
  verbetering: core.Record | null,
  vastlegging: Vastlegging,
): { besluit: string; acties: string[] } {
  const { acties: voorstellen, vervangt, door, intrekking = false, op = nu(), ...wat } = vastlegging;
  const over = { agendapunt: agendapunt.id, verbetering: verbetering?.id ?? '' };
  const velden = { ...wat, ...over, vervangt, intrekking, door, op };
  const besluit = insert(tx, 'besluiten', { ...velden, overleg: agendapunt.getString('overleg') });
  writeAudit(tx, {
    wie: door,
    wat: intrekking ? 'besluit-ingetrokken' : 'besloten',
    record: besluit,
    van: vervangt,
    naar: over.verbetering,
  });
  const acties = voorstellen.map((voorstel) =>
    startActie(tx, { ...voorstel, ...over, besluit: besluit.id }, door),
  );
  if (verbetering) {
    verbetering.set('versie', verbetering.getInt('versie') + 1);
    tx.save(verbetering);
    raise(tx, 'besluit-genomen', { verbetering, op, door });
  }
  return { besluit: besluit.id, acties };
}

function insert(tx: core.App, collection: string, velden: object): core.Record {
  const record = new Record(tx.findCollectionByNameOrId(collection), { ...velden });
  tx.save(record);
  return record;
}

function countAgendapunten(tx: core.App, overleg: string): number {
  return tx.findRecordsByFilter('agendapunten', 'overleg = {:overleg}', '', 0, 0, { overleg }).length;
}

/** The day's overleg of what is decided in between; those of earlier days close, after which nobody changes them (R7). */
function findOverleg(tx: core.App, door: string, datum: string): core.Record {
  const soort: Reekssoort = 'tussendoor';
  const reeks =
    tx.findRecordsByFilter('overlegreeksen', 'soort = {:soort}', '', 1, 0, { soort })[0] ??
    insert(tx, 'overlegreeksen', { naam: tussendoornaam, soort, ritmeWeken: 0, actief: true, versie: 1 });
  const filter = "reeks = {:reeks} && status != 'gesloten'";
  const open = tx.findRecordsByFilter('overleggen', filter, '-datum', 0, 0, { reeks: reeks.id });
  const stap = { besluitdag: datum, wie: door };
  for (const eerder of open) moveOverleg(tx, eerder!, 'sluiten', stap);
  const vanDieDag = open.find((overleg) => overleg!.getString('datum') === datum);
  if (vanDieDag) return vanDieDag;
  const velden = { reeks: reeks.id, datum };
  const overleg = new Record(tx.findCachedCollectionByNameOrId('overleggen'), velden);
  moveOverleg(tx, overleg, 'openen', stap);
  return overleg;
}
