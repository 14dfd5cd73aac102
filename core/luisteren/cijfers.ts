import { minimumAntwoorden } from '#core/organisatie/standaard.ts';
/** Numbers that are no counts, or a part larger than its whole: a mistake of the caller. */
export class GeenTelling extends Error {
  constructor(wat: string) {
    super(`No count: ${wat}.`);
    this.name = 'GeenTelling';
  }
}

function assertTelling(aantal: number): void {
  if (!Number.isInteger(aantal) || aantal < 0) throw new GeenTelling(String(aantal));
}

/** R9: a share in whole per cents, or null when fewer than `minimum` people answered. */
export function showAandeel(teller: number, noemer: number, minimum = minimumAntwoorden): number | null {
  assertTelling(teller);
  assertTelling(noemer);
  if (teller > noemer) throw new GeenTelling(`${teller} of ${noemer}`);
  return noemer === 0 || noemer < minimum ? null : Math.round((teller / noemer) * 100);
}

/**
 * R9: how many of the first answers a figure that is shown again and again may rest on, so that the difference between two days is
 * never fewer than `minimum` answers: whole steps of `minimum`.
 */
export function countGetoond(aantal: number, minimum = minimumAntwoorden): number {
  assertTelling(aantal);
  return minimum > 0 ? aantal - (aantal % minimum) : aantal;
}

export interface Groepentelling {
  groep: string;
  aantal: number;
}

export interface GetoondeTelling {
  /** null when hidden. */
  totaal: number | null;
  groepen: { groep: string; aantal: number | null }[];
}

/**
 * R9: a row of groups and their total in which no figure, nor the total less the figures shown, is below `minimum`. Besides the groups
 * that are too small the smallest other ones are hidden, until what is hidden is `minimum` together, and so at least two groups
 * (complementary cell suppression). Those in `getoond` are hidden last.
 */
export function suppressSamenhang(
  groepen: readonly Groepentelling[],
  minimum = minimumAntwoorden,
  getoond: readonly string[] = [],
): GetoondeTelling {
  for (const { aantal } of groepen) assertTelling(aantal);
  const totaal = groepen.reduce((som, { aantal }) => som + aantal, 0);
  const rang = groepen.map(({ groep }) => Number(getoond.includes(groep)));
  const volgorde = groepen
    .map((_groep, i) => i)
    .sort((a, b) => rang[a]! - rang[b]! || groepen[a]!.aantal - groepen[b]!.aantal || a - b);
  const verborgen = new Set<number>();
  let somVerborgen = 0;
  for (const i of volgorde) {
    const { aantal } = groepen[i]!;
    const isGenoeg = verborgen.size === 0 || somVerborgen >= minimum;
    if (aantal >= minimum && isGenoeg) continue;
    verborgen.add(i);
    somVerborgen += aantal;
  }
  return {
    totaal: totaal < minimum ? null : totaal,
    groepen: groepen.map(({ groep, aantal }, i) => ({ groep, aantal: verborgen.has(i) ? null : aantal })),
  };
}
