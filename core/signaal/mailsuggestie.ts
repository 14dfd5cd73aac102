import { cleanEmail } from '#core/persoonsgegevens/contact.ts';

/** Domains that many people have their mail at, and others that look like one of those but are right as they are. */
const grote = [
  ...[
    'gmail.com',
    'hotmail.com',
    'hotmail.nl',
    'outlook.com',
    'live.nl',
    'live.com',
    'icloud.com',
    'yahoo.com',
  ],
  ...[
    'ziggo.nl',
    'kpnmail.nl',
    'planet.nl',
    'hetnet.nl',
    'xs4all.nl',
    'upcmail.nl',
    'casema.nl',
    'quicknet.nl',
  ],
  ...['telfort.nl', 'protonmail.com', 'telenet.be', 'skynet.be', 'googlemail.com'],
];
const ookGoed = [
  'mail.com',
  'ymail.com',
  'email.com',
  'outlook.nl',
  'gmx.com',
  'live.be',
  'hotmail.be',
  'yahoo.nl',
];
const kortsteNaam = 4;

/** True when one letter too many, too few or another one, or two that changed places, make `b` of `a`. */
function isTikfout(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let begin = 0;
  while (begin < a.length && a[begin] === b[begin]) begin++;
  let eind = 0;
  while (eind < Math.min(a.length, b.length) - begin && a[a.length - 1 - eind] === b[b.length - 1 - eind])
    eind++;
  const [vanA, vanB] = [a.slice(begin, a.length - eind), b.slice(begin, b.length - eind)];
  const isWissel = vanA.length === 2 && vanA.charAt(0) + vanA.charAt(1) === vanB.charAt(1) + vanB.charAt(0);
  return Math.max(vanA.length, vanB.length) <= 1 || isWissel;
}

/** The address that somebody may have meant, '' when the domain is no near miss of a large one. Only ever a question: the address may be right. */
export function suggestEmail(getypt: string): string {
  const adres = cleanEmail(getypt);
  const plek = adres.lastIndexOf('@');
  const domein = adres.slice(plek + 1).toLowerCase();
  if (plek < 1 || grote.includes(domein) || ookGoed.includes(domein)) return '';
  const naam = domein.split('.')[0] ?? '';
  const bedoeld = grote.filter(
    (groot) => isTikfout(domein, groot) || (naam === 'gmail' && groot === 'gmail.com'),
  );
  return bedoeld.length > 0 && naam.length >= kortsteNaam - 1
    ? `${adres.slice(0, plek + 1)}${bedoeld[0]}`
    : '';
}
