import { describe, expect, test } from 'vitest';
import { isTijd, toMoment, writeTijd } from '#core/tijd/nederlandse-tijd.ts';
import { nameWeekdag, readIsoWeekdag, readWeeknummer } from '#core/tijd/weekdag.ts';

describe('a time on Dutch clocks is this moment in UTC', () => {
  test.each([
    ['2026-12-01', '10:00', 0, '2026-12-01T09:00:00Z'],
    ['2026-07-01', '10:00', 0, '2026-07-01T08:00:00Z'],
    // The last days of winter and of summer time, and the days after.
    ['2026-03-28', '10:00', 0, '2026-03-28T09:00:00Z'],
    ['2026-03-29', '10:00', 0, '2026-03-29T08:00:00Z'],
    ['2026-10-24', '10:00', 0, '2026-10-24T08:00:00Z'],
    ['2026-10-25', '10:00', 0, '2026-10-25T09:00:00Z'],
    ['2027-03-27', '23:30', 0, '2027-03-27T22:30:00Z'],
    ['2027-03-28', '00:30', 0, '2027-03-27T23:30:00Z'],
    ['2027-10-31', '00:30', 0, '2027-10-30T22:30:00Z'],
    // The hour of the change: passed over in spring, twice in autumn.
    ['2026-03-29', '01:59', 0, '2026-03-29T00:59:00Z'],
    ['2026-03-29', '02:30', 0, '2026-03-29T01:30:00Z'],
    ['2026-03-29', '03:00', 0, '2026-03-29T01:00:00Z'],
    ['2026-10-25', '01:59', 0, '2026-10-24T23:59:00Z'],
    ['2026-10-25', '02:30', 0, '2026-10-25T00:30:00Z'],
    ['2026-10-25', '03:00', 0, '2026-10-25T02:00:00Z'],
    // The end of a meeting.
    ['2026-12-31', '23:00', 90, '2026-12-31T23:30:00Z'],
    ['2026-12-31', '23:30', 60, '2026-12-31T23:30:00Z'],
    ['2026-07-01', '23:30', 60, '2026-07-01T22:30:00Z'],
  ])('%s %s and %d minutes: %s', (dag, tijd, later, moment) =>
    expect(toMoment(dag, tijd, later)).toBe(moment),
  );

  test('as the calendar of the system says, for each hour of two years', () => {
    const klok = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Amsterdam',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    const eerste = new Map<string, string>();
    for (let uur = 0; uur < 2 * 365 * 24; uur++) {
      const moment = new Date(Date.UTC(2026, 0, 1) + uur * 3_600_000);
      const [dag = '', tijd = ''] = klok.format(moment).split(' ');
      if (!eerste.has(`${dag} ${tijd}`))
        eerste.set(`${dag} ${tijd}`, `${moment.toISOString().slice(0, 16)}:00Z`);
    }
    const anders = [...eerste].filter(([klokslag, moment]) => {
      const [dag = '', tijd = ''] = klokslag.split(' ');
      return toMoment(dag, tijd) !== moment;
    });
    expect(anders).toEqual([]);
    expect(eerste.size).toBeGreaterThan(17_000);
  });
});

test.each(['00:00', '09:05', '23:59'])('%s is a time', (tijd) => expect(isTijd(tijd)).toBe(true));
test.each(['', '9:05', '24:00', '10.00', '10:60', '10:00:00', ' 10:00', '10:0'])('“%s” is no time', (tijd) =>
  expect(isTijd(tijd)).toBe(false),
);
test('minutes past midnight are a time of the next day', () => expect(writeTijd(24 * 60 + 65)).toBe('01:05'));

test.each([
  ['2026-11-30', 1, 'maandag'],
  ['2026-12-05', 6, 'zaterdag'],
  ['2026-12-06', 7, 'zondag'],
])('%s is day %d of the week: %s', (dag, nummer, naam) => {
  expect([readIsoWeekdag(dag), nameWeekdag(dag)]).toEqual([nummer, naam]);
});

test('a week is from Monday to Sunday, over the end of a year', () => {
  expect(readWeeknummer('2026-12-28')).toBe(readWeeknummer('2027-01-03'));
  expect(readWeeknummer('2027-01-04')).toBe(readWeeknummer('2027-01-03') + 1);
});
