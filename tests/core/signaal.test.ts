import { describe, expect, test } from 'vitest';
import {
  actiestatussen,
  emoties,
  ernsten,
  formuliersoorten,
  herkomsten,
  kanalen,
  oordelen,
  relaties,
  signaalsoorten,
  signaalstatussen,
  terugkoppelstatussen,
  toestemmingen,
} from '#core/enumeraties.ts';
import { checkContact, isEmail, normalizeTelefoon } from '#core/melder.ts';
import {
  checkSignaal,
  checkSignaalstap,
  maximaleSignaallengte,
  signaalovergangen,
  type Signaal,
  type Signaalstap,
} from '#core/signaal.ts';
import { checkFormulier, readMelder, readSignaal, type Signaalformulier } from '#core/signaalformulier.ts';
import * as labels from '#core/woorden/labels.ts';
import { formatMelding, meldingen } from '#core/woorden/meldingen.ts';

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

describe('the steps of a signal', () => {
  const stap = (over: Partial<Signaalstap>): string[] =>
    checkSignaalstap({
      van: 'nieuw',
      naar: 'opgepakt',
      behandelaar: 'b1',
      antwoordGevraagd: false,
      ...over,
    }).map(({ code }) => code);
  const mag: Record<string, string[]> = {
    nieuw: ['nieuw', 'opgepakt', 'beantwoord', 'gesloten'],
    opgepakt: ['nieuw', 'opgepakt', 'beantwoord', 'gesloten'],
    beantwoord: ['opgepakt', 'beantwoord', 'gesloten'],
    gesloten: ['opgepakt', 'gesloten'],
  };

  for (const van of signaalstatussen) {
    test.each(signaalstatussen)(`from ${van} to %s`, (naar) => {
      expect(stap({ van, naar })).toEqual(mag[van]!.includes(naar) ? [] : ['signaalstap-kan-niet']);
    });
  }

  test('the table has every status', () => {
    expect(Object.keys(signaalovergangen)).toEqual([...signaalstatussen]);
  });

  test('nobody takes it up without a name', () => {
    expect(stap({ behandelaar: '' })).toEqual(['behandelaar-verplicht']);
    expect(stap({ naar: 'gesloten', behandelaar: '' })).toEqual([]);
  });

  test('who waits for an answer gets one before it closes', () => {
    for (const van of ['nieuw', 'opgepakt'] as const) {
      expect(stap({ van, naar: 'gesloten', antwoordGevraagd: true })).toEqual(['eerst-beantwoorden']);
    }
    expect(stap({ van: 'beantwoord', naar: 'gesloten', antwoordGevraagd: true })).toEqual([]);
  });
});

describe('contact details', () => {
  test.each([
    'naam@voorbeeld.nl',
    'voor.naam+loket@sub.voorbeeld.co.uk',
    'a@b.nl',
    'O’Neil@voorbeeld.nl',
    'naam@bücher.de',
    'naam@xn--bcher-kva.example',
    `${'a'.repeat(64)}@voorbeeld.nl`,
  ])('%s is a mail address', (email) => {
    expect(isEmail(email)).toBe(true);
  });

  test.each([
    '',
    'naam',
    'naam@',
    '@voorbeeld.nl',
    'naam@voorbeeld',
    'naam@voorbeeld.n',
    'naam@.nl',
    'naam@voorbeeld..nl',
    'naam@-voorbeeld.nl',
    'naam@voorbeeld-.nl',
    'naam@192.168.0.1',
    '.naam@voorbeeld.nl',
    'naam.@voorbeeld.nl',
    'na..am@voorbeeld.nl',
    'na am@voorbeeld.nl',
    'naam@voor beeld.nl',
    'een@voorbeeld.nl, twee@voorbeeld.nl',
    'een@twee@voorbeeld.nl',
    'Naam <naam@voorbeeld.nl>',
    'naam@voorbeeld.nl\nBcc: ander@voorbeeld.nl',
    `${'a'.repeat(65)}@voorbeeld.nl`,
    `naam@${'a'.repeat(64)}.nl`,
    `naam@${'abc.'.repeat(63)}nl`,
    '@'.repeat(100_000),
  ])('%j is none', (email) => {
    expect(isEmail(email)).toBe(false);
  });

  test.each([
    ['0612345678', '0612345678'],
    ['06 12 34 56 78', '0612345678'],
    ['06-12345678', '0612345678'],
    ['+31 6 1234 5678', '0612345678'],
    ['+31 (0)6 1234 5678', '0612345678'],
    ['0031612345678', '0612345678'],
    ['(020) 123 45 67', '0201234567'],
    ['088 123 45 67', '0881234567'],
    ['0512.345678', '0512345678'],
    ['+49 30 123456', '+4930123456'],
    ['0049 30 123456', '+4930123456'],
    ['+1 (212) 555-0100', '+12125550100'],
  ])('%s is phone number %s', (tekst, verwacht) => {
    expect(normalizeTelefoon(tekst)).toBe(verwacht);
  });

  test.each([
    '',
    '112',
    '12345678',
    '061234567',
    '06123456789',
    '0012345678901234567',
    '0012',
    '0900 1234',
    '14 020',
    '+31 6 1234',
    '+0 123456789',
    'bel mij',
    '06 12345678 (na zes uur)',
    '06 12345678 of 06 87654321',
    '0'.repeat(100_000),
  ])('%j is none', (tekst) => {
    expect(normalizeTelefoon(tekst)).toBeNull();
  });

  const leeg = { naam: '', email: '', telefoon: '', toestemmingen: [] };
  const contact: [string, Partial<typeof leeg> | { toestemmingen: string[] }, string[]][] = [
    ['nobody has to leave anything', {}, []],
    ['a name only', { naam: 'mevrouw' }, []],
    ['a name that is too long', { naam: 'a'.repeat(101) }, ['naam te-lang']],
    ['a mail address that is none', { email: 'naam@voorbeeld' }, ['email geen-email']],
    ['a phone number that is none', { telefoon: '123' }, ['telefoon geen-telefoon']],
    ['to be told, without a way to', { toestemmingen: ['terugkoppeling'] }, ['email contact-nodig']],
    ['to read along, without a way to', { toestemmingen: ['meelezen'], email: ' ' }, ['email contact-nodig']],
    ['to be told by mail', { toestemmingen: ['terugkoppeling'], email: 'naam@voorbeeld.nl' }, []],
    ['to read along by phone', { toestemmingen: ['meelezen'], telefoon: '06 12345678' }, []],
    [
      'R3 to be quoted, without contact',
      { toestemmingen: ['citaat-publiek', 'citaat-intranet', 'citaat-rapport'] },
      [],
    ],
    ['a consent that does not exist', { toestemmingen: ['alles'] }, ['toestemmingen onbekende-keuze']],
    [
      'all wrong at once',
      { email: 'x', telefoon: 'y', naam: 'a'.repeat(101), toestemmingen: ['z'] },
      ['naam te-lang', 'email geen-email', 'telefoon geen-telefoon', 'toestemmingen onbekende-keuze'],
    ],
  ];
  test.each(contact)('%s', (_naam, over, verwacht) => {
    expect(checkContact({ ...leeg, ...over }).map(({ path, code }) => `${path} ${code}`)).toEqual(verwacht);
  });

  test('every refusal has a sentence without holes', () => {
    const issues = [
      ...gevallen.flatMap(([, over]) => checkSignaal({ ...signaal, ...over }, keuzes)),
      ...contact.flatMap(([, over]) => checkContact({ ...leeg, ...over })),
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
});

describe('the form of /laat-het-weten/', () => {
  const formulier: Signaalformulier = {
    soort: 'klacht',
    bericht: ' De brief was te moeilijk. ',
    thema: '',
    naam: ' mevrouw ',
    email: ' naam@voorbeeld.nl ',
    telefoon: '',
    terugkoppeling: '',
    citaat: '',
    meelezen: '',
  };
  const formulierfouten = (over: Partial<Signaalformulier>): string[] =>
    checkFormulier({ ...formulier, ...over }, keuzes.themas).map(({ path, code }) => `${path} ${code}`);

  test.each(signaalsoorten)('a citizen sends a %s', (soort) => {
    const mag = (formuliersoorten as readonly string[]).includes(soort);
    expect(formulierfouten({ soort })).toEqual(mag ? [] : ['soort onbekende-keuze']);
  });

  test('everything that is wrong is said at once, by the names of the fields', () => {
    expect(
      formulierfouten({ soort: '', bericht: ' ', thema: 'weer', email: '', telefoon: '1', meelezen: 'ja' }),
    ).toEqual(['soort verplicht', 'bericht verplicht', 'thema onbekende-keuze', 'telefoon geen-telefoon']);
    expect(formulierfouten({ email: '', terugkoppeling: 'ja' })).toEqual(['email contact-nodig']);
    expect(formulierfouten({ bericht: 'a'.repeat(5001) })).toEqual(['bericht te-lang']);
  });

  test('R3 nothing is agreed to that was not ticked', () => {
    expect(readMelder(formulier).toestemmingen).toEqual([]);
    expect(readMelder({ ...formulier, citaat: 'nee', meelezen: 'on' }).toestemmingen).toEqual([]);
    expect(readMelder({ ...formulier, citaat: 'ja' }).toestemmingen).toEqual([
      'citaat-publiek',
      'citaat-intranet',
      'citaat-rapport',
    ]);
    expect(readMelder({ ...formulier, meelezen: 'ja' }).toestemmingen).toEqual(['meelezen']);
    expect(readMelder({ ...formulier, terugkoppeling: 'ja' }).toestemmingen).toEqual(['terugkoppeling']);
  });

  test('R1 becomes a signal that passes the checks and knows nothing of its melder', () => {
    const nieuw = readSignaal(formulier, '2026-11-22');
    expect(checkSignaal(nieuw, keuzes)).toEqual([]);
    expect(nieuw).toMatchObject({
      kanaal: 'website',
      herkomst: 'reactief',
      tekst: 'De brief was te moeilijk.',
    });
    expect(JSON.stringify(nieuw)).not.toMatch(/mevrouw|voorbeeld/);
    expect(readMelder(formulier)).toMatchObject({ naam: 'mevrouw', email: 'naam@voorbeeld.nl' });
  });
});

test('every value of the closed lists has its own words', () => {
  const lijsten: [readonly string[], Record<string, string>][] = [
    [herkomsten, labels.herkomstLabels],
    [emoties, labels.emotieLabels],
    [signaalstatussen, labels.signaalstatusLabels],
    [ernsten, labels.ernstLabels],
    [toestemmingen, labels.toestemmingLabels],
    [terugkoppelstatussen, labels.terugkoppelstatusLabels],
    [oordelen, labels.oordeelLabels],
    [relaties, labels.relatieLabels],
    [actiestatussen, labels.actiestatusLabels],
  ];
  for (const [lijst, woorden] of lijsten) {
    expect(Object.keys(woorden)).toEqual([...lijst]);
    expect(new Set(Object.values(woorden)).size).toBe(lijst.length);
  }
});
