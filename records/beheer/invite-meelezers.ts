import type { Client } from '#records/beheer/client.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';

/** Who to ask: the linked melders who want to read along, members of the panel (ids), or a number of printed codes without a name. */
export type Uitnodigingsverzoek =
  | { melders: true }
  | { kanaal: 'email' | 'brief'; meelezers: string[] }
  | { kanaal: 'brief'; aantal: number };

export interface Uitgenodigd {
  uitgenodigd: number;
  /** Were asked before, for this entry and moment. */
  overgeslagen: number;
  zonderEmail: number;
  /** Where a code is filled in. */
  adres: string;
  /** Only answered here; they are kept nowhere. `meelezer` is '' for a code without a name. */
  codes: { code: string; signaal: string; meelezer: string }[];
}

/** Invites people to judge an entry, by mail or with codes to print. */
export function inviteMeelezers(
  client: Client,
  verbetering: string,
  verzoek: Uitnodigingsverzoek,
): Promise<Uitgenodigd | Probleem> {
  const pad = `/api/luisterloop/v1/verbeteringen/${encodeURIComponent(verbetering)}/uitnodigingen`;
  return attempt(client.send<Uitgenodigd>(pad, { method: 'POST', body: verzoek }));
}
