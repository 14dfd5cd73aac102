import type { Client } from '#records/client.ts';
import { toProbleem, type Probleem } from '#records/probleem.ts';

/** A mail as it is to be sent now, on its attempt number `poging`. */
export interface Bericht {
  id: string;
  poging: number;
  aan: string;
  onderwerp: string;
  tekst: string;
  /** Without angle brackets; the same at each attempt. */
  messageId: string;
}

export interface Postzak {
  /** Null while the settings hold no mail address to send from; then there are no mails either. */
  afzender: { naam: string; email: string } | null;
  berichten: Bericht[];
}

/** Takes up to `aantal` mails that are due. `houdt` names those still in hand; whatever else is under way is given up. */
export async function claimBerichten(
  client: Client,
  aantal: number,
  houdt: readonly string[],
  signal: AbortSignal,
): Promise<Postzak | Probleem> {
  try {
    const body = { aantal, houdt };
    return await client.send('/api/luisterloop/v1/berichten/claims', { method: 'POST', body, signal });
  } catch (error) {
    return toProbleem(error);
  }
}
