import { expect, test } from 'vitest';
import { voldoet } from '#core/basis/regel.ts';
import {
  dagenStil,
  redactiewerk,
  redactiewerksoorten,
  type Redactiewerk,
} from '#core/verbetering/redactiewerk.ts';

const concept = {
  publicatiestatus: 'concept',
  conceptreden: '',
  eigenaar: 'ander',
  laatstBewerktDoor: 'ander',
  fase: 'gekozen',
  updated: '2026-11-20 10:00:00.000Z',
};
const gegeven = { ik: 'ik', stilSinds: '2026-10-30 10:00:00.000Z' };

test.each<[string, Partial<typeof concept>, Redactiewerk[]]>([
  ['a concept of others', {}, []],
  ['a concept that I own', { eigenaar: 'ik' }, ['mijnConcepten']],
  ['a concept that I edited last', { laatstBewerktDoor: 'ik' }, ['mijnConcepten']],
  ['sent back to me', { eigenaar: 'ik', conceptreden: 'teruggestuurd' }, ['teruggestuurd']],
  ['sent back to others', { conceptreden: 'teruggestuurd' }, []],
  ['a quote was taken away, whoever wrote it', { conceptreden: 'citaat-weg' }, ['citaatWeg']],
  ['a quote was taken away from mine', { eigenaar: 'ik', conceptreden: 'citaat-weg' }, ['citaatWeg']],
  ['R2 somebody else asks for a check', { publicatiestatus: 'in-controle' }, ['teControleren']],
  [
    'R2 I own it and somebody else edited it last',
    { publicatiestatus: 'in-controle', eigenaar: 'ik' },
    ['teControleren'],
  ],
  [
    'R2 I edited it last, so a colleague checks it',
    { publicatiestatus: 'in-controle', laatstBewerktDoor: 'ik' },
    ['bijCollega'],
  ],
  ['approved', { publicatiestatus: 'goedgekeurd', laatstBewerktDoor: 'ik' }, ['klaarVoorPublicatie']],
  ['published', { publicatiestatus: 'gepubliceerd' }, []],
  [
    'published, and nothing changed for long',
    { publicatiestatus: 'gepubliceerd', updated: '2026-10-30 09:59:59.999Z' },
    ['ligtStil'],
  ],
  [
    'published, and changed at that very moment',
    { publicatiestatus: 'gepubliceerd', updated: gegeven.stilSinds },
    [],
  ],
  [
    'told to everybody long ago',
    { publicatiestatus: 'gepubliceerd', fase: 'teruggekoppeld', updated: '2026-01-01' },
    [],
  ],
  ['closed long ago', { publicatiestatus: 'gepubliceerd', fase: 'gesloten', updated: '2026-01-01' }, []],
  ['taken off the site long ago', { publicatiestatus: 'ingetrokken', updated: '2026-01-01' }, []],
])('%s', (_naam, over, werk) => {
  const rij = { ...concept, ...over };
  const wacht = redactiewerksoorten.filter((soort) => voldoet(redactiewerk[soort].regel, rij, gegeven));
  expect(wacht).toEqual(werk);
});

test('what lies still longest comes first, of the rest what changed last; still is four weeks', () => {
  expect(redactiewerksoorten.map((soort) => redactiewerk[soort].volgorde)).toEqual([
    ...Array.from({ length: 6 }, () => '-updated'),
    'updated',
  ]);
  expect(dagenStil).toBe(28);
});
