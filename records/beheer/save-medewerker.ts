import type { Client } from '#records/beheer/client.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';
import type { MedewerkerRij } from '#records/beheer/rijen.ts';

/** What a beheerder can set; `wachtwoord` only when it must change. */
export type MedewerkerInvoer = Partial<MedewerkerRij> & { wachtwoord?: string };

/** Adds an account or changes one; `versie` is the version that is changed. */
export function saveMedewerker(client: Client, invoer: MedewerkerInvoer): Promise<MedewerkerRij | Probleem> {
  const { id, wachtwoord, ...velden } = invoer;
  const body = wachtwoord ? { ...velden, password: wachtwoord, passwordConfirm: wachtwoord } : velden;
  const medewerkers = client.collection('medewerkers');
  return attempt(id ? medewerkers.update<MedewerkerRij>(id, body) : medewerkers.create<MedewerkerRij>(body));
}
