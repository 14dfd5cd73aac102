import type { Bereik } from '#core/signaal/bereik.ts';
import { computeTermijnen, type Termijnuitkomst } from '#core/tijd/compute-termijnen.ts';

/** What the terms of a signal depend on; every day is YYYY-MM-DD, '' when not there. */
export interface Termijnsignaal {
  ontvangenOp: string;
  awb: boolean;
  contactOp: string;
  beantwoordOp: string;
  verlengdOp: string;
  instemmingTot: string;
  bereikbaar: Bereik;
}

/** R14: the terms of a signal as they stand today. Whoever answered also had contact; who left no details cannot be called. */
export function listTermijnen(signaal: Termijnsignaal, vandaag: string): Termijnuitkomst[] {
  const { ontvangenOp, awb, beantwoordOp, verlengdOp, instemmingTot, bereikbaar } = signaal;
  const contactOp = signaal.contactOp || beantwoordOp;
  const gegevens = { ontvangenOp, awb, verlengdOp, instemmingTot, contactOp, afgehandeldOp: beantwoordOp };
  const kanNiet = bereikbaar === '' && contactOp === '';
  return computeTermijnen(gegevens, vandaag).filter(({ soort }) => soort !== 'contact' || !kanNiet);
}
