import { overlegstatussen } from '#core/overleg/enumeraties.ts';
import { describe, expect, test } from 'vitest';
import type { Issue } from '#core/basis/issue.ts';
import {
  checkBezig,
  checkCorrigeerbaar,
  overleggebeurtenissen,
  takeOverlegstap,
  type Overleggebeurtenis,
  type Overlegstaat,
} from '#core/overleg/overleg.ts';
import { describeStap, testOvergangen } from '#tests/support/test-overgangen.ts';

const gepland = ['beginnen', 'afronden'];
const elders = overleggebeurtenissen.filter((bij) => !gepland.includes(bij));
const paren = {
  statussen: ['', ...overlegstatussen],
  gebeurtenissen: elders,
  kanNiet: 'overgang-kan-niet',
};
const gaAls =
  (datum: string, besluitdag: string) =>
  (van: string, bij: string): string =>
    describeStap(takeOverlegstap(van as Overlegstaat, bij as Overleggebeurtenis, { datum, besluitdag }));

describe('an overleg of an earlier day closes, and nobody is invited to it any more', () => {
  const tabel = `
                 plannen  uitnodigen       verzetten                    afzeggen          herstellen       openen  sluiten
    niets        concept  –                –                            –                 –                bezig   –
    concept      –        overleg-voorbij  concept                      vervallen         –                –       –
    uitgenodigd  –        –                uitgenodigd+meld-wijziging   vervallen+zeg-af  –                –       –
    bezig        –        –                –                            –                 –                –       gesloten
    gesloten     –        –                –                            –                 –                –       –
    vervallen    –        –                –                            –                 overleg-voorbij  –       –`;
  testOvergangen({ ...paren, tabel }, gaAls('2026-11-21', '2026-11-22'));
});

describe('an overleg is open for its own day', () => {
  const tabel = `
                 plannen  uitnodigen              verzetten                    afzeggen          herstellen  openen  sluiten
    niets        concept  –                       –                            –                 –           bezig   –
    concept      –        uitgenodigd+nodig-uit   concept                      vervallen         –           –       –
    uitgenodigd  –        –                       uitgenodigd+meld-wijziging   vervallen+zeg-af  –           –       –
    bezig        –        –                       –                            –                 –           –       –
    gesloten     –        –                       –                            –                 –           –       –
    vervallen    –        –                       –                            –                 concept     –       –`;
  testOvergangen({ ...paren, tabel }, gaAls('2026-11-22', '2026-11-22'));
});

describe('a planned overleg begins once and ends once', () => {
  const derdeKeer: Issue = { path: 'punten.p1', code: 'derde-keer', params: { titel: 'Pas', keer: 3 } };
  const ga = (van: Overlegstaat, bij: Overleggebeurtenis, teRegelen: Issue[] = []): string =>
    describeStap(takeOverlegstap(van, bij, { datum: '2026-11-22', besluitdag: '2026-11-22', teRegelen }));
  test.each<[Overlegstaat, string, string]>([
    ['concept', 'bezig', 'overleg-nog-niet'],
    ['uitgenodigd', 'bezig', 'overleg-nog-niet'],
    ['bezig', 'overleg-al-bezig', 'gesloten'],
    ['gesloten', 'overleg-gesloten', 'overleg-gesloten'],
    ['vervallen', 'overleg-vervallen', 'overleg-vervallen'],
  ])('%s: begin %s, end %s', (van, begin, eind) => {
    expect([ga(van, 'beginnen'), ga(van, 'afronden')]).toEqual([begin, eind]);
  });

  test('it does not end before everything is settled', () => {
    expect(ga('bezig', 'afronden', [derdeKeer])).toBe('derde-keer');
  });
});

test('R7 a closed overleg takes a correction and nothing else, one that is held everything but that', () => {
  const codes = (issues: Issue[]): string[] => issues.map(({ code }) => code);
  expect(codes(checkBezig('gesloten'))).toEqual(['overleg-gesloten']);
  expect(codes(checkBezig('concept'))).toEqual(['overleg-nog-niet']);
  expect(checkBezig('bezig')).toEqual([]);
  expect(checkCorrigeerbaar('gesloten')).toEqual([]);
  expect(codes(checkCorrigeerbaar('bezig'))).toEqual(['overleg-niet-gesloten']);
});
