import type { Melder } from '#core/signaal/melder.ts';
import type { Signaal } from '#core/signaal/signaal.ts';

/** A signal that is to be registered, checked. */
export interface Registratie {
  signaal: Signaal;
  /** Its text as staff read it, and as it was said. */
  verborgen?: { [veld: string]: string };
  melder: Melder;
  /** The form's own key: the same content under it registers once and gets the same code. */
  formulier: string;
  /** What was sent under that key, as one text that is the same when the same is sent again. */
  inhoud: string;
  /** Id of a member of staff, or `portaal`. */
  wie: string;
  /** What a member of staff heard before: the entry it is about, and the signal it repeats. Ids, or empty. */
  koppeling?: Koppeling;
}

export interface Koppeling {
  verbetering: string;
  herhalingVan: string;
}
