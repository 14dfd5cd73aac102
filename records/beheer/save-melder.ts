import type { Melder } from '#core/signaal/melder.ts';
import type { Client } from '#records/beheer/client.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';
import type { MelderRij } from '#records/beheer/signaalrijen.ts';

function post(client: Client, signaal: string, deel: string, body: object): Promise<MelderRij | Probleem> {
  const pad = `/api/luisterloop/v1/signalen/${encodeURIComponent(signaal)}/${deel}`;
  return attempt(client.send<MelderRij>(pad, { method: 'POST', body }));
}

/** R3: what the melder of a signal allows from now on; a stale `versie` gives 409 with `huidig`. */
export function saveToestemmingen(
  client: Client,
  signaal: string,
  toestemmingen: Melder['toestemmingen'],
  versie: number,
): Promise<MelderRij | Probleem> {
  return post(client, signaal, 'toestemmingen', { toestemmingen, versie });
}

/** How the melder of a signal can be reached; a stale `versie` gives 409 with `huidig`. */
export function saveMelder(
  client: Client,
  signaal: string,
  gegevens: Omit<Melder, 'toestemmingen'>,
  versie: number,
): Promise<MelderRij | Probleem> {
  return post(client, signaal, 'melder', { ...gegevens, versie });
}
