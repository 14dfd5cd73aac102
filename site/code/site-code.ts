import type { Living } from '#site/formulier/model.ts';
import type { Address } from '#site/uitgave/address.ts';
import type { OpenUitgave, Uitgavebron } from '#site/uitgave/open-uitgave.ts';
import type { IndexBestand } from '#site/zoeken/index-bestand.ts';
import type { Zoeker } from '#site/zoeken/zoek.ts';
import type { Zoekbron, Zoekmachine } from '#site/uitgave/zoekmachine.ts';

/** What the renderer gives a page to show: never anything of a visitor's request. */
export interface PageLocals {
  /** For the pages of a release. */
  uitgave?: OpenUitgave;
  /** For the pages that are made for each visitor. */
  living?: Living;
  /** The draft that a preview shows, as it came in. */
  voorbeeld?: unknown;
}

/** What the built code of the site can do; see entry.ts. */
export interface SiteCode {
  OpenUitgave: new (bron: Uitgavebron) => OpenUitgave;
  /** Unpacks a search index. */
  createZoeker: (bestand: IndexBestand) => Zoeker;
  Zoekmachine: new (zoek: Zoeker, bron: Zoekbron) => Zoekmachine;
  /** Every address of an edition. */
  listAddresses: (uitgave: OpenUitgave) => Address[];
  /** The answer to a GET of this address; throws when there is none. */
  render: (url: URL, locals: PageLocals) => Promise<Response>;
}
