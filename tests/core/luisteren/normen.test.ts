import { describe, expect, test } from 'vitest';
import { buildLuistercijfers, judgeNorm, readPeriode, showNorm } from '#core/luisteren/normen.ts';

describe('how an organisation does on a norm', () => {
  test.each([
    [0, 0, null],
    [4, 4, null],
    [9, 9, null],
    [30, 40, { aandeel: 75, grens: 'precies', noemer: 40 }],
    [183, 203, { aandeel: 90, grens: 'precies', noemer: 200 }],
  ])('R9 %d of %d', (teller, noemer, verwacht) => {
    expect(showNorm({ teller, noemer })).toEqual(verwacht);
  });

  test('R9 nobody can count the few who were forgotten, nor the few who were not', () => {
    expect(showNorm({ teller: 200, noemer: 200 })).toEqual({ aandeel: 97, grens: 'ten-minste', noemer: 200 });
    expect(showNorm({ teller: 196, noemer: 200 })).toEqual(showNorm({ teller: 200, noemer: 200 }));
    expect(showNorm({ teller: 0, noemer: 200 })).toEqual({ aandeel: 3, grens: 'hooguit', noemer: 200 });
    for (let noemer = 0; noemer < 120; noemer += 1) {
      for (let teller = 0; teller <= noemer; teller += 1) {
        const cijfer = showNorm({ teller, noemer });
        if (cijfer === null) continue;
        const even = Array.from({ length: noemer + 1 }, (_, ander) => showNorm({ teller: ander, noemer }));
        const zelfde = even.filter((ander) => JSON.stringify(ander) === JSON.stringify(cijfer)).length;
        if (cijfer.grens === 'precies') expect(Math.min(teller, noemer - teller)).toBeGreaterThanOrEqual(5);
        else expect(zelfde).toBe(5);
      }
    }
  });

  test('R9 a limit is never better than what is true', () => {
    expect(showNorm({ teller: 20, noemer: 20 })!.aandeel).toBeLessThanOrEqual(75);
    expect(showNorm({ teller: 3, noemer: 7 }, 3)).toEqual({ aandeel: 43, grens: 'precies', noemer: 6 });
  });

  test('is measured over the twelve months that are over', () => {
    expect(readPeriode('2026-11-23')).toEqual({ van: '2025-11-01', peildatum: '2026-10-31' });
    expect(readPeriode('2026-01-01')).toEqual({ van: '2025-01-01', peildatum: '2025-12-31' });
    expect(readPeriode('2028-03-31')).toEqual({ van: '2027-03-01', peildatum: '2028-02-29' });
  });

  test('R9 each figure is judged apart', () => {
    const genoeg = { teller: 90, noemer: 100 };
    const tellingen = {
      contact: genoeg,
      verteld: { teller: 4, noemer: 4 },
      gesloten: { teller: 5, noemer: 12 },
      gehoord: { teller: 0, noemer: 0 },
    };
    const { cijfers, mensen } = buildLuistercijfers(readPeriode('2026-11-23'), tellingen, 13);
    expect(mensen).toBe(10);
    expect(buildLuistercijfers(readPeriode('2026-11-23'), tellingen, 4).mensen).toBeNull();
    expect(cijfers).toEqual({
      contact: { aandeel: 90, grens: 'precies', noemer: 100 },
      verteld: null,
      gesloten: { aandeel: 42, grens: 'precies', noemer: 10 },
      gehoord: null,
    });
  });

  test.each([
    [90, 'precies', 90, 'gehaald'],
    [89, 'precies', 90, 'niet-gehaald'],
    [97, 'ten-minste', 90, 'gehaald'],
    [75, 'ten-minste', 90, ''],
    [3, 'hooguit', 90, 'niet-gehaald'],
    [50, 'hooguit', 40, ''],
    [50, 'precies', 0, ''],
  ] as const)('%d per cent (%s) with %d as the aim: %s', (aandeel, grens, doel, verwacht) => {
    expect(judgeNorm({ aandeel, grens, noemer: 100 }, doel)).toBe(verwacht);
  });
});
