import type { Client } from '#records/beheer/client.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';

/** Says no to a melder who asked to erase their words; they read why where they follow their signal. */
export function refuseWissing(
  client: Client,
  signaal: string,
  reden: string,
): Promise<{ gewist: false } | Probleem> {
  const pad = `/api/luisterloop/v1/signalen/${encodeURIComponent(signaal)}/wissingen`;
  return attempt(client.send(pad, { method: 'POST', body: { afwijzen: true, reden } }));
}
