import type { Client } from '#records/beheer/client.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';

/** Forgets somebody of the panel, on request. It cannot be undone. */
export function eraseMeelezer(client: Client, meelezer: string): Promise<{ gewist: true } | Probleem> {
  const pad = `/api/luisterloop/v1/meelezers/${encodeURIComponent(meelezer)}/wissingen`;
  return attempt(client.send(pad, { method: 'POST' }));
}
