import { describe, expect, test } from 'vitest';
import { oordelen, type Oordeel } from '#core/basis/enumeraties.ts';
import type { Stem } from '#core/meelezen/oordeel.ts';
import { buildLuister, type Luister, type Luistertelling } from '#core/luisteren/luister.ts';

const leeg: Luistertelling = {
  aantalSignalen: 0,
  gekoppeld: 0,
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
    [0, 0, null],
    [4, 4, null],
    [23, 0, 23],
    [23, 12, 23],
    [3, 7, 5],
    [23, 29, 23],
    [23, 31, 30],
  ])('R9 %d counted by the editor and %d linked show %s', (aantalSignalen, gekoppeld, gezegd) => {
    expect(show({ aantalSignalen, gekoppeld }).gezegd).toBe(gezegd);
  });

  test('R9 no two days differ by fewer than five people, whatever the editor counted', () => {
    for (const aantalSignalen of [0, 3, 7, 23]) {
      const dagen = Array.from({ length: 60 }, (_, gekoppeld) => show({ aantalSignalen, gekoppeld }).gezegd);
      const getallen = dagen.filter((getal) => getal !== null);
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
    [3, 3, null],
  ])('R9 of %d who said it %d were told: %s', (aantalSignalen, verteld, verwacht) => {
    expect(show({ aantalSignalen, verteld }).verteld).toBe(verwacht);
  });

  test('R9 nobody can count who was not told', () => {
    for (let gekoppeld = 0; gekoppeld < 40; gekoppeld += 1) {
      for (let verteld = 0; verteld <= gekoppeld; verteld += 1) {
        const luister = show({ gekoppeld, verteld });
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
    expect(show({ oordelen: times(9, 'ja'), aantalSignalen: 9 }, 10)).toMatchObject({
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
