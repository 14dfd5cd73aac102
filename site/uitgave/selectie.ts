import { levensgebeurtenissen, uitkomsten } from '#core/verbetering/enumeraties.ts';
import { levensgebeurtenisLabels, uitkomstLabels } from '#core/verbetering/labels.ts';
import type { Catalogus, Item } from '#site/uitgave/build-catalogus.ts';

/** The dimensions of the list, in the order in which they stand in an address. */
export const filtersoorten = ['thema', 'uitkomst', 'jaar', 'levensgebeurtenis'] as const;
export type Filtersoort = (typeof filtersoorten)[number];

export interface Filter {
  soort: Filtersoort;
  waarde: string;
  label: string;
}

/** No filter, one, or two of different kinds in the fixed order. */
export type Selectie = readonly Filter[];

export const filtersoortLabels: Record<Filtersoort, string> = {
  thema: 'Thema',
  uitkomst: 'Uitkomst',
  jaar: 'Jaar',
  levensgebeurtenis: 'Levensgebeurtenis',
};

/** Every value by which this catalogue can be filtered, per kind in the order in which people see them. */
export function listFilters(catalogus: Catalogus): Filter[] {
  const jaren = [...new Set(catalogus.items.map((item) => item.jaar))].sort().reverse();
  return [
    ...catalogus.themas.map((t): Filter => ({ soort: 'thema', waarde: t.slug, label: t.naam })),
    ...uitkomsten.map((u): Filter => ({
      soort: 'uitkomst',
      waarde: u,
      label: u === 'kan-niet' ? 'Kan niet' : uitkomstLabels[u],
    })),
    ...jaren.map((j): Filter => ({ soort: 'jaar', waarde: j, label: j })),
    ...levensgebeurtenissen.map((l): Filter => ({
      soort: 'levensgebeurtenis',
      waarde: l,
      label: levensgebeurtenisLabels[l],
    })),
  ];
}

/** The values of an entry in one dimension; several for themes. */
function valuesOf(item: Item, soort: Filtersoort): readonly string[] {
  const { inhoud } = item.nu;
  if (soort === 'thema') return inhoud.themas;
  if (soort === 'jaar') return [item.jaar];
  return [soort === 'uitkomst' ? inhoud.uitkomst : inhoud.levensgebeurtenis];
}

export function matches(item: Item, filter: Filter): boolean {
  return valuesOf(item, filter.soort).includes(filter.waarde);
}

/** The selection with `filter` added, in the fixed order of the address. */
export function addFilter(selectie: Selectie, filter: Filter): Selectie {
  return [...selectie, filter].sort(
    (a, b) => filtersoorten.indexOf(a.soort) - filtersoorten.indexOf(b.soort),
  );
}

/** The address of a selection; archive pages are numbered from the oldest. */
export function selectiePad(selectie: Selectie, pagina?: number): string {
  const delen = selectie.flatMap((filter) => [filter.soort, filter.waarde]);
  if (pagina !== undefined) delen.push('pagina', String(pagina));
  return `/verbeteringen/${delen.map((deel) => `${deel}/`).join('')}`;
}
