/** Two usual ways to warn, to lay beside the product's: for each week of a series whether it warns. */

const basisweken = 7;
const gatEars = 2;
const grensEars = 3;

function measureMaten(waarden: readonly number[]): { gemiddelde: number; variantie: number } {
  const gemiddelde = waarden.reduce((som, een) => som + een, 0) / waarden.length;
  const kwadraten = waarden.reduce((som, een) => som + Math.pow(een - gemiddelde, 2), 0);
  return { gemiddelde, variantie: kwadraten / Math.max(1, waarden.length - 1) };
}

/** EARS C2 (Hutwagner et al. 2003), with weeks for its days: three standard deviations above seven weeks, two weeks back. */
export function warnEars(aantallen: readonly number[]): boolean[] {
  return aantallen.map((aantal, week) => {
    const tot = week - gatEars;
    if (tot < basisweken) return false;
    const { gemiddelde, variantie } = measureMaten(aantallen.slice(tot - basisweken, tot));
    // EARS keeps the deviation from being nothing.
    return aantal > gemiddelde + grensEars * Math.max(Math.sqrt(variantie), 0.2);
  });
}

const jaarweken = 52;
const naast = 3;
const meesteJaren = 5;
const z99 = 2.326;

/**
 * As Farrington et al. 1996: the same weeks of earlier years, three to either side; the 99% quantile of a quasi-Poisson count on its
 * two-thirds power. Without their trend and weights.
 */
export function warnFarrington(aantallen: readonly number[]): boolean[] {
  return aantallen.map((aantal, week) => {
    const gelijke: number[] = [];
    for (let jaar = 1; jaar <= meesteJaren; jaar++) {
      for (let naar = -naast; naar <= naast; naar++) {
        const ander = week - jaar * jaarweken + naar;
        if (ander >= 0) gelijke.push(aantallen[ander]!);
      }
    }
    if (gelijke.length < 2 * naast + 1) return false;
    const { gemiddelde, variantie } = measureMaten(gelijke);
    const mu = Math.max(gemiddelde, 0.1);
    const spreiding = Math.max(1, variantie / mu);
    const tau = spreiding + mu * (spreiding / (mu * gelijke.length));
    const grens = mu * Math.pow(1 + (2 / 3) * z99 * Math.sqrt(tau / mu), 3 / 2);
    return aantal > grens;
  });
}
