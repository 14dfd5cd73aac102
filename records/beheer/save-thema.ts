import type { Client } from '#records/beheer/client.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';
import type { ThemaRij } from '#records/beheer/rijen.ts';

/** Adds a theme (the server makes its slug, once) or changes one; `versie` is the version that is changed. */
export function saveThema(client: Client, thema: Partial<ThemaRij>): Promise<ThemaRij | Probleem> {
  const { id, ...velden } = thema;
  const themas = client.collection('themas');
  return attempt(id ? themas.update<ThemaRij>(id, velden) : themas.create<ThemaRij>(velden));
}
