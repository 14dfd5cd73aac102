import { countGetoond, showAandeel } from '#core/luisteren/cijfers.ts';
import { minimumAntwoorden } from '#core/organisatie/standaard.ts';
import { addDagen, addMaanden } from '#core/tijd/dagen.ts';
import type { Normmaat } from '#core/organisatie/werkwijze.ts';

/** What is measured; a norm by `geen` is a promise without a figure. */
export type GemetenMaat = Exclude<Normmaat, 'geen'>;

/** How many of how many. */
export interface Normtelling {
  teller: number;
  noemer: number;
}

/** A share that may be shown. `ten-minste` and `hooguit` where the exact one would tell of fewer people than the minimum (R9). */
export interface Normcijfer {
  /** Whole per cents. */
  aandeel: number;
  grens: 'precies' | 'ten-minste' | 'hooguit';
  /** At least this many it was measured over. */
  noemer: number;
}

/** How the organisation does on its norms, over a closed period; null where too few people are behind a figure. */
export interface Luistercijfers {
  /** First and last day, YYYY-MM-DD. */
  van: string;
  peildatum: string;
  cijfers: Record<GemetenMaat, Normcijfer | null>;
  /** At least so many people are behind what stands on the site (R16); null when too few. Absent in what was published before. */
  mensen?: number | null | undefined;
}

const maandenTerug = 12;

/**
 * The twelve whole months before the month that `vandaag` (YYYY-MM-DD) is in. R9: figures of one period are written once and not
 * changed, so that no two days can be subtracted to see what one person did.
 */
export function readPeriode(vandaag: string): { van: string; peildatum: string } {
  const begin = `${vandaag.slice(0, 7)}-01`;
  return { van: addMaanden(begin, -maandenTerug), peildatum: addDagen(begin, -1) };
}

/**
 * R9: a share of which neither those in it nor those outside it can be counted when they are fewer than `minimum`: it is then shown as
 * if they were `minimum`, as a limit. Null when both cannot be that many.
 */
export function showNorm({ teller, noemer }: Normtelling, minimum = minimumAntwoorden): Normcijfer | null {
  if (noemer < 2 * minimum) return null;
  const aandeel = showAandeel(teller, noemer, minimum);
  if (aandeel === null) return null;
  const over = countGetoond(noemer, minimum);
  if (noemer - teller < minimum) {
    return { aandeel: Math.floor(((noemer - minimum) / noemer) * 100), grens: 'ten-minste', noemer: over };
  }
  if (teller < minimum) {
    return { aandeel: Math.ceil((minimum / noemer) * 100), grens: 'hooguit', noemer: over };
  }
  return { aandeel, grens: 'precies', noemer: over };
}

/** R9: the figures of a period, from what was counted in it. */
export function buildLuistercijfers(
  periode: { van: string; peildatum: string },
  tellingen: Record<GemetenMaat, Normtelling>,
  mensen: number,
  minimum = minimumAntwoorden,
): Luistercijfers {
  const toon = (maat: GemetenMaat): Normcijfer | null => showNorm(tellingen[maat], minimum);
  const cijfers = {
    contact: toon('contact'),
    verteld: toon('verteld'),
    gesloten: toon('gesloten'),
    gehoord: toon('gehoord'),
  };
  return { ...periode, cijfers, mensen: mensen < minimum ? null : countGetoond(mensen, minimum) };
}

/** Whether a norm is met: '' when what may be shown does not tell, or nothing was promised. `doel` in per cents, 0 for none. */
export function judgeNorm({ aandeel, grens }: Normcijfer, doel: number): 'gehaald' | 'niet-gehaald' | '' {
  if (doel === 0) return '';
  if (aandeel >= doel) return grens === 'hooguit' ? '' : 'gehaald';
  return grens === 'ten-minste' ? '' : 'niet-gehaald';
}
