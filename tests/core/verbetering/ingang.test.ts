import { expect, test } from 'vitest';
import { checkIngang } from '#core/verbetering/uitkomst.ts';
import { formatMelding } from '#core/meldingen.ts';

const stand = { isGekozen: true, vanVoorheen: false, gehoordOp: '2026-03-14' };
const tekst = { uitkomst: 'doorgevoerd', ingangsmaand: '2026-02', reden: '', uitleg: '' };

test('R16 a month before the first signal is warned of, and does not stand in the way', () => {
  const [issue, ...meer] = checkIngang(tekst, stand);
  expect([issue?.path, issue?.code, issue?.ernst, meer]).toEqual([
    'ingangsmaand',
    'r16-maand-voor-signaal',
    'waarschuwing',
    [],
  ]);
  expect(formatMelding(issue!)).toContain(
    'februari 2026 is eerder dan het eerste signaal dat gekoppeld is, van maart 2026.',
  );
});

test.each([
  ['the same month', { ingangsmaand: '2026-03' }, {}],
  ['a plan', { uitkomst: 'gepland' }, {}],
  ['what is older than the product', {}, { vanVoorheen: true }],
  ['without a signal', {}, { gehoordOp: '' }],
  ['without a month', { ingangsmaand: '' }, {}],
])('R16 nothing is said of %s', (_wat, over, anders) => {
  expect(checkIngang({ ...tekst, ...over }, { ...stand, ...anders })).toEqual([]);
});
