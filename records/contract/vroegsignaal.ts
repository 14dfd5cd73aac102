import type { Trap, Vroegbesluit, Vroegstatus, Breuksoort } from '#core/vroegsignaal/enumeraties.ts';
import type { Wijziging } from '#records/contract/versie.ts';

/** How much there is to look at every night. */
export interface Vroegstand {
  signalen: number;
  /** Whole weeks since the first signal, and how many a peak needs. */
  weken: number;
  nodig: number;
  themas: number;
  /** Themes with too few signals for a peak. */
  dun: number;
}

export interface Vroegsignaalroutes {
  /** How much the nightly look has to go by. */
  'GET /vroegsignalen/stand': { request: null; answer: Vroegstand };
  /** Its owner decides, or who coordinates; `reden` says what is looked into, why nothing is done, or why it is bigger. */
  'POST /vroegsignalen/{id}/beslissingen': {
    request: Wijziging & { besluit: Vroegbesluit; reden: string };
    answer: { status: Vroegstatus; trap: Trap; termijn: string; versie: number };
  };
  /** Weeks that are unlike others, of one theme or ('') of all; `tot` '' while it goes on. */
  'POST /reeksbreuken': {
    request: { soort: Breuksoort; thema: string; van: string; tot: string; tekst: string };
    answer: { id: string };
  };
  /** It was no break after all. */
  'POST /reeksbreuken/{id}/intrekkingen': { request: Wijziging & { reden: string }; answer: { id: string } };
}
