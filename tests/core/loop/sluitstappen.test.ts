import { describe, expect, test } from 'vitest';
import { buildSluitstappen, type Stapmomenten } from '#core/loop/sluitstappen.ts';
import type { Fase } from '#core/basis/enumeraties.ts';

const nu = '2026-11-22T10:00:00.000Z';
const momenten: Stapmomenten = {
  besproken: '2026-03-02 09:00:00.000Z',
  gekozen: '2026-03-02 09:00:00.000Z',
  doorgevoerd: '2026-05-01',
  getoetst: '2026-09-10 08:30:00.000Z',
  teruggekoppeld: '2026-10-01',
};
const stappen = (van: Fase, over: Stapmomenten = {}, sinds = '2026-01-05 09:00:00.000Z'): string[] =>
  buildSluitstappen(van, 'gesloten', { ...momenten, ...over }, { sinds, nu }).map(
    (stap) => `${stap.van} ${stap.naar} ${stap.op.slice(0, 10)}`,
  );

describe('the steps that closing writes', () => {
  test('each on the day it happened', () => {
    expect(stappen('gehoord')).toEqual([
      'gehoord besproken 2026-03-02',
      'besproken gekozen 2026-03-02',
      'gekozen doorgevoerd 2026-05-01',
      'doorgevoerd getoetst 2026-09-10',
      'getoetst teruggekoppeld 2026-10-01',
      'teruggekoppeld gesloten 2026-11-22',
    ]);
  });

  test('only those that were not taken yet', () => {
    expect(stappen('getoetst')).toEqual([
      'getoetst teruggekoppeld 2026-10-01',
      'teruggekoppeld gesloten 2026-11-22',
    ]);
    expect(stappen('teruggekoppeld')).toEqual(['teruggekoppeld gesloten 2026-11-22']);
  });

  test('none before the one before it, none after now', () => {
    const over = { getoetst: '2026-04-01', teruggekoppeld: '2030-01-01' };
    expect(stappen('doorgevoerd', over, '2026-05-01 09:00:00.000Z')).toEqual([
      'doorgevoerd getoetst 2026-05-01',
      'getoetst teruggekoppeld 2026-11-22',
      'teruggekoppeld gesloten 2026-11-22',
    ]);
  });

  test('R4 what nobody tested is not said to be tested', () => {
    const zonder: Stapmomenten = { ...momenten };
    delete zonder.getoetst;
    const gevonden = buildSluitstappen('doorgevoerd', 'gesloten', zonder, { sinds: '2026-05-01', nu });
    expect(gevonden.map(({ van, naar }) => `${van} ${naar}`)).toEqual([
      'doorgevoerd teruggekoppeld',
      'teruggekoppeld gesloten',
    ]);
    expect(stappen('getoetst', { teruggekoppeld: '' })).toEqual(['getoetst gesloten 2026-11-22']);
  });
});
