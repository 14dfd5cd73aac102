import { brotliCompressSync, constants } from 'node:zlib';
import type { IndexBestand } from '#site/zoeken/index-bestand.ts';

/** With the code, which is 15 kB, a visitor then transfers at most 120 kB. */
const ruimte = 104_000;
/** What quick compression makes is about a sixth larger than what the server sends. */
const grover = 1.15;

/** True when the index is small enough to be sent over a phone. */
export function fitsTransfer(bestand: IndexBestand): boolean {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  return brotliCompressSync(JSON.stringify(bestand), { params }).length <= ruimte * grover;
}
