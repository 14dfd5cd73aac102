import { isOneOf } from '#core/basis/check.ts';
import { kanalen, type Kanaal } from '#core/signaal/enumeraties.ts';

/** How people who said something read back what they did. */
export interface Inkomst {
  /** A whole act, to be followed by when: 'U belde ons hierover'. */
  zin: string;
  /** After 'na' or 'over': 'uw telefoontje'. */
  over: string;
  /** Their words: 'wat u vertelde'. */
  woorden: string;
  /** They spoke with one of us, so that there was contact the day it came in (R14). */
  gesproken: boolean;
}

const schreef = { woorden: 'wat u schreef', gesproken: false };
const vertelde = { woorden: 'wat u vertelde', gesproken: true };
const doorgegeven = { over: 'wat u vertelde', woorden: 'wat u vertelde', gesproken: false };

const inkomsten: Record<Kanaal, Inkomst> = {
  website: { zin: 'U schreef ons dit', over: 'uw bericht', ...schreef },
  email: { zin: 'U mailde ons dit', over: 'uw mail', ...schreef },
  telefoon: { zin: 'U belde ons hierover', over: 'uw telefoontje', ...vertelde },
  balie: { zin: 'U vertelde ons dit aan de balie', over: 'uw bezoek aan de balie', ...vertelde },
  brief: { zin: 'U schreef ons hierover een brief', over: 'uw brief', ...schreef },
  chat: { zin: 'U vertelde ons dit in een chat', over: 'uw chat met ons', ...schreef, gesproken: true },
  'social-media': { zin: 'U schreef dit op sociale media', over: 'uw bericht', ...schreef },
  enquete: { zin: 'U vulde dit in bij onze vragen', over: 'uw antwoord op onze vragen', ...schreef },
  gesprek: { zin: 'U vertelde ons dit in een gesprek', over: 'ons gesprek', ...vertelde },
  medewerker: { zin: 'Een medewerker gaf dit voor u door', ...doorgegeven },
  ketenpartner: { zin: 'Een andere organisatie gaf dit voor u door', ...doorgegeven },
  ombudsman: { zin: 'De ombudsman gaf dit voor u door', ...doorgegeven },
};
const onbekend: Inkomst = { zin: 'U liet ons dit weten', ...doorgegeven };

/** The words for how something came in; the ones that always hold for a kanaal that is not known. */
export function describeInkomst(kanaal: string): Inkomst {
  return isOneOf(kanalen, kanaal) ? inkomsten[kanaal] : onbekend;
}
