import { call } from '#records/call.ts';
import type { Client } from '#records/client.ts';
import type { Citaatbronrij, Gegevens, Signaalstand, Volgverzoek } from '#records/contract/privacy.ts';
import type { AnswerOf } from '#records/contract/routes.ts';
import { isProbleem, type Probleem } from '#records/probleem.ts';

/** The signals linked to an entry whose melder agreed to be quoted on the site. */
export async function listCitaatbronnen(
  client: Client,
  verbetering: string,
): Promise<Citaatbronrij[] | Probleem> {
  const antwoord = await call(client, 'GET /verbeteringen/{id}/citaatbronnen', { id: verbetering }, null);
  return isProbleem(antwoord) ? antwoord : antwoord.signalen;
}

/** Everything that is known about the melder of a signal; the audit log keeps that it was asked for. */
export function loadGegevens(client: Client, signaal: string): Promise<Gegevens | Probleem> {
  return call(client, 'GET /signalen/{id}/gegevens', { id: signaal }, null);
}

/** R6: a record as it was read. */
type Gelezen = { id: string; versie: number };
type Gewist = AnswerOf<'POST /signalen/{id}/wissingen'>;

/** Forgets who said a signal, on request; with `tekst` also what they wrote. It cannot be undone. */
export function eraseMelder(
  client: Client,
  { id, versie }: Gelezen,
  tekst: boolean,
): Promise<Gewist | Probleem> {
  return call(client, 'POST /signalen/{id}/wissingen', { id }, { tekst, versie });
}

/** Says no to a melder who asked to erase their words; they read why where they follow their signal. */
export function refuseWissing(
  client: Client,
  { id, versie }: Gelezen,
  reden: string,
): Promise<Gewist | Probleem> {
  return call(client, 'POST /signalen/{id}/wissingen', { id }, { afwijzen: true, reden, versie });
}

/** Forgets somebody of the panel, on request. It cannot be undone. */
export function eraseMeelezer(
  client: Client,
  { id, versie }: Gelezen,
): Promise<AnswerOf<'POST /meelezers/{id}/wissingen'> | Probleem> {
  return call(client, 'POST /meelezers/{id}/wissingen', { id }, { versie });
}

/** What the code gives to see, after what was asked is done. Status 404 for anything that is no code of a signal. */
export function volgSignaal(
  client: Client,
  verzoek: Volgverzoek,
  signal: AbortSignal,
): Promise<Signaalstand | Probleem> {
  return call(client, 'POST /volgen', {}, verzoek, { signal });
}
