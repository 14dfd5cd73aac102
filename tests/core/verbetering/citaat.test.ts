import { describe, expect, test } from 'vitest';
import { checkCitaat, type Citaatbron } from '#core/verbetering/citaat.ts';

const letterlijk = { vraagSoort: 'letterlijk', toestemmingCitaat: false };
const codes = (v: Parameters<typeof checkCitaat>[0]): string[] =>
  checkCitaat(v).map((issue) => `${issue.path} ${issue.code}`);
const bron = (over: Partial<Citaatbron> = {}): Citaatbron => ({
  gekoppeld: true,
  toegestaan: true,
  ...over,
});

describe('R3 a literal quote needs consent', () => {
  test('R3 of the melder whose words they are', () => {
    expect(codes({ ...letterlijk, citaatbron: bron() })).toEqual([]);
    expect(codes({ ...letterlijk, citaatbron: bron({ toegestaan: false }) })).toEqual([
      'citaatVan r3-melder-niet',
    ]);
  });

  test('R3 no tick stands in for a melder who said no', () => {
    const v = { ...letterlijk, toestemmingCitaat: true, citaatbron: bron({ toegestaan: false }) };
    expect(codes(v)).toEqual(['citaatVan r3-melder-niet']);
  });

  test('R3 of a signal that belongs to the entry', () => {
    expect(codes({ ...letterlijk, citaatbron: bron({ gekoppeld: false }) })).toEqual([
      'citaatVan r3-ander-signaal',
    ]);
  });

  test('R3 without a signal the tick decides', () => {
    expect(codes({ ...letterlijk, citaatbron: null })).toEqual(['vraagSoort r3-toestemming']);
    expect(codes({ ...letterlijk, toestemmingCitaat: true })).toEqual([]);
  });

  test('R3 a summary needs nobody’s consent', () => {
    expect(
      codes({ ...letterlijk, vraagSoort: 'samengevat', citaatbron: bron({ toegestaan: false }) }),
    ).toEqual([]);
  });
});
