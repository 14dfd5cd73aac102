import type { Fase } from '#core/basis/enumeraties.ts';
import { nu } from '../basis/nu.ts';

export interface Faseovergang {
  van: Fase | '';
  naar: Fase;
  /** Id of a member of staff, or '' for an import. */
  door: string;
  /** ISO 8601; now when left out. */
  op?: string;
  reden?: string;
}

/** Keeps who moved an entry through the leercirkel, when and why. */
export function keepFaseovergang(tx: core.App, verbetering: core.Record, overgang: Faseovergang): void {
  const rij = new Record(tx.findCachedCollectionByNameOrId('faseovergangen'));
  rij.set('verbetering', verbetering.id);
  rij.set('van', overgang.van);
  rij.set('naar', overgang.naar);
  rij.set('door', overgang.door);
  rij.set('op', overgang.op ?? nu());
  rij.set('reden', overgang.reden ?? '');
  tx.save(rij);
}
