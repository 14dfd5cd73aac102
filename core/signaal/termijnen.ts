import type { Regel } from '#core/basis/regel.ts';
import type { Bereik } from '#core/signaal/bereik.ts';
import { describeInkomst } from '#core/signaal/inkomst.ts';
import { computeTermijnen, type Termijnuitkomst } from '#core/tijd/compute-termijnen.ts';

/** What is known of the contact with a melder; every day is YYYY-MM-DD, '' when not there. */
export interface Contactstand {
  contactOp: string;
  beantwoordOp: string;
  bereikbaar: Bereik;
}

/** What the terms of a signal depend on; every day is YYYY-MM-DD, '' when not there. */
export interface Termijnsignaal extends Contactstand {
  ontvangenOp: string;
  awb: boolean;
  verlengdOp: string;
  instemmingTot: string;
}

/** R14: the day of the first contact, '' for none. A written answer is one as much as a call is, whichever came first. */
export function readContactdag({ contactOp, beantwoordOp }: Omit<Contactstand, 'bereikbaar'>): string {
  return [contactOp, beantwoordOp].filter((dag) => dag !== '').sort()[0] ?? '';
}

/** The same as a rule for the database: there was no contact at all. */
export const zonderContact: Regel = [
  { veld: 'contactOp', op: 'is', waarde: '' },
  { veld: 'beantwoordOp', op: 'is', waarde: '' },
];

/**
 * True for whom we promised contact: whoever left details, also when they were erased since. Who left none reads an answer with the code;
 * to count only those who got one would flatter.
 */
function asksContact({ bereikbaar, contactOp }: Contactstand): boolean {
  return bereikbaar !== '' || contactOp !== '';
}

/** R14: the terms of a signal as they stand today. */
export function listTermijnen(signaal: Termijnsignaal, vandaag: string): Termijnuitkomst[] {
  const { ontvangenOp, awb, beantwoordOp, verlengdOp, instemmingTot } = signaal;
  const contactOp = readContactdag(signaal);
  const gegevens = { ontvangenOp, awb, verlengdOp, instemmingTot, contactOp, afgehandeldOp: beantwoordOp };
  return computeTermijnen(gegevens, vandaag).filter(
    ({ soort }) => soort !== 'contact' || asksContact(signaal),
  );
}

/** How a signal counts in what the site says of that promise. Who spoke with us at once did not wait, and would flatter it. */
export function judgeContact(
  signaal: Contactstand & { kanaal: string; contactVoor: string },
): 'telt-niet' | 'gehaald' | 'niet-gehaald' {
  if (!asksContact(signaal) || describeInkomst(signaal.kanaal).gesproken) return 'telt-niet';
  const dag = readContactdag(signaal);
  return dag !== '' && dag <= signaal.contactVoor ? 'gehaald' : 'niet-gehaald';
}
