import { checkTekst } from '#core/basis/check.ts';
import type { Issue } from '#core/basis/issue.ts';
import { checkPlan, type Collega, type Overlegplan } from '#core/overleg/plan.ts';
import { checkKomend } from '#core/tijd/check-dag.ts';
import { addDagen, countDagen, isDatum } from '#core/tijd/dagen.ts';
import { nameWeekdag, readIsoWeekdag, readWeeknummer, weekdagen } from '#core/tijd/weekdag.ts';

/** A series in which a team meets on the same day of the week, every so many weeks. */
export interface Reeks extends Overlegplan {
  naam: string;
  team: string;
  /** 1 for Monday to 7 for Sunday. */
  weekdag: number;
  ritmeWeken: number;
  /** YYYY-MM-DD: the first meeting; the others are whole rhythms of weeks after it. */
  eersteDag: string;
}

const langsteNaam = 200;
const langsteRitme = 26;
/** How far ahead meetings are made, in days. */
export const vooruit = 365;

export interface Reekssituatie {
  /** Those of the people in it who exist. */
  collegas: readonly Collega[];
  /** YYYY-MM-DD. */
  vandaag: string;
  /** The first day that was kept before, '' for a new series: that one may be over. */
  eersteDagWas: string;
}

function checkRitme(
  { weekdag, ritmeWeken, eersteDag }: Reeks,
  { vandaag, eersteDagWas }: Reekssituatie,
): Issue[] {
  const issues: Issue[] = [];
  const isWeekdag = Number.isInteger(weekdag) && weekdag >= 1 && weekdag <= 7;
  if (!isWeekdag) issues.push({ path: 'weekdag', code: 'geen-weekdag' });
  if (!(Number.isInteger(ritmeWeken) && ritmeWeken >= 1))
    issues.push({ path: 'ritmeWeken', code: 'reeks-nooit' });
  else if (ritmeWeken > langsteRitme) {
    issues.push({
      path: 'ritmeWeken',
      code: 'ritme-te-lang',
      params: { weken: ritmeWeken, max: langsteRitme },
    });
  }
  if (eersteDag !== eersteDagWas || eersteDag === '')
    issues.push(...checkKomend('eersteDag', eersteDag, vandaag));
  if (!isDatum(eersteDag)) return issues;
  const laatste = addDagen(vandaag, vooruit);
  if (eersteDag > laatste)
    issues.push({ path: 'eersteDag', code: 'eerste-dag-ver', params: { max: laatste } });
  if (isWeekdag && readIsoWeekdag(eersteDag) !== weekdag) {
    const params = { dag: eersteDag, echte: nameWeekdag(eersteDag), gekozen: weekdagen[weekdag - 1] ?? '' };
    issues.push({ path: 'weekdag', code: 'weekdag-anders', params });
  }
  return issues;
}

/** Everything that is wrong with a series. */
export function checkReeks(reeks: Reeks, situatie: Reekssituatie): Issue[] {
  return [
    ...checkTekst('naam', reeks.naam, langsteNaam, true),
    ...checkTekst('team', reeks.team, langsteNaam, false),
    ...checkRitme(reeks, situatie),
    ...checkPlan(reeks, situatie.collegas),
  ];
}

/** The days of a series from `van` to `tot`, both included. */
export function listDagen(
  { eersteDag, ritmeWeken }: Pick<Reeks, 'eersteDag' | 'ritmeWeken'>,
  van: string,
  tot: string,
): string[] {
  if (!isDatum(eersteDag) || ritmeWeken < 1) return [];
  const stap = ritmeWeken * 7;
  const keren = Math.max(0, Math.ceil(countDagen(eersteDag, van) / stap));
  const dagen: string[] = [];
  for (let dag = addDagen(eersteDag, keren * stap); dag <= tot; dag = addDagen(dag, stap)) dagen.push(dag);
  return dagen;
}

/** A meeting of a series that is there already. */
export interface Reeksoverleg {
  id: string;
  /** The day that the series gave it; it keeps that when people move it. */
  plandag: string;
  /** False once people moved it, called it off or invited to it: the series leaves it alone. */
  vrij: boolean;
}

export interface Planning {
  /** Days that have no meeting yet. */
  maken: string[];
  /** Meetings that go to another day of the series. */
  verzetten: { id: string; naar: string }[];
  /** Ids of meetings for which the series has no day any more. */
  weg: string[];
}

/**
 * What has to happen so that a series has its meetings from today until a year ahead. A week in which it was moved, called off or skipped gets no
 * second one: it skips what the team skipped.
 */
export function planReeks(
  reeks: Pick<Reeks, 'eersteDag' | 'ritmeWeken'>,
  gepland: readonly Reeksoverleg[],
  vandaag: string,
): Planning {
  const isVrij = ({ vrij, plandag }: Reeksoverleg): boolean => vrij && plandag >= vandaag;
  const vast = gepland.filter((overleg) => !isVrij(overleg)).map(({ plandag }) => readWeeknummer(plandag));
  const dagen = listDagen(reeks, vandaag, addDagen(vandaag, vooruit)).filter(
    (dag) => !vast.includes(readWeeknummer(dag)),
  );
  const vrij = gepland.filter(isVrij).sort((een, ander) => (een.plandag < ander.plandag ? -1 : 1));
  const over = vrij.filter(({ plandag }) => !dagen.includes(plandag));
  const open = dagen.filter((dag) => !vrij.some(({ plandag }) => plandag === dag));
  return {
    verzetten: over.slice(0, open.length).map(({ id }, i) => ({ id, naar: open[i] ?? '' })),
    weg: over.slice(open.length).map(({ id }) => id),
    maken: open.slice(over.length),
  };
}
