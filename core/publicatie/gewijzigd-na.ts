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

/**
 * R16: people judged the words that were there then. When `nu`, published at `op`, says something else than what was on the site when the
 * step was taken in this round, it says so. `eerder`: everything that was published of it before, oldest first, withdrawn or not.
 */
export function findGewijzigdNa(
  eerder: readonly Omit<PubliekeVersie, 'versie'>[],
  nu: VerbeteringInhoud,
  op: string,
): GewijzigdNa | undefined {
  const sinds = eerder.reduce((plek, { inhoud }, i) => (isZelfdeTekst(inhoud, nu) ? plek : i + 1), 0);
  const dag = toNederlandseDag(eerder[sinds]?.gepubliceerdOp ?? op);
  for (const fase of overTekst) {
    const stap = nu.loop.find((een) => een.fase === fase);
    const toen = eerder.find(
      ({ inhoud }) => (inhoud.ronde ?? 0) === (nu.ronde ?? 0) && inhoud.loop.some((een) => een.fase === fase),
    );
    if (stap && toen && !isZelfdeTekst(toen.inhoud, nu) && toNederlandseDag(stap.op) <= dag) {
      return { fase, op: dag };
    }
  }
  return undefined;
}

/** The same as a sentence, for whoever reads that step; '' when there is nothing to say. */
export function describeGewijzigdNa(gewijzigd: GewijzigdNa | null | undefined): string {
  if (!gewijzigd) return '';
  const zin = `De tekst is daarna gewijzigd, op ${formatDatum(gewijzigd.op)}.`;
  return gewijzigd.fase === 'getoetst' ? `${zin} Mensen beoordeelden de vorige tekst.` : zin;
}
