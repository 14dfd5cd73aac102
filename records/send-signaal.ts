import type { Signaalformulier } from '#core/signaal/signaalformulier.ts';
import type { Client } from '#records/client.ts';
import { readProbleem, toProbleem, type Probleem } from '#records/probleem.ts';

/** What a melder is told once the signal is on disk. */
export interface Ontvangst {
  kenmerk: string;
  volgcode: string;
}

/** What a citizen sent, with the form's own key: the same key again registers nothing and gets the same answer. */
export interface Inzending extends Signaalformulier {
  formulier: string;
}

/** Registers at most 32 forms with one write to the disk; answers for each of them, or a refusal of the whole. */
export async function sendSignalen(
  client: Client,
  formulieren: readonly Inzending[],
  signal: AbortSignal,
): Promise<(Ontvangst | Probleem)[] | Probleem> {
  try {
    const pad = '/api/luisterloop/v1/signalen/bundels';
    const { antwoorden } = await client.send<{ antwoorden: object[] }>(pad, {
      method: 'POST',
      body: { formulieren },
      signal,
    });
    return antwoorden.map((antwoord) =>
      'status' in antwoord ? readProbleem(400, antwoord) : (antwoord as Ontvangst),
    );
  } catch (error) {
    return toProbleem(error);
  }
}
