import { describe, expect, test } from 'vitest';
import { formatMelding } from '#core/meldingen.ts';
import { checkUitkomst, settlePunten, type Puntstand } from '#core/overleg/afhandeling.ts';

const punt: Puntstand = {
  id: 'p1',
  titel: 'Pas kwijt',
  soort: 'cluster',
  weg: false,
  uitkomst: '',
  keer: 1,
  heeftSpoor: false,
};

describe('how a meeting leaves its punten', () => {
  test.each<[string, Partial<Puntstand>, string, string]>([
    ['something was noted of it', { heeftSpoor: true }, 'besproken', ''],
    ['nothing was, for the first time', {}, 'doorgeschoven', ''],
    ['nothing was, for the second time', { keer: 2 }, 'doorgeschoven', ''],
    ['nothing was, for the third time', { keer: 3 }, 'doorgeschoven', 'derde-keer'],
    ['something was, for the third time', { keer: 3, heeftSpoor: true }, 'besproken', ''],
    ['open acties, which come back by themselves', { keer: 9, soort: 'actie' }, '', ''],
    ['it was taken off', { weg: true, keer: 3 }, '', ''],
    ['it was dropped already', { uitkomst: 'vervallen', keer: 3 }, '', ''],
  ])('%s', (_naam, over, uitkomst, code) => {
    const { issues, uitkomsten } = settlePunten([{ ...punt, ...over }]);
    expect([uitkomsten[0]?.uitkomst ?? '', issues[0]?.code ?? '']).toEqual([uitkomst, code]);
  });

  test('every punt of the third time is named at once', () => {
    const { issues } = settlePunten([
      { ...punt, keer: 3 },
      { ...punt, id: 'p2', titel: 'Brief', keer: 4 },
    ]);
    expect(issues.map(formatMelding)).toEqual([
      '‘Pas kwijt’ staat voor keer 3 op de agenda. Neem er een besluit over, of laat het vervallen en zeg waarom.',
      '‘Brief’ staat voor keer 4 op de agenda. Neem er een besluit over, of laat het vervallen en zeg waarom.',
    ]);
  });
});

describe('what somebody says of a punt', () => {
  const zeg = (uitkomst: string, reden: string, keer = 1): string[] =>
    checkUitkomst({ uitkomst, reden }, { titel: 'Pas kwijt', soort: 'cluster', keer }).map(
      ({ path, code }) => `${path} ${code}`,
    );
  test.each([
    ['besproken', '', 3, []],
    ['vervallen', '', 1, ['reden reden-verplicht']],
    ['vervallen', 'De pas bestaat niet meer.', 3, []],
    ['doorgeschoven', '', 2, []],
    ['doorgeschoven', '', 3, ['uitkomst derde-keer']],
    ['', '', 1, ['uitkomst verplicht']],
    ['misschien', '', 1, ['uitkomst onbekende-keuze']],
  ])('%s with reason “%s”, for time %i', (uitkomst, reden, keer, codes) => {
    expect(zeg(uitkomst, reden, keer)).toEqual(codes);
  });
});
