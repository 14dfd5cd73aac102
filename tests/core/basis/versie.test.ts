import { expect, test } from 'vitest';
import { checkGenoemdeVersie } from '#core/basis/versie.ts';

test.each([
  ['the version that is there', 3, []],
  ['an earlier version', 2, ['versie-verouderd']],
  ['a later version', 4, ['versie-verouderd']],
  ['a text', '3', ['versie-verouderd']],
  ['nothing', undefined, ['versie-ontbreekt']],
  ['null', null, ['versie-ontbreekt']],
])('R6 a change of %s', (_naam, genoemd, verwacht) => {
  expect(checkGenoemdeVersie(genoemd, 3).map(({ code }) => code)).toEqual(verwacht);
});
