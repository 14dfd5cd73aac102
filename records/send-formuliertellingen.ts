import type { Formuliertelling } from '#core/luisteren/afhaken.ts';
import type { Client } from '#records/client.ts';
import { toProbleem, type Probleem } from '#records/probleem.ts';

/** Tells PocketBase the totals of days; null when they were kept. */
export async function sendFormuliertellingen(
  client: Client,
  dagen: readonly Formuliertelling[],
  signal: AbortSignal,
): Promise<null | Probleem> {
  try {
    await client.send('/api/luisterloop/v1/formuliertellingen', { method: 'POST', body: { dagen }, signal });
    return null;
  } catch (error) {
    return toProbleem(error);
  }
}
