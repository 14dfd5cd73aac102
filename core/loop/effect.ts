import { standaardEffectweken } from '#core/organisatie/standaard.ts';
import { isMaand } from '#core/tijd/maand.ts';
import { addDagen, addMaanden } from '#core/tijd/dagen.ts';
import { findBetrouwbaarheid } from '#core/loop/binomiaal.ts';

const dagenPerMaand = 365.25 / 12;
/** Between half and twice as many is called the same, when the numbers are large enough to rule out more. */
const evenveelTussen = { onder: 0.5, boven: 2 } as const;

export interface Effectperioden {
  /** First and last day, both included, YYYY-MM-DD. */
  voor: { van: string; tot: string };
  na: { van: string; tot: string };
  /** The first day on which the check can be done. */
  vanaf: string;
}

export interface Telling {
  signalen: number;
  dagen: number;
}

export type Effectoordeel = 'minder' | 'evenveel' | 'meer' | 'te-weinig';

export interface Effect {
  oordeel: Effectoordeel;
  /** Signals per month, not rounded. */
  perMaandVoor: number;
  perMaandNa: number;
  /** Rate after divided by rate before; null when there was none before. */
  verhouding: number | null;
  /** 95% interval of that ratio; `boven` is Infinity when there was none before. */
  interval: { onder: number; boven: number };
}

/** Weeks before the month in which the change began, and as many after it; that month itself is in neither. Null for no month. */
export function buildEffectperioden(
  ingangsmaand: string,
  weken = standaardEffectweken,
): Effectperioden | null {
  if (!isMaand(ingangsmaand)) return null;
  const begin = `${ingangsmaand}-01`;
  const na = addMaanden(begin, 1);
  const dagen = weken * 7;
  return {
    voor: { van: addDagen(begin, -dagen), tot: addDagen(begin, -1) },
    na: { van: na, tot: addDagen(na, dagen - 1) },
    vanaf: addDagen(na, dagen),
  };
}

/**
 * Are there fewer similar signals than before? Compares two Poisson rates by the exact conditional method: given the sum, the number
 * after is binomial (Przyborowski & Wilenski, Biometrika 31, 1940), with the 95% interval of Clopper & Pearson (Biometrika 26, 1934);
 * the same as R's poisson.test. `minder` and `meer`: the interval leaves out 1. `evenveel`: it lies between half and twice.
 * Otherwise there are too few signals to say anything.
 */
export function measureEffect(voor: Telling, na: Telling): Effect {
  const kans = findBetrouwbaarheid(na.signalen, voor.signalen + na.signalen);
  const toVerhouding = (p: number): number => ((p / (1 - p)) * voor.dagen) / na.dagen;
  const interval = { onder: toVerhouding(kans.onder), boven: toVerhouding(kans.boven) };
  let oordeel: Effectoordeel = 'te-weinig';
  if (interval.boven < 1) oordeel = 'minder';
  else if (interval.onder > 1) oordeel = 'meer';
  else if (interval.onder >= evenveelTussen.onder && interval.boven <= evenveelTussen.boven) {
    oordeel = 'evenveel';
  }
  return {
    oordeel,
    perMaandVoor: (voor.signalen / voor.dagen) * dagenPerMaand,
    perMaandNa: (na.signalen / na.dagen) * dagenPerMaand,
    verhouding: voor.signalen === 0 ? null : na.signalen / na.dagen / (voor.signalen / voor.dagen),
    interval,
  };
}

/** True when the effect check proposes to reopen the loop: not fewer, and enough signals to know. */
export function proposesHeropening(oordeel: Effectoordeel): boolean {
  return oordeel === 'evenveel' || oordeel === 'meer';
}
