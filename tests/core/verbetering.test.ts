import { describe, expect, test } from 'vitest';
import { checkPubliceerbaar } from '#core/publiceerbaar.ts';
import { buildInhoud } from '#core/publicatie.ts';
import { formatMelding, meldingen } from '#core/woorden/meldingen.ts';
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
    ['half a person', { aantalSignalen: 1.5 }, ['aantalSignalen geen-aantal']],
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

describe('the snapshot', () => {
  const record = {
    ...volledig,
    kenmerk: 'V-2026-0001',
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
        'aantalSignalen',
        'fase',
        'loop',
      ].sort(),
    );
  });
});
