import { describe, expect, test } from 'vitest';
import { checkVorm, type Vorm } from '#core/basis/vorm.ts';

interface Verzoek {
  soort: string;
  aantal?: number;
  melder?: { naam: string; telefoon: string };
  rijen: readonly { tekst: string }[];
  tellingen: Record<string, number>;
}

const w = 'waarde';
const vorm: Vorm<Verzoek> = {
  soort: w,
  aantal: w,
  melder: { naam: w, telefoon: w },
  rijen: [{ tekst: w }],
  tellingen: 'vrij',
};
const check = (gestuurd: unknown): string[] =>
  checkVorm(gestuurd, vorm).map(({ path, code }) => `${path} ${code}`);

describe('what a route does not know it names', () => {
  test('what it knows is fine, and so is what is left out', () => {
    expect(
      check({ soort: 'tip', melder: { naam: 'A' }, rijen: [{ tekst: 'a' }], tellingen: { x: 1 } }),
    ).toEqual([]);
    expect(check({ aantal: null })).toEqual([]);
    expect(check({})).toEqual([]);
  });

  test('a phone number beside the melder is not dropped in silence', () => {
    expect(check({ melder: { naam: 'A' }, telefoon: '0612345678' })).toEqual(['telefoon onbekend-veld']);
  });

  test('all of them at once, also inside other fields and lists', () => {
    expect(check({ x: 1, melder: { y: 2 }, rijen: [{ tekst: 'a' }, { z: 3 }] })).toEqual([
      'x onbekend-veld',
      'melder.y onbekend-veld',
      'rijen.1.z onbekend-veld',
    ]);
  });

  test('names that every object has are no fields', () => {
    expect(check(JSON.parse('{"constructor": 1, "__proto__": 2}'))).toEqual([
      'constructor onbekend-veld',
      '__proto__ onbekend-veld',
    ]);
  });

  test('a value where a group or a list belongs, and the other way round, is refused by name', () => {
    expect(check({ melder: 'A', rijen: 'a', soort: ['tip'] })).toEqual([
      'melder andere-vorm',
      'rijen andere-vorm',
      'soort andere-vorm',
    ]);
  });

  test('fields that drift from the type do not compile', () => {
    // @ts-expect-error: one misses
    const teWeinig: Vorm<{ naam: string; email: string }> = { naam: w };
    // @ts-expect-error: one too many
    const teVeel: Vorm<{ naam: string }> = { naam: w, email: w };
    expect([teWeinig, teVeel]).toHaveLength(2);
  });
});

describe('what is longer than anything can be is refused before any work', () => {
  const check = (gestuurd: unknown): [string, string][] =>
    checkVorm(gestuurd, vorm).map(({ path, code }) => [path, code]);

  test('a text, wherever it stands', () => {
    expect(check({ soort: 'x'.repeat(20_000) })).toEqual([]);
    expect(check({ soort: 'x'.repeat(20_001), rijen: [{ tekst: 'x'.repeat(20_001) }] })).toEqual([
      ['soort', 'te-lang'],
      ['rijen.0.tekst', 'te-lang'],
    ]);
  });

  test('a list', () => {
    const rijen = (aantal: number): object => ({
      rijen: Array.from({ length: aantal }, () => ({ tekst: '' })),
    });
    expect(check(rijen(1000))).toEqual([]);
    expect(check(rijen(1001))).toEqual([['rijen', 'te-veel-rijen']]);
  });

  test('of thousands of faults the first are named, by the beginning of their names', () => {
    const veel = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`${'x'.repeat(500)}${i}`, 1]));
    const fouten = check(veel);
    expect(fouten).toHaveLength(20);
    expect(fouten[0]).toEqual(['x'.repeat(60), 'onbekend-veld']);
  });
});
