import { cleanEmail, cleanTelefoon } from '#core/persoonsgegevens/contact.ts';
import { normalizeMailadres, normalizeNummer, readSleutels } from '#core/persoonsgegevens/identiteit.ts';

/** R16: by which somebody is known, from the contact details that a record holds. */
export function readEigenSleutels(record: core.Record): string[] {
  return readSleutels({ email: record.getString('email'), telefoon: record.getString('telefoon') });
}

/**
 * Contact details as they are kept, and by which somebody is known, so that they can be searched for; whoever saves contact details does this
 * first.
 */
export function keepSleutels(record: core.Record): void {
  const [email, telefoon] = [
    cleanEmail(record.getString('email')),
    cleanTelefoon(record.getString('telefoon')),
  ];
  record.set('email', email);
  record.set('telefoon', telefoon);
  record.set('mailsleutel', normalizeMailadres(email));
  record.set('telsleutel', normalizeNummer(telefoon));
}

/** The others in the same collection who are this person, the newest first; at most `hoogstens`, 0 for all. */
export function listZelfde(app: core.App, record: core.Record, hoogstens = 0): core.Record[] {
  const [mail, tel] = [
    normalizeMailadres(record.getString('email')),
    normalizeNummer(record.getString('telefoon')),
  ];
  const delen: string[] = [];
  if (mail !== '') delen.push('mailsleutel = {:mail}');
  if (tel !== '') delen.push('telsleutel = {:tel}');
  if (delen.length === 0) return [];
  const filter = `id != {:id} && (${delen.join(' || ')})`;
  const params = { id: record.id, mail, tel };
  return app
    .findRecordsByFilter(record.collection().name, filter, '-created', hoogstens, 0, params)
    .map((rij) => rij!);
}

/** R4: keeps who of the staff gave a person another address or number, or the first one; nobody, when they gave it themselves. */
export function keepContactDoor(app: core.App, record: core.Record, wie: string): void {
  const was = record.original();
  const isAnders = ['email', 'telefoon'].some((veld) => record.getString(veld) !== was.getString(veld));
  if (!isAnders || app.findRecordsByIds('medewerkers', [wie]).length === 0) return;
  record.set('contactDoor', [...new Set([...record.getStringSlice('contactDoor'), wie])]);
}
