import { describe, expect, test } from 'vitest';
import type { ActieRij, BesluitRij } from '#records/overleg.ts';
import { groupBesluiten } from '../../../admin/src/overleg/besluitgroepen.ts';

describe('R7 a besluit that was corrected', () => {
  const besluit = (id: string, vervangt = ''): BesluitRij => ({ id, vervangt }) as BesluitRij;
  const actie = (id: string, bij: string): ActieRij => ({ id, besluit: bij }) as ActieRij;

  test('stands under its correction, and so do its acties', () => {
    const besluiten = [besluit('c', 'b'), besluit('b', 'a'), besluit('a'), besluit('los')];
    const acties = [actie('1', 'a'), actie('2', 'c'), actie('3', 'los'), actie('4', '')];
    const { groepen, los } = groupBesluiten(besluiten, acties);
    const namen = groepen.map(({ besluit: { id }, eerdere }) => [id, ...eerdere.map((een) => een.id)]);
    expect(namen).toEqual([['c', 'b', 'a'], ['los']]);
    expect(groepen[0]?.acties.map(({ id }) => id)).toEqual(['1', '2']);
    expect(los.map(({ id }) => id)).toEqual(['4']);
  });
});
