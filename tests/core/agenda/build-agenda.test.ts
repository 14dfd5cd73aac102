import { describe, expect, test } from 'vitest';
import type { Aanleidingen, Kader } from '#core/agenda/aanleidingen.ts';
import type { Bewaard } from '#core/agenda/bewaard.ts';
import { buildAgenda, type Agenda } from '#core/agenda/build-agenda.ts';
import { formatOmdat } from '#core/agenda/zinnen.ts';
import {
  bericht,
  bewaard,
  kader,
  loop,
  niets,
  openActie,
  patroon,
  rest,
  vanAlles,
} from '#tests/fixtures/agenda.ts';

const build = (over: Partial<Aanleidingen>, punten: Bewaard[] = [], anders: Partial<Kader> = {}): Agenda =>
  buildAgenda({ ...niets, ...over }, { ...kader, ...anders }, punten);

/** Each line as 'minutes key', or 'minutes id' of what people put there. */
const lijst = ({ regels }: Agenda): string[] =>
  regels.map(({ minuten, kandidaat, id }) => `${minuten} ${kandidaat?.sleutel ?? id}`);

/** The same agenda as it would be read back from the database. */
const keep = ({ regels }: Agenda): Bewaard[] =>
  regels.map(({ kandidaat, volgorde, minuten }) =>
    bewaard(`id ${kandidaat!.sleutel}`, kandidaat!.sleutel, volgorde, { soort: kandidaat!.soort, minuten }),
  );

describe('the agenda writes itself', () => {
  test('in the order of the issue, each with its reason, and it fits the meeting', () => {
    const agenda = buildAgenda(vanAlles, kader);
    expect(lijst(agenda)).toEqual([
      '2 acties',
      '4 vrij:r1',
      '8 vroegsignaal:v1',
      '4 loop:l3',
      '5 loop:l2',
      '6 cluster:c1',
      '3 besluit:b1',
      '1 loop:l4',
      '1 loop:l1',
    ]);
    expect(agenda.tijd).toEqual({ gebruikt: 34, vrij: 11, teveel: 0 });
    expect(agenda.buiten).toEqual([]);
    expect(agenda.regels.map(({ kandidaat }) => formatOmdat(kandidaat!.omdat))).toEqual([
      'Omdat er twee acties openstaan. Eén is te laat.',
      'Omdat er op 17 november 2026 geen tijd voor was.',
      'Omdat er deze week 9 signalen over kwamen. Normaal zijn het er 2 tot 4.',
      'Omdat één mens nee zei en nog geen antwoord kreeg.',
      'Omdat er na de verandering niet minder signalen kwamen. Van ongeveer 6 per maand naar 6. Dat is ongeveer evenveel.',
      'Omdat er in acht weken 5 signalen over kwamen. Het blijven er ongeveer evenveel.',
      'Omdat wij op 8 september 2026 afspraken om nu te kijken of het werkt.',
      'Omdat alles er is: u kunt deze loop sluiten.',
      'Omdat deze loop nog één ding mist: 1 bericht.',
    ]);
  });

  test('the same things give the same agenda, in whatever order they were read', () => {
    const om = <T>(rij: readonly T[]): T[] => [...rij].reverse();
    const andersom: Aanleidingen = { ...vanAlles, acties: om(vanAlles.acties), lopen: om(vanAlles.lopen) };
    expect(buildAgenda(andersom, kader)).toEqual(buildAgenda(vanAlles, kader));
  });

  test('refreshed without news it stays as it is', () => {
    const eerst = buildAgenda(vanAlles, kader);
    const weer = buildAgenda(vanAlles, kader, keep(eerst));
    expect(lijst(weer)).toEqual(lijst(eerst));
    expect(weer.vervallen).toEqual([]);
  });

  test('nothing to talk about is an empty agenda', () => {
    expect(build({})).toEqual({
      regels: [],
      vervallen: [],
      buiten: [],
      tijd: { gebruikt: 0, vrij: 45, teveel: 0 },
    });
  });

  test('open acties stand together, the most overdue first, and ask for a minute each when late, half a minute otherwise', () => {
    const acties = [
      openActie('later', { deadline: '2026-12-20' }),
      openActie('zonder', { deadline: '' }),
      openActie('vandaag', { deadline: '2026-11-27' }),
      openActie('laat', { deadline: '2026-11-26' }),
      openActie('later dan dat', { deadline: '2026-10-01' }),
    ];
    const { regels } = build({ acties });
    expect(regels).toHaveLength(1);
    expect(regels[0]!.kandidaat!.acties).toEqual(['later dan dat', 'laat', 'vandaag', 'later', 'zonder']);
    expect(regels[0]!.kandidaat!.omdat).toEqual({ code: 'acties', params: { aantal: 5, teLaat: 2 } });
    expect(regels[0]!.minuten).toBe(4);
  });

  test('of 500 acties it names 50 and counts all', () => {
    const acties = Array.from({ length: 500 }, (_, i) => openActie(`a${i}`, { deadline: '2026-01-01' }));
    const punt = build({ acties }).regels[0]!;
    expect(punt.kandidaat!.acties).toHaveLength(50);
    expect(punt.kandidaat!.omdat.params).toEqual({ aantal: 500, teLaat: 500 });
    expect(punt.minuten).toBe(10);
  });
});

describe('what was left over', () => {
  test.each([
    [1, 2, 'Omdat er op 17 november 2026 geen tijd voor was.'],
    [2, 3, 'Omdat er twee keer geen tijd voor was. Beslis nu, of laat het vervallen met een reden.'],
    [3, 4, 'Omdat er drie keer geen tijd voor was. Beslis nu, of laat het vervallen met een reden.'],
  ])('after %i times it stands there for the %ith time', (keer, nu, zin) => {
    const { kandidaat } = build({ rest: [rest('r1', { keer })] }).regels[0]!;
    expect([kandidaat!.keer, kandidaat!.vorige, formatOmdat(kandidaat!.omdat)]).toEqual([nu, 'r1', zin]);
  });

  test('a meeting that did not take place was no time of it', () => {
    const { kandidaat } = build({ rest: [rest('r1', { telt: false })] }).regels[0]!;
    expect(kandidaat!.keer).toBe(1);
    expect(formatOmdat(kandidaat!.omdat)).toBe('Omdat het overleg van 17 november 2026 niet doorging.');
  });

  test('what stood there longest comes first', () => {
    expect(lijst(build({ rest: [rest('een'), rest('twee', { keer: 2 })] }))).toEqual([
      '4 vrij:twee',
      '4 vrij:een',
    ]);
  });

  test('of what came by itself only while what brought it is so still; then once, with its history', () => {
    const over = rest('r1', { sleutel: 'loop:l1', soort: 'sluiten', titel: 'Oude titel', minuten: 1 });
    expect(build({ rest: [over] }).regels).toEqual([]);
    const { regels } = build({ rest: [over], lopen: [loop('l1', { mist: [bericht] })] });
    expect(regels.map(({ kandidaat }) => [kandidaat!.soort, kandidaat!.titel, kandidaat!.keer])).toEqual([
      ['rest', 'Titel van l1', 2],
    ]);
  });

  test('what people put there moves on, also the second time', () => {
    expect(lijst(build({ rest: [rest('r1', { soort: 'rest', keer: 2 })] }))).toEqual(['4 vrij:r1']);
  });
});

describe('whose it is, with several series', () => {
  const andere = [{ id: 'andere', mensen: ['bart'] }];

  test.each([
    ['made in this series', openActie('a', { reeks: 'reeks', eigenaar: 'bart' }), 1],
    ['made in another series', openActie('a', { reeks: 'andere' }), 0],
    ['of somebody who comes here', openActie('a'), 1],
    ['of somebody who comes elsewhere', openActie('a', { eigenaar: 'bart' }), 0],
    ['of somebody who comes nowhere', openActie('a', { eigenaar: 'chris' }), 1],
    ['of nobody', openActie('a', { eigenaar: '' }), 1],
    ['of a series that does not meet any more', openActie('a', { reeks: 'gestopt' }), 1],
  ])('an actie %s', (_wat, actie, aantal) => {
    expect(build({ acties: [actie] }, [], { andere }).regels).toHaveLength(aantal);
  });

  test('what another series decided is not for this one, and nothing stands on two agendas', () => {
    const lopen = ['reeks', 'andere', ''].map((reeks) => loop(`l-${reeks}`, { reeks, mist: [bericht] }));
    const agenda = build({ lopen }, [], { andere, elders: ['loop:l-'] });
    expect(lijst(agenda)).toEqual(['1 loop:l-reeks']);
  });
});

describe('what does not belong on it', () => {
  test.each([
    ['a loop that misses two things', loop('l', { mist: [bericht, { ...bericht, code: 'r4-publiek' }] })],
    ['a loop that waits for its month', loop('l', { mist: null })],
    [
      'a loop that only its acties keep open',
      loop('l', { mist: [{ path: 'acties', code: 'r4-acties-open' }] }),
    ],
  ])('%s', (_wat, een) => {
    expect(build({ lopen: [een] }).regels).toEqual([]);
  });

  test('a besluit whose day of looking back comes after the meeting', () => {
    const besluiten = vanAlles.besluiten.map((besluit) => ({ ...besluit, terugkijkOp: '2026-12-02' }));
    expect(build({ besluiten }).regels).toEqual([]);
  });
});

describe('it fits', () => {
  test('the most urgent first, something short where something longer does not fit, and what does not fit is told', () => {
    const agenda = buildAgenda(vanAlles, { ...kader, minuten: 12 });
    expect(lijst(agenda)).toEqual(['2 acties', '3 vrij:r1', '5 vroegsignaal:v1', '2 besluit:b1']);
    expect(agenda.buiten.map(({ sleutel }) => sleutel)).toEqual([
      'loop:l3',
      'loop:l2',
      'cluster:c1',
      'loop:l4',
      'loop:l1',
    ]);
    expect(agenda.tijd).toEqual({ gebruikt: 12, vrij: 0, teveel: 0 });
  });

  test('what people chose is never pushed off: it is told how much too long it is', () => {
    const punt = bewaard('p1', 'vrij:1', 1, { soort: 'vrij', minuten: 50, minutenVast: true });
    const agenda = build({ lopen: [loop('l1', { mist: [] })] }, [punt]);
    expect(lijst(agenda)).toEqual(['50 p1']);
    expect(agenda.tijd).toEqual({ gebruikt: 50, vrij: 0, teveel: 5 });
    expect(agenda.buiten.map(({ sleutel }) => sleutel)).toEqual(['loop:l1']);
  });

  test('what was promised is never pushed off either', () => {
    const punt = bewaard('p1', 'vrij:1', 1, { soort: 'vrij', minuten: 45, minutenVast: true });
    const agenda = build({ acties: [openActie('a1')] }, [punt]);
    expect([lijst(agenda), agenda.tijd.teveel]).toEqual([['2 acties', '45 p1'], 2]);
  });

  test('something urgent takes the place of what nobody touched', () => {
    const rij = [patroon('c1'), patroon('c2')];
    const eerst = build({ clusters: rij }, [], { minuten: 9 });
    expect(lijst(eerst)).toEqual(['5 cluster:c1', '4 cluster:c2']);
    const { vroegsignalen } = vanAlles;
    const daarna = build({ clusters: rij, vroegsignalen }, keep(eerst), { minuten: 9 });
    expect(lijst(daarna)).toEqual(['5 vroegsignaal:v1', '4 cluster:c1']);
    expect(daarna.vervallen).toEqual(['id cluster:c2']);
    expect(daarna.buiten.map(({ sleutel }) => sleutel)).toEqual(['cluster:c2']);
  });
});

describe('what people changed by hand survives a refresh', () => {
  const lopen = ['l1', 'l2', 'l3'].map((id) => loop(id, { mist: [bericht] }));
  const punt = (n: number, over: Partial<Bewaard> = {}): Bewaard => bewaard(`p${n}`, `loop:l${n}`, n, over);

  test('taken off: it does not come back, and its time is free', () => {
    const agenda = build({ lopen }, [punt(1, { weg: true }), punt(2), punt(3)]);
    expect(lijst(agenda)).toEqual(['1 loop:l2', '1 loop:l3']);
    expect(agenda.vervallen).toEqual([]);
    expect(agenda.buiten).toEqual([]);
  });

  test('another order, with what is new behind what goes before it', () => {
    const punten = [
      punt(3, { volgorde: 1, verplaatst: true }),
      punt(1, { volgorde: 2 }),
      punt(2, { volgorde: 3 }),
    ];
    expect(lijst(build({ lopen }, punten))).toEqual(['1 loop:l3', '1 loop:l1', '1 loop:l2']);
    const metNieuw = { lopen, clusters: [patroon('c1')], besluiten: vanAlles.besluiten };
    expect(lijst(build(metNieuw, punten))).toEqual([
      '6 cluster:c1',
      '3 besluit:b1',
      '1 loop:l3',
      '1 loop:l1',
      '1 loop:l2',
    ]);
  });

  test('pinned: it stays at its place, also when what is new comes before it or its reason is over', () => {
    const punten = [punt(2, { volgorde: 1, vast: true }), punt(1, { volgorde: 2 })];
    expect(lijst(build({ lopen, clusters: [patroon('c1')] }, punten))).toEqual([
      '1 loop:l2',
      '6 cluster:c1',
      '1 loop:l1',
      '1 loop:l3',
    ]);
    expect(lijst(build({}, punten))).toEqual(['1 p2']);
  });

  test('other minutes stay, while the others share what is left', () => {
    const clusters = [patroon('c1'), patroon('c2')];
    const lang = bewaard('p1', 'cluster:c1', 1, { soort: 'cluster', minuten: 40, minutenVast: true });
    expect(lijst(build({ clusters }, [lang]))).toEqual(['40 cluster:c1', '5 cluster:c2']);
  });

  test('moved by hand is not pushed off, and goes when its reason is over', () => {
    const verplaatst = punt(3, { verplaatst: true });
    expect(lijst(build({ lopen, clusters: [patroon('c1')] }, [verplaatst], { minuten: 5 }))).toEqual([
      '4 cluster:c1',
      '1 loop:l3',
    ]);
    expect(build({}, [verplaatst]).vervallen).toEqual(['p3']);
  });

  test('an entry that somebody put there does not stand there twice', () => {
    const eigen = bewaard('p1', 'verbetering:l1', 1, { soort: 'verbetering', verbetering: 'l1', minuten: 5 });
    expect(lijst(build({ lopen }, [eigen]))).toEqual(['1 loop:l2', '1 loop:l3', '5 p1']);
  });
});
