/** A stream of numbers from 0 to 1, the same for the same seed (Mulberry32, T. Ettinger 2017, public domain). */
export function seedToeval(zaad: number): () => number {
  let stand = zaad | 0;
  return () => {
    stand = (stand + 0x6d2b79f5) | 0;
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Toeval = () => number;

const grootsteStap = 20;

/** Knuth's method (The Art of Computer Programming, vol. 2, 3.4.1), in steps so that exp does not underflow. */
function drawPoisson(toeval: Toeval, gemiddelde: number): number {
  let over = gemiddelde;
  let aantal = 0;
  while (over > 0) {
    const stap = Math.min(over, grootsteStap);
    over -= stap;
    const grens = Math.exp(-stap);
    for (let product = toeval(); product > grens; product *= toeval()) aantal++;
  }
  return aantal;
}

/** Box & Muller 1958. */
function drawNormaal(toeval: Toeval): number {
  return Math.sqrt(-2 * Math.log(1 - toeval())) * Math.cos(2 * Math.PI * toeval());
}

/** Marsaglia & Tsang 2000; below shape 1 by way of shape + 1. */
function drawGamma(toeval: Toeval, vorm: number): number {
  if (vorm < 1) return drawGamma(toeval, vorm + 1) * Math.pow(toeval() || 1e-9, 1 / vorm);
  const d = vorm - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawNormaal(toeval);
    const v = Math.pow(1 + c * x, 3);
    if (v > 0 && Math.log(1 - toeval()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** A count with variance `spreiding` times its mean: Poisson at 1, negative binomial (a gamma mixture) above it. */
function drawAantal(toeval: Toeval, gemiddelde: number, spreiding: number): number {
  if (spreiding <= 1) return drawPoisson(toeval, gemiddelde);
  return drawPoisson(toeval, drawGamma(toeval, gemiddelde / (spreiding - 1)) * (spreiding - 1));
}

/** A year as the generator knows it. */
const jaar = 52.18;

/** What a series is made from; the mean is log-linear as in the simulations of Noufaily et al. 2013, its season a wave of a year. */
export interface Soort {
  basis: number;
  /** How many times as much as Poisson the counts vary. */
  spreiding: number;
  /** How far the season goes up and down, as a part of the base. */
  seizoen: number;
  /** Where in the year the season stands, in weeks. */
  fase: number;
  /** By how much the mean is multiplied each year. */
  groei: number;
}

export function meanAt({ basis, seizoen, fase, groei }: Soort, week: number): number {
  return (
    basis * (1 + seizoen * Math.sin((2 * Math.PI * (week + fase)) / jaar)) * Math.pow(groei, week / jaar)
  );
}

/** An outbreak whose first week is `begin`, as it was drawn into a series. */
export interface Uitbraak {
  begin: number;
  /** The weeks that have more than they would have had. */
  weken: number;
}

export interface Proefreeks {
  soort: Soort;
  aantallen: number[];
  uitbraak: Uitbraak | null;
}

export function drawReeks(toeval: Toeval, soort: Soort, weken: number): Proefreeks {
  const aantallen = Array.from({ length: weken }, (_, week) =>
    drawAantal(toeval, meanAt(soort, week), soort.spreiding),
  );
  return { soort, aantallen, uitbraak: null };
}

const factorweken = 6;

/** From `begin` on, for six weeks, `factor` times as many as usual. */
export function drawFactor(toeval: Toeval, reeks: Proefreeks, begin: number, factor: number): void {
  const { soort, aantallen } = reeks;
  for (let week = begin; week < begin + factorweken && week < aantallen.length; week++)
    aantallen[week] = drawAantal(toeval, factor * meanAt(soort, week), soort.spreiding);
  reeks.uitbraak = { begin, weken: factorweken };
}

/**
 * An outbreak of `k` standard deviations, as in Noufaily et al. 2013 and Bédubourg & Le Strat 2017 (doi:10.1371/journal.pone.0181227): its
 * size is Poisson with mean k times the standard deviation of the week in which it begins, spread over weeks as a lognormal(0, 0.5).
 */
export function drawAfwijking(toeval: Toeval, reeks: Proefreeks, begin: number, k: number): void {
  const { soort, aantallen } = reeks;
  const omvang = drawPoisson(toeval, k * Math.sqrt(soort.spreiding * meanAt(soort, begin)));
  let laatste = begin;
  for (let een = 0; een < omvang; een++) {
    const week = begin + Math.floor(Math.exp(0.5 * drawNormaal(toeval)));
    if (week >= aantallen.length) continue;
    aantallen[week]! += 1;
    laatste = Math.max(laatste, week);
  }
  reeks.uitbraak = { begin, weken: laatste - begin + 1 };
}
