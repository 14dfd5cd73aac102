import { describe, expect, test } from 'vitest';
import { describeGewijzigdNa, findGewijzigdNa } from '#core/publicatie/gewijzigd-na.ts';
import type { VerbeteringInhoud } from '#core/publicatie/publicatie.ts';
import type { LoopStap } from '#core/verbetering/verbetering.ts';

const inhoud = (verbetering: string, loop: LoopStap[], ronde = 0): VerbeteringInhoud => ({
  kenmerk: 'V-2026-0001',
  slug: 'parkeren',
  titel: 'Parkeren',
  vraag: 'Waarom is het zo duur?',
  vraagSoort: 'samengevat',
  verbetering,
  uitkomst: 'doorgevoerd',
  reden: '',
  uitleg: '',
  ingangsmaand: '2026-01',
  themas: ['wachttijd'],
  levensgebeurtenis: '',
  trefwoorden: [],
  aantalSignalen: 0,
  fase: 'doorgevoerd',
  loop,
  ronde,
});
const getoetst: LoopStap = { fase: 'getoetst', op: '2026-06-10' };
const gesloten: LoopStap = { fase: 'gesloten', op: '2026-06-12T09:00:00.000Z' };
const op = (dag: string, wat: VerbeteringInhoud): { inhoud: VerbeteringInhoud; gepubliceerdOp: string } => ({
  inhoud: wat,
  gepubliceerdOp: `${dag} 10:00:00.000Z`,
});
const voor = [
  op('2026-06-01', inhoud('Een uur gratis', [])),
  op('2026-06-10', inhoud('Een uur gratis', [getoetst])),
  op('2026-06-12', inhoud('Een uur gratis', [getoetst, gesloten])),
];
const nieuw = '2026-06-20 10:00:00.000Z';
const anders = inhoud('Iedereen gratis', [getoetst, gesloten]);

describe('R16 what was changed after people judged it', () => {
  test('says since which day, also when it is published again with the same words, and on the day itself', () => {
    expect(findGewijzigdNa(voor, anders, nieuw)).toEqual({ fase: 'getoetst', op: '2026-06-20' });
    const later = [...voor, op('2026-06-20', anders)];
    expect(findGewijzigdNa(later, anders, '2026-07-01 10:00:00.000Z')?.op).toBe('2026-06-20');
    expect(findGewijzigdNa(voor, anders, '2026-06-10 22:30:00.000Z')?.op).toBe('2026-06-11');
    expect(findGewijzigdNa(voor, anders, '2026-06-10 12:30:00.000Z')?.op).toBe('2026-06-10');
  });

  test('nothing when no word of it changed, when the judged words came back, and when it was judged again', () => {
    const zelfde = { ...inhoud('Een uur gratis', [getoetst, gesloten]), trefwoorden: ['auto'] };
    expect(findGewijzigdNa(voor, zelfde, nieuw)).toBeUndefined();
    expect(findGewijzigdNa([...voor, op('2026-06-20', anders)], zelfde, '2026-07-01')).toBeUndefined();
    const opnieuw = inhoud('Iedereen gratis', [{ fase: 'getoetst', op: '2026-06-25' }]);
    const later = [...voor, op('2026-06-20', anders)];
    expect(findGewijzigdNa(later, opnieuw, '2026-06-25 10:00:00.000Z')).toBeUndefined();
  });

  test('nothing of what was changed before it was judged, or of another round', () => {
    const eerst = [op('2026-06-01', inhoud('Een uur gratis', []))];
    expect(findGewijzigdNa(eerst, anders, '2026-06-10')).toBeUndefined();
    expect(findGewijzigdNa(voor, inhoud('Iedereen gratis', [getoetst], 1), nieuw)).toBeUndefined();
    expect(findGewijzigdNa([], anders, nieuw)).toBeUndefined();
  });

  describe('R16 by when people judged', () => {
    const wijziging = [...voor, op('2026-06-20', anders)];
    const nu = inhoud('Iedereen gratis', [{ fase: 'getoetst', op: '2026-06-25' }]);
    const find = (oordelen: string[]) => findGewijzigdNa(wijziging, nu, '2026-06-25 12:00:00.000Z', oordelen);

    test.each<[string, string[], object | undefined]>([
      [
        'all of them the words of before',
        ['2026-06-09 09:00:00.000Z', '2026-06-10 09:00:00.000Z'],
        { fase: 'getoetst', op: '2026-06-20' },
      ],
      [
        'one of them a day later',
        ['2026-06-09 09:00:00.000Z', '2026-06-25 09:00:00.000Z'],
        { fase: 'getoetst', op: '2026-06-20', deels: true },
      ],
      [
        'an hour before and an hour after',
        ['2026-06-20 09:00:00.000Z', '2026-06-20 11:00:00.000Z'],
        { fase: 'getoetst', op: '2026-06-20', deels: true },
      ],
      ['all of them the new words', ['2026-06-20 11:00:00.000Z', '2026-06-25 09:00:00.000Z'], undefined],
    ])('%s', (_wat, oordelen, verwacht) => expect(find(oordelen)).toEqual(verwacht));

    test('what some judged is said so', () => {
      expect(describeGewijzigdNa({ fase: 'getoetst', op: '2026-06-20', deels: true })).toBe(
        'De tekst is gewijzigd op 20 juni 2026. Een deel van de mensen beoordeelde de vorige tekst.',
      );
    });
  });

  test('what was closed without the test says it at the closing', () => {
    const zonder = voor.map(({ inhoud: wat, gepubliceerdOp }) => ({
      gepubliceerdOp,
      inhoud: { ...wat, loop: wat.loop.filter(({ fase }) => fase === 'gesloten') },
    }));
    const na = findGewijzigdNa(zonder, inhoud('Iedereen gratis', [gesloten]), nieuw);
    expect(na).toEqual({ fase: 'gesloten', op: '2026-06-20' });
    expect(describeGewijzigdNa(na)).toBe('De tekst is daarna gewijzigd, op 20 juni 2026.');
    expect(describeGewijzigdNa({ fase: 'getoetst', op: '2026-06-20' })).toBe(
      'De tekst is daarna gewijzigd, op 20 juni 2026. Mensen beoordeelden de vorige tekst.',
    );
  });
});
