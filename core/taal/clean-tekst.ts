import { stripVerborgen } from '#core/basis/onzichtbaar.ts';

/** A text without what nobody sees or meant, nor blanks around it: what stands in public. */
export function cleanTekst(tekst: string): string {
  return stripVerborgen(tekst).trim();
}
