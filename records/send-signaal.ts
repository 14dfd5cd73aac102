import type { Signaalformulier } from '#core/signaalformulier.ts';
import type { Client } from '#records/client.ts';
import { toProbleem, type Probleem } from '#records/probleem.ts';

/** What a melder is told once the signal is on disk. */
export interface Ontvangst {
  kenmerk: string;
  volgcode: string;
}

/** Registers what a citizen sent. The same `sleutel` again registers nothing and gets the same answer. */
export async function sendSignaal(
  client: Client,
  formulier: Signaalformulier,
  sleutel: string,
  signal: AbortSignal,
): Promise<Ontvangst | Probleem> {
  try {
    const body = { ...formulier, formulier: sleutel };
    return await client.send('/api/luisterloop/v1/signalen', { method: 'POST', body, signal });
  } catch (error) {
    return toProbleem(error);
  }
}
