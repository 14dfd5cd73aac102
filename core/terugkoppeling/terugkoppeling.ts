import { wantsTerugkoppeling } from '#core/signaal/toestemming.ts';
import { terugkoppelstatussen, type Terugkoppelstatus } from '#core/terugkoppeling/enumeraties.ts';

/** How a melder hears what was done: by mail, by somebody who calls, or not, because they cannot be reached or did not ask for it. */
export type Terugkoppelweg = 'mail' | 'bellen' | 'onbereikbaar' | 'wil-niet';

/** What the ledger begins with for each way; a mail is `verteld` only once it was accepted. */
export const beginstatussen: Record<Terugkoppelweg, Terugkoppelstatus> = {
  mail: 'te-doen',
  bellen: 'te-doen',
  onbereikbaar: 'onbereikbaar',
  'wil-niet': 'wil-niet',
};

/** Longest note on the call list, in characters. */
export const langsteNotitie = 500;

/** What a member of staff can note on the call list. */
export const afvinkstatussen = ['verteld', 'onbereikbaar', 'wil-niet'] as const satisfies Terugkoppelstatus[];

export interface TeVertellen {
  toestemmingen: readonly string[];
  email: string;
  telefoon: string;
}

/**
 * Whom to tell and how; null is a signal without a melder. Mail goes before the phone: it names the question and asks the verdict. `eerder` is
 * what the ledger said of them in earlier rounds: whoever was to be told then, and whose details are gone since, cannot be reached, and
 * never said that they do not want to hear it (R16).
 */
export function chooseWeg(
  melder: TeVertellen | null,
  eerder: readonly Terugkoppelstatus[] = [],
): Terugkoppelweg {
  const isBereikbaar = (melder?.email ?? '').trim() !== '' || (melder?.telefoon ?? '').trim() !== '';
  if (!isBereikbaar && eerder.some((status) => status !== 'wil-niet')) return 'onbereikbaar';
  if (!melder || !wantsTerugkoppeling(melder.toestemmingen)) return 'wil-niet';
  if (melder.email.trim() !== '') return 'mail';
  return melder.telefoon.trim() !== '' ? 'bellen' : 'onbereikbaar';
}

/** What a person reads on the call list about a mail that may have arrived. */
export const onbekendOfBezorgd = 'Wij weten niet of deze mail aankwam.';

/** What somebody is told about: the same four are told once (R5). Ids of the signal and the entry. */
export interface Verteldat {
  signaal: string;
  verbetering: string;
  uitkomst: string;
  ronde: number;
}

/** The key of the mail about it: the outbox holds each key once. */
export function buildSleutel({ signaal, verbetering, uitkomst, ronde }: Verteldat): string {
  return `terugkoppeling:${signaal}:${verbetering}:${uitkomst}:${ronde}`;
}

/** What the key of a mail says it is about; null for a mail that tells nobody of an outcome. */
export function readSleutel(sleutel: string): Verteldat | null {
  const [soort, signaal = '', verbetering = '', uitkomst = '', ronde = ''] = sleutel.split(':');
  return soort === 'terugkoppeling' ? { signaal, verbetering, uitkomst, ronde: Number(ronde) } : null;
}

/**
 * After reopening there is nothing to tell until something was decided anew, and the text was published by a person since:
 * `publicatieronde` is the round in which that happened last.
 */
export function hasNieuws(isGekozen: boolean, ronde: number, publicatieronde: number): boolean {
  return ronde === 0 || (publicatieronde === ronde && isGekozen);
}

/**
 * R16: one status for each person, of those for each signal; `personen` as `groupPersonen` gives them. Whoever still has to hear something of one of
 * their signals is to be told; otherwise what they know of one they know.
 */
export function mergeStatussen(
  statussen: readonly Terugkoppelstatus[],
  personen: readonly number[],
): Terugkoppelstatus[] {
  const perPersoon: Terugkoppelstatus[] = [];
  const plekken: { [persoon: number]: number } = {};
  statussen.forEach((status, i) => {
    const persoon = personen[i] ?? -1;
    const plek = persoon === -1 ? perPersoon.length : (plekken[persoon] ??= perPersoon.length);
    const ander = perPersoon[plek];
    perPersoon[plek] = ander === undefined || voorrang(status) < voorrang(ander) ? status : ander;
  });
  return perPersoon;
}

/** The order of the list is the order of what counts most. */
function voorrang(status: Terugkoppelstatus): number {
  return terugkoppelstatussen.indexOf(status);
}

/** How many of the people behind the linked signals were told; the four add up to `totaal`. */
export interface Dekking {
  totaal: number;
  verteld: number;
  teDoen: number;
  onbereikbaar: number;
  wilNiet: number;
}

/** Counts the ledger of one outcome: one status for each person (R16). */
export function countDekking(statussen: readonly Terugkoppelstatus[]): Dekking {
  const count = (status: Terugkoppelstatus): number => statussen.filter((s) => s === status).length;
  return {
    totaal: statussen.length,
    verteld: count('verteld'),
    teDoen: count('te-doen'),
    onbereikbaar: count('onbereikbaar'),
    wilNiet: count('wil-niet'),
  };
}
