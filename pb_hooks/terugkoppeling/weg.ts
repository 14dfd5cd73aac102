import type { Terugkoppelstatus } from '#core/terugkoppeling/enumeraties.ts';
import { chooseWeg, type TeVertellen, type Terugkoppelweg } from '#core/terugkoppeling/terugkoppeling.ts';
import { findMelder } from '../basis/find-melder.ts';

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
  /** False when the entry is not on the site; then nobody is told either. */
  staatLive: boolean;
}

/** How the melder of a signal hears about an entry, as things are now; `eerder` as in `chooseWeg`. */
export function readWeg(
  tx: core.App,
  signaal: string,
  verbetering: string,
  eerder: readonly Terugkoppelstatus[] = [],
): Weg {
  const gekoppeld = tx.findRecordsByIds('signalen', [signaal])[0]?.getString('verbetering') === verbetering;
  const staatLive = (tx.findRecordsByIds('verbeteringen', [verbetering])[0]?.getInt('liveVersie') ?? 0) > 0;
  if (!gekoppeld || !staatLive) return { weg: 'wil-niet', email: '', gekoppeld, staatLive };
  const melder = findMelder(tx, signaal);
  const weg = chooseWeg(melder ? readTeVertellen(melder) : null, eerder);
  return { weg, email: weg === 'mail' ? melder!.getString('email').trim() : '', gekoppeld, staatLive };
}
