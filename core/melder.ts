import { isOneOf, toestemmingen } from '#core/enumeraties.ts';
import type { Issue } from '#core/issue.ts';
import { checkTekst } from '#core/signaal.ts';

/** Who is behind a signal, as far as they told; kept apart from it (R1). */
export interface Melder {
  naam: string;
  email: string;
  telefoon: string;
  /** Some of `toestemmingen`. */
  toestemmingen: readonly string[];
}

const langsteNaam = 100;
/** RFC 5321, 4.5.3.1: 64 octets before the '@', 254 in all. */
const langsteEmail = 254;
const voorApenstaart = /^[^\s@<>()[\]\\,;:"]{1,64}$/;
const domeindeel = /^[a-z0-9\u00a1-\uffff](?:[a-z0-9\u00a1-\uffff-]{0,61}[a-z0-9\u00a1-\uffff])?$/;

/** True for one mail address in its usual shape: something@domain.tld, without spaces, brackets or a display name. */
export function isEmail(tekst: string): boolean {
  if (tekst.length > langsteEmail) return false;
  const plek = tekst.lastIndexOf('@');
  const voor = tekst.slice(0, Math.max(0, plek));
  if (!voorApenstaart.test(voor) || voor.startsWith('.') || voor.endsWith('.') || voor.includes('..')) {
    return false;
  }
  const delen = tekst
    .slice(plek + 1)
    .toLowerCase()
    .split('.');
  const laatste = delen[delen.length - 1] ?? '';
  return (
    delen.length > 1 &&
    laatste.length > 1 &&
    !/^\d+$/.test(laatste) &&
    delen.every((deel) => domeindeel.test(deel))
  );
}

/** '+31 (0)6-1234 5678' → '0612345678', a foreign number → '+49…'; null when it is no phone number of a person or office. */
export function normalizeTelefoon(tekst: string): string | null {
  if (tekst.length > 40 || !/^[+(\d][\d\s()./\u00a0\u2010-\u2015-]*$/.test(tekst.trim())) return null;
  const zonderNul = tekst.replace(/\(0\)/g, '');
  const cijfers = zonderNul.replace(/\D/g, '');
  const buiten = zonderNul.trim().startsWith('+')
    ? cijfers
    : /^00[1-9]/.test(cijfers)
      ? cijfers.slice(2)
      : '';
  const nummer = buiten.startsWith('31') ? `0${buiten.slice(2).replace(/^0/, '')}` : cijfers;
  if (buiten !== '' && !buiten.startsWith('31')) return /^[1-9]\d{7,14}$/.test(buiten) ? `+${buiten}` : null;
  return /^0(?:6[1-9]\d{7}|[1-57]\d{8}|8[4578]\d{7})$/.test(nummer) ? nummer : null;
}

/** What is wrong with what a melder left; everything may be empty, unless we are to tell or ask them something. */
export function checkContact(m: Melder): Issue[] {
  const issues = checkTekst('naam', m.naam, langsteNaam, false);
  const email = m.email.trim();
  const telefoon = m.telefoon.trim();
  if (email !== '' && !isEmail(email)) issues.push({ path: 'email', code: 'geen-email' });
  if (telefoon !== '' && normalizeTelefoon(telefoon) === null) {
    issues.push({ path: 'telefoon', code: 'geen-telefoon' });
  }
  for (const waarde of m.toestemmingen) {
    if (isOneOf(toestemmingen, waarde)) continue;
    const params = { waarde, keuzes: toestemmingen.join(', ') };
    issues.push({ path: 'toestemmingen', code: 'onbekende-keuze', params });
  }
  const wilContact = m.toestemmingen.includes('terugkoppeling') || m.toestemmingen.includes('meelezen');
  if (wilContact && email === '' && telefoon === '') issues.push({ path: 'email', code: 'contact-nodig' });
  return issues;
}
