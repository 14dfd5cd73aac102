import { describe, expect, test } from 'vitest';
import { emoties, ernsten, herkomsten, kanalen, signaalsoorten } from '#core/signaal/enumeraties.ts';
import { checkSignaal, maximaleSignaallengte, type Signaal } from '#core/signaal/signaal.ts';
import { checkSignaalstap } from '#core/signaal/signaalovergangen.ts';
import { formatMelding, meldingen } from '#core/meldingen.ts';

const keuzes = { themas: ['wachttijd', 'informatie'], wijken: ['Noord'], vandaag: '2026-11-22' };
const signaal: Signaal = {
  soort: 'klacht',
  herkomst: 'reactief',
  kanaal: 'telefoon',
  ontvangenOp: '2026-11-22',
  tekst: 'Ik sta al een uur in de wacht.',
  samenvatting: 'Lang wachten aan de telefoon.',
  emotie: 'boos',
  thema: 'wachttijd',
  wijk: 'Noord',
  ernst: 'midden',
  awb: true,
};
const fouten = (over: Partial<Signaal>): string[] =>
  checkSignaal({ ...signaal, ...over }, keuzes).map(({ path, code }) => `${path} ${code}`);

const gevallen: [string, Partial<Signaal>, string[]][] = [
  ['a complete one', {}, []],
  ['only what is needed', { samenvatting: '', emotie: '', thema: '', wijk: '', ernst: '', awb: false }, []],
  ['no text', { tekst: ' \n' }, ['tekst verplicht']],
  ['the longest text', { tekst: 'a'.repeat(maximaleSignaallengte.tekst) }, []],
  ['a text that is too long', { tekst: 'a'.repeat(maximaleSignaallengte.tekst + 1) }, ['tekst te-lang']],
  ['a summary that is too long', { samenvatting: 'a'.repeat(301) }, ['samenvatting te-lang']],
  ['no kind', { soort: '', awb: false }, ['soort verplicht']],
  [
    'a bezwaar, which is referred and not registered',
    { soort: 'bezwaar', awb: false },
    ['soort onbekende-keuze'],
  ],
  ['no origin', { herkomst: '' }, ['herkomst verplicht']],
  ['an unknown origin', { herkomst: 'spontaan' }, ['herkomst onbekende-keuze']],
  ['no channel', { kanaal: '' }, ['kanaal verplicht']],
  ['an unknown channel', { kanaal: 'fax' }, ['kanaal onbekende-keuze']],
  ['an unknown emotion', { emotie: 'razend' }, ['emotie onbekende-keuze']],
  ['an unknown theme', { thema: 'weer' }, ['thema onbekende-keuze']],
  ['an unknown neighbourhood', { wijk: 'Zuid' }, ['wijk onbekende-keuze']],
  ['an unknown severity', { ernst: 'ernstig' }, ['ernst onbekende-keuze']],
  ['no day', { ontvangenOp: '' }, ['ontvangenOp verplicht']],
  ['a day that does not exist', { ontvangenOp: '2026-02-30' }, ['ontvangenOp geen-datum']],
  ['a day to come', { ontvangenOp: '2026-11-23' }, ['ontvangenOp datum-later']],
  ['the Awb without a klacht', { soort: 'tip' }, ['awb awb-alleen-klacht']],
  [
    'everything wrong, said at once',
    {
      soort: 'x',
      herkomst: '',
      kanaal: 'x',
      ontvangenOp: '',
      tekst: '',
      emotie: 'x',
      thema: 'x',
      wijk: 'x',
      ernst: 'x',
    },
    [
      'soort onbekende-keuze',
      'herkomst verplicht',
      'kanaal onbekende-keuze',
      'ontvangenOp verplicht',
      'tekst verplicht',
      'emotie onbekende-keuze',
      'thema onbekende-keuze',
      'wijk onbekende-keuze',
      'ernst onbekende-keuze',
      'awb awb-alleen-klacht',
    ],
  ],
];

describe('a signal that staff register', () => {
  test.each(gevallen)('%s', (_naam, over, verwacht) => {
    expect(fouten(over)).toEqual(verwacht);
  });

  test('every value of the closed lists is accepted', () => {
    for (const soort of signaalsoorten) expect(fouten({ soort, awb: false })).toEqual([]);
    for (const herkomst of herkomsten) expect(fouten({ herkomst })).toEqual([]);
    for (const kanaal of kanalen) expect(fouten({ kanaal })).toEqual([]);
    for (const emotie of emoties) expect(fouten({ emotie })).toEqual([]);
    for (const ernst of ernsten) expect(fouten({ ernst })).toEqual([]);
  });
});

test('every refusal has a sentence without holes', () => {
  const issues = [
    ...gevallen.flatMap(([, over]) => checkSignaal({ ...signaal, ...over }, keuzes)),
    ...checkSignaalstap({ van: 'nieuw', naar: 'opgepakt', behandelaar: '', antwoordGevraagd: true }),
    ...checkSignaalstap({ van: 'nieuw', naar: 'gesloten', behandelaar: '', antwoordGevraagd: true }),
    ...checkSignaalstap({ van: 'gesloten', naar: 'nieuw', behandelaar: '', antwoordGevraagd: true }),
  ];
  for (const issue of issues) {
    expect(meldingen).toHaveProperty([issue.code]);
    expect(formatMelding(issue)).toMatch(/^[^{}]+[.?]$/);
  }
  expect(formatMelding(issues[issues.length - 1]!)).toBe('Van Gesloten naar Nieuw kan niet in één stap.');
});
