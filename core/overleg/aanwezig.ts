/** How often a screen says that somebody is there, and how long that counts; in ms. */
export const tekenElke = 30_000;
const teltNog = 75_000;
/** A sign that comes this soon after the last one is not written. */
const kortNa = 25_000;

/** True while somebody who gave a sign then is here now; both in ms since 1970. */
export function isAanwezig(gezien: number, nu: number): boolean {
  return nu - gezien < teltNog;
}

/** True when a sign of somebody has to be written down. */
export function isTekenNodig(gezien: number, nu: number): boolean {
  return nu - gezien >= kortNa;
}
