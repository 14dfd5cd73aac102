import type { Client } from '#records/beheer/client.ts';
import { buildLoopadres } from '#records/beheer/loop-adres.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';

export interface Besluitinvoer {
  tekst: string;
  reden: string;
  dilemma: string;
  acties: { tekst: string; eigenaar: string; deadline: string }[];
  /** Id of the besluit that this one corrects. */
  vervangt?: string;
  /** Of the entry, as it was seen: a besluit that came in since then refuses this one (R6). */
  versie: number;
}

/** Records what was decided about an entry, with what has to be done. */
export function recordBesluit(
  client: Client,
  id: string,
  besluit: Besluitinvoer,
): Promise<object | Probleem> {
  return attempt(client.send<object>(buildLoopadres(id, 'besluiten'), { method: 'POST', body: besluit }));
}
