import { describe, expect, test } from 'vitest';
import { rollen, type Rol } from '#core/basis/rollen.ts';
import { isVanBehandelaar, mayKnowMelder, readZicht } from '#core/signaal/zicht.ts';

const wie = (...heeft: Rol[]) => ({ id: 'ik', rollen: heeft });
const anders = { behandelaar: 'collega', regiehouder: '' };
const mijn = { behandelaar: 'ik', regiehouder: 'collega' };
const bewaakt = { behandelaar: 'collega', regiehouder: 'ik' };

describe('R1 whose signals somebody sees', () => {
  test.each([
    ['medewerker', false, '', false],
    ['behandelaar', false, 'ik', false],
    ['ambassadeur', true, '', false],
    ['voorzitter', true, '', false],
    ['redacteur', false, '', true],
    ['beheerder', false, '', false],
  ] as const)('%s', (rol, alles, eigen, gekoppeld) => {
    expect(readZicht(wie(rol))).toEqual({ alles, eigen, gekoppeld });
  });

  test('a signal is of the behandelaar who handles it or keeps watch over it', () => {
    expect([mijn, bewaakt, anders].map((signaal) => isVanBehandelaar(wie('behandelaar'), signaal))).toEqual([
      true,
      true,
      false,
    ]);
    expect(isVanBehandelaar(wie('medewerker'), mijn)).toBe(false);
  });

  test.each(rollen)('who the melder is, knows a %s', (rol) => {
    const overzicht = rol === 'ambassadeur' || rol === 'voorzitter';
    expect(mayKnowMelder(wie(rol), anders)).toBe(overzicht);
    expect(mayKnowMelder(wie(rol), mijn)).toBe(overzicht || rol === 'behandelaar');
  });
});
