import type { Client } from '#records/beheer/client.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';

/** Keeps what the organisation answers to a verdict; `versie` is the version that was seen, and a stale one gives 409 with `huidig`. */
export function answerMeelezing(
  client: Client,
  id: string,
  antwoord: string,
  versie: number,
): Promise<{ versie: number } | Probleem> {
  const pad = `/api/luisterloop/v1/meelezingen/${encodeURIComponent(id)}/antwoorden`;
  return attempt(client.send(pad, { method: 'POST', body: { antwoord, versie } }));
}
