import type { Client } from '#records/beheer/client.ts';
import { attempt, isProbleem, makeProbleem, type Probleem } from '#records/beheer/probleem.ts';
import type { VerbeteringRij } from '#records/beheer/rijen.ts';

/** The HTML of the entry page as the site would show this draft. */
export async function fetchVoorbeeld(
  client: Client,
  id: string,
  concept: Partial<VerbeteringRij>,
): Promise<string | Probleem> {
  let html: string | undefined;
  const pad = `/api/luisterloop/v1/verbeteringen/${encodeURIComponent(id)}/voorbeelden`;
  const antwoord = await attempt(
    client.send<unknown>(pad, {
      method: 'POST',
      body: concept,
      fetch: async (url: string | URL | Request, opties?: RequestInit) => {
        const response = await fetch(url, opties);
        if (response.ok) html = await response.clone().text();
        return response;
      },
    }),
  );
  return isProbleem(antwoord)
    ? antwoord
    : (html ?? makeProbleem(502, 'Geen voorbeeld', 'De server gaf geen pagina terug.'));
}
