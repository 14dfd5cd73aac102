import type { Dekking } from '#core/terugkoppeling/terugkoppeling.ts';
import type { Client } from '#records/beheer/client.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';

/** Tells everyone linked to a live entry who was not told yet; answers how many were told and how many wait. */
export function tellMelders(client: Client, verbetering: string): Promise<Dekking | Probleem> {
  const pad = `/api/luisterloop/v1/verbeteringen/${encodeURIComponent(verbetering)}/terugkoppelingen`;
  return attempt(client.send<Dekking>(pad, { method: 'POST' }));
}
