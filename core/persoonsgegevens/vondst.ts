import type { Leestekst } from '#core/persoonsgegevens/leestekst.ts';

export type Gegevenssoort =
  'bsn' | 'iban' | 'email' | 'telefoon' | 'adres' | 'code' | 'kenteken' | 'geboortedatum' | 'naam';

/** Something personal in a text. `begin` and `eind` count UTF-16 units in the text as it was given; `eind` is exclusive. */
export interface Vondst {
  soort: Gegevenssoort;
  ernst: 'fout' | 'waarschuwing';
  begin: number;
  eind: number;
  tekst: string;
}

/** A find in the normalised text; `sleutel` is equal for two notations of the same number, address or name. */
export interface Treffer {
  begin: number;
  eind: number;
  sleutel: string;
}

/** Finds one kind of personal data, in time that grows no faster than the text. */
export type Detector = (lees: Leestekst) => Treffer[];
