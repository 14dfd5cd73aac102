import type { Citaatvraag } from '#core/verbetering/citaat.ts';
import { onlyErrors, type Issue } from '#core/basis/issue.ts';
import { checkPersoonsgegevens } from '#core/persoonsgegevens/check-persoonsgegevens.ts';
import { checkBesloten, checkIngang, type Besluitstand } from '#core/verbetering/uitkomst.ts';
import {
  checkVolledig,
  maximaalTrefwoorden,
  maximaleLengte,
  publiekeTekstvelden,
  type VerbeteringTekst,
} from '#core/verbetering/verbetering.ts';

type Tekst = VerbeteringTekst & Citaatvraag;

/** R1: everything personal in what would become public, warnings included. `eigenGegevens` are the organisation's own. */
export function checkPubliekeTekst(v: VerbeteringTekst, eigenGegevens: readonly string[]): Issue[] {
  const velden: Record<string, string> = {};
  for (const veld of publiekeTekstvelden) velden[veld] = v[veld];
  v.trefwoorden.forEach((woord, i) => (velden[`trefwoorden.${i}`] = woord));
  velden['aantalBron'] = v.aantalBron ?? '';
  return checkPersoonsgegevens(velden, eigenGegevens);
}

/** As much as may be published; more is refused anyway, and looking through all of it would keep others waiting. */
function cutTekst(v: VerbeteringTekst): VerbeteringTekst {
  const kort = { ...v, trefwoorden: v.trefwoorden.slice(0, maximaalTrefwoorden) };
  for (const veld of publiekeTekstvelden) kort[veld] = v[veld].slice(0, maximaleLengte[veld]);
  kort.aantalBron = (v.aantalBron ?? '').slice(0, maximaleLengte.aantalBron);
  kort.trefwoorden = kort.trefwoorden.map((woord) => woord.slice(0, maximaleLengte.trefwoord));
  return kort;
}

/** R3: everything that becomes public, as the check of whose words it is reads it: keywords as one text. */
export function listPubliekeTeksten(v: VerbeteringTekst): Record<string, string> {
  const kort = cutTekst(v);
  const velden: Record<string, string> = {
    trefwoorden: kort.trefwoorden.join(' '),
    aantalBron: kort.aantalBron ?? '',
  };
  for (const veld of publiekeTekstvelden) velden[veld] = kort[veld];
  return velden;
}

/** Everything that stands in the way of publishing an entry (R1, R3, R11); empty when it can go. `vandaag` is YYYY-MM-DD. */
export function checkPubliceerbaar(v: Tekst, eigenGegevens: readonly string[], vandaag: string): Issue[] {
  return [...checkVolledig(v, vandaag), ...onlyErrors(checkPubliekeTekst(cutTekst(v), eigenGegevens))];
}

/** The same with what its loop has to say: what stands in the way of putting it on the site, and warnings. */
export function checkOpDeSite(
  v: Tekst,
  stand: Besluitstand,
  eigenGegevens: readonly string[],
  vandaag: string,
): Issue[] {
  return [
    ...checkBesloten(v.uitkomst, stand),
    ...checkPubliceerbaar(v, eigenGegevens, vandaag),
    ...checkIngang(v, stand),
  ];
}
