import { describe, expect, test } from 'vitest';
import { signaalsoorten, type Signaalsoort } from '#core/signaal/enumeraties.ts';
import {
  findGelijke,
  gelijkDrempel,
  measureGelijkenis,
  readProfiel,
  stemWoord,
} from '#core/taal/gelijkenis.ts';
import { findHerhaling, proposeSoort, type Gehoord } from '#core/signaal/herhaling.ts';
import { onderwerpen } from '#tests/core/taal/gelijkenis-paren.ts';
import { measureTijd } from '#tests/core/measure-tijd.ts';

const meet = (a: string, b: string): number => measureGelijkenis(readProfiel(a), readProfiel(b));

describe('likeness of short texts', () => {
  const teksten = onderwerpen.flatMap((rij, onderwerp) => rij.map((tekst) => ({ tekst, onderwerp })));

  test.each(teksten)('finds what is about the same as “$tekst”', ({ tekst, onderwerp }) => {
    const kandidaten = teksten
      .filter((ander) => ander.tekst !== tekst)
      .map((ander) => ({ ...ander, profiel: readProfiel(ander.tekst) }));
    const gevonden = findGelijke(readProfiel(tekst), kandidaten).map(({ kandidaat }) => kandidaat.onderwerp);
    expect(gevonden).toEqual([onderwerp, onderwerp]);
  });

  test('is 1 for the same words in another order, case, accent or form', () => {
    expect(meet('De brieven zijn moeilijk', 'Moeilijke brief!')).toBe(1);
    expect(meet('Café en RUÏNE', 'ruine, cafe\u0301')).toBe(1);
    expect(meet("Foto’s, scooter's, Marie\u0308tte", 'fotos scooters mariëtte')).toBe(1);
  });

  test.each(['grofvuil', 'verhuizing doorgeven', 'Grofvuil bij de schl'])(
    'finds a long text by few words: %s',
    (woorden) => {
      const lang = teksten.filter(({ tekst }) => tekst.length > 110);
      const kandidaten = lang.map(({ tekst }) => ({ tekst, profiel: readProfiel(tekst) }));
      const gevonden = findGelijke(readProfiel(woorden), kandidaten);
      expect(gevonden.map(({ kandidaat }) => kandidaat.tekst)).toEqual([
        expect.stringContaining(woorden.slice(1, 8)),
      ]);
    },
  );

  test('is the same both ways, and 0 for nothing', () => {
    expect(meet('kapotte lamp', 'lamp is stuk')).toBe(meet('lamp is stuk', 'kapotte lamp'));
    for (const leeg of ['', 'ik ben het er niet mee', '!?', '你好']) {
      expect(readProfiel(leeg).size).toBe(0);
      expect(meet(leeg, leeg)).toBe(0);
      expect(meet(leeg, 'kapotte lamp')).toBe(0);
    }
  });

  test.each([
    ['brieven', 'brief'],
    ['straten', 'straat'],
    ['huizen', 'huis'],
    ['gewacht', 'wachten'],
    ['gebeld', 'belde'],
    ['bussen', 'bus'],
    ['kapotte', 'kapot'],
    ['betaling', 'betalen'],
    ['paaltjes', 'paal'],
    ['fietsen', 'fiets'],
    ['medewerkers', 'medewerker'],
    ['families', 'familie'],
    ['verhuisd', 'verhuist'],
    ['betaald', 'betalingen'],
  ])('%s and %s have one stem', (een, ander) => {
    expect(stemWoord(een)).toBe(stemWoord(ander));
  });

  test.each([
    ['boot', 'bot', 'bus'],
    ['geld', 'bel', 'gel'],
    ['zeen', 'zee', 'zes'],
    ['gegeven', 'gek', 'even'],
    ['2024', '202', '20'],
  ])('short words such as %s stay apart', (...woorden) => {
    expect(new Set(woorden.map(stemWoord)).size).toBeGreaterThan(1);
  });

  test('gives at most as many as asked, most alike first, equal ones in order', () => {
    const kandidaten = ['kapotte lamp', 'lamp kapot', 'lamp in de straat kapot', 'bus te laat'].map(
      (tekst) => ({
        tekst,
        profiel: readProfiel(tekst),
      }),
    );
    const vind = (hoogstens: number): string[] =>
      findGelijke(readProfiel('Lamp kapot'), kandidaten, hoogstens).map(({ kandidaat }) => kandidaat.tekst);
    expect(vind(5)).toEqual(['kapotte lamp', 'lamp kapot', 'lamp in de straat kapot']);
    expect(vind(1)).toEqual(['kapotte lamp']);
    expect(findGelijke(readProfiel('lamp'), kandidaten, 5, 1.01)).toEqual([]);
    expect(gelijkDrempel).toBeGreaterThan(0);
  });

  test('takes as long for a huge text as for a long one', () => {
    const lang = 'een kapotte lantaarnpaal '.repeat(100);
    const reus = lang.repeat(100);
    const herhaal = (tekst: string) => (): void => {
      for (let i = 0; i < 50; i++) readProfiel(tekst);
    };
    expect(measureTijd(herhaal(reus))).toBeLessThan(10 * Math.max(1, measureTijd(herhaal(lang))));
  });
});

const [zaak = '', gelijkend = '', verwant = ''] = [
  onderwerpen[8]![0],
  onderwerpen[8]![2],
  onderwerpen[8]![1],
];
const gehoord = (tekst: string, over: Partial<Gehoord> = {}): Gehoord => ({
  id: 'eerder',
  kenmerk: 'S-2026-000001',
  soort: 'melding',
  thema: '',
  ontvangenOp: '2026-06-01',
  profiel: readProfiel(tekst),
  melder: '',
  ...over,
});
const nieuw = (over: Partial<Gehoord> = {}): Gehoord =>
  gehoord(zaak, { id: 'nieuw', kenmerk: 'S-2026-000002', ontvangenOp: '2026-11-22', ...over });

describe('a second report of the same thing', () => {
  const zelfde = { melder: 'hash-1' };
  const gevallen: [string, Partial<Gehoord>, Gehoord, string | null][] = [
    ['the same words by somebody else', {}, gehoord(zaak), 'zelfde-bericht'],
    ['other words by somebody else', {}, gehoord(verwant), null],
    ['other words by the same melder', zelfde, gehoord(verwant, zelfde), 'zelfde-melder'],
    ['something else by the same melder', zelfde, gehoord(onderwerpen[1]![0]!, zelfde), null],
    ['two melders who are both unknown', {}, gehoord(verwant, { melder: '' }), null],
    [
      'much the same words on one theme',
      { thema: 'fouten' },
      gehoord(gelijkend, { thema: 'fouten' }),
      'zelfde-bericht',
    ],
    ['much the same words, theme unknown', {}, gehoord(gelijkend), null],
    ['the same day', {}, gehoord(zaak, { ontvangenOp: '2026-11-22' }), 'zelfde-bericht'],
    [
      'the same day, but later',
      {},
      gehoord(zaak, { ontvangenOp: '2026-11-22', kenmerk: 'S-2026-000003' }),
      null,
    ],
    ['a year ago', {}, gehoord(zaak, { ontvangenOp: '2025-11-22' }), 'zelfde-bericht'],
    ['more than a year ago', {}, gehoord(zaak, { ontvangenOp: '2025-11-21' }), null],
    ['a later one', {}, gehoord(zaak, { ontvangenOp: '2026-11-23' }), null],
    ['itself', {}, gehoord(zaak, { id: 'nieuw' }), null],
    ['an earlier compliment', {}, gehoord(zaak, { soort: 'compliment' }), null],
    ['a compliment now', { soort: 'compliment' }, gehoord(zaak), null],
  ];
  test.each(gevallen)('R13 %s', (_naam, over, eerder, verwacht) => {
    expect(findHerhaling(nieuw(over), [eerder])?.reden ?? null).toBe(verwacht);
  });

  test('R13 of two signals of one melder on one day only the last repeats the other', () => {
    const [een, twee] = ['S-2026-999999', 'S-2026-1000000'].map((kenmerk) =>
      nieuw({ id: kenmerk, kenmerk, ...zelfde }),
    );
    expect(findHerhaling(twee!, [een!])).toEqual({ van: 'S-2026-999999', reden: 'zelfde-melder' });
    expect(findHerhaling(een!, [twee!])).toBeNull();
  });

  test('R13 points at the same melder’s report before one that is more alike', () => {
    const eerdere = [
      gehoord(zaak, { id: 'ander' }),
      gehoord(verwant, { id: 'zelf', ...zelfde }),
      gehoord(verwant, { id: 'zelf-ook', ...zelfde }),
    ];
    expect(findHerhaling(nieuw(zelfde), eerdere)).toEqual({ van: 'zelf', reden: 'zelfde-melder' });
    expect(findHerhaling(nieuw(), [])).toBeNull();
  });

  test.each(signaalsoorten)('R13 a repeated %s', (soort: Signaalsoort) => {
    const herhaling = { van: 'eerder', reden: 'zelfde-bericht' } as const;
    const verwacht = soort === 'klacht' || soort === 'compliment' ? null : 'klacht';
    expect(proposeSoort(soort, herhaling)).toBe(verwacht);
    expect(proposeSoort(soort, null)).toBeNull();
  });
});
