import { describe, expect, test } from 'vitest';
import { fasen } from '#core/verbetering/enumeraties.ts';
import { oordelen, type Oordeel } from '#core/meelezen/enumeraties.ts';
import { terugkoppelstatussen } from '#core/terugkoppeling/enumeraties.ts';
import { rollen, type Rol } from '#core/basis/rollen.ts';
import { checkHeropenen } from '#core/loop/check-heropenen.ts';
import { heropenaanleidingen, isHeropening } from '#core/loop/heropenen.ts';
import { checkSluiten, needsAfwijking, type Sluitstand, type Sluitverzoek } from '#core/loop/sluiten.ts';
import type { GegevenOordeel } from '#core/meelezen/oordeel.ts';
import { standaardOordelen } from '#core/organisatie/standaard.ts';
import { formatMelding, meldingen } from '#core/meldingen.ts';

const geef = (...lijst: Oordeel[]): GegevenOordeel[] =>
  lijst.map((oordeel) => ({ oordeel, toelichting: '', antwoord: '' }));
const nee = (toelichting: string, antwoord: string): GegevenOordeel => ({
  oordeel: 'nee',
  toelichting,
  antwoord,
});

const rond: Sluitstand = {
  fase: 'teruggekoppeld',
  uitkomst: 'doorgevoerd',
  ingangsmaand: '2026-03',
  reden: '',
  uitleg: '',
  signalen: 1,
  besluiten: 1,
  acties: ['klaar', 'vervallen'],
  oordelen: geef('ja', 'deels', 'ja'),
  eerdereNee: 0,
  handen: ['medewerker:typte', 'mail:typte@voorbeeld.nl'],
  minimumOordelen: standaardOordelen,
  melders: ['verteld', 'onbereikbaar', 'wil-niet'],
  medewerkersVerteld: true,
  publiekVerteld: true,
};
const kanNiet = {
  uitkomst: 'kan-niet',
  reden: 'wet',
  uitleg: 'De wet staat het niet toe.',
  acties: ['open'] as const,
  ingangsmaand: '',
};
const verzoek: Sluitverzoek = {
  wie: { rollen: ['ambassadeur'], sleutels: ['medewerker:ander', 'mail:ander@voorbeeld.nl'] },
  vandaag: '2026-11-22',
  eigenGegevens: ['14 020'],
};
const zonder = { sleutels: [] };
const voorzitter = { wie: { rollen: ['voorzitter'] as Rol[], ...zonder } };
const afwijking = { reden: 'Dit raakt één persoon. Die is tevreden.' };
const issues = (stand: Partial<Sluitstand>, over: Partial<Sluitverzoek> = {}): string[] =>
  checkSluiten({ ...rond, ...stand }, { ...verzoek, ...over }).map(({ path, code }) => `${path} ${code}`);

const gevallen: [string, Partial<Sluitstand>, string[]][] = [
  ['an entry with everything done', {}, []],
  ['kan-niet with reason and explanation, whatever its actions', kanNiet, []],
  ['gepland, which never closes', { uitkomst: 'gepland' }, ['uitkomst r4-gepland']],
  ['no outcome', { uitkomst: '' }, ['uitkomst verplicht']],
  ['no signal', { signalen: 0 }, ['signalen r4-geen-signaal']],
  ['no besluit', { besluiten: 0 }, ['besluiten r4-geen-besluit']],
  ['an open action', { acties: ['klaar', 'open'] }, ['acties r4-acties-open']],
  ['an action under way', { acties: ['bezig'] }, ['acties r4-acties-open']],
  ['no actions at all', { acties: [] }, []],
  ['no month', { ingangsmaand: '' }, ['ingangsmaand ingangsmaand-verplicht']],
  ['half a month', { ingangsmaand: '2026-1' }, ['ingangsmaand geen-maand']],
  ['a month to come', { ingangsmaand: '2026-12' }, ['ingangsmaand ingangsmaand-later']],
  ['this month', { ingangsmaand: '2026-11' }, []],
  ['R11 kan-niet without a reason', { ...kanNiet, reden: '' }, ['reden r11-reden']],
  ['R11 kan-niet with a blank reason', { ...kanNiet, reden: ' ' }, ['reden r11-reden']],
  ['R11 kan-niet without an explanation', { ...kanNiet, uitleg: ' ' }, ['uitleg r11-uitleg']],
  ['no verdicts', { oordelen: [] }, ['oordelen r4-te-weinig-oordelen']],
  ['one verdict too few', { oordelen: geef('ja', 'ja') }, ['oordelen r4-te-weinig-oordelen']],
  ['as many verdicts as another number asks', { oordelen: geef('ja'), minimumOordelen: 1 }, []],
  ['too few for another number', { minimumOordelen: 4 }, ['oordelen r4-te-weinig-oordelen']],
  ['no verdicts where none are asked', { oordelen: [], minimumOordelen: 0 }, []],
  ['more nee than ja', { oordelen: geef('ja', 'nee', 'nee') }, ['oordelen r4-meer-nee']],
  ['as many nee as ja and deels', { oordelen: geef('ja', 'nee', 'nee', 'deels') }, []],
  [
    'weet-niet does not weigh against nee',
    { oordelen: geef('ja', 'nee', 'nee', 'weet-niet') },
    ['oordelen r4-meer-nee'],
  ],
  ['weet-niet is a verdict', { oordelen: geef('ja', 'ja', 'weet-niet') }, []],
  [
    'but nobody says it helps',
    { oordelen: geef('weet-niet', 'weet-niet', 'weet-niet') },
    ['oordelen r4-niemand-geholpen'],
  ],
  [
    'a nee that says why, unanswered',
    { oordelen: [...geef('ja', 'ja'), nee('Te duur', ' ')] },
    ['oordelen r4-nee-zonder-antwoord'],
  ],
  ['a nee that says why, answered', { oordelen: [...geef('ja', 'ja'), nee('Te duur', 'Wij bellen u')] }, []],
  ['a nee that reopened it, unanswered', { eerdereNee: 1 }, ['oordelen r4-nee-zonder-antwoord']],
  ['a nee without text', { oordelen: [...geef('ja', 'ja'), nee(' ', '')] }, []],
  [
    'a ja with text needs no answer',
    { oordelen: [...geef('ja', 'ja'), { oordeel: 'ja', toelichting: 'Fijn', antwoord: '' }] },
    [],
  ],
  ['somebody still to tell', { melders: ['verteld', 'te-doen'] }, ['terugkoppelingen r4-nog-te-vertellen']],
  ['nobody to tell', { melders: [] }, []],
  ['employees not told', { medewerkersVerteld: false }, ['medewerkersVerteld r4-medewerkers']],
  ['the public not told', { publiekVerteld: false }, ['publiekVerteld r4-publiek']],
  ['closed already', { fase: 'gesloten' }, ['fase r4-al-gesloten']],
  [
    'everything wrong, said at once',
    {
      signalen: 0,
      besluiten: 0,
      acties: ['open', 'bezig'],
      ingangsmaand: '',
      oordelen: [nee('Te duur', '')],
      melders: ['te-doen'],
      medewerkersVerteld: false,
      publiekVerteld: false,
    },
    [
      'signalen r4-geen-signaal',
      'besluiten r4-geen-besluit',
      'acties r4-acties-open',
      'ingangsmaand ingangsmaand-verplicht',
      'oordelen r4-te-weinig-oordelen',
      'oordelen r4-meer-nee',
      'oordelen r4-nee-zonder-antwoord',
      'terugkoppelingen r4-nog-te-vertellen',
      'medewerkersVerteld r4-medewerkers',
      'publiekVerteld r4-publiek',
    ],
  ],
];

test.each([
  ['medewerker:typte', 'mail:ander@voorbeeld.nl'],
  ['medewerker:tweede', 'mail:typte@voorbeeld.nl'],
])(
  'R4 R16 whoever had a hand in the verdicts does not close, with no account of theirs: %s',
  (...sleutels) => {
    const wie = { rollen: ['voorzitter'] as Rol[], sleutels };
    expect(issues({}, { wie })).toEqual(['wie r4-vier-ogen']);
    expect(issues({ oordelen: [] }, { wie, afwijking })).toEqual(['wie r4-vier-ogen']);
  },
);

describe('the closing gate', () => {
  test.each(gevallen)('R4 %s', (_naam, stand, verwacht) => {
    expect(issues(stand)).toEqual(verwacht);
  });

  test.each(rollen)('R4 asked by a %s', (rol) => {
    const mag = ['ambassadeur', 'voorzitter', 'redacteur'].includes(rol);
    expect(issues({}, { wie: { rollen: [rol], ...zonder } })).toEqual(mag ? [] : ['rollen geen-rol']);
  });

  test.each(terugkoppelstatussen)('R4 a melder who is %s', (status) => {
    expect(issues({ melders: [status] })).toHaveLength(status === 'te-doen' ? 1 : 0);
  });

  test('R4 the numbers are in the sentences', () => {
    const [issue] = checkSluiten({ ...rond, oordelen: geef('ja'), acties: ['klaar'] }, verzoek);
    expect(formatMelding(issue!)).toContain('1 van de 3');
  });
});

describe('the override by a voorzitter', () => {
  const ongetoetst: GegevenOordeel[] = [nee('Te duur', ''), nee('', '')];

  test('R4 stands in for the whole test by citizens', () => {
    expect(issues({ oordelen: ongetoetst }, { ...voorzitter, afwijking })).toEqual([]);
    expect(issues({ oordelen: [] }, { ...voorzitter, afwijking })).toEqual([]);
  });

  test('R4 stands in for nothing else', () => {
    for (const [naam, stand, verwacht] of gevallen) {
      const over = verwacht.filter((issue) => !issue.startsWith('oordelen '));
      expect([naam, issues(stand, { ...voorzitter, afwijking })]).toEqual([naam, over]);
    }
  });

  test.each(rollen)('R4 asked by a %s', (rol) => {
    const gevonden = issues({ oordelen: [] }, { wie: { rollen: ['redacteur', rol], ...zonder }, afwijking });
    expect(gevonden).toEqual(
      rol === 'voorzitter' ? [] : ['oordelen r4-te-weinig-oordelen', 'afwijking r4-afwijking-rol'],
    );
  });

  test.each([
    ['without a reason', '  ', ['afwijking.reden r4-afwijking-reden']],
    ['with a reason that nobody can see', '\u200b\u00ad'.repeat(20), ['afwijking.reden te-weinig-letters']],
    ['with a reason that says nothing', '… !!! 1', ['afwijking.reden te-weinig-letters']],
    ['R1 with a phone number', 'Bel 06 12345678.', ['afwijking.reden r1-telefoon']],
    ['with a reason that is too long', 'a '.repeat(1001), ['afwijking.reden te-lang']],
    ['with the organisation’s own number', 'Bel 14 020 voor uitleg.', []],
  ])('R4 %s', (_naam, reden, verwacht) => {
    const gevonden = issues({ oordelen: [] }, { ...voorzitter, afwijking: { reden } });
    expect(gevonden).toEqual(verwacht.length === 0 ? [] : ['oordelen r4-te-weinig-oordelen', ...verwacht]);
  });

  test('R4 is not needed, and so not kept, when citizens tested it', () => {
    expect(needsAfwijking(rond)).toBe(false);
    expect(needsAfwijking({ ...rond, oordelen: ongetoetst })).toBe(true);
    expect(needsAfwijking({ ...rond, oordelen: geef('ja', 'ja') })).toBe(true);
  });
});

describe('reopening', () => {
  const codes = (over: Partial<Parameters<typeof checkHeropenen>[0]>): string[] =>
    checkHeropenen({
      fase: 'gesloten',
      aanleiding: 'voorzitter',
      reden: 'Het helpt niet.',
      wie: { rollen: ['voorzitter'], ...zonder },
      eigenGegevens: [],
      ...over,
    }).map(({ code }) => code);

  for (const aanleiding of heropenaanleidingen) {
    test.each(rollen)(`R4 because of ${aanleiding}, by a %s`, (rol) => {
      const mag = rol === 'voorzitter' || (rol === 'ambassadeur' && aanleiding !== 'voorzitter');
      expect(codes({ aanleiding, wie: { rollen: [rol] } })).toEqual(mag ? [] : ['geen-rol']);
    });
  }

  test.each(fasen)('R4 from %s', (fase) => {
    expect(codes({ fase })).toEqual(fase === 'gesloten' ? [] : ['r4-niet-gesloten']);
  });

  test('R4 needs a reason, and says everything at once', () => {
    expect(codes({ reden: ' ', fase: 'gehoord', wie: { rollen: [] } })).toEqual([
      'geen-rol',
      'r4-niet-gesloten',
      'reden-verplicht',
    ]);
    expect(codes({ reden: '\u2060\u200d' })).toEqual(['te-weinig-letters']);
    expect(codes({ reden: 'Bel mij op 06 12345678.' })).toEqual(['r1-telefoon']);
  });

  test.each(oordelen)('R4 by itself: a %s on a closed loop', (oordeel) => {
    expect(isHeropening('gesloten', oordeel, 'Nog steeds te duur')).toBe(oordeel === 'nee');
    expect(isHeropening('gesloten', oordeel, ' ')).toBe(false);
    expect(isHeropening('teruggekoppeld', oordeel, 'Nog steeds te duur')).toBe(false);
  });
});

test('every refusal has a sentence without holes', () => {
  const alle = gevallen.flatMap(([, stand]) => checkSluiten({ ...rond, ...stand }, verzoek));
  alle.push(...checkSluiten(rond, { ...verzoek, wie: { rollen: [], ...zonder }, afwijking: { reden: '' } }));
  alle.push(
    ...checkHeropenen({
      fase: 'gehoord',
      aanleiding: 'effect',
      reden: '',
      wie: { rollen: [] },
      eigenGegevens: [],
    }),
  );
  alle.push(
    ...checkHeropenen({
      fase: 'gehoord',
      aanleiding: 'effect',
      reden: '-',
      wie: { rollen: [] },
      eigenGegevens: [],
    }),
  );
  for (const issue of alle) {
    expect(meldingen).toHaveProperty([issue.code]);
    expect(formatMelding(issue)).toMatch(/^[^{}]+[.?]$/);
  }
});
