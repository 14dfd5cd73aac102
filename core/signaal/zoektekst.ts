import { hideGegevens } from '#core/persoonsgegevens/nodig.ts';

/** R1: what a signal is found by, where that is not its text as it is: without what staff do not read in it. '' when nothing is hidden. */
export function hideInZoektekst(tekst: string): string {
  const over = hideGegevens(tekst);
  return over === tekst ? '' : over;
}
