import { checkActie, type Actiekeuzes, type Actievoorstel } from '#core/overleg/actie.ts';
import { dilemmas } from '#core/overleg/enumeraties.ts';
import type { Fase } from '#core/verbetering/enumeraties.ts';
import type { Issue } from '#core/basis/issue.ts';
import { checkReden } from '#core/basis/reden.ts';
import { checkKeuze, checkTekst } from '#core/basis/check.ts';
import { checkKomend } from '#core/tijd/check-dag.ts';

/** How people call the series that holds what was decided outside a planned overleg. */
export const tussendoornaam = 'Tussendoor besloten';

/** What was decided, why, what it had to weigh, and what has to be done. */
export interface Besluit {
  tekst: string;
  reden: string;
  dilemma: string;
  acties: readonly Actievoorstel[];
  /** How it will be seen that it works; '' or left out when nobody said. */
  waaraan?: string;
  /** YYYY-MM-DD: the day of looking back whether it did. */
  terugkijkOp?: string;
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
const langsteWaaraan = 2000;

/** Who says how it is seen to work also says when that is looked at, and the other way round. */
function checkTerugkijken({ waaraan = '', terugkijkOp = '' }: Besluit, vandaag: string): Issue[] {
  if (waaraan.trim() === '' && terugkijkOp === '') return [];
  const issues = checkTekst('waaraan', waaraan, langsteWaaraan, false);
  if (waaraan.trim() === '') issues.push({ path: 'waaraan', code: 'waaraan-verplicht' });
  if (terugkijkOp === '') return [...issues, { path: 'terugkijkOp', code: 'terugkijken-verplicht' }];
  return [...issues, ...checkKomend('terugkijkOp', terugkijkOp, vandaag)];
}

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
    ...checkTerugkijken(besluit, situatie.vandaag),
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

/** A besluit as it is kept; an `intrekking` says of the one that it replaces that it was not taken. */
export interface Besluitstand {
  id: string;
  /** Id of the besluit that it replaces, or ''. */
  vervangt: string;
  intrekking: boolean;
}

/** R16: the besluiten that were taken, in their order: without those that were withdrawn, and what those had corrected. */
export function listGenomen<T extends Besluitstand>(besluiten: readonly T[]): T[] {
  const opId = new Map(besluiten.map((besluit) => [besluit.id, besluit]));
  const weg = new Set<string>();
  for (const intrekking of besluiten.filter((besluit) => besluit.intrekking)) {
    let besluit: T | undefined = intrekking;
    while (besluit && !weg.has(besluit.id)) {
      weg.add(besluit.id);
      besluit = opId.get(besluit.vervangt);
    }
  }
  return besluiten.filter(({ id }) => !weg.has(id));
}

/** Everything that stands in the way of withdrawing a besluit; `blijft` are those about the entry that still stand then. */
export function checkIntrekking(
  reden: string,
  situatie: {
    verbetering: string;
    vervangt: Vervangen;
    opDeSite: string;
    vanVoorheen: boolean;
    blijft: number;
  },
): Issue[] {
  const { verbetering, vervangt, opDeSite, vanVoorheen, blijft } = situatie;
  const issues = checkReden('reden', reden, 'reden-verplicht', langsteBesluit);
  if (vervangt === null || vervangt.verbetering !== verbetering) {
    return [...issues, { path: 'besluit', code: 'niet-gevonden' }];
  }
  if (vervangt.isVervangen) issues.push({ path: 'besluit', code: 'r7-al-vervangen' });
  if (opDeSite === 'gepland' && !vanVoorheen && blijft === 0) {
    issues.push({ path: 'besluit', code: 'r16-gepland-op-site' });
  }
  return issues;
}
