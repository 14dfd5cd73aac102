import type { Client } from '#records/beheer/client.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';
import type { MomentRij, Momentsoort } from '#records/beheer/signaalrijen.ts';

export interface Momentinvoer {
  /** Chosen here, so that a repeated attempt after a lost answer is refused instead of kept twice. */
  id: string;
  signaal: string;
  soort: Momentsoort;
  kanaal: string;
  tekst: string;
}

/** Writes down a call, mail or visit about a signal, in the name of who is logged in. */
export function createContactmoment(client: Client, moment: Momentinvoer): Promise<MomentRij | Probleem> {
  return attempt(client.collection('contactmomenten').create<MomentRij>(moment));
}
