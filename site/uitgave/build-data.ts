import type { Luister } from '#core/luisteren/luister.ts';
import { readStemming } from '#core/luisteren/stemming.ts';
import type { VerbeteringInhoud } from '#core/publicatie/publicatie.ts';
import type { Item } from '#site/uitgave/build-catalogus.ts';
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
  /** At least so many people; null when fewer than five (R9). */
  aantalSignalen: number | null;
  /** At least so many were counted before, besides those, and by what; null and '' when not. */
  eerderGeteld: number | null;
  eerderGeteldBron: string;
  fase: string;
  /** YYYY-MM-DD; '' while the loop is open. */
  geslotenOp: string;
  /** YYYY-MM-DD since which it says something else than what people judged, or than what was closed; '' when it does not. */
  tekstGewijzigdNaOp: string;
  /** Null when it may not be shown (R9), as every figure below. */
  verteld: number | null;
  oordelen: number | null;
  oordeelJa: number | null;
  oordeelDeels: number | null;
  oordeelNee: number | null;
  oordeelWeetNiet: number | null;
  /** Typed in by staff of people nobody knows: not in the figures above. */
  oordelenIngevoerd: number | null;
  /** What more than half of those who judged say, 'verschillend' when nobody has that many, or ''. */
  oordeelKop: string;
  afwijking: string;
  versie: number;
  gepubliceerdOp: string;
  gewijzigdOp: string;
  adres: string;
}

function readKop({ oordelen }: Luister): string {
  const stemming = readStemming(oordelen);
  return stemming?.soort === 'verschillend' ? 'verschillend' : (stemming?.oordeel ?? '');
}

function buildLuisterdeel({
  luister,
}: VerbeteringInhoud): Pick<
  DataRij,
  | 'geslotenOp'
  | 'verteld'
  | 'oordelen'
  | 'oordeelJa'
  | 'oordeelDeels'
  | 'oordeelNee'
  | 'oordeelWeetNiet'
  | 'oordelenIngevoerd'
  | 'oordeelKop'
  | 'afwijking'
> {
  const oordelen = luister?.oordelen;
  return {
    geslotenOp: luister?.gesloten ?? '',
    verteld: luister?.verteld ?? null,
    oordelen: oordelen?.totaal ?? null,
    oordeelJa: oordelen?.ja ?? null,
    oordeelDeels: oordelen?.deels ?? null,
    oordeelNee: oordelen?.nee ?? null,
    oordeelWeetNiet: oordelen?.['weet-niet'] ?? null,
    oordelenIngevoerd: luister?.ingevoerd ?? null,
    oordeelKop: luister ? readKop(luister) : '',
    afwijking: luister?.afwijking ?? '',
  };
}

/** One entry as it is on the site at the address `site`. */
export function buildRij({ nu, versies, kaart }: Item, site: URL): DataRij {
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
    eerderGeteld: inhoud.luister?.eerder?.aantal ?? null,
    eerderGeteldBron: inhoud.luister?.eerder?.bron ?? '',
    fase: inhoud.fase,
    ...buildLuisterdeel(inhoud),
    tekstGewijzigdNaOp: inhoud.gewijzigdNa?.op ?? '',
    versie: nu.versie,
    gepubliceerdOp: (versies[versies.length - 1] ?? nu).gepubliceerdOp,
    gewijzigdOp: nu.gepubliceerdOp,
    adres: new URL(kaart.href, site).href,
  };
}
