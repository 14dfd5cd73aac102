import { countWoordcijfers } from '#core/persoonsgegevens/cijferwoorden.ts';
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
  const staat = rest.length === 0 ? 'staat' : 'staan';
  return `In uw tekst ${staat} ${lijst}. Meestal hebben wij dat niet nodig. Haal het dan weg. Is het toch nodig? Verstuur uw tekst dan gewoon nog een keer.`;
}

const verborgen: Record<Navraagsoort, string> = {
  bsn: '‹burgerservicenummer verborgen›',
  iban: '‹rekeningnummer verborgen›',
  adres: '‹adres verborgen›',
};
const isNavraag = (soort: string): soort is Navraagsoort => soort in verborgen;

/** An address has five digits, and so has everything else that is looked for. */
const minsteCijfers = 5;

/** How much of a text can stand for a digit: digits of any script, letters among them ('l2E4'), and number words. */
function countCijferachtig(tekst: string): number {
  const anderSchrift = tekst.match(/[\u0660-\uffff]/g)?.length ?? 0;
  const metCijfer = (tekst.match(/[a-z0-9]+/gi) ?? []).filter((woord) => /\d/.test(woord));
  return anderSchrift + metCijfer.join('').length + countWoordcijfers(tekst.toLowerCase());
}

/** A text as staff read it until they ask for more: without numbers and addresses that they seldom need. Texts without digits or number words cost nothing. */
export function hideGegevens(tekst: string): string {
  if (countCijferachtig(tekst) < minsteCijfers) return tekst;
  let over = '';
  let vanaf = 0;
  for (const { soort, begin, eind } of findPersoonsgegevens(tekst)) {
    if (!isNavraag(soort)) continue;
    over += tekst.slice(vanaf, begin) + verborgen[soort];
    vanaf = eind;
  }
  return over + tekst.slice(vanaf);
}

/** True when `hideGegevens` left something out of a text. */
export function isVerborgen(tekst: string): boolean {
  return Object.values(verborgen).some((plek) => tekst.includes(plek));
}
