import type { Regel } from '#core/basis/regel.ts';
import type { Meeleesmoment, Meelezingstatus, Oordeel } from '#core/meelezen/enumeraties.ts';
import { isVanNu, type Rondestand } from '#core/verbetering/ronde.ts';

/** A verdict that a meelezer gave, with what the organisation answered to it ('' when nothing yet). */
export interface GegevenOordeel {
  oordeel: Oordeel;
  toelichting: string;
  antwoord: string;
}

/** True for a 'nee' that says why: it opens a closed loop, and an open one waits until it is answered (R4). */
export function isNeeMetReden({ oordeel, toelichting }: { oordeel: string; toelichting: string }): boolean {
  return oordeel === 'nee' && toelichting.trim() !== '';
}

/** R4: true for a 'nee' that says why, as long as the organisation did not answer it. */
export function waitsForAntwoord(gegeven: {
  oordeel: string;
  toelichting: string;
  antwoord: string;
}): boolean {
  return isNeeMetReden(gegeven) && gegeven.antwoord.trim() === '';
}

/** R4: the records, over all entries, among which those that wait for an answer are: not replaced by a later verdict of the same person. Nobody may ask a database what is in the words of a 'nee'; `waitsForAntwoord` looks at those. */
export const neeZonderAntwoord: Regel = [
  { veld: 'status', op: 'is', waarde: 'gegeven' },
  { veld: 'vervangen', op: 'is', waarde: false },
  { veld: 'oordeel', op: 'is', waarde: 'nee' },
  { veld: 'antwoord', op: 'is', waarde: '' },
];

/** A verdict that was given, and by whom. */
export interface Stem {
  /** How often the entry was reopened before it. */
  ronde: number;
  oordeel: Oordeel;
  /** Which person gave it (R16), in any words that are the same for the same person; '' for whoever is not known, who counts each time. */
  van: string;
  /** True when it is only known that the same person judged again later in the round, because who they are was erased. */
  vervangen?: boolean;
  /** True when a colleague typed it in and nobody knows whose it is: it counts for nothing, and is shown apart (R4). */
  naamloos?: boolean;
}

/** Whose verdict it is: of the melder of a signal or of a member of the panel; '' for whoever is not named, who counts each time. */
export function readVan({ signaal, meelezer }: { signaal: string; meelezer: string }): string {
  return signaal || meelezer;
}

/**
 * For each verdict, in the order in which they were given, the place of the one that it replaces: the earlier one of the same person in
 * the same round. -1 when it replaces none.
 */
export function findVervangen(stemmen: readonly Stem[]): number[] {
  const laatste: { [wie: string]: number } = {};
  return stemmen.map(({ ronde, van }, i) => {
    if (van === '') return -1;
    const wie = `${ronde}:${van}`;
    const vorige = laatste[wie] ?? -1;
    laatste[wie] = i;
    return vorige;
  });
}

/** Of each person the newest verdict in each round. */
function listNieuwste<T extends Stem>(stemmen: readonly T[]): T[] {
  const vervangen = new Set(findVervangen(stemmen));
  return stemmen.filter((stem, i) => stem.vervangen !== true && !vervangen.has(i));
}

/** R4: the verdicts that count: of each known person the newest in each round, and one for each code that nobody's name stands on. */
export function listTellend<T extends Stem>(stemmen: readonly T[]): T[] {
  return listNieuwste(stemmen).filter(({ naamloos }) => naamloos !== true);
}

/** What a verdict is about. */
export interface Beoordeeld extends Rondestand {
  moment: Meeleesmoment;
}

/** R4, R16: true for a verdict on what is on the site now: who read a draft advised, and tested nothing that was there yet. */
function isToets(stem: Beoordeeld, nu: Rondestand): boolean {
  return stem.moment === 'na-publicatie' && isVanNu(stem, nu);
}

/** R4: the verdicts that count for the gate: of each person the newest in this round, if it is about the entry as it is now. */
export function listTellendNu<T extends Stem & Beoordeeld>(stemmen: readonly T[], nu: Rondestand): T[] {
  return listTellend(stemmen).filter((stem) => isToets(stem, nu));
}

/** The same people with what each said about the entry as it is now from the first on, as the public figures are counted (R9). */
export function listVerloop<T extends Stem & Beoordeeld>(stemmen: readonly T[], nu: Rondestand): T[] {
  const mensen = new Set(listTellendNu(stemmen, nu).map(({ van }) => van));
  return stemmen.filter(
    (stem) => isToets(stem, nu) && stem.naamloos !== true && stem.vervangen !== true && mensen.has(stem.van),
  );
}

/** R4: what colleagues typed in about the entry as it is now, without knowing whose it is. */
export function listNaamloos<T extends Stem & Beoordeeld>(stemmen: readonly T[], nu: Rondestand): T[] {
  return stemmen.filter((stem) => stem.naamloos === true && isToets(stem, nu));
}

/** R4: what does not count for the gate and still waits for an answer keeps the loop open too: about a draft, of before a reopening, about another outcome, or typed in of nobody known. */
export function listEerderWachtend<T extends Stem & Beoordeeld & GegevenOordeel>(
  stemmen: readonly T[],
  nu: Rondestand,
): T[] {
  return listNieuwste(stemmen).filter(
    (stem) => (stem.naamloos === true || !isToets(stem, nu)) && waitsForAntwoord(stem),
  );
}

/** An invitation or a verdict, as it is kept; `gegevenOp` is a moment, the later the larger. */
export interface Meelezingstand extends Beoordeeld {
  id: string;
  status: Meelezingstatus;
  oordeel: string;
  signaal: string;
  meelezer: string;
  gegevenOp: string;
  vervangen: boolean;
  /** Id of the colleague who typed it in, or ''. */
  ingevoerdDoor: string;
}

/** R4: true for a verdict that a colleague typed in without saying whose it is. */
export function isNaamloos({
  ingevoerdDoor,
  ...wie
}: Pick<Meelezingstand, 'ingevoerdDoor' | 'signaal' | 'meelezer'>): boolean {
  return ingevoerdDoor !== '' && readVan(wie) === '';
}

function toStemmen<T extends Meelezingstand>(meelezingen: readonly T[]): (T & Stem)[] {
  return meelezingen
    .filter(({ status }) => status === 'gegeven')
    .map((lezing) => ({
      ...lezing,
      oordeel: lezing.oordeel as Oordeel,
      van: readVan(lezing),
      naamloos: isNaamloos(lezing),
    }))
    .sort((a, b) => (a.gegevenOp < b.gegevenOp ? -1 : 1));
}

/** R4: which of an entry's verdicts count for the gate, and which are shown apart, each in their own order. */
export function splitGegeven<T extends Meelezingstand>(
  meelezingen: readonly T[],
  nu: Rondestand,
): { gegeven: T[]; naamloos: T[] } {
  const stemmen = toStemmen(meelezingen);
  const pick = (gekozen: readonly { id: string }[]): T[] => {
    const ids = new Set(gekozen.map(({ id }) => id));
    return meelezingen.filter(({ id }) => ids.has(id));
  };
  return { gegeven: pick(listTellendNu(stemmen, nu)), naamloos: pick(listNaamloos(stemmen, nu)) };
}

/** R4: of all invitations and verdicts of an entry those that count for the gate, in their own order. */
export function listGegeven<T extends Meelezingstand>(meelezingen: readonly T[], nu: Rondestand): T[] {
  return splitGegeven(meelezingen, nu).gegeven;
}
