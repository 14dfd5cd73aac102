import type { Agendauitkomst } from '#core/overleg/enumeraties.ts';
import { raise } from '../basis/gebeurtenis.ts';
import { nu } from '../basis/nu.ts';

/** How an agendapunt ends: what was spoken of is evidence for its entry (R16). Saves it, and leaves the event for afterwards. */
export function endPunt(tx: core.App, punt: core.Record, uitkomst: Agendauitkomst, reden = ''): void {
  punt.set('uitkomst', uitkomst);
  punt.set('uitkomstReden', reden);
  punt.set('besproken', uitkomst === 'besproken');
  if (uitkomst === 'besproken' && punt.getString('begonnenOp') === '') punt.set('begonnenOp', nu());
  punt.set('versie', punt.getInt('versie') + 1);
  tx.save(punt);
}

/** Tells that an entry was spoken of, or turns out not to have been. */
export function raiseBesproken(tx: core.App, punt: core.Record): void {
  const verbetering = tx.findRecordsByIds('verbeteringen', [punt.getString('verbetering')])[0];
  if (verbetering) raise(tx, 'punt-besproken', { verbetering });
}
