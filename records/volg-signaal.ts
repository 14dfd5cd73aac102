import type { Fase, Toestemming } from '#core/enumeraties.ts';
import type { Client } from '#records/client.ts';
import { toProbleem, type Probleem } from '#records/probleem.ts';

/** A signal as its melder sees it. */
export interface Signaalstand {
  kenmerk: string;
  soort: string;
  tekst: string;
  /** YYYY-MM-DD */
  ontvangenOp: string;
  status: string;
  antwoord: string;
  toestemmingen: Toestemming[];
  heeftContact: boolean;
  momenten: { soort: string; op: string; tekst: string }[];
  /** Title and slug are '' while the entry is not on the site. */
  verbetering: { fase: Fase; titel: string; slug: string } | null;
}

export interface Volgverzoek {
  volgcode: string;
  /** What the melder writes with it, or ''. */
  aanvulling: string;
  /** Consents to take back; `gegevens` erases the contact details. */
  intrekken: string[];
}

/** What the code gives to see, after what was asked is done. Status 404 for anything that is no code of a signal. */
export async function volgSignaal(
  client: Client,
  verzoek: Volgverzoek,
  signal: AbortSignal,
): Promise<Signaalstand | Probleem> {
  try {
    return await client.send('/api/luisterloop/v1/volgen', { method: 'POST', body: verzoek, signal });
  } catch (error) {
    return toProbleem(error);
  }
}
