import { describe, expect, test } from 'vitest';
import { formatMensen } from '#core/taal/aantallen.ts';
import type { MeelezerRij, MeelezingRij } from '#records/meelezen.ts';
import type { MelderRij } from '#records/signaal.ts';
import { describeUitnodiging, listWieZei, readWieZei } from '../../../admin/src/meelezen/genodigden.ts';
import { formatOordelen } from '../../../admin/src/meelezen/oordelen.ts';

describe('verdicts', () => {
  test('are counted by what they say, with zeros too', () => {
    const gegeven = [{ oordeel: 'ja' }, { oordeel: 'nee' }, { oordeel: 'ja' }] as MeelezingRij[];
    expect(formatOordelen(gegeven)).toBe('Ja 2 · Deels 0 · Nee 1 · Weet ik niet 0');
  });

  test('are of a melder by name for who may know it, of the panel, or of somebody else', () => {
    const signalen = [{ id: 's1', kenmerk: 'S-2026-000001', ontvangenOp: '2026-04-14' }] as never;
    const leden = [
      { id: 'm1', naam: 'Lid', actief: true },
      { id: 'm2', naam: 'Weg', actief: false },
    ] as MeelezerRij[];
    expect(listWieZei({ signalen }, [], leden)).toEqual([
      ['signaal:s1', 'Melder, 14 april 2026 (S-2026-000001)'],
      ['meelezer:m1', 'Lid (panel)'],
    ]);
    const bekend = [{ signaal: 's1', naam: 'Wie belde' }] as MelderRij[];
    expect(listWieZei({ signalen }, bekend, [])[0]?.[1]).toBe('Wie belde (S-2026-000001)');
    expect(readWieZei('signaal:s1')).toEqual({ signaal: 's1', meelezer: '' });
    expect(readWieZei('meelezer:m1')).toEqual({ signaal: '', meelezer: 'm1' });
    expect(readWieZei('')).toEqual({ signaal: '', meelezer: '' });
  });

  test('an invitation says who gets it and who does not', () => {
    expect(describeUitnodiging({ uitgenodigd: 1, overgeslagen: 0, zonderEmail: 0 }, false)).toBe(
      '1 persoon krijgt een mail.',
    );
    expect(describeUitnodiging({ uitgenodigd: 0, overgeslagen: 2, zonderEmail: 1 }, false)).toBe(
      'Er is niemand nieuw uitgenodigd. 2 mensen waren al uitgenodigd. 1 persoon zonder e-mailadres: bel, en voer in wat diegene zegt.',
    );
    expect(describeUitnodiging({ uitgenodigd: 3, overgeslagen: 0, zonderEmail: 0 }, true)).toBe(
      'Er zijn 3 codes gemaakt.',
    );
    expect(formatMensen(1)).toBe('1 persoon');
  });
});
