import { checkTekst } from '#core/basis/check.ts';
import type { Issue } from '#core/basis/issue.ts';
import { besluitrollen, hasRol, type Rol } from '#core/basis/rollen.ts';
import { isTijd, toMinuten } from '#core/tijd/nederlandse-tijd.ts';

/** When in the day, how long, where and with whom: the same of a series and of one meeting. */
export interface Overlegplan {
  /** HH:MM on Dutch clocks. */
  tijd: string;
  minuten: number;
  /** A room or a link; '' while nobody knows. */
  plaats: string;
  /** Ids of members of staff; who is in the chair is there too. */
  mensen: readonly string[];
  voorzitter: string;
}

/** A member of staff as far as a meeting asks. */
export interface Collega {
  id: string;
  naam: string;
  actief: boolean;
  rollen: readonly Rol[];
}

export const langstePlaats = 500;
/** As many as a meeting can hold. */
export const meesteMensen = 100;
/** How long a meeting takes, in minutes: from a quarter to a working day. */
export const duur = { min: 15, max: 480 } as const;

/** Everybody who is invited, each once. */
export function listGenodigden({ mensen, voorzitter }: Pick<Overlegplan, 'mensen' | 'voorzitter'>): string[] {
  return [...new Set([...mensen, voorzitter])].filter((id) => id !== '');
}

function checkTijden({ tijd, minuten }: Overlegplan): Issue[] {
  const issues: Issue[] = [];
  if (tijd === '') issues.push({ path: 'tijd', code: 'verplicht' });
  else if (!isTijd(tijd)) issues.push({ path: 'tijd', code: 'geen-tijd', params: { waarde: tijd } });
  if (!(minuten > 0)) issues.push({ path: 'minuten', code: 'einde-voor-begin' });
  else if (!Number.isInteger(minuten) || minuten < duur.min || minuten > duur.max) {
    issues.push({ path: 'minuten', code: 'duur-buiten-bereik', params: { minuten, ...duur } });
  } else if (isTijd(tijd) && toMinuten(tijd) + minuten > 24 * 60) {
    issues.push({ path: 'minuten', code: 'voorbij-middernacht' });
  }
  return issues;
}

function checkMensen(mensen: readonly string[], collegas: readonly Collega[]): Issue[] {
  const path = 'mensen';
  const een = [...new Set(mensen)];
  if (een.length === 0) return [{ path, code: 'geen-mensen' }];
  if (een.length > meesteMensen) {
    return [{ path, code: 'te-veel-mensen', params: { aantal: een.length, max: meesteMensen } }];
  }
  const issues: Issue[] = [];
  const bekend = een.map((id) => collegas.find((collega) => collega.id === id));
  if (bekend.includes(undefined)) issues.push({ path, code: 'mens-onbekend' });
  for (const collega of bekend) {
    if (collega?.actief === false)
      issues.push({ path, code: 'mens-inactief', params: { naam: collega.naam } });
  }
  return issues;
}

/** Who is in the chair records what is decided, so they must be able to. */
export function checkVoorzitter(voorzitter: string, collegas: readonly Collega[]): Issue[] {
  const path = 'voorzitter';
  const collega = collegas.find(({ id }) => id === voorzitter);
  if (collega === undefined)
    return [{ path, code: voorzitter === '' ? 'voorzitter-verplicht' : 'mens-onbekend' }];
  const { naam, actief, rollen } = collega;
  if (!actief) return [{ path, code: 'voorzitter-inactief', params: { naam } }];
  if (hasRol(rollen, besluitrollen)) return [];
  return [{ path, code: 'voorzitter-zonder-rol', params: { naam, rollen: besluitrollen.join(', ') } }];
}

/** Everything that is wrong with when, where and with whom; `collegas` are those of the plan who exist. */
export function checkPlan(plan: Overlegplan, collegas: readonly Collega[]): Issue[] {
  return [
    ...checkTijden(plan),
    ...checkTekst('plaats', plan.plaats, langstePlaats, false),
    ...checkMensen(plan.mensen, collegas),
    ...checkVoorzitter(plan.voorzitter, collegas),
  ];
}
