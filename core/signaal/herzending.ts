import { isOneOf } from '#core/basis/check.ts';
import { signaalsoorten } from '#core/signaal/enumeraties.ts';
import { normalizeMailadres, normalizeNummer } from '#core/persoonsgegevens/identiteit.ts';
import type { Melder } from '#core/signaal/melder.ts';
import { signaalsoortLabels } from '#core/signaal/labels.ts';

/** What came under the key of one form. */
export interface Inzending {
  /** The citizen's words, and after those what they added. */
  teksten: readonly string[];
  melder: Melder;
  /** What the melder chose, by name: the kind of signal and its theme. */
  kenmerken: Readonly<Record<string, string>>;
  /** What staff filled in about it; with anything else here it is another signal. */
  vast: Readonly<Record<string, string>>;
}

/**
 * What a form is that comes again under a key that was used: the same (a page sent twice), more of the same person, or what somebody else
 * wrote, as at a computer that many use.
 */
export type Herzending = 'zelfde' | 'aanvulling' | 'ander';

/** Shorter words are not told apart from what anybody would write. */
const herkenbaar = 20;
const contactvelden = ['naam', 'email', 'telefoon'] as const;

function tidy(tekst: string): string {
  return tekst.replace(/\s+/g, ' ').trim();
}

function readContact(melder: Melder): Record<(typeof contactvelden)[number], string> {
  return {
    naam: tidy(melder.naam).toLowerCase(),
    email: normalizeMailadres(melder.email) || melder.email.trim(),
    telefoon: normalizeNummer(melder.telefoon) || melder.telefoon.trim(),
  };
}

/** Knows nobody who left nothing; a shared address or number is one person, another one is not, whatever the words. */
function compareContact(eerder: Melder, nu: Melder): 'een' | 'ander' | 'onbekend' {
  const [a, b] = [readContact(eerder), readContact(nu)];
  if ([a.email, a.telefoon].some((deel) => deel !== '' && [b.email, b.telefoon].includes(deel))) return 'een';
  const botst = contactvelden.some((veld) => a[veld] !== '' && b[veld] !== '' && a[veld] !== b[veld]);
  return botst ? 'ander' : 'onbekend';
}

/** They hold what was sent before, which only who wrote it has. */
function goesOn(eerder: readonly string[], nu: string): boolean {
  return eerder.some((tekst) => tidy(tekst).length >= herkenbaar && tidy(nu).includes(tidy(tekst)));
}

function isGelijk(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  return Object.keys({ ...a, ...b }).every((naam) => (a[naam] ?? '') === (b[naam] ?? ''));
}

function isZelfde(eerder: Inzending, nu: Inzending): boolean {
  const had = [...eerder.melder.toestemmingen].sort().join();
  return (
    eerder.teksten.some((tekst) => tidy(tekst) === tidy(nu.teksten[0] ?? '')) &&
    had === [...nu.melder.toestemmingen].sort().join() &&
    contactvelden.every((veld) => readContact(eerder.melder)[veld] === readContact(nu.melder)[veld]) &&
    isGelijk(eerder.kenmerken, nu.kenmerken)
  );
}

/** Says what `nu` is beside what is kept. In doubt it is somebody else's: then nobody gets to see another's code, and nothing is lost. */
export function compareInzending(eerder: Inzending, nu: Inzending): Herzending {
  if (!isGelijk(eerder.vast, nu.vast)) return 'ander';
  if (isZelfde(eerder, nu)) return 'zelfde';
  const wie = compareContact(eerder.melder, nu.melder);
  if (wie === 'een') return 'aanvulling';
  return wie === 'onbekend' && goesOn(eerder.teksten, nu.teksten[0] ?? '') ? 'aanvulling' : 'ander';
}

/** What is to be added to what is kept, as the melder says it: the words as they are now, and that it is of another kind; none when only contact details came. */
export function listAanvullingen(eerder: Inzending, nu: Inzending, themanaam: string): string[] {
  const tekst = nu.teksten[0] ?? '';
  const isNieuw = !eerder.teksten.some((een) => tidy(een) === tidy(tekst));
  const { soort = '', thema } = nu.kenmerken;
  const anders = [
    soort !== eerder.kenmerken['soort'] && isOneOf(signaalsoorten, soort)
      ? `Dit is een ${signaalsoortLabels[soort].toLowerCase()}.`
      : '',
    thema !== eerder.kenmerken['thema'] && themanaam !== ''
      ? `Dit gaat over ${themanaam.toLowerCase()}.`
      : '',
  ].filter((zin) => zin !== '');
  return [...(isNieuw ? [tekst] : []), ...(anders.length > 0 ? [anders.join(' ')] : [])];
}
