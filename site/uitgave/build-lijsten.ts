import { splitBladzijden, type Bladzijde } from '#site/uitgave/bladzijden.ts';
import type { Catalogus, Item } from '#site/uitgave/build-catalogus.ts';
import {
  addFilter,
  listFilters,
  matches,
  selectiePad,
  type Filter,
  type Selectie,
} from '#site/uitgave/selectie.ts';

/** The entries that a selection of filters leaves, newest first. */
export interface Lijst {
  selectie: Selectie;
  items: Item[];
}

export interface Lijstbladzijde {
  lijst: Lijst;
  bladzijde: Bladzijde<Item>;
}

export interface Lijsten {
  filters: Filter[];
  /** Per entry of the catalogue the places of the filters that it passes. */
  passend: number[][];
  /** Every list, by its address. */
  perSelectie: Map<string, Lijst>;
  /** Every page of every list, by its address. */
  bladzijden: Map<string, Lijstbladzijde>;
}

/** Everything, every filter that has entries (and the three outcomes, to which pages link), and every pair of two that has. */
function buildSelecties({ items: alles }: Catalogus, filters: Filter[], passend: number[][]): Lijst[] {
  const lijsten = new Map<number, Lijst>();
  const find = (sleutel: number, selectie: Selectie): Lijst => {
    const lijst = lijsten.get(sleutel) ?? { selectie, items: [] };
    lijsten.set(sleutel, lijst);
    return lijst;
  };
  const aantal = filters.length + 1;
  filters.forEach((filter, i) => {
    if (filter.soort === 'uitkomst') find(i, [filter]);
  });
  alles.forEach((item, plaats) => {
    const eigen = passend[plaats] ?? [];
    eigen.forEach((i, n) => {
      const filter = filters[i]!;
      find(i, [filter]).items.push(item);
      for (const j of eigen.slice(n + 1)) {
        const tweede = filters[j]!;
        if (tweede.soort !== filter.soort)
          find((i + 1) * aantal + j, addFilter([filter], tweede)).items.push(item);
      }
    });
  });
  return [{ selectie: [], items: alles }, ...lijsten.values()];
}

/** Every list of an edition: all selections, each in stable pages. */
export function buildLijsten(catalogus: Catalogus): Lijsten {
  const filters = listFilters(catalogus);
  const passend = catalogus.items.map((item) =>
    filters.flatMap((filter, i) => (matches(item, filter) ? [i] : [])),
  );
  const lijsten = buildSelecties(catalogus, filters, passend);
  return {
    filters,
    passend,
    perSelectie: new Map(lijsten.map((lijst) => [selectiePad(lijst.selectie), lijst])),
    bladzijden: new Map(
      lijsten.flatMap((lijst) =>
        splitBladzijden(lijst.items).map((bladzijde) => [
          selectiePad(lijst.selectie, bladzijde.nummer),
          { lijst, bladzijde },
        ]),
      ),
    ),
  };
}
