import type { Client } from '#records/beheer/client.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';

/** Keeps what the organisation answers to a verdict; a stale `versie` gives 409. */
export function answerOordeel(
  client: Client,
  id: string,
  antwoord: string,
  versie: number,
): Promise<object | Probleem> {
  const pad = `/api/luisterloop/v1/meelezingen/${encodeURIComponent(id)}/antwoorden`;
  return attempt(client.send<object>(pad, { method: 'POST', body: { antwoord, versie } }));
}
