import { describe, expect, test } from 'vitest';
import type { Omdat } from '#core/agenda/omdat.ts';
import { formatKeer, formatKlok, formatOmdat, formatPast } from '#core/agenda/zinnen.ts';

describe('why something stands there, in a sentence', () => {
  const gevallen: [Omdat, string][] = [
    [
      { code: 'acties', params: { aantal: 1, teLaat: 0 } },
      'Omdat er één actie openstaat. Er is niets te laat.',
    ],
    [{ code: 'acties', params: { aantal: 1, teLaat: 1 } }, 'Omdat er één actie openstaat. Die is te laat.'],
    [{ code: 'acties', params: { aantal: 4, teLaat: 1 } }, 'Omdat er vier acties openstaan. Eén is te laat.'],
    [
      { code: 'acties', params: { aantal: 12, teLaat: 2 } },
      'Omdat er 12 acties openstaan. Twee zijn te laat.',
    ],
    [
      { code: 'acties', params: { aantal: 3, teLaat: 3 } },
      'Omdat er drie acties openstaan. Ze zijn allemaal te laat.',
    ],
    [{ code: 'nee', params: { aantal: 2 } }, 'Omdat twee mensen nee zeiden en nog geen antwoord kregen.'],
    [{ code: 'vroegsignaal-ernst', params: { aantal: 1 } }, 'Omdat één signaal ernstig genoeg is.'],
    [
      { code: 'vroegsignaal-herhaling', params: { aantal: 2 } },
      'Omdat het twee keer opnieuw werd gezegd, nadat wij het oplosten.',
    ],
    [
      { code: 'cluster', params: { aantal: 7, weken: 1, trend: 'toe' } },
      'Omdat er in één week 7 signalen over kwamen. Het worden er meer.',
    ],
    [
      { code: 'sluiten', params: { mist: { path: 'acties', code: 'r4-al-gesloten' } } },
      'Omdat deze loop nog één ding mist.',
    ],
    [{ code: 'zelf', params: {} }, 'Omdat een collega dit op de agenda zette.'],
  ];
  test.each(gevallen)('%j', (omdat, zin) => expect(formatOmdat(omdat)).toBe(zin));
});

test.each([
  [{ gebruikt: 43, vrij: 2, teveel: 0 }, 'Het past. 43 van 45 minuten, 2 vrij.'],
  [{ gebruikt: 45, vrij: 0, teveel: 0 }, 'Het past. 45 van 45 minuten.'],
  [{ gebruikt: 51, vrij: 0, teveel: 6 }, '6 minuten te veel. 51 van 45 minuten.'],
  [{ gebruikt: 46, vrij: 0, teveel: 1 }, '1 minuut te veel. 46 van 45 minuten.'],
])('whether it fits: %j', (tijd, zin) => {
  const { kop, rest } = formatPast(tijd, 45);
  expect(`${kop} ${rest}`).toBe(zin);
});

test.each([
  ['13:30', 0, '13.30'],
  ['13:30', 36, '14.06'],
  ['23:50', 20, '00.10'],
  ['', 5, ''],
])('when it begins: %s and %i minutes', (tijd, na, klok) => expect(formatKlok(tijd, na)).toBe(klok));

test('how often it stood there', () => {
  expect([1, 2, 3].map(formatKeer)).toEqual(['', '2e keer op de agenda', '3e keer op de agenda']);
});
