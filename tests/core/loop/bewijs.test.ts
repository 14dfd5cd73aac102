import { describe, expect, test } from 'vitest';
import type { Oordeel } from '#core/meelezen/enumeraties.ts';
import { computeLoop, standsSluiting, type Feit, type Loopfeiten } from '#core/loop/bewijs.ts';

const feit = (op: string, bron = ''): Feit => ({ op, bron, door: '' });
const oordeel = (soort: Oordeel) => ({ oordeel: soort, toelichting: '', antwoord: '' });

const niets: Loopfeiten = {
  stand: {
    uitkomst: '',
    ingangsmaand: '',
    reden: '',
    uitleg: '',
    signalen: 0,
    besluiten: 0,
    acties: [],
    oordelen: [],
    eerdereNee: 0,
    minimumOordelen: 3,
    melders: [],
    medewerkersVerteld: false,
    publiekVerteld: false,
  },
  vanVoorheen: false,
  heropening: null,
  signaal: null,
  agendapunt: null,
  besluit: null,
  publicatie: null,
  geoordeeldOp: '',
  verteldOp: '',
  sluiting: null,
  teruggekomen: 0,
  ongeldig: 0,
  vandaag: '2026-11-27',
};

type Anders = Partial<Omit<Loopfeiten, 'stand'>> & { stand?: Partial<Loopfeiten['stand']> };
const met = (basis: Loopfeiten, { stand, ...rest }: Anders): Loopfeiten => ({
  ...basis,
  ...rest,
  stand: { ...basis.stand, ...stand },
});

const gehoord = met(niets, {
  signaal: feit('2026-01-05', 's1'),
  stand: { signalen: 1, melders: ['te-doen'] },
});
const gekozen = met(gehoord, {
  agendapunt: feit('2026-02-03', 'o1'),
  besluit: feit('2026-02-03', 'b1'),
  stand: { besluiten: 1 },
});
const live = { ...feit('2026-05-10'), uitkomst: 'doorgevoerd', ingangsmaand: '2026-04', vanRonde: true };
const kanNiet = { ...live, uitkomst: 'kan-niet', ingangsmaand: '' };
const gedaan = met(gekozen, { publicatie: live, stand: { uitkomst: 'doorgevoerd', publiekVerteld: true } });
const getoetst = met(gedaan, {
  geoordeeldOp: '2026-08-01',
  stand: { oordelen: [oordeel('ja'), oordeel('ja'), oordeel('deels')] },
});
const verteld = met(getoetst, {
  verteldOp: '2026-06-01',
  stand: { melders: ['verteld'], medewerkersVerteld: true },
});
const gesloten = met(verteld, { sluiting: { ...feit('2026-09-01'), afgeweken: false } });

const lees = (feiten: Loopfeiten): string => {
  const { fase, stappen } = computeLoop(feiten);
  return [fase, ...stappen.map((stap) => `${stap.fase} ${stap.op}`)].join(' | ');
};
const tot = [
  'gehoord 2026-01-05',
  'besproken 2026-02-03',
  'gekozen 2026-02-03',
  'doorgevoerd 2026-04',
  'getoetst 2026-08-01',
  'teruggekoppeld 2026-06-01',
  'gesloten 2026-09-01',
];
const alles = (fase: string, aantal: number): string => [fase, ...tot.slice(0, aantal)].join(' | ');

describe('R16 each step stands on what happened', () => {
  test.each<[string, Loopfeiten, string]>([
    ['nothing', niets, 'gehoord'],
    ['a linked signal', gehoord, alles('gehoord', 1)],
    ['an agendapunt', met(gehoord, { agendapunt: feit('2026-02-03') }), alles('besproken', 2)],
    ['a besluit', gekozen, alles('gekozen', 3)],
    ['what is published and done', gedaan, alles('doorgevoerd', 4)],
    ['the verdicts that were asked for', getoetst, alles('getoetst', 5)],
    ['everybody told', verteld, alles('teruggekoppeld', 6)],
    ['the gate', gesloten, alles('gesloten', 7)],
  ])('R16 %s', (_naam, feiten, verwacht) => {
    expect(lees(feiten)).toBe(verwacht);
  });

  test.each<[string, Loopfeiten, string]>([
    [
      'what is only planned is not done',
      met(gedaan, { publicatie: { ...live, uitkomst: 'gepland' } }),
      alles('gekozen', 3),
    ],
    [
      'a month to come is not there yet',
      met(gedaan, { publicatie: { ...live, ingangsmaand: '2026-12' } }),
      alles('gekozen', 3),
    ],
    [
      'this month is',
      met(gedaan, { publicatie: { ...live, ingangsmaand: '2026-11' } }),
      `${alles('doorgevoerd', 3)} | doorgevoerd 2026-11`,
    ],
    [
      'no month is no evidence',
      met(gedaan, { publicatie: { ...live, ingangsmaand: '' } }),
      alles('gekozen', 3),
    ],
    [
      'two verdicts are not three',
      met(getoetst, { stand: { oordelen: [oordeel('ja'), oordeel('ja')] } }),
      alles('doorgevoerd', 4),
    ],
    [
      'more nee than ja is no test that was passed',
      met(getoetst, { stand: { oordelen: [oordeel('ja'), oordeel('nee'), oordeel('nee')] } }),
      alles('doorgevoerd', 4),
    ],
    [
      'verdicts about what is not there test nothing',
      met(getoetst, { publicatie: null }),
      alles('gekozen', 3),
    ],
    [
      'whoever still has to hear was not told',
      met(verteld, { stand: { melders: ['verteld', 'te-doen'] } }),
      alles('getoetst', 5),
    ],
    ['employees count too', met(verteld, { stand: { medewerkersVerteld: false } }), alles('getoetst', 5)],
    [
      'nobody linked, nobody told',
      met(verteld, { signaal: null, stand: { signalen: 0, melders: [] } }),
      ['getoetst', ...tot.slice(1, 5)].join(' | '),
    ],
    [
      'told before anybody tested it: a fact, but the loop waits for the test',
      met(verteld, { stand: { oordelen: [] } }),
      ['doorgevoerd', ...tot.slice(0, 4), tot[5]].join(' | '),
    ],
    [
      'published without a besluit: that misses, and is not said',
      met(gedaan, { agendapunt: null, besluit: null }),
      'doorgevoerd | gehoord 2026-01-05 | doorgevoerd 2026-04',
    ],
  ])('R16 %s', (_naam, feiten, verwacht) => {
    expect(lees(feiten)).toBe(verwacht);
  });
});

describe('R16 kan-niet has one day of explanation, and nobody tested it before', () => {
  test('R16 the day on which it was published', () => {
    expect(lees(met(gedaan, { publicatie: kanNiet }))).toBe(
      `${alles('doorgevoerd', 3)} | doorgevoerd 2026-05-10`,
    );
  });
  test('R16 a month that an editor left there says nothing', () => {
    const maand = met(gedaan, { publicatie: { ...kanNiet, ingangsmaand: '2026-01' } });
    expect(lees(maand)).toContain('doorgevoerd 2026-05-10');
  });
  test('R16 verdicts of before it count from that day on, and so does telling', () => {
    const eerder = met(verteld, { publicatie: kanNiet, geoordeeldOp: '2026-04-30', verteldOp: '2026-05-01' });
    expect(lees(eerder)).toContain('getoetst 2026-05-10 | teruggekoppeld 2026-05-10');
  });
});

describe('R16 what is older than the product', () => {
  const oud = met(niets, { vanVoorheen: true });
  test('R16 stands where it is, without steps that nobody can show', () => {
    expect(lees(oud)).toBe('gekozen');
    expect(lees(met(oud, { publicatie: live }))).toBe('doorgevoerd | doorgevoerd 2026-04');
  });
  test('R16 an explanation of then keeps its month', () => {
    const uitleg = { ...kanNiet, ingangsmaand: '2023-05' };
    expect(lees(met(oud, { publicatie: uitleg }))).toBe('doorgevoerd | doorgevoerd 2023-05');
  });
});

describe('R16 a second round has evidence of its own', () => {
  const opnieuw = met(verteld, {
    heropening: feit('2026-10-14'),
    agendapunt: null,
    besluit: null,
    publicatie: { ...live, vanRonde: false },
    stand: { besluiten: 0, oordelen: [], medewerkersVerteld: false },
  });
  test('R16 it begins with the reopening', () => {
    expect(lees(opnieuw)).toBe('gehoord | gehoord 2026-10-14');
  });
  test('R16 what the site showed before was not done anew by deciding something', () => {
    const besloten = met(opnieuw, { besluit: feit('2026-11-03', 'b2'), stand: { besluiten: 1 } });
    expect(lees(besloten)).toBe('gekozen | gehoord 2026-10-14 | besproken 2026-11-03 | gekozen 2026-11-03');
  });
  test('R16 closed anew without another publication: it was decided that it stays so', () => {
    const weer = met(opnieuw, {
      besluit: feit('2026-11-03', 'b2'),
      geoordeeldOp: '2026-11-20',
      verteldOp: '2026-11-21',
      sluiting: { ...feit('2026-11-27'), afgeweken: false },
      stand: { besluiten: 1, oordelen: getoetst.stand.oordelen, medewerkersVerteld: true },
    });
    expect(lees(weer)).toBe(
      'gesloten | gehoord 2026-10-14 | besproken 2026-11-03 | gekozen 2026-11-03 | doorgevoerd 2026-11-03 | ' +
        'getoetst 2026-11-20 | teruggekoppeld 2026-11-21 | gesloten 2026-11-27',
    );
  });
});

describe('R16 a closing falls with what it stood on', () => {
  test.each<[string, Anders, boolean]>([
    ['everything as it was', {}, true],
    ['its last signal is about something else', { stand: { signalen: 0 } }, false],
    ['nothing was decided after all', { stand: { besluiten: 0 } }, false],
    ['taken off the site', { stand: { publiekVerteld: false } }, false],
    ['an actie that is not done after all', { stand: { acties: ['klaar', 'open'] } }, false],
    ['an actie of what cannot be done anyway', { stand: { uitkomst: 'kan-niet', acties: ['open'] } }, true],
    ['somebody who was told does not know it', { teruggekomen: 1 }, false],
    ['employees do not know it after all', { stand: { medewerkersVerteld: false } }, false],
    [
      'a verdict it needed is void',
      { ongeldig: 1, stand: { oordelen: getoetst.stand.oordelen.slice(1) } },
      false,
    ],
    ['a verdict it could do without is void', { ongeldig: 1 }, true],
    ['somebody else tells it too, who has to hear', { stand: { melders: ['verteld', 'te-doen'] } }, true],
    ['a verdict more', { stand: { oordelen: [...getoetst.stand.oordelen, oordeel('nee')] } }, true],
  ])('R16 %s', (_naam, anders, staat) => {
    const feiten = met(gesloten, anders);
    expect(standsSluiting(feiten)).toBe(staat);
    expect(computeLoop(feiten).fase === 'gesloten').toBe(staat);
  });

  test('R4 R16 closed without the test: nobody tested it', () => {
    const afgeweken = met(gesloten, {
      sluiting: { ...feit('2026-09-01'), afgeweken: true },
      stand: { oordelen: [] },
    });
    expect(lees(afgeweken)).toBe(['gesloten', ...tot.slice(0, 4), ...tot.slice(5)].join(' | '));
  });
});

test('R16 an open round of which every signal was taken away was heard by nobody', () => {
  expect(lees(met(niets, { heropening: feit('2026-10-14') }))).toBe('gehoord');
  expect(lees(met(gehoord, { heropening: feit('2026-10-14') }))).toBe('gehoord | gehoord 2026-10-14');
});
