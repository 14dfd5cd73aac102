import { fasen, type Fase } from '#core/basis/enumeraties.ts';
import { buildSluitstappen, type Stapmomenten } from '#core/loop/sluitstappen.ts';
import type { Gebeurtenissen } from '../basis/gebeurtenis.ts';
import { nu } from '../basis/nu.ts';
import { keepFasestappen } from '../verbetering/fase.ts';

/**
 * Takes the loop of an entry forward to `doel`, with the steps in between on the days they happened. Whatever else the caller changed of
 * the entry is saved along.
 */
export function moveLoop(
  tx: core.App,
  record: core.Record,
  { doel, momenten, door }: { doel: Fase; momenten: Stapmomenten; door: string },
): void {
  const van = record.getString('fase') as Fase;
  const laatste = tx.findRecordsByFilter('faseovergangen', 'verbetering = {:id}', '-op,-@rowid', 1, 0, {
    id: record.id,
  })[0];
  const tijd = { sinds: laatste?.getString('op') ?? '', nu: nu() };
  record.set('fase', doel);
  tx.save(record);
  const stappen = buildSluitstappen(van, doel, momenten, tijd);
  keepFasestappen(
    tx,
    record,
    stappen.map((stap) => ({ ...stap, door })),
  );
}

/** What was decided about is chosen, when it was not yet. */
export function chooseNaBesluit(
  tx: core.App,
  { verbetering, op, door }: Gebeurtenissen['besluit-genomen'],
): void {
  if (fasen.indexOf(verbetering.getString('fase') as Fase) >= fasen.indexOf('gekozen')) return;
  moveLoop(tx, verbetering, { doel: 'gekozen', momenten: { besproken: op }, door });
}
