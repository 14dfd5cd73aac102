import { checkActie, type Actiekeuzes, type Actievoorstel } from '#core/overleg/actie.ts';
import { dilemmas, type Fase } from '#core/basis/enumeraties.ts';
import type { Issue } from '#core/basis/issue.ts';
import { checkReden } from '#core/basis/reden.ts';
import { checkKeuze } from '#core/basis/check.ts';

/** How people call the series that holds what was decided outside a planned overleg. */
export const tussendoornaam = 'Tussendoor besloten';

/** What was decided, why, what it had to weigh, and what has to be done. */
export interface Besluit {
  tekst: string;
  reden: string;
  dilemma: string;
  acties: readonly Actievoorstel[];
}

/** What the besluit that this one corrects is about; null when it exists no more. */
export type Vervangen = { verbetering: string; isVervangen: boolean } | null;

export interface Besluitsituatie extends Actiekeuzes {
  /** Of the entry it is about. */
  verbetering: string;
  fase: Fase;
  /** Left out when it corrects nothing. */
  vervangt?: Vervangen;
}

/** Longest text of a besluit, and of why it was taken, in characters. */
export const langsteBesluit = 5000;
const meesteActies = 20;

/** R7: a correction names a besluit about the same entry that was not corrected before. */
function checkVervangt(situatie: Besluitsituatie): Issue[] {
  const { vervangt } = situatie;
  if (vervangt === undefined) return [];
  if (vervangt === null || vervangt.verbetering !== situatie.verbetering) {
    return [{ path: 'vervangt', code: 'niet-gevonden' }];
  }
  return vervangt.isVervangen ? [{ path: 'vervangt', code: 'r7-al-vervangen' }] : [];
}

/** Everything that is wrong with a besluit. About a closed loop only a correction without new acties is possible. */
export function checkBesluit(besluit: Besluit, situatie: Besluitsituatie): Issue[] {
  const issues = [
    ...checkReden('tekst', besluit.tekst, 'verplicht', langsteBesluit),
    ...checkReden('reden', besluit.reden, 'verplicht', langsteBesluit),
    ...checkKeuze('dilemma', besluit.dilemma, dilemmas, true),
  ];
  if (besluit.acties.length > meesteActies) {
    const params = { aantal: besluit.acties.length, max: meesteActies };
    issues.push({ path: 'acties', code: 'te-veel-acties', params });
  } else {
    besluit.acties.forEach((actie, i) => issues.push(...checkActie(actie, situatie, `acties.${i}.`)));
  }
  issues.push(...checkVervangt(situatie));
  if (situatie.fase === 'gesloten' && (situatie.vervangt === undefined || besluit.acties.length > 0)) {
    issues.push({ path: 'fase', code: 'r4-eerst-heropenen' });
  }
  return issues;
}
