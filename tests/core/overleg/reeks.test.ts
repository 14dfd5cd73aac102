import { describe, expect, test } from 'vitest';
import { formatMelding } from '#core/meldingen.ts';
import { proposeVerplaatsing } from '#core/overleg/feestdag.ts';
import type { Collega } from '#core/overleg/plan.ts';
import { checkReeks, listDagen, planReeks, type Reeks, type Reeksoverleg } from '#core/overleg/reeks.ts';

const collegas: Collega[] = [
  { id: 'v', naam: 'voorzitter', actief: true, rollen: ['voorzitter'] },
  { id: 'b', naam: 'behandelaar', actief: true, rollen: ['behandelaar'] },
  { id: 'weg', naam: 'oud-collega', actief: false, rollen: ['voorzitter'] },
];
const goed: Reeks = {
  naam: 'Verbeteroverleg afval',
  team: 'Afval',
  weekdag: 2,
  tijd: '10:00',
  minuten: 60,
  ritmeWeken: 2,
  eersteDag: '2026-12-01',
  plaats: 'Kamer 2',
  mensen: ['v', 'b'],
  voorzitter: 'v',
};
const situatie = { collegas, vandaag: '2026-11-27', eersteDagWas: '' };
const codes = (anders: Partial<Reeks>, meer: Partial<typeof situatie> = {}): string[] =>
  checkReeks({ ...goed, ...anders }, { ...situatie, ...meer }).map(({ path, code }) => `${path} ${code}`);

describe('what can be wrong with a series', () => {
  test.each<[string, Partial<Reeks>, string[]]>([
    ['nothing', {}, []],
    ['no name', { naam: ' ' }, ['naam verplicht']],
    ['nobody in it', { mensen: [] }, ['mensen geen-mensen']],
    ['somebody who left', { mensen: ['b', 'weg'] }, ['mensen mens-inactief']],
    ['somebody who never was', { mensen: ['b', 'x'] }, ['mensen mens-onbekend']],
    ['too many', { mensen: Array.from({ length: 101 }, (_, i) => `${i}`) }, ['mensen te-veel-mensen']],
    ['nobody in the chair', { voorzitter: '' }, ['voorzitter voorzitter-verplicht']],
    ['somebody in the chair who left', { voorzitter: 'weg' }, ['voorzitter voorzitter-inactief']],
    [
      'somebody in the chair who records no besluit',
      { voorzitter: 'b' },
      ['voorzitter voorzitter-zonder-rol'],
    ],
    ['no time', { tijd: '' }, ['tijd verplicht']],
    ['another notation', { tijd: '10.00' }, ['tijd geen-tijd']],
    ['an hour that is not there', { tijd: '25:00' }, ['tijd geen-tijd']],
    ['an end before its begin', { minuten: -30 }, ['minuten einde-voor-begin']],
    ['an end at its begin', { minuten: 0 }, ['minuten einde-voor-begin']],
    ['too short', { minuten: 10 }, ['minuten duur-buiten-bereik']],
    ['longer than a day of work', { minuten: 481 }, ['minuten duur-buiten-bereik']],
    ['half a minute', { minuten: 60.5 }, ['minuten duur-buiten-bereik']],
    ['past midnight', { tijd: '23:30', minuten: 60 }, ['minuten voorbij-middernacht']],
    ['until midnight is possible', { tijd: '23:00', minuten: 60 }, []],
    ['it never comes', { ritmeWeken: 0 }, ['ritmeWeken reeks-nooit']],
    ['it goes back', { ritmeWeken: -2 }, ['ritmeWeken reeks-nooit']],
    ['one and a half week', { ritmeWeken: 1.5 }, ['ritmeWeken reeks-nooit']],
    ['less than twice a year', { ritmeWeken: 27 }, ['ritmeWeken ritme-te-lang']],
    ['no day of the week', { weekdag: 8 }, ['weekdag geen-weekdag']],
    ['another day of the week than the first day', { weekdag: 3 }, ['weekdag weekdag-anders']],
    ['no first day', { eersteDag: '' }, ['eersteDag verplicht']],
    ['a first day that is not there', { eersteDag: '2026-02-30' }, ['eersteDag geen-datum']],
    ['a first day that is over', { eersteDag: '2026-11-24' }, ['eersteDag datum-voorbij']],
    ['a first day after more than a year', { eersteDag: '2027-11-30' }, ['eersteDag eerste-dag-ver']],
  ])('%s', (_, anders, verwacht) => expect(codes(anders)).toEqual(verwacht));

  test('a series that goes on may have begun long ago', () => {
    expect(codes({ eersteDag: '2026-01-06' }, { eersteDagWas: '2026-01-06' })).toEqual([]);
  });

  test('everything at once', () => {
    const alles = {
      naam: '',
      tijd: 'tien',
      minuten: -1,
      ritmeWeken: 0,
      weekdag: 0,
      mensen: [],
      voorzitter: '',
    };
    expect(codes(alles)).toEqual([
      'naam verplicht',
      'weekdag geen-weekdag',
      'ritmeWeken reeks-nooit',
      'tijd geen-tijd',
      'minuten einde-voor-begin',
      'mensen geen-mensen',
      'voorzitter voorzitter-verplicht',
    ]);
  });

  test('a sentence names the day and what it contradicts', () => {
    const [issue] = checkReeks({ ...goed, weekdag: 3 }, situatie);
    expect(formatMelding(issue!)).toBe(
      'De eerste keer, 1 december 2026, is een dinsdag, en de reeks is op woensdag. Kies een andere datum of een andere dag.',
    );
  });
});

describe('the days of a series', () => {
  test('are whole rhythms of weeks after the first, over the end of a year and both changes of the clock', () => {
    const reeks = { eersteDag: '2026-10-20', ritmeWeken: 2 };
    expect(listDagen(reeks, '2026-10-01', '2026-12-31')).toEqual([
      '2026-10-20',
      '2026-11-03',
      '2026-11-17',
      '2026-12-01',
      '2026-12-15',
      '2026-12-29',
    ]);
    expect(listDagen(reeks, '2027-03-10', '2027-04-10')).toEqual(['2027-03-23', '2027-04-06']);
  });

  test('are none when it never comes', () => {
    expect(listDagen({ eersteDag: '2026-12-01', ritmeWeken: 0 }, '2026-11-27', '2027-11-27')).toEqual([]);
    expect(listDagen({ eersteDag: '', ritmeWeken: 2 }, '2026-11-27', '2027-11-27')).toEqual([]);
  });
});

describe('a series has its meetings a year ahead', () => {
  const vandaag = '2026-11-27';
  const ritme = { eersteDag: '2026-12-01', ritmeWeken: 2 };
  const plek = (plandag: string, vrij = true): Reeksoverleg => ({ id: plandag, plandag, vrij });

  test('from nothing: 26 of a biweekly series', () => {
    const { maken, verzetten, weg } = planReeks(ritme, [], vandaag);
    expect([maken.length, maken[0], maken.at(-1)]).toEqual([26, '2026-12-01', '2027-11-16']);
    expect([verzetten, weg]).toEqual([[], []]);
  });

  test('what is there stays, and nothing is made twice', () => {
    const eerst = planReeks(ritme, [], vandaag).maken.map((dag) => plek(dag));
    expect(planReeks(ritme, eerst, vandaag)).toEqual({ maken: [], verzetten: [], weg: [] });
    expect(planReeks(ritme, eerst, '2026-12-15').maken).toEqual(['2027-11-30', '2027-12-14']);
  });

  test('it skips what the team skipped, moved or invited to', () => {
    const maken = planReeks(ritme, [plek('2026-12-29', false)], vandaag).maken;
    expect(maken).not.toContain('2026-12-29');
    expect(maken.slice(0, 3)).toEqual(['2026-12-01', '2026-12-15', '2027-01-12']);
  });

  test('another day of the week moves the drafts, and gives no second meeting in a week that has one', () => {
    const kort = { eersteDag: '2026-12-02', ritmeWeken: 26 };
    const gepland = [plek('2026-12-01', false), plek('2027-06-01')];
    expect(planReeks(kort, gepland, vandaag)).toEqual({
      maken: [],
      verzetten: [{ id: '2027-06-01', naar: '2027-06-02' }],
      weg: [],
    });
  });

  test('fewer meetings leave drafts without a day', () => {
    const gepland = [plek('2026-12-01'), plek('2026-12-15'), plek('2026-12-29')];
    const { weg, verzetten } = planReeks({ eersteDag: '2026-12-01', ritmeWeken: 26 }, gepland, vandaag);
    expect(verzetten).toEqual([{ id: '2026-12-15', naar: '2027-06-01' }]);
    expect(weg).toEqual(['2026-12-29']);
  });
});

describe('a Dutch public holiday is proposed to be moved', () => {
  const propose = (dag: string, vandaag = '2026-01-01', bezet: string[] = []) =>
    proposeVerplaatsing(dag, { vandaag, bezet });

  test.each([
    ['2026-12-01', null],
    ['2026-12-25', { feestdag: 'eerste-kerstdag', naar: '2026-12-24' }],
    ['2027-01-01', { feestdag: 'nieuwjaarsdag', naar: '2026-12-31' }],
    ['2027-03-29', { feestdag: 'tweede-paasdag', naar: '2027-03-30' }],
    ['2027-04-27', { feestdag: 'koningsdag', naar: '2027-04-28' }],
    // Friday 7 May is made equal to a holiday, Wednesday 5 May is Bevrijdingsdag.
    ['2027-05-06', { feestdag: 'hemelvaartsdag', naar: '2027-05-04' }],
    ['2027-05-07', { feestdag: 'gelijkgesteld', naar: '2027-05-10' }],
  ])('%s: %j', (dag, voorstel) => expect(propose(dag)).toEqual(voorstel));

  test('not to a day that is over, nor to one that has a meeting', () => {
    expect(propose('2026-12-25', '2026-12-25')).toEqual({ feestdag: 'eerste-kerstdag', naar: '2026-12-28' });
    expect(propose('2027-04-27', '2026-01-01', ['2027-04-28'])).toEqual({
      feestdag: 'koningsdag',
      naar: '2027-04-26',
    });
  });
});
