import { oordelen } from '#core/meelezen/enumeraties.ts';
import { oordeelLabels } from '#core/meelezen/labels.ts';
import type { MeelezingRij } from '#records/meelezen.ts';

/** 'Ja 2 · Deels 1 · Nee 0 · Weet ik niet 0', also with zeros, so that the row always reads the same. */
export function formatOordelen(gegeven: readonly MeelezingRij[]): string {
  return oordelen
    .map((oordeel) => `${oordeelLabels[oordeel]} ${gegeven.filter((g) => g.oordeel === oordeel).length}`)
    .join(' · ');
}
