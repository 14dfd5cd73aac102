import type { Client } from '#records/beheer/client.ts';
import type { MeelezerRij } from '#records/beheer/looprijen.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';

/** Adds somebody to the panel or changes their details; `versie` is the version that is changed. */
export function saveMeelezer(
  client: Client,
  meelezer: Partial<MeelezerRij>,
): Promise<MeelezerRij | Probleem> {
  const { id, ...velden } = meelezer;
  const meelezers = client.collection('meelezers');
  return attempt(id ? meelezers.update<MeelezerRij>(id, velden) : meelezers.create<MeelezerRij>(velden));
}
