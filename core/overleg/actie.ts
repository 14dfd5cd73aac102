import { actiestatussen, type Actiestatus } from '#core/overleg/enumeraties.ts';
import { isOneOf, checkKeuze, checkTekst } from '#core/basis/check.ts';
import { checkRol, coordinatierollen, hasRol, leesrollen, type Rol } from '#core/basis/rollen.ts';
import type { Issue } from '#core/basis/issue.ts';
import { isGeweigerd } from '#core/basis/overgang.ts';
import { takeActiestap, type Actiesituatie } from '#core/overleg/actieovergangen.ts';
import { checkKomend } from '#core/tijd/check-dag.ts';

/** What has to be done, by whom and before when, as a voorzitter writes it down. */
export interface Actievoorstel {
  tekst: string;
  /** Id of a member of staff. */
  eigenaar: string;
  /** YYYY-MM-DD. */
  deadline: string;
}

export interface Actiekeuzes {
  /** Ids of who can own an actie. */
  eigenaren: readonly string[];
  /** YYYY-MM-DD. */
  vandaag: string;
}

const langsteTekst = 2000;

/** True for whoever can be given something to do: active, and among those who see it. */
export function canOwnActie(medewerker: { actief: boolean; rollen: readonly Rol[] }): boolean {
  return medewerker.actief && hasRol(medewerker.rollen, leesrollen);
}

function checkEigenaar(path: string, eigenaar: string, keuzes: Actiekeuzes): Issue[] {
  if (eigenaar === '') return [{ path, code: 'eigenaar-verplicht' }];
  return keuzes.eigenaren.includes(eigenaar) ? [] : [{ path, code: 'eigenaar-onbekend' }];
}

/** Everything that is wrong with a new actie; `pad` stands before each field, such as 'acties.0.'. */
export function checkActie(actie: Actievoorstel, keuzes: Actiekeuzes, pad = ''): Issue[] {
  return [
    ...checkTekst(`${pad}tekst`, actie.tekst, langsteTekst, true),
    ...checkEigenaar(`${pad}eigenaar`, actie.eigenaar, keuzes),
    ...checkKomend(`${pad}deadline`, actie.deadline, keuzes.vandaag),
  ];
}

/** What can change of an actie; what has to be done was decided and stays (R7). */
export interface Actiestand {
  status: string;
  eigenaar: string;
  deadline: string;
}

/** Longest text of what was done, in characters. */
export const langsteGedaan = langsteTekst;

export interface Actiewijziging extends Actiesituatie {
  van: Actiestand;
  naar: Actiestand;
  /** What was done, in words; left out when nobody says so. */
  gedaan?: string;
  wie: { id: string; rollen: readonly Rol[] };
}

/** True when an actie still has to be done. */
export function isOpen(status: string): boolean {
  return status === 'open' || status === 'bezig';
}

function checkStatus(van: Actiestatus, naar: string, situatie: Actiesituatie): Issue[] {
  if (van === naar) return [];
  if (!isOneOf(actiestatussen, naar)) return checkKeuze('status', naar, actiestatussen, true);
  const stap = takeActiestap(van, naar, situatie);
  return isGeweigerd(stap) ? stap : [];
}

/** Everything that stands in the way of a change of an actie: its eigenaar changes its status only, who coordinates all that can change. */
export function checkActiewijziging(wijziging: Actiewijziging, keuzes: Actiekeuzes): Issue[] {
  const { van, naar, wie } = wijziging;
  const issues: Issue[] = [];
  const anders = (['eigenaar', 'deadline'] as const).filter((veld) => van[veld] !== naar[veld]);
  if (!hasRol(wie.rollen, coordinatierollen)) {
    const params = { rollen: coordinatierollen.join(', ') };
    if (wie.id !== van.eigenaar) issues.push(...checkRol(wie.rollen, coordinatierollen));
    for (const path of anders) issues.push({ path, code: 'actie-alleen-status', params });
  }
  issues.push(...checkStatus(van.status as Actiestatus, naar.status, wijziging));
  issues.push(...checkTekst('gedaan', wijziging.gedaan ?? '', langsteGedaan, false));
  if (anders.includes('eigenaar')) issues.push(...checkEigenaar('eigenaar', naar.eigenaar, keuzes));
  if (anders.includes('deadline')) issues.push(...checkKomend('deadline', naar.deadline, keuzes.vandaag));
  return issues;
}
