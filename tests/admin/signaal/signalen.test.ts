import { describe, expect, test } from 'vitest';
import type { Signaalkandidaat, SignaalRij } from '#records/signaal.ts';
import { findBotsingen } from '../../../admin/src/signaal/botsing.ts';
import {
  changeInboxfilters,
  formatInboxfilters,
  hasInboxfilters,
  parseInboxfilters,
} from '../../../admin/src/signaal/filters.ts';
import { rankGelijke } from '../../../admin/src/signaal/gelijke.ts';
import { proposeHerhaling } from '../../../admin/src/signaal/herhaling.ts';
import { listStatusstappen } from '../../../admin/src/signaal/statusstappen.ts';
import { describeTermijnen, listOpenTermijnen } from '../../../admin/src/signaal/termijnzinnen.ts';
import { pickZoekwoorden } from '../../../admin/src/signaal/zoekwoorden.ts';

const lees = (query: string) => parseInboxfilters(new URLSearchParams(query));

const rij = {
  id: 'signaal00000001',
  kenmerk: 'S-2026-000001',
  soort: 'vraag',
  tekst: 'De container op de kade is al weken vol.',
  thema: '',
  status: 'nieuw',
  ontvangenOp: '2026-11-02',
  verbetering: '',
  behandelaar: '',
  antwoord: '',
  ernst: '',
} as SignaalRij;

describe('filters of the inbox in the address', () => {
  test('an empty address is everything that is open, whoever waits longest first', () => {
    expect(lees('')).toMatchObject({ status: '', volgorde: 'urgentie', plek: '', mijn: false });
    expect(formatInboxfilters(lees(''))).toBe('');
  });

  test.each([
    '?zoek=volle+bak&status=alle&soort=klacht&thema=abc&mijn=ja&volgorde=nieuwste&plek=na+2461367000001',
  ])('%s stays the same when it is read and written again', (adres) =>
    expect(formatInboxfilters(lees(adres))).toBe(adres),
  );

  test('what does not exist is left out, and another filter goes back to the first page', () => {
    expect(formatInboxfilters(lees('?status=x&soort=y&mijn=nee&volgorde=z'))).toBe('');
    expect(changeInboxfilters(lees('?plek=na+4'), { mijn: true })).toMatchObject({ plek: '', mijn: true });
    expect(hasInboxfilters(lees('?mijn=ja'))).toBe(true);
    expect(hasInboxfilters(lees('?volgorde=nieuwste&plek=na+2'))).toBe(false);
  });
});

describe('R14 terms in words', () => {
  const signaal = {
    ontvangenOp: '2026-11-02',
    awb: false,
    contactOp: '',
    beantwoordOp: '',
    verlengdOp: '',
    instemmingTot: '',
    bereikbaar: 'telefoon' as const,
  };

  test.each([
    ['2026-11-03', 'Bellen uiterlijk 5 november 2026', 'rustig'],
    ['2026-11-04', 'Morgen bellen', 'bijna'],
    ['2026-11-05', 'Vandaag bellen', 'bijna'],
    ['2026-11-06', 'Te laat: 1 dag geleden bellen', 'te-laat'],
  ])('on %s: %s', (vandaag, zin, toon) => {
    expect(listOpenTermijnen(signaal, vandaag)).toMatchObject([{ zin, toon }]);
  });

  test('a complaint under the law has a second term, and an answer ends both', () => {
    const awb = { ...signaal, awb: true };
    expect(listOpenTermijnen(awb, '2026-11-03').map(({ soort }) => soort)).toEqual([
      'contact',
      'afhandeling',
    ]);
    expect(listOpenTermijnen({ ...awb, beantwoordOp: '2026-11-04' }, '2026-11-20')).toEqual([]);
    expect(describeTermijnen({ ...awb, contactOp: '2026-11-10' }, '2026-11-20')[0]?.zin).toBe(
      'Contact gehad, maar te laat',
    );
  });
});

describe('R14 who cannot be called', () => {
  const signaal = {
    ...{ ontvangenOp: '2026-11-02', awb: true, contactOp: '', beantwoordOp: '' },
    ...{ verlengdOp: '', instemmingTot: '' },
  };

  test('is mailed when there is only a mail address', () => {
    const zinnen = listOpenTermijnen({ ...signaal, bereikbaar: 'email' }, '2026-11-06');
    expect(zinnen[0]?.zin).toBe('Te laat: 1 dag geleden mailen');
  });

  test('is not to be called at all without details, and the term of the law stays', () => {
    const zinnen = listOpenTermijnen({ ...signaal, bereikbaar: '' }, '2026-11-06');
    expect(zinnen.map(({ soort }) => soort)).toEqual(['afhandeling']);
    expect(JSON.stringify(zinnen)).not.toMatch(/bel/i);
  });

  test('extension and consent move the day of the answer', () => {
    const dag = (anders: object): string =>
      describeTermijnen({ ...signaal, bereikbaar: '', ...anders }, '2026-11-06')[0]?.uiterlijk ?? '';
    expect(dag({})).toBe('2026-12-14');
    expect(dag({ verlengdOp: '2026-12-01' })).toBe('2027-01-11');
    expect(dag({ verlengdOp: '2026-12-01', instemmingTot: '2027-02-01' })).toBe('2027-02-01');
  });
});

describe('steps of a signal', () => {
  test('say why they cannot be taken', () => {
    const wacht = listStatusstappen({ ...rij, awb: false }, { toestemmingen: ['terugkoppeling'] });
    const codes = wacht.map(({ naar, bezwaren }) => [naar, ...bezwaren.map(({ code }) => code)]);
    expect(codes).toEqual([
      ['opgepakt', 'behandelaar-verplicht'],
      ['beantwoord'],
      ['gesloten', 'eerst-beantwoorden'],
    ]);
    const vrij = listStatusstappen({ ...rij, awb: false, behandelaar: 'iemand' }, null);
    expect(vrij.flatMap(({ bezwaren }) => bezwaren)).toEqual([]);
  });
});

describe('R6 two people at once', () => {
  test('only what both changed, to something else, is in the way', () => {
    const huidig = { ...rij, ernst: 'hoog' as const, behandelaar: 'collega' };
    expect(findBotsingen({ antwoord: 'Van mij' }, rij, huidig)).toEqual([]);
    expect(findBotsingen({ ernst: 'laag', behandelaar: 'collega' }, rij, huidig)).toEqual(['ernst']);
  });
});

describe('what was heard before', () => {
  const eerder: Signaalkandidaat = { ...rij, id: 'signaal00000002', ontvangenOp: '2026-10-01' };
  const anders: Signaalkandidaat = { ...eerder, id: 'signaal00000003', tekst: 'Mijn paspoort kwam te laat.' };

  test('a few telling words are asked for, small words and numbers are not', () => {
    expect(pickZoekwoorden('De vuilcontainers op de kade zijn alweer 12345 keer vol')).toEqual([
      'vuilcon',
      'kade',
    ]);
    expect(pickZoekwoorden('en ik was er niet')).toEqual([]);
  });

  test('the most alike comes first, what is about something else is left out', () => {
    expect(rankGelijke('De container is vol', [anders, eerder], []).map(({ id }) => id)).toEqual([eerder.id]);
  });

  test('R13 a repeat is proposed as a klacht, a klacht stays one, and a new thing is nothing', () => {
    expect(proposeHerhaling(rij, [eerder], [anders])).toMatchObject({
      eerder: { id: eerder.id },
      zelfdeMelder: true,
      soort: 'klacht',
    });
    expect(proposeHerhaling({ ...rij, soort: 'klacht' }, [], [eerder])?.soort).toBeNull();
    expect(proposeHerhaling(rij, [], [anders])).toBeNull();
  });
});
