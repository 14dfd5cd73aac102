import { describeGekozen, groupFilters, type FilterGroep, type Gekozen } from '#site/uitgave/load-lijst.ts';
import { selectiePad, type Filter, type Selectie } from '#site/uitgave/selectie.ts';
import { describeTreffer, type Treffer } from '#site/zoeken/treffer.ts';
import type { Zoekdocument } from '#site/zoeken/read-index.ts';
import type { Zoeker, Zoekresultaat } from '#site/zoeken/zoek.ts';
import { buildBericht, legeVraag, refuseLang, type Berichtdeel } from '#site/zoeken/zoekbericht.ts';

/** What a release says of its search beside the index. */
export interface Zoekbron {
  /** Address of the index. */
  index: string;
  filters: Filter[];
  /** Per document of the index the places of the filters that it passes. */
  passend: number[][];
}

/** The page with what was found, for who has no JavaScript. */
export interface Zoekpagina {
  /** As it was typed. */
  vraag: string;
  /** Where the form goes: what was chosen stays chosen. */
  pad: string;
  /** Why nothing was looked for, '' when nothing is wrong. */
  fout: string;
  bericht: Berichtdeel[];
  gekozen: Gekozen[];
  groepen: FilterGroep[];
  treffers: Treffer[];
  vorige: string | null;
  volgende: string | null;
}

const perBladzijde = 24;
const niets: Zoekresultaat = { treffers: [], markering: { sleutels: new Set(), begin: '' }, bedoeld: [] };

/** The engine that browsers have as well, with the filters that they do not know. */
export class Zoekmachine {
  readonly #zoek: Zoeker;
  readonly #filters: readonly Filter[];
  readonly #passend: readonly number[][];

  constructor(zoek: Zoeker, { filters, passend }: Pick<Zoekbron, 'filters' | 'passend'>) {
    this.#zoek = zoek;
    this.#filters = filters;
    this.#passend = passend;
  }

  /** The filters that the address of a list names; undefined when it is no such address. */
  readSelectie(pad: string): Selectie | undefined {
    const delen = pad.split('/').slice(2, -1);
    if (delen.length > 4) return undefined;
    const selectie = this.#filters.filter(({ soort, waarde }) =>
      delen.some((deel, i) => i % 2 === 0 && deel === soort && delen[i + 1] === waarde),
    );
    return selectiePad(selectie) === pad ? selectie : undefined;
  }

  /** One page, counted from 1, of the hits that the filters leave. */
  answer(selectie: Selectie, vraag: string, bladzijde: number): Zoekpagina {
    const kaal = vraag.trim();
    const fout = refuseLang(kaal);
    const gevonden = kaal === '' || fout !== '' ? niets : this.#zoek(vraag.trimStart());
    const plaatsen = selectie.map((filter) => this.#filters.indexOf(filter));
    const treffers = gevonden.treffers.filter(({ nummer }) => this.#passes(nummer, plaatsen));
    const begin = Math.min(bladzijde - 1, Math.max(0, Math.ceil(treffers.length / perBladzijde) - 1));
    const pad = selectiePad(selectie);
    const achter = `?zoek=${encodeURIComponent(kaal)}`;
    const buildAdres = (nummer: number): string =>
      pad + achter + (nummer === 0 ? '' : `&bladzijde=${nummer + 1}`);
    return {
      vraag,
      pad,
      fout,
      bericht: buildPaginabericht(kaal, fout, selectie, { ...gevonden, treffers }),
      gekozen: describeGekozen(selectie, achter),
      groepen: this.#group(selectie, treffers, achter),
      treffers: treffers
        .slice(begin * perBladzijde, (begin + 1) * perBladzijde)
        .map((treffer) => describeTreffer(treffer, gevonden.markering)),
      vorige: begin > 0 ? buildAdres(begin - 1) : null,
      volgende: (begin + 1) * perBladzijde < treffers.length ? buildAdres(begin + 1) : null,
    };
  }

  #passes(nummer: number, plaatsen: readonly number[]): boolean {
    return plaatsen.every((plaats) => this.#passend[nummer]?.includes(plaats));
  }

  /** Where nothing was found the filters of everything, as a way on. */
  #group(selectie: Selectie, treffers: readonly Zoekdocument[], achter: string): FilterGroep[] {
    const leeg = treffers.length === 0;
    const geteld = leeg ? this.#passend : treffers.map(({ nummer }) => this.#passend[nummer] ?? []);
    const aantallen = new Map<number, number>();
    for (const plaats of geteld.flat()) aantallen.set(plaats, (aantallen.get(plaats) ?? 0) + 1);
    const count = (filter: Filter): number => aantallen.get(this.#filters.indexOf(filter)) ?? 0;
    return groupFilters(leeg ? [] : selectie, this.#filters, count, leeg ? '' : achter);
  }
}

function buildPaginabericht(
  vraag: string,
  fout: string,
  selectie: Selectie,
  resultaat: Zoekresultaat,
): Berichtdeel[] {
  if (fout !== '') return [];
  if (vraag === '') return legeVraag;
  if (resultaat.treffers.length > 0 || selectie.length === 0) return buildBericht(vraag, resultaat);
  const href = `${selectiePad([])}?zoek=${encodeURIComponent(vraag)}`;
  return [
    `Niets gevonden voor ‘${vraag}’ met wat u koos. `,
    { href, tekst: 'Zoek in alle verbeteringen' },
    '.',
  ];
}
