import { splitBladzijden, type Bladzijde } from '#site/uitgave/bladzijden.ts';
import { digest } from '#site/uitgave/digest.ts';
import { loadCatalogus, type Item } from '#site/uitgave/load-catalogus.ts';
import type { Kaart } from '#site/uitgave/load-kaart.ts';
import { loadSchil, type Schil } from '#site/uitgave/load-schil.ts';
import {
  addFilter,
  filtersoortLabels,
  filtersoorten,
  listFilters,
  matches,
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

/** What a page of the list shows; `aantal` and `groepen` only stand on head pages, because they change with every addition. */
export interface LijstPagina {
  schil: Schil;
  pad: string;
  titel: string;
  /** The chosen filters, each with the address of the list without it. */
  gekozen: { soort: string; label: string; weg: string }[];
  aantal: number | null;
  nummer: number | undefined;
  kaarten: Kaart[];
  groepen: FilterGroep[];
  nieuwer: string | null;
  ouder: string | null;
  kop: string;
}

interface Selectielijst {
  selectie: Selectie;
  items: Item[];
}

/** Everything, every filter that has entries (and the three outcomes, to which pages link), and every pair of two that has. */
function buildSelecties(alles: Item[], filters: Filter[]): Selectielijst[] {
  const lijsten: Selectielijst[] = [{ selectie: [], items: alles }];
  filters.forEach((filter, i) => {
    const items = alles.filter((item) => matches(item, filter));
    if (items.length === 0 && filter.soort !== 'uitkomst') return;
    lijsten.push({ selectie: [filter], items });
    for (const tweede of filters.slice(i + 1)) {
      if (tweede.soort === filter.soort) continue;
      const samen = items.filter((item) => matches(item, tweede));
      if (samen.length > 0) lijsten.push({ selectie: addFilter([filter], tweede), items: samen });
    }
  });
  return lijsten;
}

function buildGroepen({ selectie, items }: Selectielijst, filters: Filter[]): FilterGroep[] {
  if (selectie.length > 1) return [];
  const vrij = filtersoorten.filter((soort) => !selectie.some((filter) => filter.soort === soort));
  return vrij
    .map((soort) => ({
      soort,
      naam: filtersoortLabels[soort],
      keuzes: filters
        .filter((filter) => filter.soort === soort)
        .map((filter) => ({
          label: filter.label,
          href: selectiePad(addFilter(selectie, filter)),
          aantal: items.filter((item) => matches(item, filter)).length,
        }))
        .filter((keuze) => keuze.aantal > 0),
    }))
    .filter((groep) => groep.keuzes.length > 0);
}

function buildPagina(lijst: Selectielijst, bladzijde: Bladzijde<Item>, filters: Filter[]): LijstPagina {
  const { selectie, items } = lijst;
  const { nummer, nieuwer, ouder } = bladzijde;
  const labels = selectie.map((filter) => filter.label);
  const isKop = nummer === undefined;
  return {
    schil: loadSchil(),
    pad: selectiePad(selectie, nummer),
    titel: ['Verbeteringen', ...labels, ...(isKop ? [] : [`pagina ${nummer}`])].join(' · '),
    gekozen: selectie.map((filter) => ({
      soort: filtersoortLabels[filter.soort],
      label: filter.label,
      weg: selectiePad(selectie.filter((ander) => ander !== filter)),
    })),
    aantal: isKop ? items.length : null,
    nummer,
    kaarten: bladzijde.items.map((item) => item.kaart),
    groepen: isKop ? buildGroepen(lijst, filters) : [],
    nieuwer: nieuwer === null ? null : selectiePad(selectie, nieuwer),
    ouder: ouder === null ? null : selectiePad(selectie, ouder),
    kop: selectiePad(selectie),
  };
}

/** Every page of the list: all selections, each in stable pages. */
export function loadLijsten(): { pagina: LijstPagina; cacheKey: string }[] {
  const catalogus = loadCatalogus();
  const filters = listFilters(catalogus);
  return buildSelecties(catalogus.items, filters).flatMap((lijst) =>
    splitBladzijden(lijst.items).map((bladzijde) => {
      const pagina = buildPagina(lijst, bladzijde, filters);
      const { schil, kaarten, ...rest } = pagina;
      return { pagina, cacheKey: digest([digest(schil), kaarten.map(digest), rest]) };
    }),
  );
}
