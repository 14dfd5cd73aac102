import type { Kanaal } from '#core/basis/enumeraties.ts';
import type { afvinkstatussen } from '#core/terugkoppeling/terugkoppeling.ts';
import type { Client } from '#records/beheer/client.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';
import type { TerugkoppelingRij } from '#records/beheer/terugkoppelrijen.ts';

export interface Afvinking {
  status: (typeof afvinkstatussen)[number];
  /** How it was told; needed with `verteld`. */
  kanaal: Kanaal | '';
  toelichting: string;
  /** The version of the line that the person saw. */
  versie: number;
}

/** Ticks a melder off the call list; a mail about it that still waits is not sent any more. */
export function recordTerugkoppeling(
  client: Client,
  id: string,
  afvinking: Afvinking,
): Promise<TerugkoppelingRij | Probleem> {
  const pad = `/api/luisterloop/v1/terugkoppelingen/${encodeURIComponent(id)}/uitkomsten`;
  return attempt(client.send<TerugkoppelingRij>(pad, { method: 'POST', body: afvinking }));
}
