import { expect, test } from 'vitest';
import { checkMeelezer } from '#core/meelezen/meelezer.ts';

const lid = {
  naam: 'Naam',
  email: '',
  telefoon: '06 12345678',
  toestemmingOp: '2026-11-02',
};

test.each([
  ['with a name, a phone number and a yes of today', {}, []],
  ['without a name', { naam: ' ' }, ['naam verplicht']],
  ['who cannot be reached', { telefoon: '' }, ['email contact-nodig']],
  ['with an address that is none', { email: 'naam@' }, ['email geen-email']],
  ['who never said yes', { toestemmingOp: '' }, ['toestemmingOp verplicht']],
  ['who said yes on no day', { toestemmingOp: '2026-02-30' }, ['toestemmingOp geen-datum']],
  ['who is to say yes tomorrow', { toestemmingOp: '2026-11-03' }, ['toestemmingOp datum-later']],
])('a member of the panel %s', (_naam, over, verwacht) => {
  const issues = checkMeelezer({ ...lid, ...over }, '2026-11-02');
  expect(issues.map(({ path, code }) => `${path} ${code}`)).toEqual(verwacht);
});
