import { describe, expect, test } from 'vitest';
import { listCitaatkeuzes, readCitaatbron } from '../../../admin/src/verbetering/editor/citaatbron.ts';

describe('R3 whose words are quoted', () => {
  const bron = { id: 's1', kenmerk: 'S-2026-000001', ontvangenOp: '2026-04-14' } as never;

  test('is known once the list is in; before that the server decides', () => {
    expect(readCitaatbron('', [bron])).toBeNull();
    expect(readCitaatbron('s1', null)).toEqual({ gekoppeld: true, toegestaan: true });
    expect(readCitaatbron('s1', [bron])).toEqual({ gekoppeld: true, toegestaan: true });
    expect(readCitaatbron('s2', [bron])).toEqual({ gekoppeld: true, toegestaan: false });
  });

  test('whoever took back their consent stays visible as the choice that was made', () => {
    expect(listCitaatkeuzes('', [bron])).toEqual([['s1', 'S-2026-000001, 14 april 2026']]);
    expect(listCitaatkeuzes('s2', []).map(([id]) => id)).toEqual(['s2']);
  });
});
