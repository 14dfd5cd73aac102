import { readTekst } from '#core/persoonsgegevens/leestekst.ts';

/** Signs without a width, which come along when somebody pastes. */
const zonderBreedte =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0]/g;
/** Longer is neither an address nor a number, and is left as it is. */
const langste = 400;

/** An address as it is kept: without invisible signs, what mail programs put around it, and the full stop of a sentence. */
export function cleanEmail(tekst: string): string {
  const kaal = tekst.trim();
  if (kaal.length > langste) return kaal;
  const zichtbaar = kaal.replace(zonderBreedte, '').normalize('NFC').trim();
  const adres = /^<?(?:mailto:)?([^<>]*)>?$/i.exec(zichtbaar)?.[1] ?? zichtbaar;
  return adres.trim().replace(/[.,;]+$/, '');
}

/** A phone number as it is kept: in the writing that was chosen, with ordinary digits and nothing invisible. */
export function cleanTelefoon(tekst: string): string {
  const kaal = tekst.trim();
  if (kaal.length > langste) return kaal;
  return readTekst(kaal).tekst.trim();
}
