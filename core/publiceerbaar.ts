import { onlyErrors, type Issue } from '#core/issue.ts';
import { checkPersoonsgegevens } from '#core/persoonsgegevens/check-persoonsgegevens.ts';
import { checkVolledig, publiekeTekstvelden, type VerbeteringTekst } from '#core/verbetering.ts';

type Tekst = VerbeteringTekst & { toestemmingCitaat: boolean };

/** R1: everything personal in what would become public, warnings included. `eigenGegevens` are the organisation's own. */
export function checkPubliekeTekst(v: VerbeteringTekst, eigenGegevens: readonly string[]): Issue[] {
  const velden: Record<string, string> = {};
  for (const veld of publiekeTekstvelden) velden[veld] = v[veld];
  v.trefwoorden.forEach((woord, i) => (velden[`trefwoorden.${i}`] = woord));
  return checkPersoonsgegevens(velden, eigenGegevens);
}

/** Everything that stands in the way of publishing an entry (R1, R3, R11); empty when it can go. `vandaag` is YYYY-MM-DD. */
export function checkPubliceerbaar(v: Tekst, eigenGegevens: readonly string[], vandaag: string): Issue[] {
  return [...checkVolledig(v, vandaag), ...onlyErrors(checkPubliekeTekst(v, eigenGegevens))];
}
