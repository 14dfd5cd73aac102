import { describe, expect, test } from 'vitest';
import {
  checkCitaat,
  cutCitaat,
  holdsCitaat,
  isCitaatVan,
  type Citaatbron,
} from '#core/verbetering/citaat.ts';

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

  test('R3 the words of a linked signal ask for that signal, whatever is ticked', () => {
    const v = { ...letterlijk, toestemmingCitaat: true, citaatbron: null, woordenVan: 'S-2026-0001' };
    expect(codes(v)).toEqual(['citaatVan r3-noem-melder']);
    expect(codes({ ...v, vraagSoort: 'samengevat' })).toEqual([]);
    expect(codes({ ...v, citaatbron: bron() })).toEqual([]);
  });

  test('R3 a summary needs nobody’s consent', () => {
    expect(
      codes({ ...letterlijk, vraagSoort: 'samengevat', citaatbron: bron({ toegestaan: false }) }),
    ).toEqual([]);
  });
});

const citaat = 'Ik las de brief drie keer, en tóén wist ik nog niet of ik moest betalen.';

describe('R3 finding a quote again', () => {
  test.each([
    ['the quote itself', citaat],
    ['other signs and capitals', 'ik las DE brief: drie keer en tóén wist ik nog niet…'],
    ['a beginning of it, as it is saved while somebody types', 'Ik las de'],
    [
      'a version that was edited',
      'Mevrouw zegt: ik las de brief wel drie keer en tóén wist ik nog niet genoeg.',
    ],
    ['more than the quote', `Eerst dit. ${citaat} Dan dat.`],
  ])('R3 in %s', (_, vraag) => expect(holdsCitaat(vraag, ['Iets heel anders.', citaat])).toBe(true));

  test.each([
    ['a summary', 'Mensen begrijpen onze brief over betalen niet.'],
    ['nothing', ''],
    ['single words of it', 'betalen brief keer'],
  ])('R3 not in %s', (_, vraag) => expect(holdsCitaat(vraag, [citaat])).toBe(false));

  test('R3 a quote of two words is found as a whole', () => {
    expect(holdsCitaat('Veel te duur!', ['te duur'])).toBe(true);
    expect(holdsCitaat('Het is duur.', ['te duur'])).toBe(false);
  });
});

describe('R3 whose words a quote is', () => {
  test.each([
    [citaat, `Eerst dit. ${citaat}`, true],
    ['Ik las de brief drie keer.', citaat, true],
    ['Te duur!', 'te duur', true],
    ['Veel te duur en te ver weg.', 'te duur', false],
    ['Mensen begrijpen onze brief niet.', citaat, false],
    ['', '', false],
  ])('R3 %j of %j: %j', (vraag, tekst, van) => expect(isCitaatVan(vraag, tekst)).toBe(van));
});

describe('R3 the words of a quote in the other texts', () => {
  test('R3 are cut out, the rest stays', () => {
    expect(cutCitaat('Iemand schreef: ik las de brief drie keer. Nu is hij korter.', [citaat])).toBe(
      'Iemand schreef: …. Nu is hij korter.',
    );
  });

  test('R3 common words stay', () => {
    const tekst = 'De brief is korter, en u ziet of u moet betalen.';
    expect(cutCitaat(tekst, [citaat, 'te duur'])).toBe(tekst);
  });
});
