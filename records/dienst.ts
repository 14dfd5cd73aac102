import { EventSource } from 'eventsource';
import { createClient, type Client } from '#records/client.ts';

/** Signs in as the public server. Its session is renewed by `renewDienst`. Throws ClientResponseError when that fails. */
export async function connectDienst(opties: { url: string; wachtwoord: string }): Promise<Client> {
  globalThis.EventSource ??= EventSource as unknown as typeof globalThis.EventSource;
  const client = createClient(opties.url);
  await renewDienst(client, opties.wachtwoord);
  return client;
}

/** Signs in anew, for when the session ended or PocketBase started again. */
export async function renewDienst(client: Client, wachtwoord: string): Promise<void> {
  await client.collection('diensten').authWithPassword('portaal@luisterloop.invalid', wachtwoord);
}
