import type { Client } from '#records/beheer/client.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';

/** Sends a mail again that failed, or of which nobody knows whether it arrived; that is for a person to decide (R5). */
export function resendBericht(client: Client, id: string): Promise<{ status: string } | Probleem> {
  const pad = `/api/luisterloop/v1/berichten/${encodeURIComponent(id)}/herkansingen`;
  return attempt(client.send<{ status: string }>(pad, { method: 'POST' }));
}
