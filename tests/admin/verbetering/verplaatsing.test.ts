import { describe, expect, test } from 'vitest';
import { describeWeigering, findBuur, listDoelen } from '../../../admin/src/verbetering/verplaatsing.ts';

describe('moving cards on the board of the loop', () => {
  test('a card goes one step forward or back', () => {
    expect(listDoelen('gehoord')).toEqual(['besproken']);
    expect(listDoelen('gekozen')).toEqual(['besproken', 'doorgevoerd']);
  });

  test('R4 nobody closes by moving a card: it is refused in words', () => {
    expect(listDoelen('teruggekoppeld')).not.toContain('gesloten');
    expect(describeWeigering('teruggekoppeld', 'gesloten')).toContain('voorwaarden');
  });

  test('a jump is refused in words, an allowed step is not', () => {
    expect(describeWeigering('gehoord', 'doorgevoerd')).not.toBe('');
    expect(describeWeigering('gehoord', 'besproken')).toBe('');
  });

  test('arrow keys point at the column beside it and stop at the edges', () => {
    expect(findBuur('gehoord', -1)).toBeNull();
    expect(findBuur('gehoord', 1)).toBe('besproken');
    expect(findBuur('gesloten', 1)).toBeNull();
  });
});
