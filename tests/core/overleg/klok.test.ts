import { expect, test } from 'vitest';
import { computeKlok } from '#core/overleg/klok.ts';

const punten = [
  { id: 'a', minuten: 6, isAf: true },
  { id: 'b', minuten: 8, isAf: false },
  { id: 'c', minuten: 5, isAf: false },
];
const begonnen = 1_000_000;
const na = (minuten: number) => ({ huidig: 'b', begonnen, nu: begonnen + minuten * 60_000 });

test.each([
  ['just begun', 0, { nummer: 2, aantal: 3, nog: 8, deel: 0, totKlaar: 13 }],
  ['three minutes in', 3, { nummer: 2, aantal: 3, nog: 5, deel: 0.375, totKlaar: 10 }],
  ['half a minute left is still one', 7.5, { nummer: 2, aantal: 3, nog: 1, deel: 0.9375, totKlaar: 6 }],
  ['over time it stays at nothing', 20, { nummer: 2, aantal: 3, nog: 0, deel: 1, totKlaar: 5 }],
])('%s', (_naam, minuten, klok) => {
  expect(computeKlok(punten, na(minuten))).toEqual(klok);
});

test('before the first punt all of it is to come', () => {
  expect(computeKlok(punten, { huidig: '', begonnen, nu: begonnen })).toEqual({
    nummer: 0,
    aantal: 3,
    nog: 0,
    deel: 0,
    totKlaar: 13,
  });
});
