/** A change of what is there already. */
export interface Wijziging {
  /** R6: of the record that is changed, as whoever asks read it. Without it 400; 409 when it is another by now. */
  versie: number;
}
