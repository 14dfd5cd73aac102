import { expect, test } from 'vitest';
import { formatSpiegel } from '#core/overleg/spiegel.ts';

test.each([
  [0, 0, ''],
  [1, 1, 'De ene actie kwam aan.'],
  [1, 0, 'De ene actie kwam nog niet aan.'],
  [4, 4, 'Alle 4 acties kwamen aan.'],
  [18, 13, 'Van de 18 acties kwamen er 13 aan.'],
  [5, 1, 'Van de 5 acties kwam er 1 aan.'],
  [3, 0, 'Van de 3 acties kwamen er nog geen aan.'],
])('the mirror of a team: of %i that were promised %i arrived', (beloofd, gedaan, zin) => {
  expect(formatSpiegel({ sinds: '2026-09-08', beloofd, gedaan })).toBe(zin);
});
