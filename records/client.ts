import PocketBase, { BaseAuthStore, getTokenPayload, type RecordService } from 'pocketbase';
import { attempt, isProbleem } from '#records/probleem.ts';
import { judgeAntwoord } from '#records/succes.ts';
import type { Collections } from '#records/types.generated.ts';

/** PocketBase's client that knows every collection of this product. Requests never cancel each other. */
export interface Client extends Omit<PocketBase, 'collection'> {
  collection<Name extends keyof Collections>(name: Name): RecordService<Collections[Name]>;
}

/** A client for the PocketBase at `url`. */
export function createClient(url: string): Client {
  const client = new PocketBase(url).autoCancellation(false);
  client.afterSend = judgeAntwoord;
  return client as unknown as Client;
}

/** Hears of every answer: its status, or 0 when none came. */
export type OnAntwoord = (status: number, pad: string) => void;

/** What beheer works with: one per tab, holding the login of this tab in memory. `url` is '/' when PocketBase also serves beheer. */
export function createBeheerclient(url: string, onAntwoord: OnAntwoord): Client {
  const client = new PocketBase(url, new BaseAuthStore()).autoCancellation(false);
  client.afterSend = judgeAntwoord;
  client.beforeSend = (adres, opties) => {
    const send = opties.fetch ?? fetch;
    const observed = async (bron: string | URL | Request, init?: RequestInit): Promise<Response> => {
      try {
        const response = await send(bron, init);
        onAntwoord(response.status, adres);
        return response;
      } catch (error) {
        onAntwoord(0, adres);
        throw error;
      }
    };
    return { url: adres, options: { ...opties, fetch: observed } };
  };
  return client as unknown as Client;
}

/** When the login of this client ends, in milliseconds since 1970; 0 without a login. */
export function loginEindigt(client: Client): number {
  const { exp } = getTokenPayload(client.authStore.token) as { exp?: number };
  return exp ? exp * 1000 : 0;
}

/** True when the server answers. */
export async function checkVerbinding(client: Client): Promise<boolean> {
  return !isProbleem(await attempt(client.health.check()));
}
