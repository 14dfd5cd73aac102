import { createHmac, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isIPv4, isIPv6 } from 'node:net';

const sleutel = randomBytes(32);

/** '2001:db8::1' → its eight groups as numbers. */
function splitIPv6(adres: string): number[] {
  const [voor = '', na] = adres.split('::');
  const groepen = (deel: string): number[] =>
    deel === '' ? [] : deel.split(':').map((g) => parseInt(g, 16));
  const links = groepen(voor);
  if (na === undefined) return links;
  const rechts = groepen(na);
  return [...links, ...Array<number>(Math.max(0, 8 - links.length - rechts.length)).fill(0), ...rechts];
}

/** '::ffff:192.0.2.1' and zones ('%eth0') as the plain address; '' when it is none. */
export function normalizeAdres(adres: string): string {
  const kaal = adres
    .trim()
    .replace(/%.*$/, '')
    .replace(/^::ffff:(?=\d+\.)/i, '');
  return isIPv4(kaal) || isIPv6(kaal) ? kaal.toLowerCase() : '';
}

/** What one household or office mostly has: an IPv4 address, or the first half of an IPv6 address. */
export function findBlok(adres: string): string {
  const kaal = normalizeAdres(adres);
  return isIPv6(kaal) ? splitIPv6(kaal).slice(0, 4).join(':') : kaal;
}

/**
 * The visitor's address: of the connection or, when that is a proxy of `proxies`, the last one in X-Forwarded-For that is not such a
 * proxy itself. What stands further to the left anybody can make up.
 */
export function readAdres(req: IncomingMessage, proxies: readonly string[]): string {
  const verbonden = normalizeAdres(req.socket.remoteAddress ?? '');
  if (!proxies.includes(verbonden)) return verbonden;
  const kop = req.headers['x-forwarded-for'];
  const keten = (Array.isArray(kop) ? kop.join(',') : (kop ?? '')).split(',').map(normalizeAdres);
  return keten.findLast((adres) => !proxies.includes(adres)) || verbonden;
}

/** The block of a request under a name that means nothing outside this process: it cannot be turned back into an address. */
export function hashBlok(req: IncomingMessage, proxies: readonly string[]): string {
  return createHmac('sha256', sleutel)
    .update(findBlok(readAdres(req, proxies)))
    .digest('base64url')
    .slice(0, 22);
}
