import { signaalsoorten, signaalstatussen } from '#core/signaal/enumeraties.ts';

/** What the inbox shows; all of it stands in the address. '' does not filter, but for `status`: that is whatever is not closed. */
export interface Inboxfilters {
  zoek: string;
  status: string;
  soort: string;
  thema: string;
  mijn: boolean;
  volgorde: 'urgentie' | 'nieuwste';
  /** The place where the page begins, as the list named it; '' for the first page. */
  plek: string;
}

const tekstvelden = ['zoek', 'status', 'soort', 'thema'] as const;

/** Reads the address; values that do not exist are left out, so that an old link still shows something. */
export function parseInboxfilters(query: Pick<URLSearchParams, 'get'>): Inboxfilters {
  const pick = (naam: string, lijst: readonly string[]): string => {
    const waarde = query.get(naam) ?? '';
    return lijst.includes(waarde) ? waarde : '';
  };
  return {
    zoek: (query.get('zoek') ?? '').trim().slice(0, 200),
    status: pick('status', ['alle', ...signaalstatussen]),
    soort: pick('soort', signaalsoorten),
    thema: query.get('thema') ?? '',
    mijn: query.get('mijn') === 'ja',
    volgorde: query.get('volgorde') === 'nieuwste' ? 'nieuwste' : 'urgentie',
    plek: (query.get('plek') ?? '').slice(0, 100),
  };
}

/** The query of an address, without what is at its default: '' or '?…'. */
export function formatInboxfilters(filters: Inboxfilters): string {
  const query = new URLSearchParams();
  for (const veld of tekstvelden) if (filters[veld]) query.set(veld, filters[veld]);
  if (filters.mijn) query.set('mijn', 'ja');
  if (filters.volgorde !== 'urgentie') query.set('volgorde', filters.volgorde);
  if (filters.plek) query.set('plek', filters.plek);
  const tekst = query.toString();
  return tekst === '' ? '' : `?${tekst}`;
}

/** The filters after a change; everything but turning a page goes back to the first. */
export function changeInboxfilters(filters: Inboxfilters, wijziging: Partial<Inboxfilters>): Inboxfilters {
  return { ...filters, plek: '', ...wijziging };
}

/** True when somebody chose to leave signals out. */
export function hasInboxfilters(filters: Inboxfilters): boolean {
  return filters.mijn || tekstvelden.some((veld) => filters[veld] !== '');
}
