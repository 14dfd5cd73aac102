import { describe, expect, test } from 'vitest';
import type { Terugkoppelstatus } from '#core/terugkoppeling/enumeraties.ts';
import { computeUitstel } from '#core/terugkoppeling/bezorging.ts';
import type { VerbeteringInhoud } from '#core/publicatie/publicatie.ts';
import {
  buildSleutel,
  chooseWeg,
  countDekking,
  hasNieuws,
  mergeStatussen,
  readSleutel,
} from '#core/terugkoppeling/terugkoppeling.ts';
import {
  buildTerugkoppelbericht,
  meesteSamen,
  type Terugkoppelgegevens,
} from '#core/terugkoppeling/berichten.ts';
import { bundleSamen } from '#core/terugkoppeling/samen.ts';
import { organisatie } from '#tests/fixtures/organisatie.ts';
import { volledig } from '#tests/fixtures/verbeteringen.ts';

const wil = { toestemmingen: ['terugkoppeling'], email: '', telefoon: '' };

describe('whom to tell and how', () => {
  test.each([
    ['mail', { ...wil, email: 'iemand@voorbeeld.test', telefoon: '0612345678' }],
    ['bellen', { ...wil, telefoon: '0612345678' }],
    ['onbereikbaar', wil],
    ['wil-niet', { toestemmingen: ['meelezen'], email: 'iemand@voorbeeld.test', telefoon: '' }],
    ['wil-niet', null],
  ])('%s', (weg, melder) => expect(chooseWeg(melder)).toBe(weg));

  test.each<[string, string, Parameters<typeof chooseWeg>]>([
    ['nobody knows who it was', 'onbereikbaar', [null, ['verteld']]],
    ['their details were erased', 'onbereikbaar', [{ ...wil, toestemmingen: ['citaat'] }, ['verteld']]],
    ['they said it themselves', 'wil-niet', [null, ['wil-niet']]],
    [
      'they can be reached and took their consent back',
      'wil-niet',
      [{ ...wil, toestemmingen: [], email: 'iemand@voorbeeld.test' }, ['verteld']],
    ],
  ])('R16 in a next round, when %s: %s', (_naam, weg, over) => expect(chooseWeg(...over)).toBe(weg));

  test('R5 the key differs by signal, entry, outcome and round, and by nothing else', () => {
    const dit = { signaal: 's', verbetering: 'v', uitkomst: 'gepland', ronde: 0 };
    const anders = [{ signaal: 't' }, { verbetering: 'w' }, { uitkomst: 'doorgevoerd' }, { ronde: 1 }];
    const sleutels = [dit, ...anders.map((deel) => ({ ...dit, ...deel }))].map(buildSleutel);
    expect(new Set(sleutels).size).toBe(5);
    expect(buildSleutel({ ...dit })).toBe(sleutels[0]);
  });

  test('after reopening there is nothing to tell until something was chosen anew and published', () => {
    expect([hasNieuws(false, 0, 0), hasNieuws(false, 1, 1), hasNieuws(false, 2, 2)]).toEqual([
      true,
      false,
      false,
    ]);
    expect([hasNieuws(true, 1, 1), hasNieuws(true, 2, 2)]).toEqual([true, true]);
    expect([hasNieuws(true, 1, 0), hasNieuws(true, 2, 1)]).toEqual([false, false]);
  });

  test('the counts add up', () => {
    const dekking = countDekking(['verteld', 'verteld', 'te-doen', 'onbereikbaar', 'wil-niet']);
    expect(dekking).toEqual({ totaal: 5, verteld: 2, teDoen: 1, onbereikbaar: 1, wilNiet: 1 });
  });
});

test('the pauses between attempts double up to six hours, a fifth more or less', () => {
  const midden = [1, 2, 3, 4, 9, 10, 50].map((poging) => computeUitstel(poging, 0.5));
  expect(midden).toEqual([1, 2, 4, 8, 256, 360, 360]);
  expect([computeUitstel(1, 0), computeUitstel(1, 1)]).toEqual([0.8, 1.2000000000000002]);
});

const inhoud = { ...volledig, kenmerk: 'V-2026-0001', slug: 'brief', fase: 'doorgevoerd', loop: [] };
const gegevens: Terugkoppelgegevens = {
  organisatie,
  signalen: [
    {
      kenmerk: 'S-2026-000007',
      tekst: 'De brief is te lang.',
      ontvangenOp: '2026-04-14',
      kanaal: 'website',
    },
  ],
  inhoud: inhoud as unknown as VerbeteringInhoud,
  site: 'https://verbetert.voorbeeld.test',
  eerder: false,
};
const schrijf = (over: Partial<Terugkoppelgegevens> = {}, vanInhoud: Partial<VerbeteringInhoud> = {}) =>
  buildTerugkoppelbericht({ ...gegevens, ...over, inhoud: { ...gegevens.inhoud, ...vanInhoud } });

describe('the words of the mail', () => {
  test('name the own question, what was done, the entry, two answers, the code and how to stop', () => {
    const { onderwerp, tekst } = schrijf();
    expect(onderwerp).toBe('Er is iets verbeterd na uw bericht (S-2026-000007)');
    for (const deel of [
      'U schreef ons dit op 14 april 2026:\n\n“De brief is te lang.”',
      'Dit gaat over uw bericht (kenmerk S-2026-000007).',
      volledig.verbetering,
      'https://verbetert.voorbeeld.test/verbeteringen/brief/',
      'Ja, geholpen:\nhttps://verbetert.voorbeeld.test/meelezen/#ja-{{code}}',
      'Nee:\nhttps://verbetert.voorbeeld.test/meelezen/#nee-{{code}}',
      'vul deze code in:\n{{code}}',
      'https://verbetert.voorbeeld.test/volgen/',
    ]) {
      expect(tekst).toContain(deel);
    }
  });

  test('R16 name each of their own signals, in one mail', () => {
    const belletje = {
      ...gegevens.signalen[0]!,
      kenmerk: 'S-2026-000012',
      tekst: 'Ik belde ook.',
      kanaal: 'telefoon',
    };
    const { onderwerp, tekst } = schrijf({ signalen: [...gegevens.signalen, belletje] });
    expect(onderwerp).toBe('Er is iets verbeterd na wat u ons liet weten (S-2026-000007 en S-2026-000012)');
    for (const deel of [
      'U schreef ons dit op 14 april 2026:\n\n“De brief is te lang.”\n\nU belde ons hierover op 14 april 2026:\n\n“Ik belde ook.”\n\nDaar hebben wij',
      'Dit gaat over wat u ons liet weten (kenmerken S-2026-000007 en S-2026-000012).',
      'vul elke volgcode in die u van ons kreeg',
    ]) {
      expect(tekst).toContain(deel);
    }
    expect(tekst.match(/#ja-\{\{code\}\}/g)).toHaveLength(1);
  });

  test('quote five of many, and name them all', () => {
    const veel = Array.from({ length: meesteSamen }, (_, i) => ({
      ...gegevens.signalen[0]!,
      kenmerk: `S-2026-0001${i + 10}`,
      tekst: `Keer ${i}.`,
    }));
    const { onderwerp, tekst } = schrijf({ signalen: veel });
    expect(onderwerp).toContain(
      '(S-2026-000110, S-2026-000111, S-2026-000112, S-2026-000113, S-2026-000114 en nog 15)',
    );
    expect(onderwerp.length).toBeLessThan(300);
    expect(tekst).toContain('“Keer 4.”\n\nEn u liet ons hierover nog 15 keer iets weten.');
    expect(tekst).not.toContain('“Keer 5.”');
    expect(tekst).toContain('S-2026-000128 en S-2026-000129).');
  });

  test('are those of a call to whoever called', () => {
    const { onderwerp, tekst } = schrijf({ signalen: [{ ...gegevens.signalen[0]!, kanaal: 'telefoon' }] });
    expect(onderwerp).toBe('Er is iets verbeterd na uw telefoontje (S-2026-000007)');
    expect(tekst).toContain('U belde ons hierover op 14 april 2026:');
    expect(tekst).toContain('Dit gaat over uw telefoontje (kenmerk S-2026-000007).');
    expect(tekst).not.toMatch(/u schreef|uw bericht/i);
  });

  test('say why it cannot, with the reason, and what is planned as planned', () => {
    const kanNiet = schrijf(
      {},
      { uitkomst: 'kan-niet', reden: 'wet', uitleg: 'De wet vraagt deze brief.', verbetering: '' },
    );
    expect(kanNiet.onderwerp).toContain('Waarom dit niet kan');
    expect(kanNiet.tekst).toContain('het kan niet. De wet staat het niet toe.\n\nDe wet vraagt deze brief.');
    expect(schrijf({}, { uitkomst: 'gepland' }).tekst).toContain('Dit is het plan:');
  });

  test('shorten a long question between words, and keep everything else on its own line', () => {
    const tekst = `${'woord '.repeat(100)}einde`;
    const lang = schrijf({ signalen: [{ ...gegevens.signalen[0]!, tekst }] }).tekst;
    expect(lang).toMatch(/“(woord )+woord…”/);
    expect(lang).not.toContain('einde');
    const regels = schrijf({
      signalen: [{ ...gegevens.signalen[0]!, tekst: 'Een\r\n\r\nBcc: iemand@voorbeeld.test\u202e twee' }],
    });
    expect(regels.tekst).toContain('“Een Bcc: iemand (at) voorbeeld. test twee”');
  });

  test('a melder who writes the place of the code gets no code there', () => {
    const { tekst } = schrijf({ signalen: [{ ...gegevens.signalen[0]!, tekst: 'Kijk: {{code}}' }] });
    expect(tekst).toContain('“Kijk: code”');
  });

  test('say that it is news when there was a mail before', () => {
    expect(schrijf({ eerder: true }).tekst).toContain('Wij schreven u hier al eerder over. Er is nu nieuws.');
    expect(schrijf().tekst).not.toContain('eerder');
  });
});

test.each<[Terugkoppelstatus[], number[], Terugkoppelstatus[]]>([
  [[], [], []],
  [['verteld', 'verteld'], [0, 0], ['verteld']],
  [['verteld', 'te-doen'], [0, 0], ['te-doen']],
  [
    ['wil-niet', 'verteld', 'onbereikbaar'],
    [0, 0, 2],
    ['verteld', 'onbereikbaar'],
  ],
  [
    ['wil-niet', 'wil-niet'],
    [-1, -1],
    ['wil-niet', 'wil-niet'],
  ],
])('R16 people are counted, not signals: %j of %j', (statussen, personen, mensen) => {
  expect(mergeStatussen(statussen, personen)).toEqual(mensen);
});

test.each([
  ['a few at a time', [['a'], ['b'], ['c'], ['d']], [['a', 'b', 'c'], ['d']]],
  [
    'what belongs together stays together',
    [['a'], ['b'], ['c', 'd', 'e', 'f']],
    [
      ['a', 'b'],
      ['c', 'd', 'e', 'f'],
    ],
  ],
  [
    'up to the most that fits',
    [['a', 'b', 'c', 'd', 'e'], ['f']],
    [
      ['a', 'b', 'c', 'd'],
      ['e', 'f'],
    ],
  ],
  ['nobody', [], []],
])('in one go: %s', (_wat, groepen, keren) => {
  expect(bundleSamen(groepen, { perKeer: 3, samen: 4 })).toEqual(keren);
});

test('the key of a mail says what it is about, and only that of a mail about an outcome', () => {
  const dit = { signaal: 's', verbetering: 'v', uitkomst: 'gepland', ronde: 2 };
  expect(readSleutel(buildSleutel(dit))).toEqual(dit);
  expect(readSleutel('uitnodiging:abc')).toBe(null);
});
