import { describe, expect, test } from 'vitest';
import { checkRuimte, checkToestaan, readBlad } from '#core/signaal/aanvulling.ts';
import { formatMelding } from '#core/meldingen.ts';

describe('how much can be added to one signal', () => {
  test.each([
    [{ totaal: 0, dag: 0 }, []],
    [{ totaal: 49, dag: 9 }, []],
    [{ totaal: 30, dag: 10 }, ['te-veel-aanvullingen-dag']],
    [{ totaal: 50, dag: 0 }, ['te-veel-aanvullingen']],
    [{ totaal: 500, dag: 500 }, ['te-veel-aanvullingen']],
  ])('%j: %j', (telling, codes) => {
    expect(checkRuimte(telling).map(({ code }) => code)).toEqual(codes);
  });

  test('at the cap a person reads what to do', () => {
    expect(checkRuimte({ totaal: 50, dag: 0 }).map(formatMelding)).toEqual([
      'U schreef al 50 keer iets bij dit bericht. Meer past er niet bij. Bel of mail ons, of stuur een nieuw bericht.',
    ]);
    expect(checkRuimte({ totaal: 10, dag: 10 }).map(formatMelding)).toEqual([
      'U schreef in 24 uur al 10 keer iets bij dit bericht. Schrijf morgen verder, of bel ons.',
    ]);
  });

  test('R3 giving a consent again and again ends at some time', () => {
    expect(checkToestaan(19)).toEqual([]);
    expect(checkToestaan(20).map(({ code }) => code)).toEqual(['te-vaak-toegestaan']);
  });
});

test.each([
  [undefined, 0, { blad: 1, bladen: 1 }],
  [1, 10, { blad: 1, bladen: 1 }],
  [2, 11, { blad: 2, bladen: 2 }],
  [3, 11, { blad: 1, bladen: 2 }],
  [0, 11, { blad: 1, bladen: 2 }],
  [1.5, 30, { blad: 1, bladen: 3 }],
  ['2', 30, { blad: 1, bladen: 3 }],
])('page %j of %i events', (gevraagd, aantal, verwacht) => {
  expect(readBlad(gevraagd, aantal)).toEqual(verwacht);
});
