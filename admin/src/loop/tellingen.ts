import { oordelen, type Oordeel } from '#core/basis/enumeraties.ts';
import { listTellendNu, readVan } from '#core/meelezen/oordeel.ts';
import type { Rondestand } from '#core/verbetering/ronde.ts';
import { oordeelLabels } from '#core/taal/labels.ts';
import type { MeelezingRij } from '#records/meelezen.ts';
import type { TeVertellen } from '#records/terugkoppeling.ts';

/** The verdicts that count for the gate (R4), in the order of `meelezingen`. */
export function listGegeven(meelezingen: readonly MeelezingRij[], nu: Rondestand): MeelezingRij[] {
  const stemmen = meelezingen
    .filter(({ status }) => status === 'gegeven')
    .map((lezing) => ({ ...lezing, oordeel: lezing.oordeel as Oordeel, van: readVan(lezing) }))
    .sort((a, b) => (a.gegevenOp < b.gegevenOp ? -1 : 1));
  const tellend = new Set(listTellendNu(stemmen, nu).map(({ id }) => id));
  return meelezingen.filter(({ id }) => tellend.has(id));
}

/** 'Ja 2 · Deels 1 · Nee 0 · Weet ik niet 0', also with zeros, so that the row always reads the same. */
export function formatOordelen(gegeven: readonly MeelezingRij[]): string {
  return oordelen
    .map((oordeel) => `${oordeelLabels[oordeel]} ${gegeven.filter((g) => g.oordeel === oordeel).length}`)
    .join(' · ');
}

/** '1 persoon', '3 mensen': how many people, in words. */
export function formatMensen(aantal: number): string {
  return aantal === 1 ? '1 persoon' : `${aantal} mensen`;
}

/** The lines of the ledger whose call was refused (`bel-<id>`) and that are off the call list since: a colleague was first. */
export function listIngehaald(
  geweigerd: readonly string[],
  bellijst: readonly Pick<TeVertellen, 'rij'>[],
): string[] {
  return geweigerd
    .filter((wat) => wat.startsWith('bel-'))
    .map((wat) => wat.slice('bel-'.length))
    .filter((id) => !bellijst.some(({ rij }) => rij.id === id));
}

/** '3 oordelen zijn door 1 collega ingevoerd, zonder naam.', or '' when there are none. */
export function formatIngevoerd({
  oordelen: aantal,
  collegas,
}: {
  oordelen: number;
  collegas: number;
}): string {
  if (aantal === 0) return '';
  const wat = aantal === 1 ? '1 oordeel is' : `${aantal} oordelen zijn`;
  return `${wat} door ${collegas === 1 ? '1 collega' : `${collegas} collega’s`} ingevoerd, zonder te zeggen van wie.`;
}
