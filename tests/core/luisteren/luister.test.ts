import { describe, expect, test } from 'vitest';
import { oordelen, type Oordeel } from '#core/meelezen/enumeraties.ts';
import type { Stem } from '#core/meelezen/oordeel.ts';
import { buildLuister, type Luister, type Luistertelling } from '#core/luisteren/luister.ts';

const leeg: Luistertelling = {
  eerder: { aantal: 0, bron: '' },
  mensen: 0,
  verteld: 0,
  oordelen: [],
  ingevoerd: 0,
  afwijking: '',
  geslotenOp: '',
};
const show = (
  { oordelen: gegeven = [], ...deel }: Partial<Omit<Luistertelling, 'oordelen'>> & { oordelen?: Oordeel[] },
  minimum?: number,
): Luister => {
  const stemmen = gegeven.map((oordeel) => ({ ronde: 0, oordeel, van: '' }));
  return buildLuister({ ...leeg, ...deel, oordelen: stemmen }, minimum);
};
const times = (aantal: number, oordeel: Oordeel): Oordeel[] => Array.from({ length: aantal }, () => oordeel);

describe('how many people said this', () => {
  test.each([
    [0, null],
    [4, null],
    [5, 5],
    [7, 5],
    [12, 10],
    [13, 10],
    [31, 30],
  ])('R9 %d people show %s', (mensen, gezegd) => {
    expect(show({ mensen }).gezegd).toBe(gezegd);
  });

  test.each([
    [0, 'Klantonderzoek 2024', null],
    [4, 'Klantonderzoek 2024', null],
    [12, 'Klantonderzoek 2024', { aantal: 10, bron: 'Klantonderzoek 2024' }],
    [13, 'Klantonderzoek 2024', { aantal: 10, bron: 'Klantonderzoek 2024' }],
    [41, '', null],
  ])('R16 %d counted before, by %j, stands beside it with its source: %j', (aantal, bron, eerder) => {
    expect(show({ mensen: 31, eerder: { aantal, bron } })).toMatchObject({ gezegd: 30, eerder });
  });

  test('R9 no two days differ by fewer than five people, linked or counted before', () => {
    const dagen = Array.from({ length: 60 }, (_, i) => show({ mensen: i, eerder: { aantal: i, bron: 'x' } }));
    for (const read of [(dag: Luister) => dag.gezegd, (dag: Luister) => dag.eerder?.aantal ?? null]) {
      const getallen = dagen.map(read).filter((getal) => getal !== null);
      for (const een of getallen) {
        for (const ander of getallen) expect(een === ander || Math.abs(een - ander) >= 5).toBe(true);
      }
    }
  });
});

describe('how many were told', () => {
  test.each([
    [50, 4, null],
    [50, 13, 10],
    [50, 45, 45],
    [50, 49, 45],
    [50, 50, null],
    [23, 23, null],
    [24, 15, 15],
    [3, 3, null],
  ])('R9 of %d who said it %d were told: %s', (mensen, verteld, verwacht) => {
    expect(show({ mensen, verteld }).verteld).toBe(verwacht);
  });

  test('R9 nobody can count who was not told', () => {
    for (let mensen = 0; mensen < 40; mensen += 1) {
      for (let verteld = 0; verteld <= mensen; verteld += 1) {
        const luister = show({ mensen, verteld });
        if (luister.verteld !== null) expect(luister.gezegd! - luister.verteld).toBeGreaterThanOrEqual(5);
      }
    }
  });
});

describe('what meelezers judged', () => {
  test('R9 four verdicts show nothing at all, five only that there are five', () => {
    expect(Object.values(show({ oordelen: times(4, 'nee') }).oordelen)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(show({ oordelen: times(5, 'nee') }).oordelen).toMatchObject({ totaal: 5, nee: null, ja: null });
  });

  test('R9 a small group hides another one, so that it cannot be counted from the total', () => {
    const gegeven = [...times(20, 'ja'), ...times(7, 'deels'), ...times(3, 'nee')];
    const { totaal, ja, deels, nee } = show({ oordelen: gegeven }).oordelen;
    expect({ totaal, ja, deels, nee }).toEqual({ totaal: 30, ja: 20, deels: null, nee: null });
  });

  test('shows the groups when each is large enough', () => {
    const om = [...times(5, 'weet-niet'), ...times(6, 'nee'), ...times(9, 'deels'), ...times(30, 'ja')];
    expect(show({ oordelen: om }).oordelen).toEqual({
      totaal: 50,
      ja: 30,
      deels: 9,
      nee: 6,
      'weet-niet': 5,
    });
  });

  test('R9 figures rest on whole steps of five, and no two days can be subtracted to count the few who came between', () => {
    let zaad = 7;
    const random = (): number => (zaad = (zaad * 48271) % 2147483647) / 2147483647;
    for (let ronde = 0; ronde < 30; ronde += 1) {
      const kans = random();
      const gegeven = Array.from({ length: 120 }, (): Oordeel =>
        random() < kans ? 'ja' : oordelen[Math.floor(random() * 4)]!,
      );
      const dagen = gegeven.map((_, i) => show({ oordelen: gegeven.slice(0, i + 1) }).oordelen);
      const anders = dagen.filter((dag, i) => dag.totaal !== null && dag.totaal !== dagen[i - 1]?.totaal);
      expect(anders.length).toBeGreaterThan(2);
      for (const { totaal } of anders) expect(totaal! % 5).toBe(0);
      anders.forEach((later, i) => {
        for (const eerder of anders.slice(0, i)) {
          const samen = oordelen.filter((o) => eerder[o] !== null && later[o] !== null);
          const bij = samen.map((o) => later[o]! - eerder[o]!);
          const rest = later.totaal! - eerder.totaal! - bij.reduce((a, b) => a + b, 0);
          expect([...bij, rest].filter((aantal) => aantal !== 0 && aantal < 5)).toEqual([]);
        }
      });
    }
  });

  test('R9 of who judged twice the newest counts, but not until five did: one who changed their mind shows nowhere', () => {
    const stem = (van: number, oordeel: Oordeel): Stem => ({ ronde: 0, oordeel, van: `persoon-${van}` });
    const eerst = Array.from({ length: 20 }, (_, i) => stem(i, i % 2 === 0 ? 'ja' : 'nee'));
    const weer = [1, 3, 5, 7, 9].map((i) => stem(i, 'deels'));
    const getoond = [0, 1, 4, 5].map(
      (aantal) => buildLuister({ ...leeg, oordelen: [...eerst, ...weer.slice(0, aantal)] }).oordelen,
    );
    expect(getoond.map(({ totaal, ja, nee }) => [totaal, ja, nee])).toEqual([
      [20, null, 10],
      [20, null, 10],
      [20, null, 10],
      [20, 10, 5],
    ]);
  });

  test('R9 another minimum counts', () => {
    expect(show({ oordelen: times(9, 'ja'), mensen: 9 }, 10)).toMatchObject({
      gezegd: null,
      oordelen: { totaal: null },
    });
  });
});

describe('the closing', () => {
  test('R4 the override stands there with its reason, once the entry is closed', () => {
    const reden = 'Er waren geen meelezers te vinden.';
    expect(show({ afwijking: reden, geslotenOp: '2026-03-01' })).toMatchObject({
      afwijking: reden,
      gesloten: '2026-03-01',
    });
    expect(show({ afwijking: reden }).afwijking).toBe('');
  });
});

describe('R9 a verdict that was declared void', () => {
  type Verloop = { oordeel: Oordeel; van: string; ongeldigNa?: number };
  const toon = (verloop: Verloop[]): number[] => {
    const gegeven = verloop.map((stem) => ({ ronde: 0, ...stem }));
    const { totaal, ja } = buildLuister({ ...leeg, oordelen: gegeven }).oordelen;
    return [totaal ?? 0, ja ?? 0];
  };
  const geef = (aantal: number, oordeel: Oordeel): Verloop[] =>
    times(aantal, oordeel).map((een) => ({ oordeel: een, van: '' }));
  const vervalt = (verloop: Verloop[], aantal: number, na: number): Verloop[] =>
    verloop.map((stem, i) => (i < aantal ? { ...stem, ongeldigNa: na } : stem));

  test('R9 it leaves the figures with at least five others: 10 ‘ja’ of 15, then 9 of 15, would be one person', () => {
    const begin = [...geef(10, 'ja'), ...geef(5, 'nee')];
    expect(toon(begin)).toEqual([15, 10]);
    expect(toon(vervalt(begin, 1, 15))).toEqual([15, 10]);
    expect(toon(vervalt([...begin, ...geef(1, 'nee')], 1, 15))).toEqual([15, 10]);
    expect(toon(vervalt([...begin, ...geef(10, 'nee')], 5, 15))).toEqual([20, 5]);
  });

  test('R9 when all of them are void nothing is shown, and what is said after that counts', () => {
    expect(toon(vervalt(geef(5, 'ja'), 5, 5))).toEqual([0, 0]);
    expect(toon([...vervalt(geef(5, 'ja'), 5, 5), ...geef(10, 'ja')])[0]).toBe(10);
  });

  test('R16 what somebody said before it counts again, and what they say after it counts', () => {
    const vier = geef(4, 'nee');
    const eerst = { oordeel: 'nee', van: 'p' } as const;
    expect(toon([...vier, eerst, { oordeel: 'ja', van: 'p', ongeldigNa: 6 }, ...geef(5, 'ja')])[0]).toBe(10);
    const fout = { oordeel: 'ja', van: 'p', ongeldigNa: 5 } as const;
    expect(toon([...vier, fout, { oordeel: 'nee', van: 'p' }, ...geef(5, 'ja')])[0]).toBe(10);
  });
});
