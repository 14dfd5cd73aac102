/** The search index as it travels to the browser. Long lists are packed by getallen.ts and woordenlijst.ts. */
export interface IndexBestand {
  /** Changes when this shape does. */
  vorm: 1;
  titels: string[];
  /** The beginning of each vraag. */
  fragmenten: string[];
  /** Empty where createSlug(titel) gives it. */
  slugs: string[];
  /** Per document one digit: the place in `uitkomsten`, and three more for each place in `leesstanden`. */
  uitkomsten: string;
  /** Per document the months since 2000-01 plus one, or 0 when it has none. */
  maanden: string;
  /** Per document the year and number of its kenmerk; see kenmerken.ts. */
  kenmerken: { jaren: string; nummers: string };
  /** Groups of word forms with the same key, sorted. */
  woorden: string;
  /** Per group the number of documents it stands in. */
  aantallen: string;
  /** Per group its documents, each as the distance to the one before it. */
  documenten: string;
  /** Per document of a group the sum of `veld` values it stands in. */
  velden: string;
  /** Lists of words that mean about the same, at least one of which occurs. */
  synoniemen: string[][];
}

/** Where a word stands in an entry; the values add up. */
export const veld = { tekst: 1, trefwoord: 2, titel: 4 } as const;

/** Where the page learns which index is the newest; the answer is `{ bestand }`, the address of an index that never changes. */
export const indexAdres = '/zoekindex.json';
