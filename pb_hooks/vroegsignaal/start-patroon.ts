import type { Vroegsoort } from '#core/vroegsignaal/enumeraties.ts';
import { moveVroegsignaal } from './move-vroegsignaal.ts';

/** What asks for a decision, and what is known of it. */
export interface Patroon {
  /** The same pattern has the same key. */
  sleutel: string;
  soort: Vroegsoort;
  signalen: readonly string[];
  thema?: string;
  verbetering?: string;
  cluster?: string;
  /** Who handles what it is about; '' when nobody does. */
  eigenaar: string;
  kracht: number;
  bewijs: object;
}

const meesteSignalen = 50;

/**
 * Never twice for the same pattern: one that is open keeps its owner and term and gets the newest evidence, one that was left comes back when
 * it goes on.
 */
export function startPatroon(tx: core.App, patroon: Patroon): void {
  const { sleutel, signalen, ...rest } = patroon;
  const eerder = tx.findRecordsByFilter('vroegsignalen', 'sleutel = {:sleutel}', '', 1, 0, { sleutel })[0];
  const record =
    eerder ??
    new Record(tx.findCachedCollectionByNameOrId('vroegsignalen'), { ...rest, sleutel, trap: 'behandelaar' });
  const ids = [...new Set([...signalen, ...record.getStringSlice('signalen')])].slice(0, meesteSignalen);
  record.set('signalen', ids);
  record.set('bewijs', rest.bewijs);
  record.set('kracht', rest.kracht);
  if (eerder && eerder.getString('status') !== 'geen-actie') {
    record.set('versie', record.getInt('versie') + 1);
    return tx.save(record);
  }
  if (eerder) record.set('trap', 'behandelaar');
  moveVroegsignaal(tx, record, eerder ? 'doorgaan' : 'beginnen', { wie: 'systeem' });
}
