import type { Issue } from '#core/basis/issue.ts';
import {
  checkPlan,
  checkVoorzitter,
  listGenodigden,
  type Collega,
  type Overlegplan,
} from '#core/overleg/plan.ts';
import { checkKomend } from '#core/tijd/check-dag.ts';

/** One meeting as people plan it. */
export interface Gepland extends Overlegplan {
  /** YYYY-MM-DD. */
  datum: string;
}

/** Everything that is wrong with another day, time, place or company for one meeting; `bezet` are the days of the other meetings of its series. */
export function checkVerzetting(
  overleg: Gepland,
  { collegas, vandaag, bezet }: { collegas: readonly Collega[]; vandaag: string; bezet: readonly string[] },
): Issue[] {
  const issues = [...checkKomend('datum', overleg.datum, vandaag), ...checkPlan(overleg, collegas)];
  if (bezet.includes(overleg.datum)) {
    issues.push({ path: 'datum', code: 'dag-bezet', params: { dag: overleg.datum } });
  }
  return issues;
}

/** Everything that has to be there before people are invited; whoever left since it was planned is not. */
export function checkUitnodigen(overleg: Gepland, collegas: readonly Collega[]): Issue[] {
  const issues = checkVoorzitter(overleg.voorzitter, collegas);
  if (listAanwezigen(overleg, collegas).length === 0) issues.push({ path: 'mensen', code: 'geen-mensen' });
  if (overleg.plaats.trim() === '') issues.push({ path: 'plaats', code: 'waar-verplicht' });
  return issues;
}

/** Ids of those who are invited and still work here, each once. */
export function listAanwezigen(overleg: Gepland, collegas: readonly Collega[]): string[] {
  return listGenodigden(overleg).filter((id) =>
    collegas.some((collega) => collega.id === id && collega.actief),
  );
}

/** True when people have to change their calendars: another day, time, length or place. */
export function isVerzet(was: Gepland, wordt: Gepland): boolean {
  return (['datum', 'tijd', 'minuten', 'plaats'] as const).some((veld) => was[veld] !== wordt[veld]);
}
