import { describe, expect, test } from 'vitest';
import { oordelen, type Oordeel } from '#core/meelezen/enumeraties.ts';
import { buildLuister, type Getoondeoordelen } from '#core/luisteren/luister.ts';

/**
 * R9 against somebody who kept every figure that was ever published of a round, and knows when each was. Who judged falls into cells: the
 * same answer between the same two publications. Every figure is a sum of cells. The attacker adds and subtracts figures as they like, and
 * knows that of an empty sum every cell is empty. They may learn how many people are in some cells together when that is at least the
 * minimum, or nobody; of no other set of cells may the number follow.
 */

const letters: Record<string, Oordeel> = { j: 'ja', d: 'deels', n: 'nee', w: 'weet-niet' };

interface Dag {
  /** How many verdicts had come in. */
  tot: number;
  getoond: Getoondeoordelen;
}

/** What is published after each verdict of `rij`, without the days on which nothing changed. */
function listDagen(rij: string, minimum: number): Dag[] {
  const dagen: Dag[] = [];
  for (let tot = 1; tot <= rij.length; tot += 1) {
    const gegeven = [...rij.slice(0, tot)].map((letter) => ({
      ronde: 0,
      oordeel: letters[letter]!,
      van: '',
    }));
    const getoond = buildLuister(
      {
        eerder: { aantal: 0, bron: '' },
        mensen: 0,
        verteld: 0,
        oordelen: gegeven,
        ingevoerd: 0,
        afwijking: '',
        geslotenOp: '',
      },
      minimum,
    ).oordelen;
    const vorig = dagen.at(-1)?.getoond ?? { totaal: null };
    if (JSON.stringify(vorig) !== JSON.stringify(getoond) && getoond.totaal !== null)
      dagen.push({ tot: getoond.totaal, getoond });
  }
  return dagen;
}

/** Brings the row into the basis, each row of which has a first cell that no other row has. */
function reduce(basis: number[][], rij: number[]): number[] {
  let rest = [...rij];
  for (const regel of basis) {
    const kop = regel.findIndex((waarde) => waarde !== 0);
    const factor = rest[kop]! / regel[kop]!;
    if (factor !== 0) rest = rest.map((waarde, i) => Math.round((waarde - factor * regel[i]!) * 1e6) / 1e6);
  }
  return rest;
}

interface Cel {
  dag: number;
  oordeel: Oordeel;
  aantal: number;
}

function listCellen(rij: string, dagen: Dag[]): Cel[] {
  return dagen.flatMap(({ tot }, dag) => {
    const letterrij = [...rij.slice(dagen[dag - 1]?.tot ?? 0, tot)];
    return oordelen.map((oordeel) => {
      const aantal = letterrij.filter((letter) => letters[letter] === oordeel).length;
      return { dag, oordeel, aantal };
    });
  });
}

/** Every published figure as a sum of cells. */
function listSommen(cellen: Cel[], dagen: Dag[]): number[][] {
  return dagen.flatMap(({ getoond }, dag) =>
    (['totaal', ...oordelen] as const)
      .filter((groep) => getoond[groep] !== null)
      .map((groep) =>
        cellen.map((cel) => Number(cel.dag <= dag && (groep === 'totaal' || cel.oordeel === groep))),
      ),
  );
}

/** True when of some set of cells with people, but fewer than `minimum`, the number follows from the figures. */
function isGelekt(rij: string, dagen: Dag[], minimum: number): boolean {
  const cellen = listCellen(rij, dagen);
  const basis: number[][] = [];
  const learn = (som: number[]): void => {
    const rest = reduce(basis, som);
    if (rest.some((waarde) => waarde !== 0)) basis.push(rest);
  };
  listSommen(cellen, dagen).forEach(learn);
  const volgt = (som: number[]): boolean => reduce(basis, som).every((waarde) => waarde === 0);
  const keuzes = listKeuzes(cellen).filter(({ aantal }) => aantal < minimum);
  for (let bekend = -1; bekend < basis.length;) {
    bekend = basis.length;
    for (const { som, aantal } of keuzes) {
      if (aantal > 0 || !volgt(som)) continue;
      som.forEach((gekozen, cel) => gekozen && learn(cellen.map((_cel, i) => Number(i === cel))));
    }
  }
  return keuzes.some(({ som, aantal }) => aantal > 0 && volgt(som));
}

/** Every set of cells, with how many people are in it. */
function listKeuzes(cellen: Cel[]): { som: number[]; aantal: number }[] {
  return Array.from({ length: 2 ** cellen.length - 1 }, (_, keuze) => {
    const som = cellen.map((_cel, i) => ((keuze + 1) >> i) & 1);
    return { som, aantal: cellen.reduce((totaal, cel, i) => totaal + som[i]! * cel.aantal, 0) };
  });
}

function* listRijen(lengte: number, uit: string): Generator<string> {
  if (lengte === 0) return yield '';
  for (const rest of listRijen(lengte - 1, uit)) for (const letter of uit) yield rest + letter;
}

/** The rows of `rijen` whose figures give away fewer than `minimum`. */
function findLekken(rijen: Iterable<string>, minimum: number): string[] {
  const gezien = new Set<string>();
  const lekken: string[] = [];
  for (const rij of rijen) {
    const dagen = listDagen(rij, minimum);
    const sleutel = dagen.map(({ getoond }) => Object.values(getoond).join()).join(' ');
    if (gezien.has(sleutel)) continue;
    gezien.add(sleutel);
    if (isGelekt(rij, dagen, minimum)) lekken.push(`${rij}: ${sleutel}`);
  }
  expect(gezien.size).toBeGreaterThan(1);
  return lekken;
}

describe('R9 all figures ever published of a round, together', () => {
  test('a group that was shown is not hidden later: 15 less 9 less the 5 of an earlier day would be one person', () => {
    expect(findLekken(['jjjjjnnnnndjjjj', 'jjjjjnnnnndjjjjjjjjj'], 5)).toEqual([]);
  });

  test('of every row of six verdicts no set of fewer than two follows', () => {
    expect(findLekken(listRijen(6, 'jdnw'), 2)).toEqual([]);
  });

  test('of every row of nine verdicts in three groups no set of fewer than three follows', () => {
    expect(findLekken(listRijen(9, 'jdn'), 3)).toEqual([]);
  });
});
