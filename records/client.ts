import PocketBase, { type RecordService } from 'pocketbase';
import type { Collections } from '#records/types.generated.ts';

/** PocketBase's client that knows every collection of this product. */
export interface Client extends Omit<PocketBase, 'collection'> {
  collection<Name extends keyof Collections>(name: Name): RecordService<Collections[Name]>;
}

/** A client for the PocketBase at `url`. Requests are not cancelled when a second one like it comes along. */
export function createClient(url: string): Client {
  const client = new PocketBase(url);
  client.autoCancellation(false);
  return client as unknown as Client;
}
