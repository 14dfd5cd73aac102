import { expect, test } from 'vitest';
import { listTermijnen, type Termijnsignaal } from '#core/signaal/termijnen.ts';

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
