/** From this mean on counts are near enough to a normal distribution of their two-thirds power (Farrington et al. 1996). */
const grootGemiddelde = 300;
/** Beyond this many standard deviations one more says nothing. */
const hoogsteZ = 12;

/** A count: Poisson when its variance is its mean, negative binomial when it is more; steadier than chance when it is less. */
export interface Verdeling {
  gemiddelde: number;
  variantie: number;
}

/** Calls `bij` with 0, 1, 2 … and the chance of each, until it answers false. */
function eachKans({ gemiddelde, variantie }: Verdeling, bij: (k: number, kans: number) => boolean): void {
  const r = (gemiddelde * gemiddelde) / Math.max(variantie - gemiddelde, 1e-9);
  const poisson = variantie <= gemiddelde * 1.0001;
  const trouw = gemiddelde / (r + gemiddelde);
  let kans = poisson ? Math.exp(-gemiddelde) : Math.exp(-r * Math.log(1 + gemiddelde / r));
  for (let k = 0; bij(k, kans); k++) {
    kans *= poisson ? gemiddelde / (k + 1) : ((r + k) / (k + 1)) * trouw;
  }
}

/** The standard normal value with this chance above it (Abramowitz & Stegun 26.2.23, off by at most 0.0005). */
function findZ(boven: number): number {
  if (boven > 0.5) return -findZ(1 - boven);
  const t = Math.sqrt(-2 * Math.log(Math.max(boven, 1e-32)));
  const teller = 2.515517 + t * (0.802853 + t * 0.010328);
  return t - teller / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
}

/** How far a count lies above what is expected, in standard deviations of a normal distribution: half of the count's own chance counts as above it. */
export function measureAfstand(aantal: number, verdeling: Verdeling): number {
  const { gemiddelde, variantie } = verdeling;
  if (gemiddelde > grootGemiddelde) {
    const macht = Math.pow(aantal, 2 / 3) - Math.pow(gemiddelde, 2 / 3);
    const z = macht / ((2 / 3) * Math.pow(gemiddelde, -1 / 3) * Math.sqrt(variantie));
    return Math.max(-hoogsteZ, Math.min(hoogsteZ, z));
  }
  const genoeg = gemiddelde + hoogsteZ * Math.sqrt(variantie);
  if (aantal > genoeg) return hoogsteZ;
  let onder = 0;
  eachKans(verdeling, (k, kans) => {
    onder += k < aantal ? kans : kans / 2;
    return k < aantal;
  });
  const steviger = variantie < gemiddelde ? Math.sqrt(gemiddelde / variantie) : 1;
  return Math.min(hoogsteZ, findZ(1 - onder) * steviger);
}

/** The smallest count that is reached or stayed under with this chance. */
export function findKwantiel(kans: number, verdeling: Verdeling): number {
  const { gemiddelde, variantie } = verdeling;
  if (gemiddelde > grootGemiddelde || variantie < gemiddelde) {
    return Math.max(0, Math.round(gemiddelde - findZ(kans) * Math.sqrt(variantie)));
  }
  let som = 0;
  let gevonden = 0;
  const hoogste = Math.ceil(gemiddelde + hoogsteZ * Math.sqrt(variantie)) + 1;
  eachKans(verdeling, (k, deel) => {
    som += deel;
    gevonden = k;
    return som < kans && k < hoogste;
  });
  return gevonden;
}
