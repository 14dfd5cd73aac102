import type { Client } from '#records/beheer/client.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';

/** Forgets who said a signal, on request; with `tekst` also what they wrote. It cannot be undone. */
export function eraseMelder(
  client: Client,
  signaal: string,
  tekst: boolean,
): Promise<{ gewist: true; tekst: boolean } | Probleem> {
  const pad = `/api/luisterloop/v1/signalen/${encodeURIComponent(signaal)}/wissingen`;
  return attempt(client.send(pad, { method: 'POST', body: { tekst } }));
}
