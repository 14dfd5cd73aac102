import type { Uitgave } from '#core/publicatie/publicatie.ts';
import { digest } from '#site/uitgave/digest.ts';
import { buildCatalogus, type Catalogus } from '#site/uitgave/build-catalogus.ts';
import { buildLijsten, type Lijsten } from '#site/uitgave/build-lijsten.ts';
import { checkUitgave } from '#site/uitgave/check-uitgave.ts';
import { buildSchil, type Schil } from '#site/uitgave/build-schil.ts';
import { buildZoekindex, type Zoekindexbestand } from '#site/zoeken/build-zoekindex.ts';

export interface Uitgavebron {
  uitgave: Uitgave;
  /** True when the edition holds what somebody published, false when it is made from content/. */
  gepubliceerd: boolean;
  /** Lists of words with the same meaning. */
  synoniemen: string[][];
}

/** An edition, checked, with what more than one page shows of it; each part is made at its first use. */
export class OpenUitgave {
  readonly uitgave: Uitgave;
  readonly gepubliceerd: boolean;
  readonly schil: Schil;
  readonly catalogus: Catalogus;
  readonly #synoniemen: string[][];
  #lijsten: Lijsten | undefined;
  #zoekindex: Zoekindexbestand | undefined;

  constructor({ uitgave, gepubliceerd, synoniemen }: Uitgavebron) {
    this.uitgave = checkUitgave(uitgave);
    this.gepubliceerd = gepubliceerd;
    this.schil = buildSchil(this.uitgave.organisatie);
    this.catalogus = buildCatalogus(this.uitgave);
    this.#synoniemen = synoniemen;
  }

  /** Changes whenever anything of the edition does. */
  get digest(): string {
    const { verbeteringen, ...rest } = this.uitgave;
    return digest([rest, this.gepubliceerd, verbeteringen.map(digest)]);
  }

  get lijsten(): Lijsten {
    this.#lijsten ??= buildLijsten(this.catalogus);
    return this.#lijsten;
  }

  get zoekindex(): Zoekindexbestand {
    this.#zoekindex ??= buildZoekindex(this.uitgave, this.#synoniemen);
    return this.#zoekindex;
  }
}

/** The edition that a page is rendered from. */
export function getUitgave(locals: { uitgave?: OpenUitgave }): OpenUitgave {
  if (locals.uitgave === undefined) throw new TypeError('this page is rendered without an edition');
  return locals.uitgave;
}
