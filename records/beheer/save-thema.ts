import { makeSlug } from '#core/slug.ts';
import type { Client } from '#records/beheer/client.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';
import type { ThemaRij } from '#records/beheer/rijen.ts';

/** Adds a theme (its slug comes from the name, once) or changes one; `versie` is the version that is changed. */
export function saveThema(
  client: Client,
  thema: Partial<ThemaRij> & { naam: string },
): Promise<ThemaRij | Probleem> {
  const { id, slug: _vast, ...velden } = thema;
  const themas = client.collection('themas');
  return attempt(
    id
      ? themas.update<ThemaRij>(id, velden)
      : themas.create<ThemaRij>({ ...velden, slug: makeSlug(thema.naam) }),
  );
}
