import { showAandeel } from '#core/luisteren/cijfers.ts';
import { minimumAntwoorden } from '#core/organisatie/standaard.ts';
import type { Issue } from '#core/basis/issue.ts';
import { isDatum } from '#core/tijd/dagen.ts';

/** What was counted of the form on one day; nothing about who they are. */
export interface Formuliertelling {
  /** YYYY-MM-DD, the day in the Netherlands. */
  dag: string;
  geopend: number;
  verstuurd: number;
  /** Per field how often the form came back because of it; '' is the form as a whole. */
  fouten: Record<string, number>;
}

/** How many people left without finishing, and at which fields the form stops them most. */
export interface Afhaken {
  geopend: number;
  verstuurd: number;
  /** Whole per cents; null when too few opened the form to say anything. */
  aandeel: number | null;
  /** Most often first. */
  fouten: { veld: string; aantal: number }[];
}

const hoogsteTelling = 10_000_000;
const veldnaam = /^[a-z-]{0,40}$/;
const meesteVelden = 40;

function isTelling(waarde: unknown): waarde is number {
  return Number.isInteger(waarde) && (waarde as number) >= 0 && (waarde as number) <= hoogsteTelling;
}

/** What is wrong with the totals of a day as the public server sends them; only names of fields fit in, no words of anybody. */
export function checkFormuliertelling(t: Formuliertelling): Issue[] {
  const issues: Issue[] = [];
  if (!isDatum(t.dag)) issues.push({ path: 'dag', code: 'geen-datum', params: { waarde: t.dag } });
  for (const path of ['geopend', 'verstuurd'] as const) {
    if (!isTelling(t[path])) issues.push({ path, code: 'geen-aantal' });
  }
  const velden = Object.keys(t.fouten);
  const isGoed = velden.every((veld) => veldnaam.test(veld) && isTelling(t.fouten[veld]));
  if (!isGoed || velden.length > meesteVelden) issues.push({ path: 'fouten', code: 'geen-aantal' });
  return issues;
}

/** The drop-off over some days. Who opened it before these days and finished in them makes it no less than nothing. */
export function countAfhaken(dagen: readonly Formuliertelling[], minimum = minimumAntwoorden): Afhaken {
  const sum = (naam: 'geopend' | 'verstuurd'): number => dagen.reduce((som, dag) => som + dag[naam], 0);
  const geopend = sum('geopend');
  const verstuurd = sum('verstuurd');
  const fouten: Record<string, number> = {};
  for (const dag of dagen) {
    for (const [veld, aantal] of Object.entries(dag.fouten)) fouten[veld] = (fouten[veld] ?? 0) + aantal;
  }
  return {
    geopend,
    verstuurd,
    aandeel: showAandeel(Math.max(0, geopend - verstuurd), geopend, minimum),
    fouten: Object.entries(fouten)
      .map(([veld, aantal]) => ({ veld, aantal }))
      .sort((a, b) => b.aantal - a.aantal || (a.veld < b.veld ? -1 : 1)),
  };
}
