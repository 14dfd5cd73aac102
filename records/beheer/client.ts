import PocketBase, { BaseAuthStore, getTokenPayload } from 'pocketbase';

/** The connection beheer works with: one per tab, holding the login of this tab in memory. */
export type Client = PocketBase;

/** Hears of every answer: its status, or 0 when none came. */
export type OnAntwoord = (status: number, pad: string) => void;

/** `url` is where PocketBase answers; '/' when it also serves beheer. Requests never cancel each other. */
export function createBeheerclient(url: string, onAntwoord: OnAntwoord): Client {
  const client = new PocketBase(url, new BaseAuthStore()).autoCancellation(false);
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
  return client;
}

/** When the login of this client ends, in milliseconds since 1970; 0 without a login. */
export function loginEindigt(client: Client): number {
  const { exp } = getTokenPayload(client.authStore.token) as { exp?: number };
  return exp ? exp * 1000 : 0;
}
