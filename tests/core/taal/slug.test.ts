import { describe, expect, it } from 'vitest';
import { createSlug } from '#core/taal/slug.ts';

const vrij = (): boolean => false;
const bezet = (...slugs: string[]): ((slug: string) => boolean) => {
  return (slug) => slugs.includes(slug);
};

describe('slugs', () => {
  it.each([
    ['Paspoort thuis bezorgd', 'paspoort-thuis-bezorgd'],
    ['  Wat?! Écht – één dag…  ', 'wat-echt-een-dag'],
    ['Foto’s en auto’s: ’s avonds', 'fotos-en-autos-s-avonds'],
    ['Çırağan, Łódź, Ÿ, ß, œuvre, Æsop, IJs', 'ciragan-lodz-y-ss-oeuvre-aesop-ijs'],
    ['cafe\u0301 en re\u0308el', 'cafe-en-reel'],
    ['Zorg & welzijn: 50% korting, € 5', 'zorg-en-welzijn-50-procent-korting-euro-5'],
    ['A\u200bB\u00adC', 'abc'],
    ['a_b/c.d', 'a-b-c-d'],
    ['2024', '2024'],
  ])('%j becomes %j', (titel, slug) => {
    expect(createSlug(titel, vrij)).toBe(slug);
  });

  it.each(['', '   ', '!?', '你好', '👍'])(
    '%j, which has no letters or digits, becomes verbetering',
    (titel) => {
      expect(createSlug(titel, vrij)).toBe('verbetering');
    },
  );

  it('cuts between words at 60 characters', () => {
    const titel = 'Een hele lange titel over het bezorgen van paspoorten bij mensen thuis';
    expect(createSlug(titel, vrij)).toBe('een-hele-lange-titel-over-het-bezorgen-van-paspoorten-bij');
    expect(createSlug('a'.repeat(60), vrij)).toHaveLength(60);
    expect(createSlug(`${'a'.repeat(60)} b`, vrij)).toBe('a'.repeat(60));
    expect(createSlug('a'.repeat(200), vrij)).toHaveLength(60);
  });

  it('counts on when the slug is taken, still within 60 characters', () => {
    expect(createSlug('Balie', bezet('balie'))).toBe('balie-2');
    expect(createSlug('Balie', bezet('balie', 'balie-2'))).toBe('balie-3');
    expect(createSlug('a'.repeat(70), bezet('a'.repeat(60)))).toBe(`${'a'.repeat(58)}-2`);
  });

  it.each(['thema', 'uitkomst', 'jaar', 'levensgebeurtenis', 'pagina', 'versie'])(
    'never gives %s, which is a path of its own',
    (woord) => {
      expect(createSlug(woord, vrij)).toBe(`${woord}-verbetering`);
    },
  );
});
