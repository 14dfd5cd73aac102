import { describe, expect, test } from 'vitest';
import * as lijsten from '#core/basis/rollen.ts';
import { checkRol, hasRol, rollen, type Rol } from '#core/basis/rollen.ts';
import { canOwnActie } from '#core/overleg/actie.ts';

/** What each role alone may do; whatever is not named it may not. */
const mag: Record<Rol, string[]> = {
  medewerker: [],
  behandelaar: ['leesrollen', 'behandelrollen', 'signaalleesrollen', 'oordeelrollen', 'belrollen'],
  ambassadeur: [
    'leesrollen',
    'schrijfrollen',
    'overzichtsrollen',
    'coordinatierollen',
    'planrollen',
    'behandelrollen',
    'signaalleesrollen',
    'oordeelrollen',
    'belrollen',
    'privacyrollen',
    'afhaakrollen',
  ],
  voorzitter: [
    'leesrollen',
    'schrijfrollen',
    'controlerollen',
    'besluitrollen',
    'leidrollen',
    'overzichtsrollen',
    'coordinatierollen',
    'planrollen',
    'behandelrollen',
    'signaalleesrollen',
    'oordeelrollen',
    'belrollen',
    'privacyrollen',
    'afhaakrollen',
  ],
  redacteur: [
    'leesrollen',
    'schrijfrollen',
    'controlerollen',
    'publicatierollen',
    'signaalleesrollen',
    'oordeelrollen',
    'belrollen',
    'afhaakrollen',
  ],
  beheerder: ['leesrollen', 'privacyrollen', 'afhaakrollen', 'beheerrollen'],
};
const namen = Object.keys(lijsten).filter((naam) => naam.endsWith('rollen') && naam !== 'rollen');

describe('who may do what', () => {
  test.each(rollen)('%s', (rol) => {
    const kan = namen.filter((naam) => hasRol([rol], lijsten[naam as 'leesrollen']));
    expect(kan.sort()).toEqual(mag[rol].sort());
  });

  test('one of somebody’s roles is enough, and who has none of them reads which they are', () => {
    expect(checkRol(['medewerker', 'redacteur'], lijsten.controlerollen)).toEqual([]);
    expect(checkRol(['medewerker'], lijsten.controlerollen)).toEqual([
      { path: 'rollen', code: 'geen-rol', params: { rollen: 'redacteur, voorzitter' } },
    ]);
    expect(checkRol([], lijsten.controlerollen, 'verbetering')[0]?.path).toBe('verbetering');
  });

  test.each(rollen)('an actie can be given to an active %s who sees it', (rol) => {
    expect(canOwnActie({ actief: true, rollen: [rol] })).toBe(rol !== 'medewerker');
    expect(canOwnActie({ actief: false, rollen: [rol] })).toBe(false);
  });
});
