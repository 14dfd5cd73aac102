import { encodePunycode } from '#core/persoonsgegevens/punycode.ts';

/** By which somebody can be known: what they left of themselves, in whatever way it is written. */
export interface Contact {
  email: string;
  telefoon?: string;
}

/** What a mail provider leaves out of the part before the '@', by the domain's own name. */
interface Postbusregel {
  domein?: string;
  zonder: RegExp;
}

const plus = /\+.*$/;
const gmail: Postbusregel = { domein: 'gmail.com', zonder: /\+.*$|\./g };
const proton: Postbusregel = { domein: 'proton.me', zonder: /\+.*$|[._-]/g };

/**
 * Only where the provider says so: support.google.com/mail/answer/7436150 (dots), proton.me/support/addresses-and-aliases (dots, hyphens,
 * underscores) and, for what stands after a plus, Microsoft, Apple and Fastmail on their help pages about aliases.
 */
const postbussen: Record<string, Postbusregel> = {
  'gmail.com': gmail,
  'googlemail.com': gmail,
  'proton.me': proton,
  'protonmail.com': proton,
  'pm.me': proton,
  'outlook.com': { zonder: plus },
  'hotmail.com': { zonder: plus },
  'hotmail.nl': { zonder: plus },
  'live.com': { zonder: plus },
  'live.nl': { zonder: plus },
  'icloud.com': { zonder: plus },
  'me.com': { zonder: plus },
  'mac.com': { zonder: plus },
  'fastmail.com': { zonder: plus },
};

/** Signs that are not seen, spaces of every width, and what mail programs put around an address. */
const franje =
  /[\s\u0000-\u001f\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff<>()]|^mailto:/g;

/** Longer is neither an address (RFC 5321, 4.5.3.1) nor a number. */
const langste = 400;

/** One mail address in one way: 'Jan.Smit+brief@GMAIL.com' → 'jansmit@gmail.com', 'a@café.nl' → 'a@xn--caf-dma.nl'; '' when it is none. */
export function normalizeMailadres(tekst: string): string {
  if (tekst.length > langste) return '';
  const schoon = tekst.replace(franje, '').normalize('NFC').toLowerCase();
  const plek = schoon.lastIndexOf('@');
  const geschreven = schoon.slice(plek + 1).replace(/[\u3002\uff0e\uff61]/g, '.');
  const domein = geschreven.replace(/\.$/, '').split('.').map(encodePunycode).join('.');
  if (plek < 1 || domein === '') return '';
  const voor = schoon.slice(0, plek);
  const regel = postbussen[domein];
  const bus = regel ? voor.replace(regel.zonder, '') : voor;
  return `${bus === '' ? voor : bus}@${regel?.domein ?? domein}`;
}

/** The shortest number that tells one person from another, in digits. */
const kortsteNummer = 7;

/** One phone number in one way (E.164), a number without a country being Dutch: '0031 (0)6-1234 5678' → '+31612345678'; '' when it is none. */
export function normalizeNummer(tekst: string): string {
  if (tekst.length > langste) return '';
  const kern = tekst.replace(franje, (teken) => ('()'.includes(teken) ? teken : '')).replace(/\(0\)/g, '');
  const cijfers = kern.replace(/\D/g, '');
  if (cijfers.length < kortsteNummer) return '';
  const buiten = /^\(?\+/.test(kern) ? cijfers : /^00/.test(cijfers) ? cijfers.slice(2) : '';
  const land = buiten || (/^31[1-9]\d{8}$/.test(cijfers) ? cijfers : `31${cijfers}`);
  return `+${land.replace(/^310/, '31')}`;
}

/** R16: the keys by which somebody is the same person; who shares one with another is that other. Empty for who left nothing. */
export function readSleutels({ email, telefoon = '' }: Contact): string[] {
  const [adres, nummer] = [normalizeMailadres(email), normalizeNummer(telefoon)];
  return [adres && `mail:${adres}`, nummer && `tel:${nummer}`].filter((sleutel) => sleutel !== '');
}

/** True when two have a key in common. */
export function isZelfdePersoon(een: readonly string[], ander: readonly string[]): boolean {
  return een.some((sleutel) => ander.includes(sleutel));
}

/**
 * R16: for each list of keys the person it is of, by the place of the first list of that person; who shares a key with somebody who shares one with a third is
 * that third as well. -1 for who has no key: nobody knows who that is.
 */
export function groupPersonen(lijsten: readonly (readonly string[])[]): number[] {
  const ouder = lijsten.map((_lijst, i) => i);
  const find = (i: number): number => {
    let top = i;
    while (ouder[top] !== top) top = ouder[top] = ouder[ouder[top]!]!;
    return top;
  };
  const eerste: { [sleutel: string]: number } = {};
  lijsten.forEach((sleutels, i) => {
    for (const sleutel of sleutels) {
      const [een, ander] = [find((eerste[sleutel] ??= i)), find(i)];
      ouder[Math.max(een, ander)] = Math.min(een, ander);
    }
  });
  return lijsten.map((sleutels, i) => (sleutels.length === 0 ? -1 : find(i)));
}

/** R16: how many people these are; whoever left no key is somebody else each time. */
export function countPersonen(lijsten: readonly (readonly string[])[]): number {
  return groupPersonen(lijsten).filter((persoon, i) => persoon === -1 || persoon === i).length;
}
