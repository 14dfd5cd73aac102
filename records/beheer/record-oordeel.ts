import type { Oordeelgegevens } from '#core/meelezen/meelezing.ts';
import type { Client } from '#records/beheer/client.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';

export interface Oordeelinvoer extends Oordeelgegevens {
  /** One of `kanalen`: how we heard it. */
  kanaal: string;
  /** The explanation may be quoted. */
  citaat?: boolean;
  /** Id of the signal or of the member of the panel whose verdict it is, where known: then it answers their invitation. */
  signaal?: string;
  meelezer?: string;
  /** Fifteen signs of a–z and 0–9, new for each form: the same form sent again counts once. */
  sleutel?: string;
}

/** Types in what somebody said of an entry by phone or on paper. */
export function recordOordeel(
  client: Client,
  verbetering: string,
  invoer: Oordeelinvoer,
): Promise<{ id: string; versie: number } | Probleem> {
  const pad = `/api/luisterloop/v1/verbeteringen/${encodeURIComponent(verbetering)}/meelezingen`;
  return attempt(client.send(pad, { method: 'POST', body: invoer }));
}
