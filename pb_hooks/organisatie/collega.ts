import { isZelfdePersoon } from '#core/persoonsgegevens/identiteit.ts';
import { readEigenSleutels } from '../basis/sleutels.ts';

/** R16: the keys of the colleague behind an account: the account itself, and the mail address in whatever way it is written. */
export function readCollegasleutels(app: core.App, id: string): string[] {
  if (id === '') return [];
  const account = app.findRecordsByIds('medewerkers', [id])[0];
  return [`medewerker:${id}`, ...(account ? readEigenSleutels(account) : [])];
}

/** R16: true when both accounts are of one colleague. */
export function isZelfdeCollega(app: core.App, een: string, ander: string): boolean {
  return een === ander || isZelfdePersoon(readCollegasleutels(app, een), readCollegasleutels(app, ander));
}

/** Another account of the colleague that a record is of, or is going to be of. */
export function findAnderAccount(app: core.App, record: core.Record): core.Record | undefined {
  const sleutels = readEigenSleutels(record);
  return app
    .findRecordsByFilter('medewerkers', 'id != {:id}', '', 0, 0, { id: record.id })
    .map((account) => account!)
    .find((account) => isZelfdePersoon(readEigenSleutels(account), sleutels));
}
