import { addDagen } from '#core/tijd/dagen.ts';
import { findFeestdag, isWerkdag, type Feestdag } from '#core/tijd/feestdagen.ts';

/** How people call each of them. */
export const feestdagLabels: Record<Feestdag | 'gelijkgesteld', string> = {
  nieuwjaarsdag: 'Nieuwjaarsdag',
  'goede-vrijdag': 'Goede Vrijdag',
  'tweede-paasdag': 'Tweede paasdag',
  koningsdag: 'Koningsdag',
  bevrijdingsdag: 'Bevrijdingsdag',
  hemelvaartsdag: 'Hemelvaartsdag',
  'tweede-pinksterdag': 'Tweede pinksterdag',
  'eerste-kerstdag': 'Eerste kerstdag',
  'tweede-kerstdag': 'Tweede kerstdag',
  gelijkgesteld: 'een vrije dag',
};

export interface Feestdagvoorstel {
  feestdag: Feestdag | 'gelijkgesteld';
  /** The nearest working day, YYYY-MM-DD; '' when there is none within a week. */
  naar: string;
}

const verste = 7;

/**
 * What to propose for a meeting on a Dutch public holiday, and null for any other day; only people move it. The nearest working day, the later of two,
 * not before `vandaag` and none of `bezet`.
 */
export function proposeVerplaatsing(
  dag: string,
  { vandaag, bezet }: { vandaag: string; bezet: readonly string[] },
): Feestdagvoorstel | null {
  const feestdag = findFeestdag(dag);
  if (feestdag === null) return null;
  for (let ver = 1; ver <= verste; ver++) {
    for (const naar of [addDagen(dag, ver), addDagen(dag, -ver)]) {
      if (isWerkdag(naar) && naar >= vandaag && !bezet.includes(naar)) return { feestdag, naar };
    }
  }
  return { feestdag, naar: '' };
}
