import type { Item } from '#site/uitgave/build-catalogus.ts';
import type { Schil } from '#site/uitgave/build-schil.ts';
import { linkVersie, opDePagina, versiesPad, type EerdereVersie } from '#site/uitgave/load-verbetering.ts';
import type { OpenUitgave } from '#site/uitgave/open-uitgave.ts';

/** So many stand on one page. */
const perBladzijde = 50;

/** One page of the earlier versions of an entry, newest first. */
export interface VersiesPagina {
  schil: Schil;
  pad: string;
  titel: string;
  entry: string;
  aantal: number;
  versies: EerdereVersie[];
  nieuwer: string | null;
  ouder: string | null;
}

function buildVersies({ nu, versies, kaart }: Item, schil: Schil, bladzijde: number): VersiesPagina {
  const { slug, titel } = nu.inhoud;
  const eerdere = versies.slice(1);
  const tot = bladzijde * perBladzijde;
  return {
    schil,
    pad: versiesPad(slug, bladzijde),
    titel,
    entry: kaart.href,
    aantal: eerdere.length,
    versies: eerdere.slice(tot - perBladzijde, tot).map((versie) => linkVersie(slug, versie)),
    nieuwer: bladzijde > 1 ? versiesPad(slug, bladzijde - 1) : null,
    ouder: eerdere.length > tot ? versiesPad(slug, bladzijde + 1) : null,
  };
}

/** Every page of the list of earlier versions of an entry; none when the page of the entry names them all. */
export function listVersiesPaginas(item: Item, schil: Schil): VersiesPagina[] {
  const aantal = item.versies.length - 1;
  if (aantal <= opDePagina) return [];
  return Array.from({ length: Math.ceil(aantal / perBladzijde) }, (_, i) => buildVersies(item, schil, i + 1));
}

/** The page of that list at an address of it, or undefined when there is none. */
export function loadVersies(
  { catalogus, schil }: OpenUitgave,
  slug: string | undefined,
  bladzijde: string | undefined,
): VersiesPagina | undefined {
  const item = catalogus.perSlug.get(slug ?? '');
  const nummer = bladzijde === undefined ? 1 : Number(bladzijde);
  const pagina = item && buildVersies(item, schil, nummer);
  return pagina && pagina.versies.length > 0 ? pagina : undefined;
}
