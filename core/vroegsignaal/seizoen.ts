/** Weeks of a year, near enough to keep a season in its place for five years. */
const jaarweken = 52.18;
/** Fewer weeks than a year say nothing about a season; two years tell growth apart from it, and may have two waves. */
export const eenJaar = 52;
export const tweeJaar = 104;
/** The oldest weeks that still say what a season looks like. */
const meesteWeken = 260;
const stappen = 4;
/** A week this many standard deviations up counts less, so that an outbreak does not become a season (Noufaily et al. 2013). */
const grensUitschieter = 2.58;
const kleinsteFit = 0.001;

/** By how much a week of the year lies above or under the others: 1 is a week like any other. Weeks are counted from any one on. */
export type Seizoen = (week: number) => number;

/** What was counted in a week, and what there would be without this season. */
export interface Telling {
  week: number;
  aantal: number;
  zonder: number;
}

/** How many waves a year has, and whether growth is told apart from them. */
export interface Model {
  golven: number;
  groei: boolean;
}

/** Cosine and sine of each wave, a row a week; the same for every series, so worked out once. */
const golftabel: number[][] = [];

function listGolven(week: number): readonly number[] {
  for (let een = golftabel.length; een <= week; een++) {
    const hoek = (2 * Math.PI * een) / jaarweken;
    golftabel.push([Math.cos(hoek), Math.sin(hoek), Math.cos(2 * hoek), Math.sin(2 * hoek)]);
  }
  return golftabel[week]!;
}

function listTermen(week: number, midden: number, { golven, groei }: Model): number[] {
  const termen = listGolven(week);
  const eigen = golven === 2 ? termen : [termen[0]!, termen[1]!];
  return groei ? [1, (week - midden) / tweeJaar, ...eigen] : [1, ...eigen];
}

/** Solves `a · x = b` for a symmetric, positive `a`. */
function solve(a: number[][], b: number[]): number[] {
  const n = b.length;
  for (let i = 0; i < n; i++) {
    for (let r = i + 1; r < n; r++) {
      const deel = a[r]![i]! / a[i]![i]!;
      for (let k = i; k < n; k++) a[r]![k]! -= deel * a[i]![k]!;
      b[r]! -= deel * b[i]!;
    }
  }
  const x = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    let som = b[i]!;
    for (let k = i + 1; k < n; k++) som -= a[i]![k]! * x[k]!;
    x[i] = som / a[i]![i]!;
  }
  return x;
}

/** How much each week counts, given what the first steps expect. */
function weighTellingen(tellingen: readonly Telling[], fit: readonly number[]): number[] {
  const afwijking = tellingen.map(({ aantal }, i) => (aantal - fit[i]!) / Math.sqrt(fit[i]!));
  const som = afwijking.reduce((totaal, een) => totaal + een * een, 0);
  const spreiding = Math.sqrt(Math.max(1, som / Math.max(1, tellingen.length - stappen)));
  return afwijking.map((een) => {
    const z = een / spreiding;
    return z > grensUitschieter ? Math.pow(grensUitschieter / z, 2) : 1;
  });
}

interface Stap {
  beta: number[];
  fit: number[];
}

/** One of Newton's steps for counts whose logarithm is the sum of the terms; `vast` keeps each term near 0. */
function takeStap(
  tellingen: readonly Telling[],
  termen: readonly number[][],
  gewicht: readonly number[],
  vast: readonly number[],
  beta: readonly number[],
): Stap {
  const n = beta.length;
  const a = vast.map((een, i) => vast.map((_, k) => (i === k ? een : 0)));
  const b = new Array<number>(n).fill(0);
  const fit = tellingen.map(({ aantal, zonder }, j) => {
    const x = termen[j]!;
    let eta = 0;
    for (let i = 0; i < n; i++) eta += beta[i]! * x[i]!;
    const verwacht = Math.max(zonder * Math.exp(eta), kleinsteFit);
    const w = verwacht * gewicht[j]!;
    const doel = eta + (aantal - verwacht) / verwacht;
    for (let i = 0; i < n; i++) {
      const wx = w * x[i]!;
      const rij = a[i]!;
      b[i]! += wx * doel;
      for (let k = 0; k <= i; k++) rij[k]! += wx * x[k]!;
    }
    return verwacht;
  });
  for (let i = 0; i < n; i++) for (let k = 0; k < i; k++) a[k]![i] = a[i]![k]!;
  return { beta: solve(a, b), fit };
}

/** With two years, growth is told apart from the season, and a year may have two waves. */
export function chooseModel(weken: number): Model {
  return weken >= tweeJaar ? { golven: 2, groei: true } : { golven: 1, groei: false };
}

/**
 * The shape of the season in the counts of a year or more: log-linear, with waves of a year and of half a year, and weeks that stand out
 * counting less (the seasonal term and the weights of Noufaily et al. 2013, doi:10.1002/sim.5595). `houvast` is how sure we are
 * beforehand that there is none: the larger, the more signals it takes to draw one. Null for less than a year.
 */
export function fitSeizoen(
  alle: readonly Telling[],
  houvast: number,
  model = chooseModel(alle.length),
): Seizoen | null {
  const tellingen = alle.slice(-meesteWeken);
  if (tellingen.length < eenJaar) return null;
  const midden = tellingen[tellingen.length >> 1]!.week;
  const termen = tellingen.map(({ week }) => listTermen(week, midden, model));
  const eerste = termen[0]!.length - 2 * model.golven;
  const vast = termen[0]!.map((_, i) => (i < eerste ? 1e-6 : houvast));
  let gewicht: number[] = tellingen.map(() => 1);
  let stap: Stap = { beta: vast.map(() => 0), fit: [] };
  for (let i = 0; i < stappen; i++) {
    stap = takeStap(tellingen, termen, gewicht, vast, stap.beta);
    if (i === stappen - 2) gewicht = weighTellingen(tellingen, stap.fit);
  }
  const vorm = stap.beta.slice(eerste);
  return (week) => {
    const golven = listGolven(week);
    let som = 0;
    for (let i = 0; i < vorm.length; i++) som += golven[i]! * vorm[i]!;
    return Math.exp(som);
  };
}
