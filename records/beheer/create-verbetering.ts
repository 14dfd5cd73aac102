import type { Client } from '#records/beheer/client.ts';
import { loadVerbetering } from '#records/beheer/load-verbetering.ts';
import { attempt, isProbleem, type Probleem } from '#records/beheer/probleem.ts';
import type { VerbeteringRij } from '#records/beheer/rijen.ts';

/**
 * Creates an entry under an id that the caller chose, so that a repeated attempt after a lost answer
 * finds the first one instead of making a second.
 */
export async function createVerbetering(
  client: Client,
  id: string,
  velden: Partial<VerbeteringRij>,
): Promise<VerbeteringRij | Probleem> {
  const gemaakt = await attempt(client.collection('verbeteringen').create<VerbeteringRij>({ ...velden, id }));
  if (isProbleem(gemaakt) && gemaakt.fouten.some((fout) => fout.pad === 'id')) {
    return loadVerbetering(client, id);
  }
  return gemaakt;
}
