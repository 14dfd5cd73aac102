import { countAfhaken, type Afhaken, type Formuliertelling } from '#core/luisteren/afhaken.ts';
import { call } from '#records/call.ts';
import type { Client } from '#records/client.ts';
import { attempt, isProbleem, type Probleem } from '#records/probleem.ts';

/** How many people opened the form and did not finish it, since the day `sinds` (YYYY-MM-DD). */
export async function loadAfhaken(client: Client, sinds: string): Promise<Afhaken | Probleem> {
  const dagen = await attempt(
    client.collection('formuliertellingen').getFullList<Formuliertelling>({
      filter: client.filter('dag >= {:sinds}', { sinds }),
      fields: 'dag,geopend,verstuurd,fouten',
    }),
  );
  return isProbleem(dagen) ? dagen : countAfhaken(dagen);
}

/** Tells PocketBase the totals of days; null when they were kept. */
export async function sendFormuliertellingen(
  client: Client,
  dagen: readonly Formuliertelling[],
  signal: AbortSignal,
): Promise<null | Probleem> {
  const antwoord = await call(client, 'POST /formuliertellingen', {}, { dagen }, { signal });
  return isProbleem(antwoord) ? antwoord : null;
}
