import { describe, expect, test } from 'vitest';
import { addDagen, addMaanden, countDagen, GeenDatum, isDatum, readWeekdag } from '#core/tijd/dagen.ts';
import { toNederlandseDag } from '#core/tijd/nederlandse-dag.ts';

const etmaal = 86_400_000;

describe('days', () => {
  test('agree with the calendar of the engine on every day from 1900 to 2199', () => {
    const eerste = Date.UTC(1900, 0, 1);
    const aantal = (Date.UTC(2199, 11, 31) - eerste) / etmaal;
    let dag = '1900-01-01';
    let fouten = 0;
    for (let i = 0; i <= aantal; i++) {
      const datum = new Date(eerste + i * etmaal);
      const gelijk = datum.toISOString().slice(0, 10) === dag && datum.getUTCDay() === readWeekdag(dag);
      if (!gelijk || countDagen('1970-01-01', dag) !== (eerste + i * etmaal) / etmaal) fouten++;
      if (i < aantal) dag = addDagen(dag, 1);
    }
    expect([dag, fouten]).toEqual(['2199-12-31', 0]);
  });

  test.each([
    ['2026-03-01', -1, '2026-02-28'],
    ['2028-03-01', -1, '2028-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-01-31', -396, '2024-12-31'],
    ['2025-12-31', 1, '2026-01-01'],
    ['2026-01-01', 0, '2026-01-01'],
    ['2026-01-01', 365, '2027-01-01'],
  ])('%s and %d days is %s', (datum, dagen, verwacht) => {
    expect(addDagen(datum, dagen)).toBe(verwacht);
  });

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-01-31', 12, '2027-01-31'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('%s and %d months is %s', (datum, maanden, verwacht) => {
    expect(addMaanden(datum, maanden)).toBe(verwacht);
  });

  test.each([
    '',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-4-1',
    '2026-01-00',
    '1899-12-31',
  ])('%j is no day', (tekst) => {
    expect(isDatum(tekst)).toBe(false);
    expect(() => addDagen(tekst, 1)).toThrow(GeenDatum);
  });

  test.each([
    ['2026-01-10 22:59:59.000Z', '2026-01-10'],
    ['2026-01-10 23:00:00.000Z', '2026-01-11'],
    ['2026-07-10 21:59:59.000Z', '2026-07-10'],
    ['2026-07-10T22:00:00Z', '2026-07-11'],
    ['2026-03-28 22:30:00.000Z', '2026-03-28'],
    ['2026-03-28 23:00:00.000Z', '2026-03-29'],
    ['2026-03-29 22:30:00.000Z', '2026-03-30'],
    ['2026-10-24 22:30:00.000Z', '2026-10-25'],
    ['2026-10-25 22:30:00.000Z', '2026-10-25'],
    ['2026-12-31 23:30:00.000Z', '2027-01-01'],
    ['2026-07-10', '2026-07-10'],
    ['', ''],
    ['gisteren', ''],
    ['2026-02-30 10:00:00.000Z', ''],
  ])('%j is %j in the Netherlands', (moment, dag) => {
    expect(toNederlandseDag(moment)).toBe(dag);
  });
});
