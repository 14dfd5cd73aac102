import type { Rol } from '#core/basis/rollen.ts';
import type { Organisatie, Thema } from '#core/organisatie/organisatie.ts';
import type { Werkwijze } from '#core/organisatie/werkwijze.ts';

/** What an empty data folder gets before anybody can sign in. */
export interface Startbestand {
  organisatie: Organisatie;
  werkwijze?: Partial<Werkwijze>;
  themas: Thema[];
  medewerkers: { email: string; naam: string; rollen: Rol[]; wachtwoord: string }[];
}

/** The settings, themes and accounts of an organisation that begins. */
export function fillEmpty(tx: core.App, start: Startbestand): void {
  const { organisatie, werkwijze } = start;
  insert(tx, 'instellingen', { organisatie, werkwijze });
  for (const thema of start.themas) insert(tx, 'themas', thema);
  for (const medewerker of start.medewerkers) insertMedewerker(tx, medewerker);
}

function insert(tx: core.App, collectie: string, velden: object): void {
  tx.save(new Record(tx.findCollectionByNameOrId(collectie), { ...velden, versie: 1 }));
}

function insertMedewerker(tx: core.App, medewerker: Startbestand['medewerkers'][number]): void {
  const { email, naam, rollen, wachtwoord } = medewerker;
  const velden = { naam, rollen, actief: true, versie: 1 };
  const record = new Record(tx.findCollectionByNameOrId('medewerkers'), velden);
  record.setEmail(email);
  record.setVerified(true);
  record.setPassword(wachtwoord);
  tx.save(record);
}
