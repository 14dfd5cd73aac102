import type { VerbeteringTekst } from '#core/verbetering.ts';
import type { Client } from '#records/client.ts';
import { toProbleem, type Probleem } from '#records/probleem.ts';

export interface Importverzoek {
  rijen: Partial<VerbeteringTekst>[];
  publiceer: boolean;
  /** E-mail address of whoever approves; empty without `publiceer`. */
  goedgekeurdDoor: string;
}

export interface Importtelling {
  ingevoerd: number;
  ongewijzigd: number;
  gepubliceerd: number;
}

/** Enters rows, all or none of them; at most 200 at a time. The same rows again change nothing. */
export async function importRijen(client: Client, verzoek: Importverzoek): Promise<Importtelling | Probleem> {
  try {
    return await client.send('/api/luisterloop/v1/importen/verbeteringen', { method: 'POST', body: verzoek });
  } catch (error) {
    return toProbleem(error);
  }
}
