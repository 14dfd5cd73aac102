import { expect, test } from 'vitest';
import { listIngehaald } from '../../../admin/src/terugkoppeling/ingehaald.ts';

test('R6 a refused call is a colleague’s once it is off the call list', () => {
  const bellijst = [{ rij: { id: 'r1' } }] as never;
  expect(listIngehaald(['r1', 'r2'], bellijst)).toEqual(['r2']);
});
