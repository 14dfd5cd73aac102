import type { EerdereRonde } from '#core/publicatie/publicatie.ts';
import { formatDatum } from '#core/tijd/maand.ts';

/** R16: what everybody reads when the reason for which a loop was opened again turned out not to be so; '' while it stands. */
export function describeVervallen({ vervallenOp }: Pick<EerdereRonde, 'vervallenOp'>): string {
  if (vervallenOp === undefined) return '';
  return `Op ${formatDatum(vervallenOp)} bleek dat dit oordeel niet telt. Wij bekijken nu of de verbetering zo blijft.`;
}
