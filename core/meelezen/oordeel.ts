import type { Meelezingstatus, Oordeel } from '#core/basis/enumeraties.ts';
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

/** A verdict that was given, and by whom. */
export interface Stem {
  /** How often the entry was reopened before it. */
  ronde: number;
  oordeel: Oordeel;
  /** What `readVan` says. */
  van: string;
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

/** R4: of each person the newest verdict in each round. */
export function listTellend<T extends Stem>(stemmen: readonly T[]): T[] {
  const vervangen = new Set(findVervangen(stemmen));
  return stemmen.filter((_stem, i) => !vervangen.has(i));
}

/** R4: the verdicts that count for the gate: of each person the newest, about the entry as it is now. */
export function listTellendNu<T extends Stem & Rondestand>(stemmen: readonly T[], nu: Rondestand): T[] {
  return listTellend(stemmen.filter((stem) => isVanNu(stem, nu)));
}

/** R4: what still waits for an answer from before a reopening, or about another outcome: it keeps the loop open too. */
export function listEerderWachtend<T extends Stem & Rondestand & GegevenOordeel>(
  stemmen: readonly T[],
  nu: Rondestand,
): T[] {
  return listTellend(stemmen).filter((stem) => !isVanNu(stem, nu) && waitsForAntwoord(stem));
}

/** An invitation or a verdict, as it is kept; `gegevenOp` is a moment, the later the larger. */
export interface Meelezingstand extends Rondestand {
  id: string;
  status: Meelezingstatus;
  oordeel: string;
  signaal: string;
  meelezer: string;
  gegevenOp: string;
}

/** R4: of all invitations and verdicts of an entry those that count for the gate, in their own order. */
export function listGegeven<T extends Meelezingstand>(meelezingen: readonly T[], nu: Rondestand): T[] {
  const stemmen = meelezingen
    .filter(({ status }) => status === 'gegeven')
    .map((lezing) => ({ ...lezing, oordeel: lezing.oordeel as Oordeel, van: readVan(lezing) }))
    .sort((a, b) => (a.gegevenOp < b.gegevenOp ? -1 : 1));
  const tellend = new Set(listTellendNu(stemmen, nu).map(({ id }) => id));
  return meelezingen.filter(({ id }) => tellend.has(id));
}
