import { describe, expect, test } from 'vitest';
import { checkTekst, listVereisten } from '../../../admin/src/verbetering/editor/controle.ts';
import { parseMaand } from '../../../admin/src/verbetering/editor/ingangsmaand.ts';
import { describeSave } from '../../../admin/src/verbetering/editor/save-words.ts';
import { splitSegments } from '../../../admin/src/components/segments.ts';
import { pickVelden } from '../../../admin/src/verbetering/editor/velden.ts';
import { makeRij } from './rij.ts';

const vandaag = '2026-11-22';

describe('the month people write', () => {
  test.each([
    ['2026-03', '2026-03'],
    ['3-2026', '2026-03'],
    ['03/2026', '2026-03'],
    ['2026-3', '2026-03'],
    ['maart 2026', '2026-03'],
    ['Mrt. 2026', '2026-03'],
    [' dec 2026 ', '2026-12'],
  ])('%s is %s', (invoer, maand) => expect(parseMaand(invoer)).toBe(maand));

  test.each(['', '2026', '13-2026', 'ooit', 'lente 2026'])('“%s” is kept as it is', (invoer) => {
    expect(parseMaand(invoer)).toBe(invoer);
  });
});

describe('checks while typing', () => {
  test('R1 personal data is found at its place, with a sentence', () => {
    const tekst = 'Bel mij op 06 12345678 graag.';
    const [vondst] = checkTekst('vraag', tekst, []).vondsten;
    expect(tekst.slice(vondst?.begin, vondst?.eind)).toBe('06 12345678');
    expect(vondst).toMatchObject({ soort: 'fout' });
    expect(vondst?.zin).toContain('telefoonnummer');
  });

  test('R1 the organisation’s own number may stand there', () => {
    expect(checkTekst('vraag', 'Bel 06 12345678.', ['0612345678']).vondsten).toEqual([]);
  });

  test('a long sentence is marked, a short text is called easy', () => {
    const lang = `Wij ${'lopen en '.repeat(20)}slapen.`;
    expect(checkTekst('verbetering', lang, []).vondsten.map((v) => v.soort)).toEqual(['zin']);
    expect(checkTekst('verbetering', 'De balie is nu ook op zaterdag open.', []).leesbaarheid).toContain(
      'goed te lezen',
    );
  });

  test('marks that overlap give pieces that together are the text', () => {
    const segmenten = splitSegments('abcdef', [
      { begin: 0, eind: 4, soort: 'zin' },
      { begin: 2, eind: 3, soort: 'fout' },
    ]);
    expect(segmenten.map((s) => s.tekst).join('')).toBe('abcdef');
    expect(segmenten.find((s) => s.soorten.includes('fout'))).toEqual({
      tekst: 'c',
      soorten: ['zin', 'fout'],
    });
  });
});

const besloten = { stand: { isGekozen: true, vanVoorheen: false, gehoordOp: '' } };

describe('what publication needs', () => {
  test('a complete entry has everything', () => {
    expect(listVereisten(pickVelden(makeRij()), [], vandaag, besloten).every((v) => v.inOrde)).toBe(true);
  });

  test('R11 kan-niet asks for a reason and an explanation, and for no month', () => {
    const concept = pickVelden(makeRij({ uitkomst: 'kan-niet', ingangsmaand: '' }));
    const open = listVereisten(concept, [], vandaag, besloten).filter((v) => !v.inOrde);
    expect(open.map((v) => v.veld)).toEqual(['reden', 'uitleg']);
  });

  test('R1 personal data in a keyword, too, stands in the way', () => {
    const concept = pickVelden(makeRij({ trefwoorden: ['111222333 bsn'] }));
    expect(listVereisten(concept, [], vandaag, besloten).find((v) => v.veld === 'trefwoorden')?.inOrde).toBe(
      false,
    );
  });
});

describe('the state of saving in words', () => {
  test('says when, and what is still here when it failed', () => {
    const om = new Date(2026, 3, 14, 10, 42);
    expect(describeSave({ soort: 'opgeslagen', om }, '')).toBe('Opgeslagen om 10.42 uur');
    const probleem = { status: 0, titel: '', detail: '', fouten: [] };
    expect(describeSave({ soort: 'niet-opgeslagen', probleem }, '')).toBe(
      'Niet opgeslagen: geen verbinding. Uw tekst blijft hier staan.',
    );
  });
});
