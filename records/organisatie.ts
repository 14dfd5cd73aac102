import type { Client } from '#records/client.ts';
import { attempt, isProbleem, makeProbleem, type Probleem } from '#records/probleem.ts';
import type { Collections } from '#records/types.generated.ts';

export type ThemaRij = Collections['themas'];
/** `email` is empty for everyone but a beheerder and the person self. */
export type MedewerkerRij = Collections['medewerkers'];
/** Of `werkwijze` what is left out has its default. */
export type InstellingenRij = Collections['instellingen'];

const geweigerd: Record<number, [titel: string, detail: string]> = {
  400: [
    'Inloggen lukt niet',
    'Het e-mailadres of het wachtwoord klopt niet. Controleer beide en probeer het opnieuw.',
  ],
  403: [
    'Uw account is niet actief',
    'Uw wachtwoord klopt, maar uw account is uitgezet. Vraag een beheerder om het weer aan te zetten.',
  ],
};

/** Logs in and leaves the token in `client`; a refusal says whether the password or the account is the reason. */
export async function login(
  client: Client,
  email: string,
  wachtwoord: string,
): Promise<MedewerkerRij | Probleem> {
  const antwoord = await attempt(
    client.collection('medewerkers').authWithPassword(email.trim(), wachtwoord),
    400,
  );
  if (!isProbleem(antwoord)) return antwoord.record;
  const woorden = geweigerd[antwoord.status];
  return woorden ? makeProbleem(antwoord.status, woorden[0], woorden[1]) : antwoord;
}

/** Who the kept login belongs to, as the server knows this person now; 404 or 401 when the login no longer counts. */
export function loadIkzelf(client: Client, id: string): Promise<MedewerkerRij | Probleem> {
  return attempt(client.collection('medewerkers').getOne(id));
}

/** Everyone with an account, by name. */
export function listMedewerkers(client: Client): Promise<MedewerkerRij[] | Probleem> {
  return attempt(client.collection('medewerkers').getFullList({ sort: 'naam' }));
}

/** What a beheerder can set; `wachtwoord` only when it must change. */
export type MedewerkerInvoer = Partial<MedewerkerRij> & { wachtwoord?: string };

/** Adds an account or changes one; `versie` is the version that is changed. */
export function saveMedewerker(client: Client, invoer: MedewerkerInvoer): Promise<MedewerkerRij | Probleem> {
  const { id, wachtwoord, ...velden } = invoer;
  const body = wachtwoord ? { ...velden, password: wachtwoord, passwordConfirm: wachtwoord } : velden;
  const medewerkers = client.collection('medewerkers');
  return attempt(id ? medewerkers.update(id, body) : medewerkers.create(body));
}

/** All themes in the order of the organisation. */
export function listThemas(client: Client): Promise<ThemaRij[] | Probleem> {
  return attempt(client.collection('themas').getFullList({ sort: 'volgorde,naam' }));
}

/** Adds a theme (the server makes its slug, once) or changes one; `versie` is the version that is changed. */
export function saveThema(client: Client, thema: Partial<ThemaRij>): Promise<ThemaRij | Probleem> {
  const { id, ...velden } = thema;
  const themas = client.collection('themas');
  return attempt(id ? themas.update(id, velden) : themas.create(velden));
}

/** The one record with what the organisation decided about its portal. */
export function loadInstellingen(client: Client): Promise<InstellingenRij | Probleem> {
  return attempt(client.collection('instellingen').getFirstListItem(''));
}

/** Replaces a part of the settings; a stale `versie` gives 409 with `huidig`. */
export function saveInstellingen(
  client: Client,
  id: string,
  deel: Partial<Pick<InstellingenRij, 'organisatie' | 'werkwijze'>>,
  versie: number,
): Promise<InstellingenRij | Probleem> {
  return attempt(client.collection('instellingen').update(id, { ...deel, versie }));
}
