import { standaardBewaarmaanden } from '#core/organisatie/standaard.ts';
import { addMaanden } from '#core/tijd/dagen.ts';

/** The last day on which contact details are kept: `maanden` after the day everything was done; '' while it is not done. */
export function bewaarTot(afgerondOp: string, maanden = standaardBewaarmaanden): string {
  return afgerondOp === '' ? '' : addMaanden(afgerondOp, maanden);
}

/**
 * The day everything was done for a melder: the signal closed and, when it led to an entry, its loop closed too; the later of the two.
 * '' while one of them is open, also after reopening. `loopGeslotenOp` is null when no entry is linked.
 */
export function readAfgerondOp(signaalGeslotenOp: string, loopGeslotenOp: string | null): string {
  if (signaalGeslotenOp === '' || loopGeslotenOp === '') return '';
  return loopGeslotenOp !== null && loopGeslotenOp > signaalGeslotenOp ? loopGeslotenOp : signaalGeslotenOp;
}

/** The melders whose time has passed and who are to be erased; `bewaarTot` and `vandaag` are YYYY-MM-DD, '' is kept. */
export function listVerlopen<T extends { bewaarTot: string }>(melders: readonly T[], vandaag: string): T[] {
  return melders.filter((melder) => melder.bewaarTot !== '' && melder.bewaarTot < vandaag);
}
