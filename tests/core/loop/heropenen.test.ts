import { expect, test } from 'vitest';
import { voldoet } from '#core/basis/regel.ts';
import { heropenvoorstel } from '#core/loop/heropenen.ts';

test.each([
  ['closed, and the effect check found no effect', 'gesloten', 'Er kwamen meer signalen dan ervoor.', true],
  ['closed, and the effect check said nothing', 'gesloten', '', false],
  ['open again since', 'gekozen', 'Er kwamen meer signalen dan ervoor.', false],
])('%s', (_naam, fase, effectVoorstel, verwacht) => {
  expect(voldoet(heropenvoorstel, { fase, effectVoorstel })).toBe(verwacht);
});
