import { describe, expect, test } from 'vitest';
import type { Vergaderpunt, Wijzigingen } from '#records/contract/vergadering.ts';
import { buildNotulen, describeStemming } from '../../../admin/src/overleg/vergadering/notulen.ts';
import { describeGemist, mergeWijzigingen } from '../../../admin/src/overleg/vergadering/wijzigingen.ts';
import { beginZin } from '../../../admin/src/overleg/vergadering/woorden.ts';

const punt = (id: string, over: Partial<Vergaderpunt> = {}): Vergaderpunt =>
  ({ id, volgorde: 1, titel: id, weg: false, uitkomst: '', stemming: null, ...over }) as Vergaderpunt;
const alles = (over: object = {}): Wijzigingen =>
  ({
    stand: 1,
    overleg: { id: 'o' },
    aanwezig: [],
    punten: [],
    notities: [],
    besluiten: [],
    acties: [],
    opAgenda: [],
    correcties: [],
    ...over,
  }) as unknown as Wijzigingen;

describe('what a screen has, with what came since', () => {
  test('of what was changed the newest, in the order of the agenda', () => {
    const had = alles({ stand: 4, punten: [punt('a'), punt('b', { volgorde: 2 })] });
    const nieuw = alles({ stand: 6, punten: [punt('a', { volgorde: 3, titel: 'anders' })] });
    const samen = mergeWijzigingen(had, nieuw);
    expect(samen.punten.map(({ titel }) => titel)).toEqual(['b', 'anders']);
    expect(samen.stand).toBe(6);
  });

  test('an answer that comes late takes nothing back', () => {
    expect(mergeWijzigingen(alles({ stand: 9 }), alles({ stand: 7 })).stand).toBe(9);
  });

  test('what others added is counted, not what one wrote oneself', () => {
    const had = alles({ notities: [{ id: 'n1', door: 'b' }] });
    const nieuw = alles({
      notities: [
        { id: 'n1', door: 'b' },
        { id: 'n2', door: 'b' },
        { id: 'n3', door: 'ik' },
        { id: 'n4', door: 'c' },
      ],
      besluiten: [{ id: 'b1' }],
    });
    expect(describeGemist(had, nieuw, 'ik')).toBe('2 notities en 1 besluit');
    expect(describeGemist(nieuw, nieuw, 'ik')).toBe('');
  });
});

describe('the minutes', () => {
  const namen: Record<string, string> = { x: 'Zus', y: 'Ans' };
  const notulen = buildNotulen(
    alles({
      punten: [
        punt('a', { uitkomst: 'besproken' }),
        punt('b', { uitkomst: 'doorgeschoven' }),
        punt('c', { uitkomst: 'vervallen' }),
        punt('d', { weg: true, uitkomst: 'besproken' }),
      ],
      besluiten: [{ id: 'b1', agendapunt: 'a', intrekking: false }],
      acties: [
        { id: 'k1', agendapunt: 'a', eigenaar: 'x' },
        { id: 'k2', agendapunt: 'a', eigenaar: 'y' },
        { id: 'k3', agendapunt: 'elders', eigenaar: 'x' },
      ],
      notities: [{ id: 'n1', agendapunt: 'a' }],
    }),
    (id) => namen[id] ?? '',
  );

  test('put besluiten first, acties by who does them, and punten by how they ended', () => {
    expect(notulen.besluiten.map(({ nummer, punt: van }) => [nummer, van?.id])).toEqual([[1, 'a']]);
    expect(notulen.acties.map(({ eigenaar, acties }) => [eigenaar, acties.length])).toEqual([
      ['y', 1],
      ['x', 1],
    ]);
    const ids = (lijst: typeof notulen.besproken): string[] => lijst.map(({ punt: van }) => van.id);
    expect([ids(notulen.besproken), ids(notulen.verder), ids(notulen.vervallen)]).toEqual([
      ['a'],
      ['b'],
      ['c'],
    ]);
    expect(notulen.besproken[0]).toMatchObject({ nummer: 1, besluiten: [1], notities: [{ id: 'n1' }] });
  });

  test('say what people chose once it may be seen', () => {
    const stemming = { keuzen: ['Nu', 'Later'], getoond: true, gestemd: 2, eigen: null, stippen: [3, 1] };
    expect(describeStemming(punt('a', { stemming }))).toBe('Gestemd: Nu 3, Later 1.');
    expect(describeStemming(punt('a', { stemming: { ...stemming, stippen: null } }))).toBe('');
  });

  test.each([
    ['Wij gaan', 'de containers legen', 'Wij gaan de containers legen.'],
    ['Wij gaan', 'wij gaan dit doen!', 'wij gaan dit doen!'],
    ['Omdat', ' het kan. ', 'Omdat het kan.'],
  ])('a besluit reads as one sentence: %s %s', (begin, tekst, zin) => {
    expect(beginZin(begin, tekst)).toBe(zin);
  });
});
