import { expect, test } from 'vitest';
import { readBlijvend, splitLijst } from '#core/privacy/blijft-weg.ts';

test.each([
  ['erased with their words', 'gewist', 'signalen', '', 'tekst', 'tekst'],
  ['a consent withdrawn with a code', 'ingetrokken', 'signalen', '', 'citaat-publiek', 'citaat-publiek'],
  [
    'consents withdrawn by phone',
    'toestemming',
    'signalen',
    'citaat-publiek, meelezen, terugkoppeling',
    'terugkoppeling',
    'citaat-publiek, meelezen',
  ],
  ['a consent given by phone', 'toestemming', 'signalen', '', 'meelezen', null],
  ['an entry withdrawn', 'intrekken', 'verbeteringen', 'gepubliceerd', 'ingetrokken', 'ingetrokken'],
  ['an account that changed', 'gewijzigd', 'medewerkers', 'redacteur', 'niet actief (redacteur)', ''],
  ['a theme that changed', 'gewijzigd', 'themas', '', '', null],
  ['an entry published', 'publiceren', 'verbeteringen', 'goedgekeurd', 'gepubliceerd', null],
  ['words added', 'aanvulling', 'signalen', '', '', null],
])('R3 what a restored backup may not undo: %s', (_, wat, soort, van, naar, blijft) => {
  expect(readBlijvend({ wat, soort, van, naar })).toBe(blijft);
});

test('a list of none is empty', () => {
  expect([splitLijst(''), splitLijst('a, b')]).toEqual([[], ['a', 'b']]);
});
