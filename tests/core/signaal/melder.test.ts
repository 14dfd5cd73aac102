import { describe, expect, test } from 'vitest';
import { formuliersoorten, signaalsoorten } from '#core/signaal/enumeraties.ts';
import { checkContact, isEmail, normalizeTelefoon } from '#core/signaal/melder.ts';
import { checkSignaal } from '#core/signaal/signaal.ts';
import {
  checkFormulier,
  readMelder,
  readSignaal,
  type Signaalformulier,
} from '#core/signaal/signaalformulier.ts';
import { formatMelding, meldingen } from '#core/meldingen.ts';

const keuzes = { themas: ['wachttijd', 'informatie'], wijken: [], vandaag: '2026-11-22' };

describe('contact details', () => {
  test.each([
    'naam@voorbeeld.nl',
    'voor.naam+loket@sub.voorbeeld.co.uk',
    'a@b.nl',
    'O’Neil@voorbeeld.nl',
    'naam@bücher.de',
    'naam@9292.nl',
    'jos\u00e9@voorbeeld.nl',
    'ŵ@ğemeente.nl',
    'naam@s9.nl',
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
    'na\u0000am@voorbeeld.nl',
    'na\u007fam@voorbeeld.nl',
    'na\u0085am@voorbeeld.nl',
    'na\u00adam@voorbeeld.nl',
    'na\u200bam@voorbeeld.nl',
    'na\u202eam@voorbeeld.nl',
    'naam@voor\u200bbeeld.nl',
    'naam@voor\u2060beeld.nl',
    'naam@voorbeeld.nl\ufeff',
    'naam@voorbeeld\u3002nl.nl',
    'een@voorbeeld.nl\uff0ctwee.nl',
    'een\uff0ctwee@voorbeeld.nl',
    'een\u037etwee@voorbeeld.nl',
    'een\uff20twee@voorbeeld.nl',
    'naam\u2024@voorbeeld.nl',
    'n\uff41am@voorbeeld.nl',
    'naam@\uff56oorbeeld.nl',
    'naam@voorbeeld.\u2115l',
    'naam@bu\u0308cher.de',
    'naam@ban\u212a.nl',
    'naam@voor\ud800beeld.nl',
    'naam@voorbeeld\u2044.nl',
    '@'.repeat(100_000),
  ])('%j is none', (email) => {
    expect(isEmail(email)).toBe(false);
  });

  test.each([
    ['0612345678', '0612345678'],
    ['+31 06 1234 5678', '0612345678'],
    ['+49 301234', '+49301234'],
    ['06 12 34 56 78', '0612345678'],
    ['06-12345678', '0612345678'],
    ['+31 6 1234 5678', '0612345678'],
    ['+31 (0)6 1234 5678', '0612345678'],
    ['0031612345678', '0612345678'],
    ['(020) 123 45 67', '0201234567'],
    ['010 123 45 67', '0101234567'],
    ['070-1234567 ', '0701234567'],
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
    '+49 30123',
    '0812345678',
    '0600000000',
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
    for (const issue of contact.flatMap(([, over]) => checkContact({ ...leeg, ...over }))) {
      expect(meldingen).toHaveProperty([issue.code]);
      expect(formatMelding(issue)).toMatch(/^[^{}]+[.?]$/);
    }
  });
});

describe('the form of /laat-het-weten/', () => {
  const formulier: Signaalformulier = {
    soort: 'klacht',
    bericht: ' De brief was te moeilijk. ',
    thema: '',
    naam: ' mevrouw ',
    email: ' naam@voorbeeld.nl ',
    telefoon: ' 06 12345678 ',
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
    expect(formulierfouten({ email: '', telefoon: '', terugkoppeling: 'ja' })).toEqual([
      'email contact-nodig',
    ]);
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
      awb: false,
      tekst: 'De brief was te moeilijk.',
    });
    expect(JSON.stringify(nieuw)).not.toMatch(/mevrouw|voorbeeld/);
    expect(readMelder(formulier)).toMatchObject({
      naam: 'mevrouw',
      email: 'naam@voorbeeld.nl',
      telefoon: '06 12345678',
    });
  });
});
