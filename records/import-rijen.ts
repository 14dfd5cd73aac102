import type { Signaal } from '#core/signaal/signaal.ts';
import type { VerbeteringTekst } from '#core/verbetering/verbetering.ts';
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

/** A signal of a file; `keer` tells equal rows of one file apart, 1 for the first. */
export type Signaalinvoer = Pick<Signaal, 'ontvangenOp' | 'soort' | 'kanaal' | 'tekst' | 'thema'> & {
  keer: number;
};

/** Enters signals, all or none of them; at most 1,000 at a time. The same rows again change nothing. */
export async function importSignalen(
  client: Client,
  rijen: readonly Signaalinvoer[],
): Promise<Omit<Importtelling, 'gepubliceerd'> | Probleem> {
  try {
    return await client.send('/api/luisterloop/v1/importen/signalen', { method: 'POST', body: { rijen } });
  } catch (error) {
    return toProbleem(error);
  }
}
