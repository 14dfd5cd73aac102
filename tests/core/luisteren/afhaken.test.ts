import { describe, expect, test } from 'vitest';
import { checkFormuliertelling, countAfhaken } from '#core/luisteren/afhaken.ts';

const dag = { dag: '2026-11-22', geopend: 40, verstuurd: 8, fouten: { bericht: 3, email: 5, '': 1 } };

describe('the drop-off of the form', () => {
  test('is who opened it and did not finish, with the fields that stop most people first', () => {
    const { aandeel, fouten, ...rest } = countAfhaken([
      dag,
      { ...dag, dag: '2026-11-23', fouten: { bericht: 4 } },
    ]);
    expect(rest).toEqual({ geopend: 80, verstuurd: 16 });
    expect(aandeel).toBe(80);
    expect(fouten.map(({ veld, aantal }) => `${veld} ${aantal}`)).toEqual(['bericht 7', 'email 5', ' 1']);
  });

  test('says nothing about a handful, and never that fewer than nobody left', () => {
    expect(countAfhaken([]).aandeel).toBeNull();
    expect(countAfhaken([{ ...dag, geopend: 4, verstuurd: 1 }]).aandeel).toBeNull();
    expect(countAfhaken([{ ...dag, geopend: 6, verstuurd: 9 }]).aandeel).toBe(0);
  });

  test('R1 takes in numbers and names of fields, and no words of anybody', () => {
    expect(checkFormuliertelling(dag)).toEqual([]);
    const fout = { dag: 'gisteren', geopend: -1, verstuurd: 1.5, fouten: { 'ik heet Jan': 1 } };
    expect(checkFormuliertelling(fout).map(({ path }) => path)).toEqual([
      'dag',
      'geopend',
      'verstuurd',
      'fouten',
    ]);
    expect(checkFormuliertelling({ ...dag, fouten: { bericht: NaN } })).toHaveLength(1);
  });
});
