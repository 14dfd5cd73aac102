import { findPersoonsgegevens } from '#core/persoonsgegevens/check-persoonsgegevens.ts';

/** What people seldom have to tell us: before it is sent they are asked whether we need it. In the order in which they are named. */
export const navraagsoorten = ['bsn', 'iban', 'adres'] as const;
export type Navraagsoort = (typeof navraagsoorten)[number];

/**
 * What of it stands in a text and was not asked about before; `gevraagd` is what the page sent along of that ('bsn adres'). Whoever sends the
 * same again has answered, and is not asked twice.
 */
export function listNavraag(tekst: string, gevraagd: string): Navraagsoort[] {
  const gevonden = new Set<string>(findPersoonsgegevens(tekst).map(({ soort }) => soort));
  const eerder = gevraagd.split(' ');
  return navraagsoorten.filter((soort) => gevonden.has(soort) && !eerder.includes(soort));
}

const namen: Record<Navraagsoort, string> = {
  bsn: 'een burgerservicenummer (bsn)',
  iban: 'een rekeningnummer',
  adres: 'een adres',
};

/** The question, as one sentence about what was found and what somebody can do. */
export function writeNavraag(soorten: readonly Navraagsoort[]): string {
  const [laatste = '', ...rest] = soorten.map((soort) => namen[soort]).reverse();
  const lijst = rest.length === 0 ? laatste : `${rest.reverse().join(', ')} en ${laatste}`;
  return `In uw tekst staat ${lijst}. Meestal hebben wij dat niet nodig. Haal het dan weg. Is het toch nodig? Verstuur uw tekst dan gewoon nog een keer.`;
}
