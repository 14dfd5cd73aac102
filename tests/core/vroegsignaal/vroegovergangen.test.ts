import { expect, test } from 'vitest';
import { takeVroegstap, vroegovergangen } from '#core/vroegsignaal/vroegovergangen.ts';
import { computeVroegtermijn } from '#core/vroegsignaal/termijn.ts';
import { isGeweigerd } from '#core/basis/overgang.ts';

const reden = 'Omdat';

test.each([
  ['', 'beginnen', 'behandelaar', 'open', ['meld']],
  ['open', 'onderzoeken', 'behandelaar', 'onderzoek', undefined],
  ['open', 'geen-actie', 'leiding', 'geen-actie', undefined],
  ['onderzoek', 'geen-actie', 'behandelaar', 'geen-actie', undefined],
  ['open', 'opschalen', 'voorzitter', 'open', ['klim', 'meld']],
  ['onderzoek', 'termijn', 'behandelaar', 'open', ['klim', 'meld']],
  ['geen-actie', 'doorgaan', 'behandelaar', 'open', ['meld']],
] as const)('%s, %s (%s) becomes %s', (van, bij, trap, naar, dan) => {
  const stap = takeVroegstap(van, bij, { trap, reden });
  expect(stap).toMatchObject({ naar });
  expect((stap as { dan?: unknown }).dan).toEqual(dan);
});

test.each([
  ['open', 'geen-actie', 'behandelaar', ''],
  ['open', 'onderzoeken', 'behandelaar', ' '],
  ['open', 'opschalen', 'leiding', reden],
  ['open', 'termijn', 'leiding', reden],
  ['geen-actie', 'onderzoeken', 'behandelaar', reden],
  ['open', 'doorgaan', 'behandelaar', reden],
] as const)('%s, %s (%s, reason ‘%s’) is refused', (van, bij, trap, waarom) => {
  expect(isGeweigerd(takeVroegstap(van, bij, { trap, reden: waarom }))).toBe(true);
});

test('every status can be reached', () => {
  expect([...new Set(vroegovergangen.map(({ naar }) => naar))].sort()).toEqual([
    'geen-actie',
    'onderzoek',
    'open',
  ]);
});

const termijnen = { ernsturen: 24, vroegdagen: 3 };
test.each([
  ['ernst', 'open', '2026-11-28T10:00:00.000Z'],
  ['piek', 'open', '2026-11-30T10:00:00.000Z'],
  ['piek', 'onderzoek', '2026-12-11T10:00:00.000Z'],
  ['ernst', 'geen-actie', ''],
] as const)('%s that is %s is to be decided before %s', (soort, status, termijn) => {
  expect(computeVroegtermijn(soort, status, termijnen, '2026-11-27T10:00:00.000Z')).toBe(termijn);
});
