import { isOneOf, checkTekst } from '#core/basis/check.ts';
import { toestemmingen } from '#core/signaal/enumeraties.ts';
import type { Issue } from '#core/basis/issue.ts';
import { wantsMeelezen, wantsTerugkoppeling } from '#core/signaal/toestemming.ts';
import { cleanEmail, cleanTelefoon } from '#core/persoonsgegevens/contact.ts';
import { normalizeMailadres, normalizeNummer } from '#core/persoonsgegevens/identiteit.ts';

/** Who is behind a signal, as far as they told; kept apart from it (R1). */
export interface Melder {
  naam: string;
  email: string;
  telefoon: string;
  /** Some of `toestemmingen`. */
  toestemmingen: readonly string[];
}

/** By what somebody can be told something. */
export type Contactweg = 'email' | 'telefoon';

const langsteNaam = 100;
/** RFC 5321, 4.5.3.1: 64 octets before the '@', 254 in all. */
const langsteEmail = 254;
/** Letters beyond ASCII that are one letter and no other sign in disguise (NFKC leaves them as they are): Latin, Greek, Cyrillic. */
const letters =
  '\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u0131\\u0134-\\u013e\\u0141-\\u0148\\u014a-\\u017e\\u0180-\\u01c3\\u01cd-\\u01f0' +
  '\\u01f4-\\u024f\\u0386\\u0388-\\u03ce\\u0400-\\u0481\\u048a-\\u052f\\u1e00-\\u1e99\\u1e9c-\\u1eff';
const voorApenstaart = new RegExp(`^[!#-'*+\\-./0-9=?A-Z^_\`a-z{|}~\\u2019${letters}]{1,64}$`);
const domeindeel = new RegExp(
  `^[A-Za-z0-9${letters}](?:[A-Za-z0-9${letters}-]{0,61}[A-Za-z0-9${letters}])?$`,
);

/**
 * True for one mail address in its usual shape: something@domain.tld, without spaces, brackets or a display name, and without anything that
 * cannot be seen or only looks like another sign: a mail program may read a second address in it.
 */
export function isEmail(tekst: string): boolean {
  if (tekst.length > langsteEmail) return false;
  const plek = tekst.lastIndexOf('@');
  const voor = tekst.slice(0, Math.max(0, plek));
  if (!voorApenstaart.test(voor) || voor.startsWith('.') || voor.endsWith('.') || voor.includes('..')) {
    return false;
  }
  const delen = tekst.slice(plek + 1).split('.');
  const laatste = delen[delen.length - 1] ?? '';
  return (
    delen.length > 1 &&
    laatste.length > 1 &&
    !/^\d+$/.test(laatste) &&
    delen.every((deel) => domeindeel.test(deel))
  );
}

/** The digits after the '+' or 00 of another country's number, or of a Dutch one with its 31; '' for a number without. */
function readBuiten(kern: string, cijfers: string): string {
  if (/^\(?\+/.test(kern) || /^31[1-9]\d{8}$/.test(cijfers)) return cijfers;
  return /^00[1-9]/.test(cijfers) ? cijfers.slice(2) : '';
}

/** '(+31) 06-1234 5678' and '31612345678' → '0612345678', a foreign number → '+49…'; null when it is no phone number of a person or office. */
export function normalizeTelefoon(tekst: string): string | null {
  const kern = cleanTelefoon(tekst).replace(/\(0\)/g, '');
  if (kern.length > 40 || !/^\(?\+?[\d (][\d ()./-]*$/.test(kern)) return null;
  const cijfers = kern.replace(/\D/g, '');
  const buiten = readBuiten(kern, cijfers);
  const nummer = buiten.startsWith('31') ? `0${buiten.slice(2).replace(/^0/, '')}` : cijfers;
  if (buiten !== '' && !buiten.startsWith('31')) return /^[1-9]\d{7,14}$/.test(buiten) ? `+${buiten}` : null;
  return /^0(?:6[1-9]\d{7}|[1-57]\d{8}|8[4578]\d{7})$/.test(nummer) ? nummer : null;
}

/** True when there stands more than one number: words, or more digits than a number has. */
function isMeer(telefoon: string): boolean {
  return (
    /\d[^\d]*[a-z]{2}|[a-z]{2}[^\d]*\d/i.test(telefoon.slice(0, 200)) ||
    /(?:\d\D{0,3}){16}/.test(telefoon.slice(0, 200))
  );
}

/** What is wrong with what a melder left; everything may be empty, unless we are to tell or ask them something. */
export function checkContact(m: Melder): Issue[] {
  const issues = checkTekst('naam', m.naam, langsteNaam, false);
  const email = cleanEmail(m.email);
  const telefoon = cleanTelefoon(m.telefoon);
  if (email !== '' && !isEmail(email)) issues.push({ path: 'email', code: 'geen-email' });
  if (telefoon !== '' && normalizeTelefoon(telefoon) === null) {
    issues.push({ path: 'telefoon', code: isMeer(telefoon) ? 'telefoon-en-meer' : 'geen-telefoon' });
  }
  for (const waarde of m.toestemmingen) {
    if (isOneOf(toestemmingen, waarde)) continue;
    const params = { waarde, keuzes: toestemmingen.join(', ') };
    issues.push({ path: 'toestemmingen', code: 'onbekende-keuze', params });
  }
  const wilContact = wantsTerugkoppeling(m.toestemmingen) || wantsMeelezen(m.toestemmingen);
  if (wilContact && email === '' && telefoon === '') issues.push({ path: 'email', code: 'contact-nodig' });
  return issues;
}

const sleutels = { email: normalizeMailadres, telefoon: normalizeNummer } as const;
const contactwegen: readonly Contactweg[] = ['email', 'telefoon'];

type Contactgegevens = Readonly<Record<Contactweg, string>>;

/** What was there and is now another address or number; only written in another way is the same. */
export function listAndere(was: Contactgegevens, wordt: Contactgegevens): Contactweg[] {
  const read = (weg: Contactweg, tekst: string): string => sleutels[weg](tekst) || tekst.trim();
  return contactwegen.filter((weg) => was[weg] !== '' && read(weg, was[weg]) !== read(weg, wordt[weg]));
}

/**
 * R16: what is wrong with correcting what turned out to be of somebody else; `contact` are the issues about the new contact details. Nothing has to
 * be left in its place: then nobody is told.
 */
export function checkVanAnder(wegen: readonly Contactweg[], contact: readonly Issue[]): Issue[] {
  const issues = contact.filter(({ code }) => code !== 'contact-nodig');
  return wegen.length > 0 ? issues : [...issues, { path: 'vanAnder', code: 'van-ander-zelfde' }];
}
