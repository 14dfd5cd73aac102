import { describe, expect, test } from 'vitest';
import { fasen } from '#core/verbetering/enumeraties.ts';
import { nameLoopfase, type Loopstaat } from '#core/loop/labels.ts';
import { checkFase, checkUitkomstwijziging, loopStappen, type Loopbeeld } from '#core/loop/loop.ts';
import type { LoopStap } from '#core/verbetering/verbetering.ts';

test('R16 no fase is set by anybody', () => {
  for (const fase of fasen) {
    for (const gevraagd of fasen) {
      const codes = checkFase(fase, gevraagd).map(({ code }) => code);
      expect(codes).toEqual(fase === gevraagd ? [] : ['r16-fase-volgt']);
    }
  }
});

test('R4 what is closed keeps its outcome', () => {
  expect(checkUitkomstwijziging('gesloten', 'doorgevoerd', 'kan-niet')).toHaveLength(1);
  expect(checkUitkomstwijziging('gesloten', 'doorgevoerd', 'doorgevoerd')).toEqual([]);
  expect(checkUitkomstwijziging('getoetst', 'doorgevoerd', 'kan-niet')).toEqual([]);
});

describe('R16 what may be said of each step', () => {
  const loop: LoopStap[] = [
    { fase: 'gehoord', op: '2026-01-02' },
    { fase: 'doorgevoerd', op: '2026-03' },
  ];
  const staten = (over: Partial<Loopbeeld> = {}): string =>
    loopStappen({ fase: 'doorgevoerd', loop, ...over })
      .map(({ staat, op }) => (op === '' ? staat : `${staat} ${op}`))
      .join(', ');

  test.each<[string, Partial<Loopbeeld>, string]>([
    [
      'only what has evidence is reached, also when something after it was',
      {},
      'bereikt 2026-01-02, open, open, bereikt 2026-03, open, open, open',
    ],
    [
      'what is older than the product says so, and is not earned',
      { vanVoorheen: true },
      'bereikt 2026-01-02, voorheen, voorheen, bereikt 2026-03, open, open, open',
    ],
    [
      'a second round has evidence of its own',
      { vanVoorheen: true, ronde: 1 },
      'bereikt 2026-01-02, open, open, bereikt 2026-03, open, open, open',
    ],
    [
      'a loop that was closed without the test passed it over',
      { fase: 'gesloten', afgeweken: true },
      'bereikt 2026-01-02, open, open, bereikt 2026-03, overgeslagen, open, open',
    ],
    [
      'an open one did not pass anything over',
      { afgeweken: true },
      'bereikt 2026-01-02, open, open, bereikt 2026-03, open, open, open',
    ],
    ['nothing has no steps', { loop: [] }, 'open, open, open, open, open, open, open'],
  ])('R16 %s', (_naam, over, verwacht) => {
    expect(staten(over)).toBe(verwacht);
  });
});

test.each<[string, Partial<Loopstaat>, string]>([
  ['without evidence', {}, 'Nog niets gehoord'],
  ['while its steps are not known', { stappen: null }, 'Nog niets gehoord'],
  ['with a signal', { stappen: [{ fase: 'gehoord', op: '2026-05-01' }] }, 'Gehoord'],
  ['of before anybody kept evidence', { vanVoorheen: true }, 'Gehoord'],
  ['of before that, but reopened', { vanVoorheen: true, ronde: 1 }, 'Nog niets gehoord'],
  ['further on', { fase: 'gekozen', stappen: [{ fase: 'gekozen', op: '2026-05-01' }] }, 'Gekozen'],
])('R16 nobody reads “Gehoord” before somebody said it: %s', (_naam, anders, naam) => {
  expect(nameLoopfase({ fase: 'gehoord', stappen: [], ...anders })).toBe(naam);
});
