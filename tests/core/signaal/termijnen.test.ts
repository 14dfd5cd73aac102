import { expect, test } from 'vitest';
import { voldoet } from '#core/basis/regel.ts';
import { lastDagVan, signaalwerk } from '#core/signaal/signaalwerk.ts';
import { judgeContact, listTermijnen, type Termijnsignaal } from '#core/signaal/termijnen.ts';

const klacht: Termijnsignaal = {
  ontvangenOp: '2026-10-05',
  awb: true,
  contactOp: '',
  beantwoordOp: '',
  verlengdOp: '',
  instemmingTot: '',
  bereikbaar: 'telefoon',
};

test.each([
  ['who can be called and waits for the law', {}, ['contact bijna', 'afhandeling op-tijd']],
  ['no complaint', { awb: false }, ['contact bijna']],
  ['who left no details', { bereikbaar: '' as const }, ['afhandeling op-tijd']],
  [
    'who was spoken to and erased their details',
    { bereikbaar: '' as const, contactOp: '2026-10-06' },
    ['contact gehaald', 'afhandeling op-tijd'],
  ],
  ['who was answered at once', { beantwoordOp: '2026-10-06' }, ['contact gehaald', 'afhandeling gehaald']],
])('R14 the terms of a signal of %s', (_naam, over, verwacht) => {
  const termijnen = listTermijnen({ ...klacht, ...over }, '2026-10-07');
  expect(termijnen.map(({ soort, staat }) => `${soort} ${staat}`)).toEqual(verwacht);
});

test.each<[string, Partial<Termijnsignaal>, string, string, boolean]>([
  ['nobody answered yet', {}, 'te-laat', 'niet-gehaald', true],
  ['called in time', { contactOp: '2026-10-08' }, 'gehaald', 'gehaald', false],
  ['called too late', { contactOp: '2026-10-09' }, 'te-laat-gehaald', 'niet-gehaald', false],
  ['answered in time', { beantwoordOp: '2026-10-08' }, 'gehaald', 'gehaald', false],
  ['answered too late', { beantwoordOp: '2026-10-09' }, 'te-laat-gehaald', 'niet-gehaald', false],
  [
    'answered in time, called after it',
    { beantwoordOp: '2026-10-07', contactOp: '2026-10-09' },
    'gehaald',
    'gehaald',
    false,
  ],
  ['no details, nobody answered', { bereikbaar: '' }, '', 'telt-niet', false],
  ['no details, answered', { bereikbaar: '', beantwoordOp: '2026-10-07' }, '', 'telt-niet', false],
  ['details erased after a call', { bereikbaar: '', contactOp: '2026-10-07' }, 'gehaald', 'gehaald', false],
])(
  'R14 beheer, the site and the work of today say the same of contact: %s',
  (_naam, over, staat, telt, isWerk) => {
    const vandaag = '2026-10-12';
    const signaal = { ...klacht, awb: false, ...over, kanaal: 'website', contactVoor: '2026-10-08' };
    const [termijn] = listTermijnen(signaal, vandaag);
    expect([termijn?.staat ?? '', termijn?.uiterlijk ?? '2026-10-08']).toEqual([staat, '2026-10-08']);
    expect(judgeContact(signaal)).toBe(telt);
    expect(judgeContact({ ...signaal, kanaal: 'telefoon' })).toBe('telt-niet');
    const gegeven = { tot: lastDagVan('contact', vandaag) };
    expect(
      voldoet(signaalwerk.contact.regel, { ...signaal, status: 'nieuw', behandelaar: 'b' }, gegeven),
    ).toBe(isWerk);
  },
);
