import type { Issue } from '#core/basis/issue.ts';
import { checkGeweest } from '#core/tijd/check-dag.ts';
import { addDagen, countDagen, isDatum } from '#core/tijd/dagen.ts';
import { computeEinde, moveToWerkdag } from '#core/tijd/termijnenwet.ts';

/** Days within which the melder hears something personal (R14). */
export const contactdagen = 3;
/** Awb 9:11 lid 1: six weeks, or ten when a committee advises (afdeling 9.1.3); lid 2: four more when extended. */
const afhandelweken = { gewoon: 6, adviescommissie: 10, verdaging: 4 } as const;
/** From how many days before its end a term is called `bijna`. */
const bijnadagen = { contact: 1, afhandeling: 7 } as const;

/** `open` terms are op-tijd, bijna or te-laat; one that was met is `gehaald`, one that was met too late `te-laat-gehaald`. */
export type Termijnstaat = 'op-tijd' | 'bijna' | 'te-laat' | 'gehaald' | 'te-laat-gehaald';

/** What a term is computed from; every day is YYYY-MM-DD in the Netherlands (`toNederlandseDag`), '' when not there. */
export interface Termijngegevens {
  ontvangenOp: string;
  /** A complaint in the sense of the Awb. */
  awb: boolean;
  /** An advisory committee handles it (afdeling 9.1.3 Awb). */
  adviescommissie?: boolean;
  /** When the melder was told in writing that it takes four weeks more (lid 2). */
  verlengdOp?: string;
  /** Until when the melder agreed in writing to wait (lid 3). */
  instemmingTot?: string;
  contactOp?: string;
  afgehandeldOp?: string;
  /** Days made equal to holidays by a royal decree newer than `gelijkgesteldeDagen`. */
  verdereVrijeDagen?: readonly string[];
}

export interface Termijnuitkomst {
  soort: 'contact' | 'afhandeling';
  /** The last day on which it is in time. */
  uiterlijk: string;
  staat: Termijnstaat;
  /** Days from today to `uiterlijk`; negative when that has passed. */
  dagenOver: number;
}

function judgeTermijn(
  soort: Termijnuitkomst['soort'],
  uiterlijk: string,
  gedaanOp: string,
  vandaag: string,
): Termijnuitkomst {
  const dagenOver = countDagen(vandaag, uiterlijk);
  let staat: Termijnstaat = dagenOver < 0 ? 'te-laat' : dagenOver <= bijnadagen[soort] ? 'bijna' : 'op-tijd';
  if (gedaanOp !== '') staat = gedaanOp <= uiterlijk ? 'gehaald' : 'te-laat-gehaald';
  return { soort, uiterlijk, staat, dagenOver };
}

function computeEersteEinde(g: Termijngegevens): { weken: number; eind: string } {
  const weken = g.adviescommissie ? afhandelweken.adviescommissie : afhandelweken.gewoon;
  return { weken, eind: computeEinde(g.ontvangenOp, weken * 7, g.verdereVrijeDagen) };
}

/**
 * The last day on which a complaint is handled in time (Awb 9:11). The day of receipt does not count. An extension counts from the
 * end before it was moved to a working day, and only when it was told in time; consent counts as it was given, since the Algemene
 * termijnenwet is about terms set by law.
 */
export function computeAfhandeldatum(g: Termijngegevens): string {
  const { weken, eind } = computeEersteEinde(g);
  let uiterlijk = eind;
  const verlengdOp = g.verlengdOp ?? '';
  if (verlengdOp !== '' && verlengdOp <= eind) {
    uiterlijk = moveToWerkdag(
      addDagen(g.ontvangenOp, (weken + afhandelweken.verdaging) * 7),
      g.verdereVrijeDagen,
    );
  }
  const instemmingTot = g.instemmingTot ?? '';
  return instemmingTot > uiterlijk ? instemmingTot : uiterlijk;
}

/** R14: the day before which somebody speaks to the melder. It follows the Algemene termijnenwet, though no law sets this term. */
export function computeContactVoor(ontvangenOp: string, verder: readonly string[] = []): string {
  return computeEinde(ontvangenOp, contactdagen, verder);
}

/** R14: the terms of one signal as they stand today; the term of handling only for a complaint in the sense of the Awb. */
export function computeTermijnen(g: Termijngegevens, vandaag: string): Termijnuitkomst[] {
  const contactVoor = computeContactVoor(g.ontvangenOp, g.verdereVrijeDagen);
  const termijnen = [judgeTermijn('contact', contactVoor, g.contactOp ?? '', vandaag)];
  if (g.awb) {
    termijnen.push(judgeTermijn('afhandeling', computeAfhandeldatum(g), g.afgehandeldOp ?? '', vandaag));
  }
  return termijnen;
}

/**
 * R14: what is wrong with extending (`verlengdOp`: told to the melder in writing, so on a day that has come) or with consent to wait
 * (`instemmingTot`); both only for the Awb kind.
 */
export function checkUitstel(g: Termijngegevens, vandaag: string): Issue[] {
  const issues: Issue[] = [];
  const verlengdOp = g.verlengdOp ?? '';
  const instemmingTot = g.instemmingTot ?? '';
  if (!g.awb) {
    if (verlengdOp !== '') issues.push({ path: 'verlengdOp', code: 'r14-geen-awb' });
    if (instemmingTot !== '') issues.push({ path: 'instemmingTot', code: 'r14-geen-awb' });
    return issues;
  }
  const { eind } = computeEersteEinde(g);
  if (verlengdOp !== '') {
    if (!isDatum(verlengdOp)) {
      issues.push({ path: 'verlengdOp', code: 'geen-datum', params: { waarde: verlengdOp } });
    } else if (verlengdOp < g.ontvangenOp) {
      issues.push({ path: 'verlengdOp', code: 'voor-ontvangst', params: { ontvangen: g.ontvangenOp } });
    } else if (verlengdOp > eind) {
      issues.push({ path: 'verlengdOp', code: 'r14-verdaging-te-laat', params: { uiterlijk: eind } });
    } else {
      issues.push(...checkGeweest('verlengdOp', verlengdOp, vandaag));
    }
  }
  if (instemmingTot === '') return issues;
  const zonder = computeAfhandeldatum({ ...g, instemmingTot: '' });
  if (!isDatum(instemmingTot)) {
    issues.push({ path: 'instemmingTot', code: 'geen-datum', params: { waarde: instemmingTot } });
  } else if (instemmingTot <= zonder) {
    issues.push({ path: 'instemmingTot', code: 'r14-instemming-te-vroeg', params: { uiterlijk: zonder } });
  }
  return issues;
}
