import { describe, expect, test } from 'vitest';
import { voldoet, type Regel } from '#core/basis/regel.ts';
import { lastDagVan, signaalwerk, vanMij, type Signaalwerk } from '#core/signaal/signaalwerk.ts';

const vandaag = '2026-11-27';
/** From the site, with nobody, to be called by the first of December. */
const binnen = {
  status: 'nieuw',
  behandelaar: '',
  regiehouder: '',
  beantwoordOp: '',
  contactOp: '',
  bereikbaar: 'telefoon',
  contactVoor: '2026-12-01',
  antwoordVoor: '',
  wissingGevraagdOp: '',
};
const soorten = Object.keys(signaalwerk) as Signaalwerk[];
const listWerk = (over: Partial<typeof binnen>): Signaalwerk[] =>
  soorten.filter((soort) =>
    voldoet(signaalwerk[soort].regel, { ...binnen, ...over }, { tot: lastDagVan(soort, vandaag) }),
  );

describe('R14 what is the work of today, of a signal', () => {
  test.each<[string, Partial<typeof binnen>, Signaalwerk[]]>([
    ['came in, nobody has it', {}, ['nieuw']],
    ['came in without contact details', { bereikbaar: '' }, ['nieuw']],
    ['came in and is late already', { contactVoor: '2026-11-20' }, ['nieuw']],
    ['a colleague has it, time enough', { behandelaar: 'b' }, []],
    [
      'a colleague has it, to be called the day after tomorrow',
      { behandelaar: 'b', contactVoor: '2026-11-29' },
      [],
    ],
    [
      'a colleague has it, to be called tomorrow',
      { behandelaar: 'b', contactVoor: '2026-11-28' },
      ['contact'],
    ],
    ['a regiehouder has it, late', { regiehouder: 'r', contactVoor: '2026-11-20' }, ['contact']],
    [
      'taken up by nobody in particular, late',
      { status: 'opgepakt', contactVoor: '2026-11-20' },
      ['contact'],
    ],
    ['late, but cannot be reached', { behandelaar: 'b', contactVoor: '2026-11-20', bereikbaar: '' }, []],
    [
      'late, but there was contact',
      { behandelaar: 'b', contactVoor: '2026-11-20', contactOp: '2026-11-19' },
      [],
    ],
    ['late, but answered', { behandelaar: 'b', contactVoor: '2026-11-20', beantwoordOp: '2026-11-19' }, []],
    ['Awb, a week left', { behandelaar: 'b', antwoordVoor: '2026-12-04' }, ['afhandeling']],
    ['Awb, eight days left', { behandelaar: 'b', antwoordVoor: '2026-12-05' }, []],
    ['Awb, late and with nobody', { antwoordVoor: '2026-11-01' }, ['nieuw', 'afhandeling']],
    ['Awb, answered', { behandelaar: 'b', antwoordVoor: '2026-11-01', beantwoordOp: '2026-10-30' }, []],
    ['asked today to erase the words', { behandelaar: 'b', wissingGevraagdOp: vandaag }, ['wissing']],
  ])('%s', (_naam, over, werk) => {
    expect(listWerk(over)).toEqual(werk);
  });

  test.each([
    ['mine as behandelaar', { behandelaar: 'ik' }, true],
    ['mine as regiehouder', { behandelaar: 'ander', regiehouder: 'ik' }, true],
    ['mine, but somebody else keeps watch', { behandelaar: 'ik', regiehouder: 'ander' }, false],
    ['of a colleague', { behandelaar: 'ander' }, false],
    ['of nobody', {}, false],
  ])('%s', (_naam, over, verwacht) => {
    expect(voldoet(vanMij, { ...binnen, ...over }, { wie: 'ik' })).toBe(verwacht);
  });
});

describe('a rule', () => {
  const regel: Regel = [{ veld: 'staat', op: 'heeft', waarde: 'onzeker' }];
  test.each([
    [['verstuurd', 'onzeker'], true],
    [['verstuurd'], false],
    [[], false],
    ['onzeker', false],
  ])('one of %j is this: %s', (staat, verwacht) => {
    expect(voldoet(regel, { staat })).toBe(verwacht);
  });

  test('a field that is not there is empty; a value that was not given is an error of ours', () => {
    expect(voldoet([{ veld: 'x', op: 'is', waarde: '' }], {})).toBe(true);
    expect(() => voldoet([{ veld: 'x', op: 'is', waarde: { gegeven: 'wie' } }], {})).toThrow(
      'the rule asks for wie',
    );
  });
});
