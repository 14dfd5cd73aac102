/** What asks for time: `vast` is a number of minutes that a person chose. */
export interface Tijdvraag {
  minstens: number;
  liefst: number;
  vast: number | null;
}

/** How the time of a meeting is spent; of `vrij` and `teveel` one is 0. */
export interface Tijdstand {
  gebruikt: number;
  vrij: number;
  teveel: number;
}

/**
 * The minutes of each: first everything gets what people chose, or the fewest it asks for; what is left goes round, a minute at a time from the
 * first on, until each has what it would like or nothing is left. So what stands first is short last, and nothing gets more than it asks for.
 */
export function divideMinuten(vragen: readonly Tijdvraag[], minuten: number): number[] {
  const gekregen = vragen.map(({ minstens, vast }) => vast ?? minstens);
  let over = minuten - sum(gekregen);
  let gegeven = true;
  while (over > 0 && gegeven) {
    gegeven = false;
    for (const [i, { liefst, vast }] of vragen.entries()) {
      if (over === 0 || vast !== null || gekregen[i]! >= liefst) continue;
      gekregen[i] = gekregen[i]! + 1;
      over -= 1;
      gegeven = true;
    }
  }
  return gekregen;
}

/** Whether it fits. */
export function measureTijd(gekregen: readonly number[], minuten: number): Tijdstand {
  const gebruikt = sum(gekregen);
  return { gebruikt, vrij: Math.max(0, minuten - gebruikt), teveel: Math.max(0, gebruikt - minuten) };
}

function sum(getallen: readonly number[]): number {
  return getallen.reduce((som, getal) => som + getal, 0);
}
