import { expect, test } from 'vitest';
import { checkNaam, checkSamenvoeging, checkSplitsing } from '#core/cluster/cluster.ts';
import { pairVerwanten, trimProfiel, type Clusterstand } from '#core/cluster/groepering.ts';

const codes = (issues: { code: string }[]): string[] => issues.map(({ code }) => code);

test.each([
  ['none', [], ['a', 'b'], ['splitsing-leeg']],
  ['all', ['a', 'b'], ['a', 'b'], ['splitsing-alles']],
  ['the same one twice, and one stays', ['a', 'a'], ['a', 'b'], []],
  ['one of another cluster', ['c'], ['a', 'b'], ['splitsing-geen-lid']],
  ['some', ['a'], ['a', 'b'], []],
])('a cluster is split by choosing signals: %s', (_, gekozen, leden, verwacht) => {
  expect(codes(checkSplitsing(gekozen, leden))).toEqual(verwacht);
});

test('more than 200 signals are not split off at once', () => {
  const leden = Array.from({ length: 300 }, (_, i) => String(i));
  expect(codes(checkSplitsing(leden.slice(0, 201), leden))).toEqual(['splitsing-te-veel']);
});

test.each([
  ['itself', { id: 'a', opgegaanIn: '' }, ['niet-gevonden']],
  ['one that is not there', null, ['niet-gevonden']],
  ['one that went up in another', { id: 'b', opgegaanIn: 'c' }, ['cluster-opgegaan']],
  ['another', { id: 'b', opgegaanIn: '' }, []],
])('a cluster takes up %s', (_, ander, verwacht) => {
  expect(codes(checkSamenvoeging({ id: 'a', opgegaanIn: '' }, ander))).toEqual(verwacht);
});

test('a name has an end', () => {
  expect(codes(checkNaam('Volle containers in het weekend'))).toEqual([]);
  expect(codes(checkNaam('x'.repeat(201)))).toEqual(['te-lang']);
});

const stand = (id: string, leden: number, ...begrippen: string[]): Clusterstand => ({
  id,
  leden,
  profiel: new Map(begrippen.map((begrip) => [begrip, { aantal: leden, woord: begrip }])),
});

test('two clusters grow together in the larger one, and each in one pair only', () => {
  const even = (): number => 1;
  expect(
    pairVerwanten([stand('klein', 2, 'x', 'y'), stand('groot', 5, 'x', 'y'), stand('los', 3, 'z')], even),
  ).toEqual([{ blijft: 'groot', gaatOp: 'klein' }]);
  expect(pairVerwanten([stand('a', 2, 'x'), stand('b', 2, 'x'), stand('c', 2, 'x')], even)).toEqual([
    { blijft: 'a', gaatOp: 'b' },
  ]);
});

test('of a large cluster what most are about is kept', () => {
  const profiel = new Map(
    Array.from({ length: 100 }, (_, i) => [`begrip${i}`, { aantal: i, woord: `woord${i}` }] as const),
  );
  const kort = trimProfiel(profiel);
  expect(kort.size).toBe(60);
  expect([...kort.keys()]).toContain('begrip99');
  expect([...kort.keys()]).not.toContain('begrip39');
});
