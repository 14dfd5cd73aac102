import type { Client } from '#records/beheer/client.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';
import type { Gegevens } from '#records/gegevens.ts';

/** Everything that is known about the melder of a signal; the audit log keeps that it was asked for. */
export function loadGegevens(client: Client, signaal: string): Promise<Gegevens | Probleem> {
  const pad = `/api/luisterloop/v1/signalen/${encodeURIComponent(signaal)}/gegevens`;
  return attempt(client.send(pad, { method: 'GET' }));
}
