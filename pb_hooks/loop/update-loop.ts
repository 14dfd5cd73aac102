import { fasen, type Fase } from '#core/verbetering/enumeraties.ts';
import { computeLoop, standsSluiting, type Loopfeiten, type Loopstap } from '#core/loop/bewijs.ts';
import { checkSluiten } from '#core/loop/sluiten.ts';
import { writeAudit } from '../basis/audit.ts';
import { raise } from '../basis/gebeurtenis.ts';
import { nu } from '../basis/nu.ts';
import { vandaag } from '../basis/vandaag.ts';
import { readStappen } from '../verbetering/record.ts';
import { readFeiten, type Live } from './read-feiten.ts';
import { readSluitstand } from './read-sluitstand.ts';

/** What became other: the fase before, what was reached and what no longer has evidence. A step with another day was reached before. */
interface Verschil {
  van: Fase;
  /** The steps are not as they were, be it in a day only. */
  stappen: boolean;
  bij: Loopstap[];
  af: Loopstap[];
}

/** Keeps what became other in the history and the audit log. */
type Bewaarder = (tx: core.App, record: core.Record, verschil: Verschil) => void;

/**
 * R16: brings the steps, the fase and what misses in step with the evidence, and keeps what changed. The one place that writes them; it is
 * called in the transaction of whatever brought or took the evidence, by gevolgen.ts.
 */
export function updateLoop(tx: core.App, record: core.Record, keep: Bewaarder = keepVerschil): void {
  const verschil = setLoop(tx, record);
  if (!verschil) return;
  tx.save(record);
  keep(tx, record, verschil);
  if (!verschil.stappen) return;
  const [van, naar] = [verschil.van, record.getString('fase') as Fase];
  raise(tx, 'loop-verzet', { verbetering: record, van, naar });
  if (naar === 'gesloten' && van !== naar) raise(tx, 'loop-gesloten', { verbetering: record });
  if (van === 'gesloten' && van !== naar) raise(tx, 'loop-heropend', { verbetering: record });
}

/** The same for the entry with this id; '' for none. */
export function updateLoopVan(tx: core.App, id: string): void {
  const record = tx.findRecordsByIds('verbeteringen', id === '' ? [] : [id])[0];
  if (record) updateLoop(tx, record);
}

/** True when what stands on the entry does not follow from the evidence any more. */
export function isAchter(app: core.App, record: core.Record): boolean {
  return setLoop(app, record) !== undefined;
}

/** What is about to be on the site is shown with the step that it takes; whoever publishes saves the record. */
export function updateVoorPublicatie(
  tx: core.App,
  { verbetering, live }: { verbetering: core.Record; live: Live },
): void {
  const verschil = setLoop(tx, verbetering, live);
  if (verschil) keepVerschil(tx, verbetering, verschil);
}

/** Sets what follows from the evidence on the record; undefined when all of it stood there. */
function setLoop(tx: core.App, record: core.Record, live?: Live): Verschil | undefined {
  const gevonden = readFeiten(tx, record, live);
  const isVervallen = gevonden.sluiting !== null && !standsSluiting(gevonden);
  if (isVervallen) {
    for (const veld of ['geslotenOp', 'geslotenDoor', 'afwijking']) record.set(veld, '');
  }
  // Without its closing what came after that counts too.
  const feiten = isVervallen ? readFeiten(tx, record, live) : gevonden;
  const { fase, stappen } = computeLoop(feiten);
  const [van, eerder] = [record.getString('fase') as Fase, readStappen(record)];
  const mist = listMist(tx, record, fase, feiten);
  const nieuw = { fase, stappen: JSON.stringify(stappen), mist: JSON.stringify(mist) };
  const velden = Object.entries(nieuw).filter(([veld, waarde]) => record.getString(veld) !== waarde);
  if (velden.length === 0 && !isVervallen) return undefined;
  for (const [veld, waarde] of velden) record.set(veld, waarde);
  const listZonder = (lijst: readonly Loopstap[], andere: readonly Loopstap[]): Loopstap[] =>
    lijst.filter((stap) => !andere.some((een) => een.fase === stap.fase));
  return {
    van,
    stappen: velden.some(([veld]) => veld !== 'mist'),
    bij: listZonder(stappen, eerder),
    af: listZonder(eerder, stappen),
  };
}

/** What the gate misses, whoever asks. */
function listMist(tx: core.App, record: core.Record, fase: Fase, { stand }: Loopfeiten): object[] {
  if (fase === 'gesloten') return [];
  const isVanNu = stand.publiekVerteld && stand.uitkomst === record.getString('uitkomst');
  const gezien = isVanNu ? stand : readSluitstand(tx, record);
  const wie = { rollen: ['voorzitter'] as const, sleutels: [] };
  return checkSluiten({ ...gezien, handen: [], fase }, { wie, vandaag: vandaag(), eigenGegevens: [] });
}

/** R10: each step that was reached or lost, with its evidence and its audit line. */
function keepVerschil(tx: core.App, record: core.Record, { van, bij, af }: Verschil): void {
  const ronde = record.getInt('ronde');
  let vorige: Fase = van;
  for (const stap of af) {
    keepOvergang(tx, record, { van: stap.fase, naar: record.getString('fase') as Fase, op: nu(), ronde });
    writeAudit(tx, { wie: 'systeem', wat: 'stap-terug', record, van: stap.fase });
  }
  for (const { fase, op, door, soort, bron } of bij) {
    const moment = { 7: `${op}-01 12:00:00.000Z`, 10: `${op} 12:00:00.000Z` }[op.length] ?? op;
    keepOvergang(tx, record, { van: vorige, naar: fase, op: moment, door, soort, bron, ronde });
    writeAudit(tx, { wie: door || 'systeem', wat: 'fase', record, van: vorige, naar: fase });
    if (fasen.indexOf(fase) > fasen.indexOf(vorige)) vorige = fase;
  }
}

export function keepOvergang(tx: core.App, record: core.Record, velden: object): void {
  const rij = new Record(tx.findCachedCollectionByNameOrId('faseovergangen'), {
    verbetering: record.id,
    ...velden,
  });
  tx.save(rij);
}
