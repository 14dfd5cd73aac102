import type { Fase } from '#core/basis/enumeraties.ts';
import { buildSluitstappen, type Stapmomenten } from '#core/loop/sluitstappen.ts';
import { writeAudit } from '../basis/audit.ts';
import { republishLoop } from '../publicatie/publish.ts';
import { keepFaseovergang } from '../verbetering/fase.ts';
import { nu } from '../basis/nu.ts';

/**
 * Takes the loop of an entry forward to `doel`, with the steps in between on the days they happened, and shows it on the site. The entry
 * gets its next versie; other changes made to it are saved along.
 */
export function moveLoop(
  tx: core.App,
  record: core.Record,
  stap: { doel: Fase; momenten: Stapmomenten; door: string; reden?: string },
): void {
  const van = record.getString('fase') as Fase;
  const laatste = tx.findRecordsByFilter('faseovergangen', 'verbetering = {:id}', '-op,-@rowid', 1, 0, {
    id: record.id,
  })[0];
  const tijd = { sinds: laatste?.getString('op') ?? '', nu: nu() };
  for (const { naar, op, van: vorige } of buildSluitstappen(van, stap.doel, stap.momenten, tijd)) {
    const reden = naar === stap.doel ? (stap.reden ?? '') : '';
    keepFaseovergang(tx, record, { van: vorige, naar, door: stap.door, op, reden });
    writeAudit(tx, { wie: stap.door, wat: 'fase', record, van: vorige, naar });
  }
  record.set('fase', stap.doel);
  record.set('versie', record.getInt('versie') + 1);
  tx.save(record);
  republishLoop(tx, record);
}
