import { loadCatalogus, type Item } from '#site/uitgave/load-catalogus.ts';
import { publicAantal } from '#site/uitgave/woorden.ts';

/** One entry as open data; the field names are part of the public interface (see /data/openapi.json). */
export interface DataRij {
  kenmerk: string;
  titel: string;
  vraag: string;
  vraagSoort: string;
  verbetering: string;
  uitkomst: string;
  reden: string;
  uitleg: string;
  ingangsmaand: string;
  themas: string[];
  levensgebeurtenis: string;
  trefwoorden: string[];
  /** Null when nobody was counted or fewer than five people (R9). */
  aantalSignalen: number | null;
  fase: string;
  versie: number;
  gepubliceerdOp: string;
  gewijzigdOp: string;
  adres: string;
}

function buildRij({ nu, versies, kaart }: Item, site: URL | undefined): DataRij {
  const { inhoud } = nu;
  return {
    kenmerk: inhoud.kenmerk,
    titel: inhoud.titel,
    vraag: inhoud.vraag,
    vraagSoort: inhoud.vraagSoort,
    verbetering: inhoud.verbetering,
    uitkomst: inhoud.uitkomst,
    reden: inhoud.reden,
    uitleg: inhoud.uitleg,
    ingangsmaand: inhoud.ingangsmaand,
    themas: inhoud.themas,
    levensgebeurtenis: inhoud.levensgebeurtenis,
    trefwoorden: inhoud.trefwoorden,
    aantalSignalen: publicAantal(inhoud),
    fase: inhoud.fase,
    versie: nu.versie,
    gepubliceerdOp: (versies[versies.length - 1] ?? nu).gepubliceerdOp,
    gewijzigdOp: nu.gepubliceerdOp,
    adres: new URL(kaart.href, site).href,
  };
}

/** Every entry that is on the site, newest first. */
export function buildData(site: URL | undefined): DataRij[] {
  return loadCatalogus().items.map((item) => buildRij(item, site));
}
