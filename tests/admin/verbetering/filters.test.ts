import { describe, expect, test } from 'vitest';
import {
  changeFilters,
  formatFilters,
  hasFilters,
  parseFilters,
} from '../../../admin/src/verbetering/filters.ts';

const lees = (query: string) => parseFilters(new URLSearchParams(query));

describe('filters in the address', () => {
  test('an empty address is the board with everything', () => {
    expect(lees('')).toMatchObject({ beeld: 'bord', zoek: '', status: '', sorteer: '-updated', pagina: 1 });
    expect(formatFilters(lees(''))).toBe('');
  });

  test.each([
    '?beeld=lijst&zoek=paspoort+thuis&status=concept&fase=gekozen&uitkomst=kan-niet&thema=abc&eigenaar=def&sorteer=titel&pagina=3',
    '?status=in-controle',
    '?beeld=lijst&zoek=a%26b',
  ])('%s stays the same when it is read and written again', (adres) => {
    expect(formatFilters(lees(adres))).toBe(adres);
  });

  test('what does not exist is left out', () => {
    expect(formatFilters(lees('?beeld=rooster&status=zoek&fase=x&uitkomst=y&sorteer=z&pagina=-2'))).toBe('');
  });

  test('another filter goes back to the first page, turning a page keeps the filters', () => {
    const filters = lees('?beeld=lijst&status=concept&pagina=4');
    expect(changeFilters(filters, { zoek: 'balie' })).toMatchObject({
      status: 'concept',
      zoek: 'balie',
      pagina: 1,
    });
    expect(changeFilters(filters, { pagina: 5 })).toMatchObject({ status: 'concept', pagina: 5 });
  });

  test('the view and the order leave nothing out', () => {
    expect(hasFilters(lees('?beeld=lijst&sorteer=titel'))).toBe(false);
    expect(hasFilters(lees('?fase=gehoord'))).toBe(true);
  });
});
