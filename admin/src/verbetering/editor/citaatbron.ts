import type { Citaatbron } from '#core/verbetering/citaat.ts';
import { formatDatum } from '#core/tijd/maand.ts';
import type { Citaatbronrij } from '#records/contract/privacy.ts';

/**
 * R3: what is known of the signal whose words are quoted; null when none is named. `bronnen` are the signals that may be quoted,
 * null until they are known: then the server decides.
 */
export function readCitaatbron(
  citaatVan: string,
  bronnen: readonly Citaatbronrij[] | null,
): Citaatbron | null {
  if (citaatVan === '') return null;
  return { gekoppeld: true, toegestaan: bronnen === null || bronnen.some(({ id }) => id === citaatVan) };
}

/** Pairs of id and label to choose from; who was chosen before and may not be quoted any more stays visible. */
export function listCitaatkeuzes(citaatVan: string, bronnen: readonly Citaatbronrij[]): [string, string][] {
  const keuzes = bronnen.map(({ id, kenmerk, ontvangenOp }): [string, string] => [
    id,
    `${kenmerk}, ${formatDatum(ontvangenOp)}`,
  ]);
  const isBekend = citaatVan === '' || bronnen.some(({ id }) => id === citaatVan);
  return isBekend ? keuzes : [...keuzes, [citaatVan, 'Een melder die niet (meer) geciteerd wil worden']];
}
