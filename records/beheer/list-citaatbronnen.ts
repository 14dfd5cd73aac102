import type { Client } from '#records/beheer/client.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';

/** A signal whose words may stand on the site as they are (R3); nothing of it says who the melder is. */
export interface Citaatbronrij {
  id: string;
  kenmerk: string;
  soort: string;
  tekst: string;
  samenvatting: string;
  /** YYYY-MM-DD */
  ontvangenOp: string;
}

/** The signals linked to an entry whose melder agreed to be quoted on the site. */
export async function listCitaatbronnen(
  client: Client,
  verbetering: string,
): Promise<Citaatbronrij[] | Probleem> {
  const pad = `/api/luisterloop/v1/verbeteringen/${verbetering}/citaatbronnen`;
  const vraag: Promise<{ signalen: Citaatbronrij[] }> = client.send(pad, { method: 'GET' });
  return await attempt(vraag.then(({ signalen }) => signalen));
}
