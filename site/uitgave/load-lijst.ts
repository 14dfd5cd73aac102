import type { Lijstbladzijde } from '#site/uitgave/build-lijsten.ts';
import type { Schil } from '#site/uitgave/build-schil.ts';
import type { Kaart } from '#site/uitgave/load-kaart.ts';
import type { OpenUitgave } from '#site/uitgave/open-uitgave.ts';
import {
  addFilter,
  filtersoortLabels,
  filtersoorten,
  selectiePad,
  type Filter,
  type Filtersoort,
  type Selectie,
} from '#site/uitgave/selectie.ts';

export interface FilterGroep {
  soort: Filtersoort;
  naam: string;
  keuzes: { label: string; href: string; aantal: number }[];
}

/** A chosen filter, with the address of the list without it. */
export interface Gekozen {
  soort: string;
  label: string;
  weg: string;
}

/** What a page of the list shows; `aantal` and `groepen` only stand on head pages, because they change with every addition. */
export interface LijstPagina {
  schil: Schil;
  pad: string;
  titel: string;
  gekozen: Gekozen[];
  aantal: number | null;
  nummer: number | undefined;
  kaarten: Kaart[];
  groepen: FilterGroep[];
  nieuwer: string | null;
  ouder: string | null;
  kop: string;
}

/** The filters that can still be added to a selection, with how many entries each leaves; `achter` comes behind each address. */
export function groupFilters(
  selectie: Selectie,
  filters: readonly Filter[],
  count: (filter: Filter) => number,
  achter = '',
): FilterGroep[] {
  if (selectie.length > 1) return [];
  const vrij = filtersoorten.filter((soort) => !selectie.some((filter) => filter.soort === soort));
  return vrij
    .map((soort) => ({
      soort,
      naam: filtersoortLabels[soort],
      keuzes: filters
        .filter((filter) => filter.soort === soort)
        .map((filter) => {
          const href = selectiePad(addFilter(selectie, filter)) + achter;
          return { label: filter.label, href, aantal: count(filter) };
        })
        .filter((keuze) => keuze.aantal > 0),
    }))
    .filter((groep) => groep.keuzes.length > 0);
}

/** The chosen filters, each with the address without it. */
export function describeGekozen(selectie: Selectie, achter = ''): Gekozen[] {
  return selectie.map((filter) => ({
    soort: filtersoortLabels[filter.soort],
    label: filter.label,
    weg: selectiePad(selectie.filter((ander) => ander !== filter)) + achter,
  }));
}

/** What one page of a list shows. */
export function buildLijstPagina(
  { lijst, bladzijde }: Lijstbladzijde,
  { schil, lijsten }: Pick<OpenUitgave, 'schil' | 'lijsten'>,
): LijstPagina {
  const { selectie, items } = lijst;
  const { nummer, nieuwer, ouder } = bladzijde;
  const labels = selectie.map((filter) => filter.label);
  const isKop = nummer === undefined;
  return {
    schil,
    pad: selectiePad(selectie, nummer),
    titel: ['Verbeteringen', ...labels, ...(isKop ? [] : [`pagina ${nummer}`])].join(' · '),
    gekozen: describeGekozen(selectie),
    aantal: isKop ? items.length : null,
    nummer,
    kaarten: bladzijde.items.map((item) => item.kaart),
    groepen: isKop
      ? groupFilters(selectie, lijsten.filters, (filter) => {
          const href = selectiePad(addFilter(selectie, filter));
          return lijsten.perSelectie.get(href)?.items.length ?? 0;
        })
      : [],
    nieuwer: nieuwer === null ? null : selectiePad(selectie, nieuwer),
    ouder: ouder === null ? null : selectiePad(selectie, ouder),
    kop: selectiePad(selectie),
  };
}

/** The page of the list at this address, or undefined when no selection of filters makes it. */
export function loadLijst(uitgave: OpenUitgave, pad: string): LijstPagina | undefined {
  const bladzijde = uitgave.lijsten.bladzijden.get(pad);
  return bladzijde && buildLijstPagina(bladzijde, uitgave);
}
