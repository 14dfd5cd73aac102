import type { Fase, Toestemming } from '#core/basis/enumeraties.ts';
import type { Client } from '#records/client.ts';
import type { Gegevens } from '#records/gegevens.ts';
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
  /** A mail address or phone number is left. */
  bereikbaar: boolean;
  /** The day on which the melder asked to erase the words too, or ''. */
  wissingGevraagdOp: string;
  /** Only when it was asked for. */
  gegevens?: Gegevens;
  /** Their verdicts on what we made of it. */
  oordelen: Gegevens['oordelen'];
  momenten: { soort: string; op: string; tekst: string }[];
  /** Title and slug are '' while the entry is not on the site; `afgeweken`: a voorzitter closed it without enough verdicts. */
  verbetering: { fase: Fase; afgeweken?: boolean; titel: string; slug: string } | null;
}

export interface Volgverzoek {
  volgcode: string;
  /** What the melder writes with it, or ''. */
  aanvulling: string;
  /** Consents to take back; `oordeel` takes back that the verdict may be used, `gegevens` erases the contact details, `tekst` asks to erase the words as well. */
  intrekken: string[];
  /** Consents to give. */
  toestaan: string[];
  /** Asks for everything that is known. */
  gegevens: boolean;
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
