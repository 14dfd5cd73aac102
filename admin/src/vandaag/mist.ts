import { formatMelding } from '#core/meldingen.ts';
import { checkBesloten } from '#core/verbetering/uitkomst.ts';
import type { Samenvatting } from '#records/verbetering.ts';
import { readStand } from '../verbetering/editor/read-stand.ts';

/** R16: why what was approved cannot go on the site now, a sentence each: its loop can change after that. */
export function listMist(rij: Samenvatting): string[] {
  if (rij.publicatiestatus !== 'goedgekeurd') return [];
  return checkBesloten(rij.uitkomst, readStand(rij)).map(formatMelding);
}
