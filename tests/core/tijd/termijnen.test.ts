import { describe, expect, test } from 'vitest';
import {
  checkUitstel,
  computeContactVoor,
  computeTermijnen,
  type Termijngegevens,
} from '#core/tijd/compute-termijnen.ts';
import { formatMelding } from '#core/meldingen.ts';

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

  const uitstel = (over: Partial<Termijngegevens>, vandaag = '2026-11-30'): string[] =>
    checkUitstel({ ...klacht, ...over }, vandaag).map(({ path, code }) => `${path} ${code}`);

  test('R14 extending is told in writing, so on a day that has come', () => {
    expect(uitstel({ verlengdOp: '2026-11-10' }, '2026-11-10')).toEqual([]);
    expect(uitstel({ verlengdOp: '2026-11-10' }, '2026-11-09')).toEqual(['verlengdOp datum-later']);
  });

  test.each([
    ['nothing asked', {}, []],
    ['extended in time', { verlengdOp: '2026-11-16' }, []],
    ['extended on the day it was received', { verlengdOp: '2026-10-05' }, []],
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

test('every refusal has a sentence without holes, with days in words', () => {
  const wetten: Partial<Termijngegevens>[] = [
    { verlengdOp: '2027-01-01', instemmingTot: '2026-10-10' },
    { verlengdOp: '2026-10-04', instemmingTot: 'later' },
    { awb: false, verlengdOp: '2026-10-10' },
  ];
  const zinnen = wetten
    .flatMap((over) => checkUitstel({ ...klacht, ...over }, '2027-02-01'))
    .map(formatMelding);
  for (const zin of zinnen) expect(zin).toMatch(/^[A-Z][^{}]+[.]$/);
  const later = checkUitstel({ ...klacht, verlengdOp: '2026-11-10' }, '2026-11-09').map(formatMelding);
  expect(later).toEqual([expect.stringContaining('10 november 2026 moet nog komen')]);
  expect(zinnen[0]).toContain('tot en met 16 november 2026');
});
