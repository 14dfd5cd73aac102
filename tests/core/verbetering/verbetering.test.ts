import { describe, expect, test } from 'vitest';
import { checkConceptlengte } from '#core/verbetering/verbetering.ts';
import { checkPubliceerbaar } from '#core/verbetering/publiceerbaar.ts';
import { buildInhoud } from '#core/publicatie/publicatie.ts';
import { formatMelding, meldingen } from '#core/meldingen.ts';
import { measureTijd } from '#tests/core/measure-tijd.ts';
import { volledig } from '#tests/fixtures/verbeteringen.ts';

const vandaag = '2026-11-22';
const kanNiet = {
  ...volledig,
  uitkomst: 'kan-niet',
  reden: 'wet',
  uitleg: 'De wet zegt van niet.',
  verbetering: '',
};
const fouten = (over: object): string[] =>
  checkPubliceerbaar({ ...volledig, ...over }, [], vandaag).map((issue) => `${issue.path} ${issue.code}`);

describe('what may be published', () => {
  test('a complete entry', () => {
    expect(fouten({})).toEqual([]);
  });

  test('a complete refusal, which needs no verbetering and no month', () => {
    expect(fouten({ ...kanNiet, ingangsmaand: '' })).toEqual([]);
  });

  const gevallen: [string, object, string[]][] = [
    ['no title', { titel: ' ' }, ['titel verplicht']],
    ['no question', { vraag: '' }, ['vraag verplicht']],
    ['no kind of quote', { vraagSoort: '' }, ['vraagSoort verplicht']],
    ['no theme', { themas: [] }, ['themas kies-thema']],
    ['no improvement', { verbetering: '' }, ['verbetering verplicht']],
    ['done, but no month', { ingangsmaand: '' }, ['ingangsmaand ingangsmaand-verplicht']],
    ['done, only a year', { ingangsmaand: '2022' }, ['ingangsmaand geen-maand']],
    ['done, half a month', { ingangsmaand: '2012-' }, ['ingangsmaand geen-maand']],
    ['done, in a month that does not exist', { ingangsmaand: '2026-13' }, ['ingangsmaand geen-maand']],
    ['done, in the future', { ingangsmaand: '2026-12' }, ['ingangsmaand ingangsmaand-later']],
    ['done, this month', { ingangsmaand: '2026-11' }, []],
    ['planned without a month', { uitkomst: 'gepland', ingangsmaand: '' }, []],
    ['planned in the future', { uitkomst: 'gepland', ingangsmaand: '2027-06' }, []],
    ['an unknown outcome', { uitkomst: 'misschien' }, ['uitkomst onbekende-keuze']],
    ['a title that is too long', { titel: 'a'.repeat(121) }, ['titel te-lang']],
    ['a keyword that is too long', { trefwoorden: ['a', 'b'.repeat(61)] }, ['trefwoorden.1 te-lang']],
    ['R16 a count that nobody can look up', { aantalBron: ' \u200b' }, ['aantalBron bron-verplicht']],
    ['nobody counted', { aantalSignalen: 0, aantalBron: '' }, []],
    ['half a person', { aantalSignalen: 1.5 }, ['aantalSignalen geen-aantal']],
    ['R1 a BSN for a count', { aantalSignalen: 123456782 }, ['aantalSignalen geen-aantal']],
    ['too many keywords', { trefwoorden: Array(26).fill('brief') }, ['trefwoorden te-veel-trefwoorden']],
    ['R3 a literal quote without consent', { vraagSoort: 'letterlijk' }, ['vraagSoort r3-toestemming']],
    ['R3 a literal quote with consent', { vraagSoort: 'letterlijk', toestemmingCitaat: true }, []],
    ['R11 a refusal without a reason', { ...kanNiet, reden: '' }, ['reden r11-reden']],
    ['R11 a refusal without an explanation', { ...kanNiet, uitleg: ' ' }, ['uitleg r11-uitleg']],
    [
      'R1 a phone number in the explanation',
      { ...kanNiet, uitleg: 'Bel 06 12345678.' },
      ['uitleg r1-telefoon'],
    ],
    ['R1 a BSN in a keyword', { trefwoorden: ['123456782'] }, ['trefwoorden.0 r1-bsn']],
    ['R1 a name, which only warns', { vraag: 'Mevrouw Jansen hielp mij goed.' }, []],
  ];
  test.each(gevallen)('%s', (_naam, over, verwacht) => {
    expect(fouten(over)).toEqual(verwacht);
  });

  test('every code has a sentence without holes', () => {
    for (const over of gevallen.map(([, tekst]) => tekst)) {
      for (const issue of checkPubliceerbaar({ ...volledig, ...over }, [], vandaag)) {
        expect(meldingen).toHaveProperty(issue.code);
        expect(formatMelding(issue)).toMatch(/^[^{}]+[.?]$/);
      }
    }
  });
});

test('a text that is too long is refused for that, and looked through no further than it may be long', () => {
  const telefoon = ' 06 12345678 ';
  expect(fouten({ vraag: telefoon + 'a'.repeat(2000) })).toEqual(['vraag te-lang', 'vraag r1-telefoon']);
  expect(fouten({ vraag: 'a'.repeat(2000) + telefoon })).toEqual(['vraag te-lang']);
});

test('the organisation’s own details are read once, however many keywords there are', () => {
  const eigen = Array.from({ length: 80 }, (_, i) => `06 1234 56${i + 10} `.repeat(18));
  const met = (aantal: number) => () =>
    checkPubliceerbaar({ ...volledig, trefwoorden: Array(aantal).fill('brief') }, eigen, vandaag);
  expect(measureTijd(met(25))).toBeLessThan(50 + 3 * measureTijd(met(1)));
});

describe('the snapshot', () => {
  const record = {
    ...volledig,
    kenmerk: 'V-2026-0001',
    citaatVan: '',
    citaatbron: null,
    slug: 'brief',
    fase: 'doorgevoerd' as const,
    publicatiestatus: 'goedgekeurd' as const,
    versie: 7,
  };

  test('holds nothing that belongs to another outcome', () => {
    const inhoud = buildInhoud({ ...record, uitkomst: 'kan-niet', uitleg: 'Uitleg', reden: 'wet' }, []);
    expect(inhoud.verbetering).toBe('');
    expect(buildInhoud({ ...record, uitleg: 'Nog van eerder', reden: 'wet' }, [])).toMatchObject({
      uitleg: '',
      reden: '',
    });
  });

  test('holds no control characters, no turned text and no empty keywords', () => {
    const inhoud = buildInhoud(
      {
        ...record,
        titel: 'Een \u0001titel\u000bmet\u007f rommel\uffff',
        vraag: '\u202e87654321 60\u202c',
        trefwoorden: [' brief ', '', '\u0002'],
      },
      [],
    );
    expect(inhoud).toMatchObject({
      titel: 'Een titel\nmet rommel',
      vraag: '87654321 60',
      trefwoorden: ['brief'],
    });
  });

  test('R1 names nobody who works here, and carries no working fields', () => {
    expect(Object.keys(buildInhoud(record, [])).sort()).toEqual(
      [
        'kenmerk',
        'slug',
        'titel',
        'vraag',
        'vraagSoort',
        'verbetering',
        'uitkomst',
        'reden',
        'uitleg',
        'ingangsmaand',
        'themas',
        'levensgebeurtenis',
        'trefwoorden',
        'aantalBron',
        'aantalSignalen',
        'fase',
        'loop',
      ].sort(),
    );
  });
});

test('a draft may be longer than what is published, and has an end', () => {
  const teksten = (vraag: number, uitleg: number) => ({
    titel: 'a'.repeat(500),
    vraag: 'a'.repeat(vraag),
    verbetering: 'a'.repeat(8000),
    uitleg: 'a'.repeat(uitleg),
  });
  expect(checkConceptlengte(teksten(6000, 8000))).toEqual([]);
  expect(checkConceptlengte(teksten(6001, 8001))).toEqual([
    { path: 'vraag', code: 'te-lang', params: { max: 6000, lengte: 6001 } },
    { path: 'uitleg', code: 'te-lang', params: { max: 8000, lengte: 8001 } },
  ]);
});
