import type { Signaalvraag } from '#core/signaal/signaalzoek.ts';
import type { Client } from '#records/beheer/client.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';
import { inboxvelden, type Inboxregel } from '#records/beheer/signaalrijen.ts';

/** What the inbox asks for. */
export interface Inboxvraag extends Omit<Signaalvraag, 'woorden'> {
  volgorde: 'urgentie' | 'nieuwste';
  /** Where the page begins, as an answer named it; '' for the first page. */
  plek: string;
}

/** Without a total: counting 100,000 signals takes longer than showing 25 of them. */
export interface Inboxantwoord {
  rijen: Inboxregel[];
  /** The places of the pages before and after this one; '' where there is none. */
  vorige: string;
  volgende: string;
}

interface Zoekopdracht extends Partial<Signaalvraag>, Partial<Inboxvraag> {
  velden: readonly string[];
  /** Only what was received on this day (YYYY-MM-DD) or later. */
  sinds?: string;
  hoeveel?: number;
}

/** Asks with a POST: what somebody looks for does not belong in an address. */
export function searchSignalen<Rij>(
  client: Client,
  body: Zoekopdracht,
): Promise<{ signalen: Rij[]; vorige: string; volgende: string }> {
  return client.send('/api/luisterloop/v1/signalen/zoekopdrachten', { method: 'POST', body });
}

/** One page of signals that this person may see. */
export function listSignalen(client: Client, vraag: Inboxvraag): Promise<Inboxantwoord | Probleem> {
  const antwoord = searchSignalen<Inboxregel>(client, { ...vraag, velden: inboxvelden });
  return attempt(antwoord.then(({ signalen, vorige, volgende }) => ({ rijen: signalen, vorige, volgende })));
}
