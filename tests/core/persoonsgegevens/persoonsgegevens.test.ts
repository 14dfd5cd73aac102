import { describe, expect, it } from 'vitest';
import {
  checkPersoonsgegevens,
  findPersoonsgegevens,
  type Gegevenssoort,
} from '#core/persoonsgegevens/check-persoonsgegevens.ts';
import { measureTijd } from '#tests/core/measure-tijd.ts';
import { nietPersoonlijk } from '#tests/core/persoonsgegevens/niet-persoonlijke-voorbeelden.ts';
import { persoonlijk } from '#tests/core/persoonsgegevens/persoonsgegevens-voorbeelden.ts';
import { vermomd } from '#tests/core/persoonsgegevens/vermomde-voorbeelden.ts';

const soorten = Object.keys(persoonlijk) as Gegevenssoort[];

describe.each(soorten)('R1 %s', (soort) => {
  it.each(persoonlijk[soort])('is found in %j', (tekst, gevonden) => {
    const vondsten = findPersoonsgegevens(tekst).map((vondst) => ({
      soort: vondst.soort,
      tekst: vondst.tekst,
    }));
    expect(vondsten).toEqual([{ soort, tekst: gevonden }]);
  });
});

describe('R1 in disguise', () => {
  it.each(vermomd)('%s is found in %j', (soort, tekst, gevonden = tekst) => {
    expect(findPersoonsgegevens(tekst)).toMatchObject([{ soort, tekst: gevonden }]);
  });
});

describe.each(Object.entries(nietPersoonlijk))('R1 leaves alone: %s', (_, teksten) => {
  it.each(teksten)('%j', (tekst) => {
    expect(findPersoonsgegevens(tekst)).toEqual([]);
  });
});

describe('R1 places', () => {
  it('counts in the text as it was given, with everything invisible in it', () => {
    const tekst =
      'Bél 👍 \u200b0\u200b6\u00a012\u201334\u200956\n78 of m\u0065\u0301 @ thuis, BSN １２３４５６７８２!';
    const vondsten = findPersoonsgegevens(tekst);
    expect(vondsten.map((v) => v.soort)).toEqual(['telefoon', 'bsn']);
    for (const vondst of vondsten) expect(tekst.slice(vondst.begin, vondst.eind)).toBe(vondst.tekst);
    expect(vondsten.map((v) => v.tekst)).toEqual([
      '0\u200b6\u00a012\u201334\u200956\n78',
      '１２３４５６７８２',
    ]);
  });

  it('gives all finds in order and without overlap', () => {
    const tekst =
      'Mail jan@voorbeeld.nl of bel 06-12345678, BSN 123456782, IBAN NL91ABNA0417164300, mw. Jansen.';
    const vondsten = findPersoonsgegevens(tekst);
    expect(vondsten.map((v) => v.soort)).toEqual(['email', 'telefoon', 'bsn', 'iban', 'naam']);
    vondsten.forEach((v, i) => expect(v.begin).toBeGreaterThanOrEqual(vondsten[i - 1]?.eind ?? 0));
  });

  it('refuses on numbers and addresses and warns for names, plates and dates of birth', () => {
    const ernst = Object.fromEntries(
      soorten.map((soort) => [soort, findPersoonsgegevens(persoonlijk[soort][0]?.[0] ?? '')[0]?.ernst]),
    );
    expect(ernst).toEqual({
      bsn: 'fout',
      iban: 'fout',
      code: 'fout',
      email: 'fout',
      telefoon: 'fout',
      adres: 'fout',
      kenteken: 'waarschuwing',
      geboortedatum: 'waarschuwing',
      naam: 'waarschuwing',
    });
  });

  it('names the field and the place in every issue', () => {
    const issues = checkPersoonsgegevens(
      { titel: 'Rust', vraag: 'Bel 06 12345678', uitleg: 'dhr. Jansen' },
      [],
    );
    expect(issues).toEqual([
      {
        path: 'vraag',
        code: 'r1-telefoon',
        params: { begin: 4, eind: 15, tekst: '06 12345678' },
        ernst: 'fout',
      },
      {
        path: 'uitleg',
        code: 'r1-naam',
        params: { begin: 0, eind: 11, tekst: 'dhr. Jansen' },
        ernst: 'waarschuwing',
      },
    ]);
  });
});

describe("R1 the organisation's own details", () => {
  const eigen = [
    '(0223) 12 34 56',
    'info@waterrijk.voorbeeld',
    'café@waterrijk.voorbeeld',
    'Raadhuisplein 1, 1234 AB Waterrijk',
    'NL91 ABNA 0417 1643 00',
  ];

  it.each([
    'Bel 0223-123456.',
    'Bel +31 223 12 34 56 of 0031 (0)223 123456.',
    'Mail naar INFO@Waterrijk.voorbeeld.',
    'Mail naar cafe\u0301@waterrijk.voorbeeld.',
    'Kom naar Raadhuisplein 1, 1234AB.',
    'Kom naar 1234 ab 1.',
    'Betaal op nl91abna0417164300.',
  ])('may stand in %j', (tekst) => {
    expect(findPersoonsgegevens(tekst)).not.toEqual([]);
    expect(findPersoonsgegevens(tekst, eigen)).toEqual([]);
  });

  it.each([
    'Bel 0223-123457.',
    'Mail jan@waterrijk.voorbeeld.',
    'Kom naar 1234 AB 12.',
    'NL02ABNA0123456789',
  ])('do not open the door for %j', (tekst) => {
    expect(findPersoonsgegevens(tekst, eigen)).toHaveLength(1);
  });
});

describe('R1 takes time linear to the text', () => {
  const vul = (stuk: string): string => stuk.repeat(Math.ceil(20_000 / stuk.length)).slice(0, 20_000);
  it.each(
    [
      '1',
      '0',
      '12345678',
      '1 ',
      '12 ',
      '123456782 ',
      '06 ',
      '0612345678',
      '06-1234-',
      'nul zes ',
      'een',
      '&amp;',
      '&amp;amp;#64;',
      '%25',
      '%2540',
      '&#',
      '1234 AB op ',
      '1234 AB a-',
      'op 12 in 1234 AB ',
      '+31',
      '+',
      '(',
      ' ',
      '\u200b',
      '\n',
      'a',
      'a@',
      '@',
      'a@a.',
      'a.',
      'a at ',
      ' punt ',
      'a punt ',
      'a@a punt ',
      '-',
      '1-',
      'ab-',
      '12-ab-',
      '1234ab',
      '1234 AB ',
      '1234 AB a, ',
      'straat 12, ',
      'straat ',
      'straat 1234 AB straat ',
      'nl91',
      'nl 12 ',
      'NL91 ABNA ',
      'NL91ABNA0417164300',
      'mt12',
      'gt12a',
      'mw. ',
      'mw. A',
      'mw.',
      'A.',
      'mw. A. de ',
      'dr. prof. ',
      'Aa-',
      'mw. Aa-',
      'geboren ',
      'geb. 1-1-',
      '1-1-1990 ',
      'geboren 1 mei ',
      'kenteken',
      'kenteken ab12cd ',
      '9.00-',
      '9.00 - 12.30 ',
      '1.',
      '1.1.2024 ',
      '€ 1.',
      'BSN ',
      'BSN 12345678 ',
      '[at]',
      'a[at]a[dot]',
      'é',
      '👍',
      '１',
      'e\u0301',
      '0 :| ',
      '&#64 ',
      '%40',
      'O6 ',
      'I2 twaalf ',
      'nulzes',
      'o1',
      'oi ',
      '<a',
      '06<b>',
      '1=',
      'a-bij-a-punt-',
      'jan-bij-',
      '12 te 1234 A B ',
      '1234 AB Aa aan ',
    ].map((stuk) => [stuk]),
  )('20,000 characters of %j', (stuk) => {
    const tekst = vul(stuk);
    expect(measureTijd(() => findPersoonsgegevens(tekst))).toBeLessThan(150);
  });
});
