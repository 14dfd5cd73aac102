import type { Lijst, Lijstbladzijde, Lijsten } from '#site/uitgave/build-lijsten.ts';
import type { Schil } from '#site/uitgave/build-schil.ts';
import type { Kaart } from '#site/uitgave/load-kaart.ts';
import type { OpenUitgave } from '#site/uitgave/open-uitgave.ts';
import {
  addFilter,
  filtersoortLabels,
  filtersoorten,
  selectiePad,
  type Filtersoort,
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

function buildGroepen({ selectie }: Lijst, { filters, perSelectie }: Lijsten): FilterGroep[] {
  if (selectie.length > 1) return [];
  const vrij = filtersoorten.filter((soort) => !selectie.some((filter) => filter.soort === soort));
  return vrij
    .map((soort) => ({
      soort,
      naam: filtersoortLabels[soort],
      keuzes: filters
        .filter((filter) => filter.soort === soort)
        .map((filter) => {
          const href = selectiePad(addFilter(selectie, filter));
          return { label: filter.label, href, aantal: perSelectie.get(href)?.items.length ?? 0 };
        })
        .filter((keuze) => keuze.aantal > 0),
    }))
    .filter((groep) => groep.keuzes.length > 0);
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
    gekozen: selectie.map((filter) => ({
      soort: filtersoortLabels[filter.soort],
      label: filter.label,
      weg: selectiePad(selectie.filter((ander) => ander !== filter)),
    })),
    aantal: isKop ? items.length : null,
    nummer,
    kaarten: bladzijde.items.map((item) => item.kaart),
    groepen: isKop ? buildGroepen(lijst, lijsten) : [],
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
