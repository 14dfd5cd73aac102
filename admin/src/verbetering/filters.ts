import { fasen, publicatiestatussen, uitkomsten } from '#core/verbetering/enumeraties.ts';
import { isOneOf } from '#core/basis/check.ts';

export const sorteringen = ['-updated', 'updated', 'titel', '-titel', 'kenmerk', '-kenmerk'] as const;
export type Sortering = (typeof sorteringen)[number];

export const sorteerLabels: Record<Sortering, string> = {
  '-updated': 'Laatst gewijzigd eerst',
  updated: 'Langst niet gewijzigd eerst',
  titel: 'Titel, A tot Z',
  '-titel': 'Titel, Z tot A',
  '-kenmerk': 'Nieuwste kenmerk eerst',
  kenmerk: 'Oudste kenmerk eerst',
};

/** What the page Verbeteringen shows; all of it stands in the address. '' does not filter. */
export interface Filters {
  beeld: 'bord' | 'lijst';
  zoek: string;
  status: string;
  fase: string;
  uitkomst: string;
  thema: string;
  eigenaar: string;
  sorteer: Sortering;
  pagina: number;
}

/** The fields that leave entries out. */
export const filtervelden = ['zoek', 'status', 'fase', 'uitkomst', 'thema', 'eigenaar'] as const;

/** Reads the address; values that do not exist are left out, so that an old link still shows something. */
export function parseFilters(query: Pick<URLSearchParams, 'get'>): Filters {
  const pick = (naam: string, lijst: readonly string[]): string => {
    const waarde = query.get(naam) ?? '';
    return lijst.includes(waarde) ? waarde : '';
  };
  const sorteer = query.get('sorteer');
  const pagina = Number(query.get('pagina') ?? '1');
  return {
    beeld: query.get('beeld') === 'lijst' ? 'lijst' : 'bord',
    zoek: (query.get('zoek') ?? '').trim().slice(0, 200),
    status: pick('status', publicatiestatussen),
    fase: pick('fase', fasen),
    uitkomst: pick('uitkomst', uitkomsten),
    thema: query.get('thema') ?? '',
    eigenaar: query.get('eigenaar') ?? '',
    sorteer: isOneOf(sorteringen, sorteer) ? sorteer : '-updated',
    pagina: Number.isInteger(pagina) && pagina > 0 ? pagina : 1,
  };
}

/** The query of an address, without what is at its default: '' or '?…'. */
export function formatFilters(filters: Filters): string {
  const query = new URLSearchParams();
  if (filters.beeld === 'lijst') query.set('beeld', 'lijst');
  for (const veld of filtervelden) if (filters[veld]) query.set(veld, filters[veld]);
  if (filters.sorteer !== '-updated') query.set('sorteer', filters.sorteer);
  if (filters.pagina > 1) query.set('pagina', String(filters.pagina));
  const tekst = query.toString();
  return tekst === '' ? '' : `?${tekst}`;
}

/** The filters after a change; everything but turning a page goes back to the first. */
export function changeFilters(filters: Filters, wijziging: Partial<Filters>): Filters {
  return { ...filters, pagina: 1, ...wijziging };
}

/** True when something is left out of the list. */
export function hasFilters(filters: Filters): boolean {
  return filtervelden.some((veld) => filters[veld] !== '');
}
