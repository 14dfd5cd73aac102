import { expect, test } from 'vitest';
import { voldoet } from '#core/basis/regel.ts';
import { bellijst, dagenOpMail } from '#core/terugkoppeling/bellijst.ts';

const mailtje = {
  status: 'te-doen',
  kanaal: 'email',
  created: '2026-11-26 10:00:00.000Z',
  'berichten_via_terugkoppeling.status': ['wacht'],
};
const mail = (...statussen: string[]) => ({ 'berichten_via_terugkoppeling.status': statussen });

test.each<[string, object, boolean]>([
  ['a mail waits since yesterday', {}, false],
  ['a mail waits for three days', { created: '2026-11-24 09:59:59.999Z' }, true],
  ['a mail waits for three days to the moment', { created: '2026-11-24 10:00:00.000Z' }, false],
  ['R5 a mail may have arrived', mail('onzeker'), true],
  ['R5 one of two mails may have arrived', mail('wacht', 'onzeker'), true],
  ['there is no mail to send', { kanaal: '', ...mail() }, true],
  ['R5 told already', { status: 'verteld', kanaal: '', ...mail('onzeker') }, false],
  ['does not want to hear it', { status: 'wil-niet', kanaal: '', ...mail() }, false],
  ['cannot be reached', { status: 'onbereikbaar', kanaal: '', ...mail() }, false],
])('%s: to be called is %s', (_naam, over, verwacht) => {
  expect(voldoet(bellijst, { ...mailtje, ...over }, { sinds: '2026-11-24 10:00:00.000Z' })).toBe(verwacht);
});

test('a mail may wait for three days', () => {
  expect(dagenOpMail).toBe(3);
});
