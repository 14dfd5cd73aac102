import type { Organisatie, Thema } from '#core/organisatie/organisatie.ts';
import type { PubliekeVersie, Uitgave } from '#core/publicatie/publicatie.ts';
import { digest } from '#site/uitgave/digest.ts';
import { buildKaart, type Kaart } from '#site/uitgave/load-kaart.ts';

/** One entry with what more than one page needs of it, computed once. */
export interface Item {
  nu: PubliekeVersie;
  /** Newest first, the first is `nu`. */
  versies: PubliekeVersie[];
  kaart: Kaart;
  /** Year of first publication. */
  jaar: string;
}

export interface Catalogus {
  /** By first publication, newest first. */
  items: Item[];
  perSlug: Map<string, Item>;
  /** Where each stands in `items`. */
  plaatsen: Map<Item, number>;
  perKenmerk: Map<string, Item>;
  /** Themes in the organisation's order. */
  themas: Thema[];
  perThema: Map<string, Item[]>;
}

const eerdere = new WeakMap<PubliekeVersie[], { organisatie: string; item: Item }>();

/** The same object as long as the entry's versions and the organisation are the same, so that its digests last. */
function buildItem(versies: PubliekeVersie[], organisatie: Organisatie): Item {
  const eerder = eerdere.get(versies);
  if (eerder?.organisatie === digest(organisatie)) return eerder.item;
  const [nu] = versies;
  if (!nu) throw new TypeError('an entry without versions passed the schema');
  const eerste = versies[versies.length - 1] ?? nu;
  const item = { nu, versies, kaart: buildKaart(nu, organisatie), jaar: eerste.gepubliceerdOp.slice(0, 4) };
  eerdere.set(versies, { organisatie: digest(organisatie), item });
  return item;
}

/** All entries of an edition, indexed. */
export function buildCatalogus(uitgave: Uitgave): Catalogus {
  const items = uitgave.verbeteringen.map((versies) => buildItem(versies, uitgave.organisatie));
  const themas = [...uitgave.themas].sort((a, b) => a.volgorde - b.volgorde);
  const perThema = new Map<string, Item[]>(themas.map((thema) => [thema.slug, []]));
  for (const item of items) {
    for (const slug of item.nu.inhoud.themas) perThema.get(slug)?.push(item);
  }
  return {
    items,
    perSlug: new Map(items.map((item) => [item.nu.inhoud.slug, item])),
    plaatsen: new Map(items.map((item, i) => [item, i])),
    perKenmerk: new Map(items.map((item) => [item.nu.inhoud.kenmerk, item])),
    themas,
    perThema,
  };
}
