import type { Fase } from '#core/verbetering/enumeraties.ts';
import type { GewijzigdNa, PubliekeVersie, VerbeteringInhoud } from '#core/publicatie/publicatie.ts';
import { formatDatum } from '#core/tijd/maand.ts';
import { toNederlandseDag } from '#core/tijd/nederlandse-dag.ts';
import { publiekeTekstvelden } from '#core/verbetering/verbetering.ts';

/** The steps that say something of the words on the site, in the order in which they are named. */
const overTekst = ['getoetst', 'gesloten'] as const satisfies readonly Fase[];

function isZelfdeTekst(een: VerbeteringInhoud, ander: VerbeteringInhoud): boolean {
  return publiekeTekstvelden.every((veld) => een[veld] === ander[veld]);
}

type Eerder = Omit<PubliekeVersie, 'versie'>;

/** ISO 8601, also of what PocketBase wrote. */
function toMoment(op: string): string {
  return op.replace(' ', 'T');
}

/** What was on the site at a moment; undefined before anything was. */
function findToen(eerder: readonly Eerder[], moment: string): Eerder | undefined {
  return eerder.filter(({ gepubliceerdOp }) => toMoment(gepubliceerdOp) <= moment).at(-1);
}

/**
 * R16: people judged the words that were there then. When `nu`, published at `op`, says something else than what was on the site at the
 * first verdict that counts, or when it was closed, it says so. `eerder`: everything that was published of it before, oldest first, withdrawn or
 * not; `oordelen`: when each verdict was given that counts in this round.
 */
export function findGewijzigdNa(
  eerder: readonly Eerder[],
  nu: VerbeteringInhoud,
  op: string,
  oordelen: readonly string[] = [],
): GewijzigdNa | undefined {
  const sinds = eerder.reduce((plek, { inhoud }, i) => (isZelfdeTekst(inhoud, nu) ? plek : i + 1), 0);
  const moment = toMoment(eerder[sinds]?.gepubliceerdOp ?? op);
  const dag = toNederlandseDag(moment);
  const momenten = oordelen.map(toMoment).sort();
  for (const fase of overTekst) {
    const stap = nu.loop.find((een) => een.fase === fase);
    const eerste = fase === 'getoetst' ? momenten[0] : undefined;
    const toen = eerste === undefined ? findBij(eerder, nu, fase) : findToen(eerder, eerste);
    if (!stap || !toen || isZelfdeTekst(toen.inhoud, nu)) continue;
    if (eerste === undefined && toNederlandseDag(stap.op) > dag) continue;
    const deels = eerste !== undefined && momenten.some((een) => een >= moment);
    return { fase, op: dag, ...(deels ? { deels } : {}) };
  }
  return undefined;
}

/** What was on the site when a step was taken in this round. */
function findBij(eerder: readonly Eerder[], nu: VerbeteringInhoud, fase: Fase): Eerder | undefined {
  return eerder.find(
    ({ inhoud }) => (inhoud.ronde ?? 0) === (nu.ronde ?? 0) && inhoud.loop.some((een) => een.fase === fase),
  );
}

/** The same as a sentence, for whoever reads that step; '' when there is nothing to say. */
export function describeGewijzigdNa(gewijzigd: GewijzigdNa | null | undefined): string {
  if (!gewijzigd) return '';
  const op = formatDatum(gewijzigd.op);
  if (gewijzigd.deels)
    return `De tekst is gewijzigd op ${op}. Een deel van de mensen beoordeelde de vorige tekst.`;
  const zin = `De tekst is daarna gewijzigd, op ${op}.`;
  return gewijzigd.fase === 'getoetst' ? `${zin} Mensen beoordeelden de vorige tekst.` : zin;
}
