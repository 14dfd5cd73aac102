import type { Terugkoppelstatus } from '#core/enumeraties.ts';
import type { Client } from '#records/beheer/client.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';

export interface Beluitkomst {
  status: Exclude<Terugkoppelstatus, 'te-doen'>;
  kanaal: string;
  toelichting: string;
  versie: number;
}

/** Ticks off one line of the ledger after somebody called; a stale `versie` gives 409. */
export function tickTerugkoppeling(
  client: Client,
  id: string,
  uitkomst: Beluitkomst,
): Promise<object | Probleem> {
  const pad = `/api/luisterloop/v1/terugkoppelingen/${encodeURIComponent(id)}/uitkomsten`;
  return attempt(client.send<object>(pad, { method: 'POST', body: uitkomst }));
}
