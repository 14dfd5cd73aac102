import { describe, expect, it } from 'vitest';
import { countSyllables } from '#core/taal/leesbaarheid/count-syllables.ts';
import { measureLeesbaarheid } from '#core/taal/leesbaarheid/measure-leesbaarheid.ts';
import { measureTijd } from '#tests/core/measure-tijd.ts';
import { lettergrepen } from '#tests/core/taal/lettergrepen.ts';

describe('syllables', () => {
  const rijen = Object.entries(lettergrepen).flatMap(([aantal, woorden]) =>
    woorden.split(/\s+/).map((woord): [string, number] => [woord, Number(aantal)]),
  );
  it.each(rijen)('%s has %i', (woord, aantal) => {
    expect(countSyllables(woord)).toBe(aantal);
  });

  it('are counted alike in capitals and in decomposed letters', () => {
    expect(countSyllables('GEMEENTE')).toBe(3);
    expect(countSyllables('gei\u0308nd')).toBe(2);
    expect(countSyllables('IJsbaan')).toBe(2);
  });
});

function listZinnen(tekst: string): string[] {
  return measureLeesbaarheid(tekst).zinnen.map(({ begin, eind }) => tekst.slice(begin, eind));
}

describe('sentences', () => {
  it.each([
    [
      'Dat is klaar. Nu gaat het snel! Ziet u het? Ja.',
      ['Dat is klaar.', 'Nu gaat het snel!', 'Ziet u het?', 'Ja.'],
    ],
    ['Neem iets mee, bijv. een brief. Dat helpt.', ['Neem iets mee, bijv. een brief.', 'Dat helpt.']],
    ['Dat is, d.w.z. Het geldt, art. 5 en nr. 6.', ['Dat is, d.w.z. Het geldt, art. 5 en nr. 6.']],
    ['Bel dhr. Jansen of J. de Vries. Doe dat snel.', ['Bel dhr. Jansen of J. de Vries.', 'Doe dat snel.']],
    ['Pennen, papier enz. Dat ligt klaar.', ['Pennen, papier enz.', 'Dat ligt klaar.']],
    [
      'De balie is om 9.00 uur open. Dat kost € 1.234,50 nu.',
      ['De balie is om 9.00 uur open.', 'Dat kost € 1.234,50 nu.'],
    ],
    ['Bel met A.B. Jansen. Of kom langs.', ['Bel met A.B. Jansen.', 'Of kom langs.']],
    ['De balie opent om 9. Dan kunt u komen.', ['De balie opent om 9.', 'Dan kunt u komen.']],
    ['Het begon in 2024. Nu is het klaar.', ['Het begon in 2024.', 'Nu is het klaar.']],
    [
      '‘Waarom duurt het?’ vroeg hij. “Nou.” Toen ging hij.',
      ['‘Waarom duurt het?’ vroeg hij.', '“Nou.”', 'Toen ging hij.'],
    ],
    ['Wacht... dat duurt lang. En nu…', ['Wacht... dat duurt lang.', 'En nu…']],
    ['1. Ga naar de balie. 2. Wacht daar.', ['1. Ga naar de balie.', '2. Wacht daar.']],
    [
      'Wat u nodig heeft\n\neen pas\nEen foto\ndie nieuw is',
      ['Wat u nodig heeft', 'een pas', 'Een foto\ndie nieuw is'],
    ],
    ['Kijk op www.voorbeeld.nl. Daar staat het', ['Kijk op www.voorbeeld.nl.', 'Daar staat het']],
    ['', []],
    ['… !', []],
  ])('of %j', (tekst, zinnen) => {
    expect(listZinnen(tekst)).toEqual(zinnen);
  });
});

describe('reading ease', () => {
  it('follows 206,84 − 0,77·syllables per 100 words − 0,93·words per sentence', () => {
    const { score, woorden, zinnen } = measureLeesbaarheid('De kat zit op het dak. De hond ligt in de mand.');
    expect({ score, woorden }).toEqual({ score: 124.3, woorden: 12 });
    expect(zinnen.map((zin) => [zin.woorden, zin.score, zin.moeilijk])).toEqual([
      [6, 124.3, false],
      [6, 124.3, false],
    ]);
    expect(measureLeesbaarheid('De gemeente maakt nieuwe formulieren.').score).toBe(
      Math.round((206.84 - (77 * 11) / 5 - 0.93 * 5) * 10) / 10,
    );
  });

  it('says nothing below five words', () => {
    expect(measureLeesbaarheid('Dat is te kort.').score).toBeNull();
    expect(measureLeesbaarheid('').score).toBeNull();
    expect(measureLeesbaarheid('Dat is nu niet kort.').score).not.toBeNull();
  });

  it('marks sentences that are long and sentences with hard words, not the ones beside them', () => {
    const kort = 'U krijgt van ons snel een brief met de datum.';
    const lang = `Wij ${'en wij '.repeat(10)}gaan.`;
    const moeilijk =
      'Gemeentelijke verantwoordelijkheden aangaande parkeervergunningen betreffen uitsluitend individuele categorieën.';
    const tekst = `${kort} ${lang} ${moeilijk}`;
    const zinnen = measureLeesbaarheid(tekst).zinnen;
    expect(zinnen.map((zin) => zin.moeilijk)).toEqual([false, true, true]);
    expect(zinnen.map((zin) => tekst.slice(zin.begin, zin.eind))).toEqual([kort, lang, moeilijk]);
  });

  it('counts no signs as words', () => {
    expect(measureLeesbaarheid('- Een – twee / drie * vier & vijf').woorden).toBe(5);
    expect(measureLeesbaarheid('Het is en/of, (nu) "goed" en 5% van € 5.').woorden).toBe(10);
  });

  it.each([
    '.',
    '. ',
    'a. ',
    '1. ',
    'a 1. ',
    '\n',
    '\n ',
    'a\n',
    '"',
    '."',
    'J. ',
    'a',
    'e',
    '1',
    'd.w.z. ',
    "'",
    'dealteam',
    '·',
  ])('takes time linear to 20,000 characters of %j', (stuk) => {
    const tekst = stuk.repeat(Math.ceil(20_000 / stuk.length));
    expect(measureTijd(() => measureLeesbaarheid(tekst))).toBeLessThan(150);
  });
});
