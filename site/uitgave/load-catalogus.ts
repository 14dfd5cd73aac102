import type { Thema } from '#core/organisatie/organisatie.ts';
import type { PubliekeVersie } from '#core/publicatie/publicatie.ts';
import { buildKaart, type Kaart } from '#site/uitgave/load-kaart.ts';
import { readUitgave } from '#site/uitgave/read-uitgave.ts';

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
  perKenmerk: Map<string, Item>;
  /** Themes in the organisation's order. */
  themas: Thema[];
  perThema: Map<string, Item[]>;
}

let catalogus: Catalogus | undefined;

function buildItem(versies: PubliekeVersie[]): Item {
  const [nu] = versies;
  if (!nu) throw new TypeError('an entry without versions passed the schema');
  return {
    nu,
    versies,
    kaart: buildKaart(nu, readUitgave().organisatie),
    jaar: (versies[versies.length - 1] ?? nu).gepubliceerdOp.slice(0, 4),
  };
}

/** All entries of this edition, indexed; computed once per build. */
export function loadCatalogus(): Catalogus {
  if (catalogus) return catalogus;
  const uitgave = readUitgave();
  const items = uitgave.verbeteringen.map(buildItem);
  const themas = [...uitgave.themas].sort((a, b) => a.volgorde - b.volgorde);
  const perThema = new Map<string, Item[]>(themas.map((thema) => [thema.slug, []]));
  for (const item of items) {
    for (const slug of item.nu.inhoud.themas) perThema.get(slug)?.push(item);
  }
  catalogus = { items, perKenmerk: new Map(items.map((i) => [i.nu.inhoud.kenmerk, i])), themas, perThema };
  return catalogus;
}
