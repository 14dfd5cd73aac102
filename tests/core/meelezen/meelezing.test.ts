import { describe, expect, test } from 'vitest';
import {
  checkAantal,
  checkAntwoord,
  checkOordeel,
  chooseMoment,
  isOpenUitnodiging,
  needsHerinnering,
  readVerloopdag,
  type Uitnodigingstand,
} from '#core/meelezen/meelezing.ts';
import { codeplek, linkMeelezen, writeHerinnering, writeUitnodiging } from '#core/meelezen/brieven.ts';
import { measureLeesbaarheid } from '#core/taal/leesbaarheid/measure-leesbaarheid.ts';

const leeg = { oordeel: 'ja', relatie: '', duidelijk: '', toelichting: '' };
const uitgenodigd: Uitnodigingstand = {
  status: 'uitgenodigd',
  uitgenodigdOp: '2026-11-02',
  herinnerdOp: '',
  verlooptOp: readVerloopdag('2026-11-02'),
};

describe('a verdict', () => {
  test('needs the verdict itself and nothing else', () => {
    expect(checkOordeel(leeg)).toEqual([]);
    expect(checkOordeel({ ...leeg, oordeel: '' })).toMatchObject([{ path: 'oordeel', code: 'verplicht' }]);
  });

  test('takes only what can be chosen, and says everything at once', () => {
    const fout = { oordeel: 'misschien', relatie: 'stuk', duidelijk: 'soms', toelichting: 'x'.repeat(5001) };
    expect(checkOordeel(fout).map(({ path, code }) => `${path} ${code}`)).toEqual([
      'oordeel onbekende-keuze',
      'relatie onbekende-keuze',
      'duidelijk onbekende-keuze',
      'toelichting te-lang',
    ]);
  });

  test('is answered with words', () => {
    expect(checkAntwoord(' ')).toMatchObject([{ path: 'antwoord', code: 'verplicht' }]);
    expect(checkAntwoord('Dank u wel.')).toEqual([]);
  });
});

describe('an invitation', () => {
  test.each([
    [1, true],
    [30, true],
    [0, false],
    [31, false],
    [1.5, false],
    ['5', false],
    [NaN, false],
  ])('%s codes at once: %s', (aantal, mag) => {
    expect(checkAantal(aantal).length === 0).toBe(mag);
  });

  test('can be answered for eight weeks, the last day included', () => {
    expect(uitgenodigd.verlooptOp).toBe('2026-12-28');
    expect(isOpenUitnodiging(uitgenodigd, '2026-12-28')).toBe(true);
    expect(isOpenUitnodiging(uitgenodigd, '2026-12-29')).toBe(false);
    expect(isOpenUitnodiging({ ...uitgenodigd, status: 'gegeven' }, '2026-11-02')).toBe(false);
  });

  test('gets one reminder after four weeks, and none once it was answered, repeated or expired', () => {
    expect(needsHerinnering(uitgenodigd, '2026-11-29')).toBe(false);
    expect(needsHerinnering(uitgenodigd, '2026-11-30')).toBe(true);
    expect(needsHerinnering({ ...uitgenodigd, herinnerdOp: '2026-11-30' }, '2026-12-05')).toBe(false);
    expect(needsHerinnering({ ...uitgenodigd, status: 'gegeven' }, '2026-11-30')).toBe(false);
    expect(needsHerinnering(uitgenodigd, '2026-12-29')).toBe(false);
  });

  test('is about the text before publication, and about real life after it', () => {
    expect([chooseMoment(false), chooseMoment(true)]).toEqual(['voor-publicatie', 'na-publicatie']);
  });
});

describe('the mail', () => {
  const brief = {
    organisatie: 'gemeente Waterrijk',
    telefoon: '14 0123',
    titel: 'Paspoort thuis laten bezorgen',
    site: 'https://voorbeeld.test',
    verlooptOp: '2026-12-28',
  };
  for (const moment of ['voor-publicatie', 'na-publicatie'] as const) {
    for (const write of [writeUitnodiging, writeHerinnering]) {
      test(`${write.name} ${moment} names the entry, leaves room for the code and is easy to read`, () => {
        const { onderwerp, tekst } = write({ ...brief, moment });
        expect(onderwerp).toContain(brief.titel);
        expect(tekst).toContain(brief.titel);
        expect(tekst).toContain('28 december 2026');
        expect(tekst.split(codeplek)).toHaveLength(3);
        expect(
          measureLeesbaarheid(tekst.replace(/https?:\S+|\{\{code\}\}/g, '')).score,
        ).toBeGreaterThanOrEqual(60);
      });
    }
  }

  test('a link carries the code, and what is chosen, behind the #', () => {
    expect(linkMeelezen('https://voorbeeld.test')).toBe('https://voorbeeld.test/meelezen/#{{code}}');
    expect(linkMeelezen('https://voorbeeld.test', 'nee')).toBe(
      'https://voorbeeld.test/meelezen/#nee-{{code}}',
    );
  });

  test('without a phone number nobody is told to call', () => {
    expect(writeUitnodiging({ ...brief, moment: 'na-publicatie', telefoon: '' }).tekst).not.toContain('Bel');
  });
});
