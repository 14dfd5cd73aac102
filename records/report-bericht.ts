import type { Bezorguitkomst } from '#core/terugkoppeling/bezorging.ts';
import type { Client } from '#records/client.ts';
import { toProbleem, type Probleem } from '#records/probleem.ts';

export interface Poging {
  id: string;
  poging: number;
}

/** Asks for the last byte of a mail to go: once this says yes, the mail is never sent again by itself. 409 when it may not go. */
export async function handOverBericht(
  client: Client,
  { id, poging }: Poging,
  signal: AbortSignal,
): Promise<Probleem | null> {
  return await post(client, `${id}/overgaven`, { poging }, signal);
}

/** Says how an attempt ended; the same news twice changes nothing. */
export async function reportBericht(
  client: Client,
  { id, poging }: Poging,
  nieuws: { uitkomst: Bezorguitkomst; fout: string },
  signal: AbortSignal,
): Promise<Probleem | null> {
  return await post(client, `${id}/uitkomsten`, { poging, ...nieuws }, signal);
}

async function post(
  client: Client,
  pad: string,
  body: object,
  signal: AbortSignal,
): Promise<Probleem | null> {
  try {
    await client.send(`/api/luisterloop/v1/berichten/${pad}`, { method: 'POST', body, signal });
    return null;
  } catch (error) {
    return toProbleem(error);
  }
}
