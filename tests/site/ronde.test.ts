import { describe, expect, test } from 'vitest';
import { readAlsNu } from '#core/publicatie/als-nu.ts';
import type { VerbeteringInhoud } from '#core/publicatie/publicatie.ts';
import { buildKaart } from '#site/uitgave/load-kaart.ts';
import { buildVerbeteringPagina } from '#site/uitgave/load-verbetering.ts';
import { buildSchil } from '#site/uitgave/build-schil.ts';
import { drieVersies } from '#tests/site/voorbeeld-uitgave.ts';
import { organisatie } from '#tests/fixtures/organisatie.ts';

const { inhoud: basis } = drieVersies[0]!;
const eerste = {
  op: '2026-10-14',
  reden: 'Na het sluiten wachtten mensen nog steeds weken.',
  uitkomst: 'doorgevoerd' as const,
  loop: [
    { fase: 'gehoord' as const, op: '2026-01-13' },
    { fase: 'doorgevoerd' as const, op: '2026-06' },
    { fase: 'gesloten' as const, op: '2026-09-23' },
  ],
  luister: {
    ...basis.luister!,
    oordelen: { totaal: 25, ja: 15, deels: 5, nee: 5, 'weet-niet': 0 },
    gesloten: '2026-09-23',
  },
};
const heropend: VerbeteringInhoud = {
  ...basis,
  uitkomst: 'doorgevoerd',
  ingangsmaand: '2026-06',
  fase: 'gekozen',
  ronde: 1,
  loop: [
    { fase: 'gehoord', op: '2026-10-14' },
    { fase: 'gekozen', op: '2026-11-03' },
  ],
  rondes: [eerste],
};
const maak = (inhoud: VerbeteringInhoud) => ({
  versie: 1,
  inhoud: readAlsNu(inhoud, '2026-11'),
  gepubliceerdOp: '2026-06-01',
});
const pagina = (inhoud: VerbeteringInhoud) =>
  buildVerbeteringPagina(maak(inhoud), buildSchil(organisatie), []);

describe('R16 a loop that was opened again', () => {
  test('R16 says that the reason is gone when the verdict behind it turned out not to count', () => {
    const { heropend: weer } = pagina({ ...heropend, rondes: [{ ...eerste, vervallenOp: '2026-10-20' }] });
    expect(weer?.vervallen).toBe(
      'Op 20 oktober 2026 bleek dat dit oordeel niet telt. Wij bekijken nu of de verbetering zo blijft.',
    );
  });

  test('R16 says when and why, and keeps its first round with days and verdicts', () => {
    const { heropend: weer, rondes } = pagina(heropend);
    expect(weer).toEqual({
      naam: 'De tweede ronde',
      op: '2026-10-14',
      datum: '14 oktober 2026',
      reden: 'Na het sluiten wachtten mensen nog steeds weken.',
      vervallen: '',
    });
    expect(rondes.map(({ naam, oordeel }) => [naam, oordeel])).toEqual([
      ['De eerste ronde', 'Ja, dit helpt: zeggen 15 van de 25 mensen die hun oordeel gaven.'],
    ]);
    expect(
      rondes[0]!.loop.filter(({ op }) => op !== '').map(({ naam, datum }) => `${naam} ${datum}`),
    ).toEqual(['Gehoord 13 januari 2026', 'Doorgevoerd juni 2026', 'Gesloten 23 september 2026']);
  });

  test('R16 what was done in the first round never stands beside a ring that says not yet, without saying so', () => {
    expect(pagina(heropend).loop.find(({ naam }) => naam === 'Doorgevoerd')!.nog).toBe('nog niet');
    expect(pagina(heropend).paar.ronde).toBe(
      'Dat was in een eerdere ronde. Wij zijn hier opnieuw mee bezig.',
    );
    expect(buildKaart(maak(heropend), organisatie).uitkomstLabel).toBe(
      'Doorgevoerd, en opnieuw in behandeling',
    );
    const gedaan = { ...heropend, loop: [...heropend.loop, { fase: 'doorgevoerd' as const, op: '2026-11' }] };
    expect(pagina(gedaan).paar.ronde).toBe('');
    expect(buildKaart(maak(gedaan), organisatie).uitkomstLabel).toBe('Doorgevoerd');
  });

  test('R16 a loop in its first round says nothing of rounds', () => {
    expect(pagina(basis)).toMatchObject({ heropend: null, rondes: [], paar: { ronde: '' } });
  });
});
