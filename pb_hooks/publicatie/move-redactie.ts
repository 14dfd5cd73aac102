import { redactieovergangen, type Redactiestap } from '#core/verbetering/redactie.ts';
import { writeAudit } from '../basis/audit.ts';
import { raise } from '../basis/gebeurtenis.ts';
import { nu } from '../basis/nu.ts';
import { readLive } from '../verbetering/live.ts';
import { readVerbetering } from '../verbetering/record.ts';
import { publishSnapshot, withdrawSnapshots } from './publish.ts';

/**
 * R10: takes an entry a step through the editorial flow, with what the site shows of it and its audit line. Whoever calls this has asked
 * whether it may; `wie` is the id of a member of staff.
 */
export function moveRedactie(
  tx: core.App,
  record: core.Record,
  stap: Redactiestap,
  {
    wie,
    reden = '',
    publiekeReden = '',
  }: { wie: string; reden?: string; publiekeReden?: string | undefined },
): void {
  const [van, naar] = [record.getString('publicatiestatus'), redactieovergangen[stap].naar];
  record.set('publicatiestatus', naar);
  record.set('opmerking', stap === 'terugsturen' ? reden : '');
  record.set('conceptreden', stap === 'terugsturen' ? 'teruggestuurd' : '');
  record.set('versie', record.getInt('versie') + 1);
  // R2: of a text that nobody edited as far as is known, who offers it is the first who saw it.
  const onbekend = record.getString('laatstBewerktDoor') === '';
  if (stap === 'indienen' && onbekend) record.set('laatstBewerktDoor', wie);
  if (stap === 'goedkeuren') record.set('goedgekeurdDoor', wie);
  if (stap === 'terugsturen') record.set('goedgekeurdDoor', '');
  if (stap === 'intrekken') withdrawSnapshots(tx, record, { reden, publiekeReden });
  if (stap === 'publiceren') {
    prepareLoop(tx, record, wie);
    publishSnapshot(tx, record, { goedgekeurdDoor: record.getString('goedgekeurdDoor') });
  }
  tx.save(record);
  writeAudit(tx, { wie, wat: stap, record, van, naar });
  if (stap === 'publiceren') raise(tx, 'gepubliceerd', { verbetering: record });
  if (stap === 'intrekken') raise(tx, 'ingetrokken', { verbetering: record });
}

/** R16: since when the site shows this outcome in this round, and by whom; the steps that follow stand in the same snapshot. */
function prepareLoop(tx: core.App, record: core.Record, wie: string): void {
  const { uitkomst, ingangsmaand } = readVerbetering(tx, record);
  const ronde = record.getInt('ronde');
  if (readLive(tx, record)?.uitkomst !== uitkomst || record.getInt('publicatieronde') !== ronde) {
    record.set('uitkomstOp', nu());
    record.set('uitkomstDoor', wie);
  }
  record.set('publicatieronde', ronde);
  raise(tx, 'wordt-gepubliceerd', { verbetering: record, live: { uitkomst, ingangsmaand } });
}
