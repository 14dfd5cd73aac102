import { listNavraag } from '#core/persoonsgegevens/nodig.ts';
import type { Velden } from '#server/forms/read-fields.ts';
import type { Navraag } from '#site/formulier/model.ts';

/** What to ask about a text before it is kept: nothing for what was asked about before. */
export function readNavraag(tekst: string, velden: Velden): Navraag {
  const eerder = velden.get('gevraagd') ?? '';
  const soorten = listNavraag(tekst, eerder);
  return { soorten, gevraagd: listNavraag(tekst, '').join(' ') };
}
