import type { Meeleesmoment, Oordeel } from '#core/basis/enumeraties.ts';
import type { VerbeteringInhoud } from '#core/publicatie/publicatie.ts';
import type { Client } from '#records/client.ts';
import { toProbleem, type Probleem } from '#records/probleem.ts';

/** What a meelezer answers; a question that was left open is ''. With every field '' the code only shows what there is to read. */
export interface Oordeelantwoord {
  oordeel: string;
  relatie: string;
  duidelijk: string;
  toelichting: string;
  /** 'ja' or ''. */
  citaat: string;
}

/** The entry as it is public, or as it will be; `gepubliceerdOp` (ISO 8601) is '' before publication. */
export interface Lezing {
  soort: 'lezing';
  moment: Meeleesmoment;
  inhoud: VerbeteringInhoud;
  gepubliceerdOp: string;
}

/** The verdict is kept; title and slug are '' while the entry is not on the site. */
export interface Dank {
  soort: 'dank';
  oordeel: Oordeel;
  titel: string;
  slug: string;
}

/**
 * Gives a verdict, or only looks, with the code of an invitation. Status 404 for a wrong, used, expired or empty code; 409 while the text
 * is being changed.
 */
export async function sendOordeel(
  client: Client,
  uitnodiging: string,
  antwoord: Oordeelantwoord | null,
  signal: AbortSignal,
): Promise<Lezing | Dank | Probleem> {
  try {
    const body = { uitnodiging, ...antwoord };
    return await client.send('/api/luisterloop/v1/meelezen', { method: 'POST', body, signal });
  } catch (error) {
    return toProbleem(error);
  }
}
