import { describe, expect, test } from 'vitest';
import { voldoet } from '#core/basis/regel.ts';
import { oordelen, type Oordeel } from '#core/meelezen/enumeraties.ts';
import {
  isNeeMetReden,
  listEerderWachtend,
  listGegeven,
  listNaamloos,
  type Meelezingstand,
  listTellend,
  listTellendNu,
  listVerloop,
  splitGegeven,
  readVan,
  neeZonderAntwoord,
  waitsForAntwoord,
} from '#core/meelezen/oordeel.ts';

const stem = (van: string, oordeel: Oordeel, over: object = {}) => ({
  ...{ ronde: 1, uitkomst: 'doorgevoerd', moment: 'na-publicatie' as const, toelichting: '', antwoord: '' },
  ...{ van, oordeel, ...over },
});
const nu = { ronde: 1, uitkomst: 'doorgevoerd' };

describe('R4 a nee that says why', () => {
  test.each(oordelen)('%s', (oordeel) => {
    const gegeven = { oordeel, toelichting: 'Te duur.', antwoord: '' };
    expect(isNeeMetReden(gegeven)).toBe(oordeel === 'nee');
    expect(waitsForAntwoord(gegeven)).toBe(oordeel === 'nee');
  });

  test.each([
    ['without words', '', '', false],
    ['with blanks for words', ' \n', '', false],
    ['with words', 'Te duur.', '', true],
    ['answered with blanks', 'Te duur.', ' ', true],
    ['answered', 'Te duur.', 'Dat klopt.', false],
  ])('%s', (_naam, toelichting, antwoord, wacht) => {
    expect(waitsForAntwoord({ oordeel: 'nee', toelichting, antwoord })).toBe(wacht);
  });
});

describe('R4 where what waits for an answer is among, over all entries', () => {
  const wacht = {
    status: 'gegeven',
    vervangen: false,
    oordeel: 'nee',
    toelichting: 'Te duur.',
    antwoord: '',
  };
  test.each<[string, object, boolean]>([
    ['a nee', {}, true],
    ['a ja', { oordeel: 'ja' }, false],
    ['answered', { antwoord: 'Dat klopt.' }, false],
    ['the same person judged again', { vervangen: true }, false],
    ['declared void', { status: 'ongeldig' }, false],
    ['only invited', { status: 'uitgenodigd', oordeel: '' }, false],
  ])('%s: %s', (_naam, over, verwacht) => {
    expect(voldoet(neeZonderAntwoord, { ...wacht, ...over })).toBe(verwacht);
  });

  test.each(oordelen)('holds every verdict that waits: %s', (oordeel) => {
    const gegeven = { oordeel, toelichting: 'Te duur.', antwoord: '' };
    expect(voldoet(neeZonderAntwoord, { ...wacht, ...gegeven })).toBe(waitsForAntwoord(gegeven));
  });
});

describe('R4 the verdicts that count', () => {
  test('are of each person the newest, in each round; whoever is not named counts each time', () => {
    const stemmen = [
      stem('lid', 'nee'),
      stem('', 'nee'),
      stem('melder', 'ja'),
      stem('lid', 'ja'),
      stem('', 'nee'),
      stem('lid', 'deels', { ronde: 2 }),
    ];
    expect(listTellend(stemmen)).toEqual([1, 2, 3, 4, 5].map((i) => stemmen[i]));
  });

  test('are about this round and this outcome; who said something newer about another outcome is not counted', () => {
    const stemmen = [
      stem('eerder', 'nee', { ronde: 0 }),
      stem('lid', 'ja'),
      stem('lid', 'nee', { uitkomst: 'gepland' }),
      stem('melder', 'nee'),
    ];
    expect(listTellendNu(stemmen, nu)).toEqual([stemmen[3]]);
    expect(listVerloop(stemmen, nu)).toEqual([stemmen[3]]);
  });

  test('what waited before a reopening still waits, unless the same person said something else since', () => {
    const waarom = { toelichting: 'Te duur.' };
    const stemmen = [
      stem('eerder', 'nee', { ronde: 0, ...waarom }),
      stem('beantwoord', 'nee', { ronde: 0, ...waarom, antwoord: 'Dat klopt.' }),
      stem('bedacht', 'nee', { ronde: 0, ...waarom }),
      stem('bedacht', 'ja', { ronde: 0 }),
      stem('plan', 'nee', { uitkomst: 'gepland', ...waarom }),
      stem('nu', 'nee', waarom),
    ];
    expect(listEerderWachtend(stemmen, nu).map(({ van }) => van)).toEqual(['eerder', 'plan']);
  });

  test('R4 are not what a colleague typed in of nobody known: that is apart, and its ‘nee’ waits all the same', () => {
    const stemmen = [
      stem('lid', 'ja'),
      stem('', 'ja', { naamloos: true }),
      stem('', 'nee', { naamloos: true, toelichting: 'Te duur.' }),
    ];
    expect(listTellendNu(stemmen, nu)).toEqual([stemmen[0]]);
    expect(listVerloop(stemmen, nu)).toEqual([stemmen[0]]);
    expect(listNaamloos(stemmen, nu)).toEqual([stemmen[1], stemmen[2]]);
    expect(listEerderWachtend(stemmen, nu)).toEqual([stemmen[2]]);
  });

  test('R16 are not about a draft: who read along before anything was there tested nothing, and whose ‘nee’ says why still waits', () => {
    const concept = { moment: 'voor-publicatie' };
    const stemmen = [
      stem('lid', 'ja', concept),
      stem('', 'ja', { naamloos: true, ...concept }),
      stem('melder', 'nee', { toelichting: 'Te duur.', ...concept }),
      stem('lid', 'ja'),
    ];
    expect(listTellendNu(stemmen, nu)).toEqual([stemmen[3]]);
    expect(listVerloop(stemmen, nu)).toEqual([stemmen[3]]);
    expect(listNaamloos(stemmen, nu)).toEqual([]);
    expect(listEerderWachtend(stemmen, nu)).toEqual([stemmen[2]]);
  });

  test('R16 are not what an erased person said before, nor what was replaced by the same person', () => {
    const stemmen = [stem('weg', 'ja', { vervangen: true }), stem('lid', 'nee'), stem('lid', 'ja')];
    expect(listTellendNu(stemmen, nu)).toEqual([stemmen[2]]);
    expect(listVerloop(stemmen, nu)).toEqual([stemmen[1], stemmen[2]]);
  });

  test('are somebody’s by signal or by membership of the panel', () => {
    expect(readVan({ signaal: 's1', meelezer: '' })).toBe('s1');
    expect(readVan({ signaal: '', meelezer: 'm1' })).toBe('m1');
    expect(readVan({ signaal: '', meelezer: '' })).toBe('');
  });

  describe('as they are kept', () => {
    const lezing = (id: string, over: Partial<Meelezingstand> = {}): Meelezingstand => ({
      ...{ id, status: 'gegeven', oordeel: 'ja', signaal: '', meelezer: '', gegevenOp: '' },
      ...{ vervangen: false, ingevoerdDoor: '', moment: 'na-publicatie' as const },
      ...nu,
      ...over,
    });

    test('count in the round they were given in, and for the outcome they are about', () => {
      const alle = [
        lezing('telt'),
        lezing('eerder', { ronde: nu.ronde - 1 }),
        lezing('uitgenodigd', { status: 'uitgenodigd' }),
        lezing('anders', { uitkomst: 'gepland' }),
      ];
      expect(listGegeven(alle, nu)).toEqual([alle[0]]);
    });

    test('R4 the server’s word that one was replaced holds, and what is typed in of nobody known is apart', () => {
      const alle = [
        lezing('telt', { ingevoerdDoor: 'collega', signaal: 's1' }),
        lezing('vervangen', { vervangen: true }),
        lezing('naamloos', { ingevoerdDoor: 'collega' }),
      ];
      expect(splitGegeven(alle, nu)).toEqual({ gegeven: [alle[0]], naamloos: [alle[2]] });
    });

    test('of one person the newest counts, as in the gate', () => {
      const later = lezing('later', { signaal: 's1', gegevenOp: '2026-04-15 10:00:00.000Z' });
      const eerder = lezing('eerder', {
        signaal: 's1',
        gegevenOp: '2026-04-14 10:00:00.000Z',
        oordeel: 'nee',
      });
      expect(listGegeven([later, eerder], nu)).toEqual([later]);
    });
  });
});
