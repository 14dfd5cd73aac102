import { describe, expect, test } from 'vitest';
import {
  checkUitstel,
  computeContactVoor,
  computeTermijnen,
  type Termijngegevens,
} from '#core/termijnen/compute-termijnen.ts';
import { addDagen, addMaanden, countDagen, GeenDatum, isDatum, readWeekdag } from '#core/termijnen/dagen.ts';
import { computePasen, feestdagen, isWerkdag, listFeestdagen } from '#core/termijnen/feestdagen.ts';
import { toNederlandseDag } from '#core/termijnen/nederlandse-dag.ts';
import { computeEinde, isOnderTermijnenwet, moveToWerkdag } from '#core/termijnen/termijnenwet.ts';

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

describe('holidays (Algemene termijnenwet, art. 3)', () => {
  /** Good Friday, second Easter day, Koningsdag, Hemelvaartsdag, second Whit day. */
  const tabel: [number, string, string, string, string, string][] = [
    [2024, '03-29', '04-01', '04-27', '05-09', '05-20'],
    [2025, '04-18', '04-21', '04-26', '05-29', '06-09'],
    [2026, '04-03', '04-06', '04-27', '05-14', '05-25'],
    [2027, '03-26', '03-29', '04-27', '05-06', '05-17'],
    [2028, '04-14', '04-17', '04-27', '05-25', '06-05'],
    [2029, '03-30', '04-02', '04-27', '05-10', '05-21'],
    [2030, '04-19', '04-22', '04-27', '05-30', '06-10'],
    [2031, '04-11', '04-14', '04-26', '05-22', '06-02'],
    [2032, '03-26', '03-29', '04-27', '05-06', '05-17'],
  ];

  test.each(tabel)('R14 %d', (jaar, goedeVrijdag, paasdag, koningsdag, hemelvaart, pinksterdag) => {
    const verwacht = {
      nieuwjaarsdag: '01-01',
      'goede-vrijdag': goedeVrijdag,
      'tweede-paasdag': paasdag,
      koningsdag,
      bevrijdingsdag: '05-05',
      hemelvaartsdag: hemelvaart,
      'tweede-pinksterdag': pinksterdag,
      'eerste-kerstdag': '12-25',
      'tweede-kerstdag': '12-26',
    };
    const dagen = listFeestdagen(jaar);
    for (const dag of feestdagen) {
      expect(dagen[dag]).toBe(`${jaar}-${verwacht[dag]}`);
      expect(isWerkdag(dagen[dag])).toBe(false);
    }
    expect(Object.keys(dagen)).toHaveLength(9);
  });

  test.each([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
  ])('Easter of %d is %s', (jaar, pasen) => {
    expect(computePasen(jaar)).toBe(pasen);
  });

  test('R14 days made equal by royal decree are no working days, and newer ones can be added', () => {
    expect(isWerkdag('2026-05-15')).toBe(false);
    expect(isWerkdag('2029-05-11')).toBe(true);
    expect(isWerkdag('2029-05-11', ['2029-05-11'])).toBe(false);
  });

  test('an ordinary week has five working days', () => {
    const week = [16, 17, 18, 19, 20, 21, 22].map((dag) => isWerkdag(`2026-11-${dag}`));
    expect(week).toEqual([true, true, true, true, true, false, false]);
  });
});

describe('terms set by law (Algemene termijnenwet)', () => {
  test.each([
    ['2026-11-20', '2026-11-20'],
    ['2026-11-21', '2026-11-23'],
    ['2026-11-22', '2026-11-23'],
    ['2026-04-03', '2026-04-07'],
    ['2026-12-25', '2026-12-28'],
    ['2027-01-01', '2027-01-04'],
    ['2026-05-14', '2026-05-18'],
    ['2026-05-05', '2026-05-06'],
    ['2026-04-27', '2026-04-28'],
    ['2028-04-27', '2028-05-01'],
  ])('R14 one that ends on %s ends on %s (art. 1)', (eind, verwacht) => {
    expect(moveToWerkdag(eind)).toBe(verwacht);
  });

  test.each([
    [{ aantal: 90, eenheid: 'dagen' }, true],
    [{ aantal: 91, eenheid: 'dagen' }, false],
    [{ aantal: 12, eenheid: 'weken' }, true],
    [{ aantal: 13, eenheid: 'weken' }, false],
    [{ aantal: 3, eenheid: 'maanden' }, true],
    [{ aantal: 4, eenheid: 'maanden' }, false],
    [{ aantal: 1, eenheid: 'jaren' }, false],
    [{ aantal: 24, eenheid: 'uren' }, false],
  ] as const)('R14 the Act lengthens %o: %s (art. 4)', (termijn, verwacht) => {
    expect(isOnderTermijnenwet(termijn)).toBe(verwacht);
  });

  test('R14 a term of over 90 days ends where it ends', () => {
    expect(computeEinde('2026-08-22', 92)).toBe('2026-11-22');
    expect(computeEinde('2026-08-24', 90)).toBe('2026-11-23');
  });

  test('R14 a term of two days needs no two working days (art. 2)', () => {
    expect(computeEinde('2026-11-20', 2)).toBe('2026-11-23');
    expect(computeEinde('2026-11-20', 3)).toBe('2026-11-24');
  });
});

const klacht: Termijngegevens = { ontvangenOp: '2026-10-05', awb: true };
const vandaag = '2026-10-06';
const eindVan = (over: Partial<Termijngegevens>): string | undefined =>
  computeTermijnen({ ...klacht, ...over }, vandaag).find(({ soort }) => soort === 'afhandeling')?.uiterlijk;

describe('contact within three days', () => {
  test.each([
    ['Monday', '2026-11-16', '2026-11-19'],
    ['Tuesday', '2026-11-17', '2026-11-20'],
    ['Wednesday', '2026-11-18', '2026-11-23'],
    ['Thursday', '2026-11-19', '2026-11-23'],
    ['Friday', '2026-11-20', '2026-11-24'],
    ['Saturday', '2026-11-21', '2026-11-24'],
    ['Sunday', '2026-11-22', '2026-11-25'],
    ['the Wednesday before Easter', '2026-04-01', '2026-04-07'],
    ['the Thursday before Easter', '2026-04-02', '2026-04-08'],
    ['Good Friday', '2026-04-03', '2026-04-08'],
    ['the day before Christmas', '2026-12-24', '2026-12-29'],
    ['the end of the year', '2025-12-30', '2026-01-05'],
    ['two days before Hemelvaartsdag', '2026-05-12', '2026-05-18'],
  ])('R14 received on %s, %s: by %s', (_dag, ontvangenOp, verwacht) => {
    expect(computeContactVoor(ontvangenOp)).toBe(verwacht);
  });

  test('R14 only the contact counts for what is no complaint in the sense of the Awb', () => {
    const termijnen = computeTermijnen({ ...klacht, awb: false }, vandaag);
    expect(termijnen.map(({ soort }) => soort)).toEqual(['contact']);
  });
});

describe('a complaint in the sense of the Awb', () => {
  test.each([
    ['six weeks', { ontvangenOp: '2026-11-16' }, '2026-12-28'],
    ['six weeks that end on Good Friday', { ontvangenOp: '2026-02-20' }, '2026-04-07'],
    ['six weeks that end on Easter Sunday', { ontvangenOp: '2026-02-22' }, '2026-04-07'],
    ['six weeks that end on Bevrijdingsdag', { ontvangenOp: '2026-03-24' }, '2026-05-06'],
    ['six weeks that end on Hemelvaartsdag', { ontvangenOp: '2026-04-02' }, '2026-05-18'],
    ['six weeks that end on Christmas', { ontvangenOp: '2026-11-13' }, '2026-12-28'],
    ['six weeks that end on New Year’s day', { ontvangenOp: '2026-11-20' }, '2027-01-04'],
    ['six weeks that end on Koningsdag', { ontvangenOp: '2026-03-16' }, '2026-04-28'],
    ['ten weeks with a committee', { ontvangenOp: '2026-11-16', adviescommissie: true }, '2027-01-25'],
    ['ten when extended', { ontvangenOp: '2026-11-16', verlengdOp: '2026-12-21' }, '2027-01-25'],
    ['extended, ending on Christmas', { ontvangenOp: '2026-10-16', verlengdOp: '2026-11-20' }, '2026-12-28'],
    [
      'fourteen with a committee, extended',
      { ontvangenOp: '2026-10-16', adviescommissie: true, verlengdOp: '2026-12-01' },
      '2027-01-22',
    ],
    [
      'extended from the end before it moved',
      { ontvangenOp: '2026-02-20', verlengdOp: '2026-04-07' },
      '2026-05-01',
    ],
    ['extended on the last day', { ontvangenOp: '2026-11-16', verlengdOp: '2026-12-28' }, '2027-01-25'],
    ['extended a day too late', { ontvangenOp: '2026-11-16', verlengdOp: '2026-12-29' }, '2026-12-28'],
    ['consent to wait', { ontvangenOp: '2026-11-16', instemmingTot: '2027-03-06' }, '2027-03-06'],
    [
      'consent to less than there is',
      { ontvangenOp: '2026-11-16', instemmingTot: '2026-12-01' },
      '2026-12-28',
    ],
    [
      'consent after extension',
      { ontvangenOp: '2026-11-16', verlengdOp: '2026-12-21', instemmingTot: '2027-02-26' },
      '2027-02-26',
    ],
  ])('R14 %s', (_naam, over, verwacht) => {
    expect(eindVan(over)).toBe(verwacht);
  });

  const uitstel = (over: Partial<Termijngegevens>): string[] =>
    checkUitstel({ ...klacht, ...over }).map(({ path, code }) => `${path} ${code}`);

  test.each([
    ['nothing asked', {}, []],
    ['extended in time', { verlengdOp: '2026-11-16' }, []],
    ['extended too late', { verlengdOp: '2026-11-17' }, ['verlengdOp r14-verdaging-te-laat']],
    ['extended before it was received', { verlengdOp: '2026-10-04' }, ['verlengdOp voor-ontvangst']],
    ['extended on no day', { verlengdOp: '2026-02-30' }, ['verlengdOp geen-datum']],
    ['consent to a later day', { instemmingTot: '2026-11-17' }, []],
    [
      'consent to a day that is there already',
      { instemmingTot: '2026-11-16' },
      ['instemmingTot r14-instemming-te-vroeg'],
    ],
    [
      'consent within the extension',
      { verlengdOp: '2026-11-01', instemmingTot: '2026-12-14' },
      ['instemmingTot r14-instemming-te-vroeg'],
    ],
    ['consent after the extension', { verlengdOp: '2026-11-01', instemmingTot: '2026-12-15' }, []],
    ['consent to no day', { instemmingTot: 'later' }, ['instemmingTot geen-datum']],
    [
      'both wrong',
      { verlengdOp: '2027-01-01', instemmingTot: '2026-10-10' },
      ['verlengdOp r14-verdaging-te-laat', 'instemmingTot r14-instemming-te-vroeg'],
    ],
    [
      'no Awb',
      { awb: false, verlengdOp: '2026-10-10', instemmingTot: '2027-01-01' },
      ['verlengdOp r14-geen-awb', 'instemmingTot r14-geen-awb'],
    ],
  ])('R14 putting off: %s', (_naam, over, verwacht) => {
    expect(uitstel(over)).toEqual(verwacht);
  });
});

describe('the state of a term', () => {
  const staat = (over: Partial<Termijngegevens>, op: string): string[] =>
    computeTermijnen({ ...klacht, ...over }, op).map((t) => `${t.soort} ${t.staat} ${t.dagenOver}`);

  test.each([
    ['2026-10-05', ['contact op-tijd 3', 'afhandeling op-tijd 42']],
    ['2026-10-06', ['contact op-tijd 2', 'afhandeling op-tijd 41']],
    ['2026-10-07', ['contact bijna 1', 'afhandeling op-tijd 40']],
    ['2026-10-08', ['contact bijna 0', 'afhandeling op-tijd 39']],
    ['2026-10-09', ['contact te-laat -1', 'afhandeling op-tijd 38']],
    ['2026-11-08', ['contact te-laat -31', 'afhandeling op-tijd 8']],
    ['2026-11-09', ['contact te-laat -32', 'afhandeling bijna 7']],
    ['2026-11-16', ['contact te-laat -39', 'afhandeling bijna 0']],
    ['2026-11-17', ['contact te-laat -40', 'afhandeling te-laat -1']],
  ])('R14 on %s', (op, verwacht) => {
    expect(staat({}, op)).toEqual(verwacht);
  });

  test('R14 what was done in time is met, what was done too late stays visible as too late', () => {
    const gedaan = { contactOp: '2026-10-08', afgehandeldOp: '2026-11-17' };
    expect(staat(gedaan, '2026-12-01')).toEqual(['contact gehaald -54', 'afhandeling te-laat-gehaald -15']);
    expect(staat({ contactOp: '2026-10-09', afgehandeldOp: '2026-11-16' }, '2026-10-09')).toEqual([
      'contact te-laat-gehaald -1',
      'afhandeling gehaald 38',
    ]);
  });
});
