import { chooseWeg, type TeVertellen, type Terugkoppelweg } from '#core/terugkoppeling.ts';

/** A melder's record as the rules see it. */
export function readTeVertellen(melder: core.Record): TeVertellen {
  return {
    toestemmingen: melder.getStringSlice('toestemmingen'),
    email: melder.getString('email'),
    telefoon: melder.getString('telefoon'),
  };
}

export interface Weg {
  weg: Terugkoppelweg;
  /** '' unless the way is mail. */
  email: string;
  /** False when the signal is no longer about the entry; then nobody is told. */
  gekoppeld: boolean;
}

/** How the melder of a signal hears about an entry, as things are now. */
export function readWeg(tx: core.App, signaal: string, verbetering: string): Weg {
  const record = tx.findRecordsByIds('signalen', [signaal])[0];
  if (record?.getString('verbetering') !== verbetering)
    return { weg: 'wil-niet', email: '', gekoppeld: false };
  const melder = tx.findRecordsByFilter('melders', 'signaal = {:signaal}', '', 1, 0, { signaal })[0];
  const weg = chooseWeg(melder ? readTeVertellen(melder) : null);
  return { weg, email: weg === 'mail' ? melder!.getString('email').trim() : '', gekoppeld: true };
}
