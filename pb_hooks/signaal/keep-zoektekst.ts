import { hideInZoektekst } from '#core/signaal/zoektekst.ts';

/** R1: what is hidden in a signal is not found by who cannot read it (docs/decisions/0016). */
export function keepZoektekst(e: core.RecordEvent): void {
  e.record!.set('zoektekst', hideInZoektekst(e.record!.getString('tekst')));
  e.next();
}
