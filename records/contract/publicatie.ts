import type { Publicatiestatus } from '#core/verbetering/enumeraties.ts';
import type { VerbeteringTekst } from '#core/verbetering/verbetering.ts';
import type { Wijziging } from '#records/contract/versie.ts';

/** An editorial step. */
interface Stap {
  request: Wijziging;
  answer: { publicatiestatus: Publicatiestatus; versie: number };
}

/** A step that tells others why. */
interface StapMetReden extends Stap {
  request: Wijziging & { reden: string };
}

/** A step that tells others why, and readers of the page in words of their own. */
interface StapMetPubliekeReden extends StapMetReden {
  request: StapMetReden['request'] & { publiekeReden: string };
}

/** What an editor has on the screen; `themas` are record ids here. */
export interface Concept extends Partial<VerbeteringTekst> {
  toestemmingCitaat?: boolean;
  citaatVan?: string;
}

/** Rows of a file; with `publiceer` they go on the site in the name of `goedgekeurdDoor`, an e-mail address. */
export interface Importverzoek {
  rijen: readonly (Partial<VerbeteringTekst> & { toestemmingCitaat?: boolean })[];
  publiceer?: boolean;
  goedgekeurdDoor?: string;
  /** Who runs it: they count as the last editor (R2). The beheerder when it is left out and there is one. */
  ingevoerdDoor?: string;
}

export interface Importtelling {
  ingevoerd: number;
  ongewijzigd: number;
  gepubliceerd: number;
}

export interface Publicatieroutes {
  /** Offers an entry for checking. */
  'POST /verbeteringen/{id}/indieningen': Stap;
  /** Sends it back to who wrote it. */
  'POST /verbeteringen/{id}/terugzendingen': StapMetReden;
  /** R2: approves it; never whoever edited it last. */
  'POST /verbeteringen/{id}/goedkeuringen': Stap;
  /** Puts it on the site; answers the public version number and the address. */
  'POST /verbeteringen/{id}/publicaties': {
    request: Stap['request'];
    answer: { versie: number; url: string };
  };
  /** Takes every version off the site; its address then says when and why. */
  'POST /verbeteringen/{id}/intrekkingen': StapMetPubliekeReden;
  /** The page as the site will show it, with what stands in the request over what was saved; the answer is HTML. */
  'POST /verbeteringen/{id}/voorbeelden': { request: Concept; answer: string };
  /** Enters rows, all or none of them; at most 200 at a time. The same rows again change nothing. */
  'POST /importen/verbeteringen': { request: Importverzoek; answer: Importtelling };
}
