import type { Fase } from '#core/verbetering/enumeraties.ts';
import type { Actievoorstel } from '#core/overleg/actie.ts';
import type { Wijziging } from '#records/contract/versie.ts';

/** What was decided about an entry, with what has to be done. */
export interface Besluitinvoer {
  tekst: string;
  reden: string;
  /** One of `dilemmas`; none when left out. */
  dilemma?: string;
  acties: readonly Actievoorstel[];
  /** Id of the besluit that this one corrects. */
  vervangt?: string;
}

export interface Vastgelegd {
  besluit: string;
  /** Ids, in the order in which they were proposed. */
  acties: string[];
  fase: Fase;
  /** The next versie of the entry. */
  versie: number;
}

export interface Overlegroutes {
  /** Records a besluit with its acties, in today's overleg of what is decided in between. */
  'POST /verbeteringen/{id}/besluiten': { request: Besluitinvoer & Wijziging; answer: Vastgelegd };
  /** R16: withdraws a besluit (its id) that turns out not to have been taken; what was still to be done because of it is not. */
  'POST /verbeteringen/{id}/besluitintrekkingen': {
    request: Wijziging & { besluit: string; reden: string };
    answer: { fase: Fase; versie: number };
  };
}
