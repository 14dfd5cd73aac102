import { meesteSamen } from '#core/terugkoppeling/berichten.ts';
import { buildSleutel, readSleutel, type Verteldat } from '#core/terugkoppeling/terugkoppeling.ts';
import { findMelder } from '../basis/find-melder.ts';
import { readRondestand } from '../verbetering/ronde.ts';

/** The signals that a mail is about: the first, whose melder it goes to, and others of the same person. */
export function listSignalenVan(bericht: core.Record): string[] {
  const signaal = bericht.getString('signaal');
  return signaal === '' ? [] : [signaal, ...bericht.getStringSlice('ook')];
}

function listBySql(tx: core.App, sql: string, params: { [naam: string]: unknown }): core.Record[] {
  const rijen = arrayOf(new DynamicModel({ id: '' })) as { id: string }[];
  tx.db().newQuery(sql).bind(params).all(rijen);
  const ids = rijen.map(({ id }) => id);
  return ids.length === 0 ? [] : tx.findRecordsByIds('berichten', ids).map((bericht) => bericht!);
}

/** The mails that are about a signal beside another one. */
function listMede(tx: core.App, signaal: string): core.Record[] {
  const sql = "SELECT id FROM berichten WHERE ook != '[]' AND ook LIKE {:deel}";
  return listBySql(tx, sql, { deel: `%"${signaal}"%` });
}

/** True when both mails tell of the same outcome in the same round, to whomever. */
function isZelfdeNieuws(een: Verteldat, ander: Verteldat | null): boolean {
  return ander !== null && buildSleutel({ ...ander, signaal: een.signaal }) === buildSleutel(een);
}

/**
 * R16: the mail about the same that waits for the same address, with room for one more signal. Only the address counts: who shares no more than a number
 * with another did not say that their words may go there (docs/decisions/0047).
 */
export function findSamen(tx: core.App, wat: Verteldat): core.Record | undefined {
  const mail = findMelder(tx, wat.signaal)?.getString('mailsleutel') ?? '';
  if (mail === '') return undefined;
  const sql = `SELECT b.id FROM melders m JOIN berichten b ON b.signaal = m.signaal
    WHERE m.mailsleutel = {:mail} AND m.signaal != {:signaal} AND b.verbetering = {:verbetering}
      AND b.soort = 'terugkoppeling' AND b.status = 'wacht' AND json_array_length(b.ook) < {:plek}`;
  const params = { mail, signaal: wat.signaal, verbetering: wat.verbetering, plek: meesteSamen - 1 };
  return listBySql(tx, sql, params).find((bericht) =>
    isZelfdeNieuws(wat, readSleutel(bericht.getString('sleutel'))),
  );
}

/** Every mail about a signal, of whatever kind. */
export function listMailsVanSignaal(tx: core.App, signaal: string): core.Record[] {
  const eigen = tx.findRecordsByFilter('berichten', 'signaal = {:signaal}', 'created', 0, 0, { signaal });
  return [...eigen.map((bericht) => bericht!), ...listMede(tx, signaal)];
}

/** R5: the mail that the melder of a signal was or will be sent about one outcome; one that brings it beside another signal goes before. */
export function findMailVan(tx: core.App, wat: Verteldat): core.Record | undefined {
  const mede = listMede(tx, wat.signaal).find((bericht) =>
    isZelfdeNieuws(wat, readSleutel(bericht.getString('sleutel'))),
  );
  if (mede) return mede;
  const sleutel = buildSleutel(wat);
  return tx.findRecordsByFilter('berichten', 'sleutel = {:sleutel}', '', 1, 0, { sleutel })[0];
}

/** The mail about a line of the ledger. */
export function findMailVanRij(tx: core.App, rij: core.Record): core.Record | undefined {
  const [signaal, verbetering] = [rij.getString('signaal'), rij.getString('verbetering')];
  return findMailVan(tx, { signaal, verbetering, ...readRondestand(rij) });
}

/** The lines of the ledger that a mail is about, one for each signal. */
export function listRijenVan(tx: core.App, bericht: core.Record): core.Record[] {
  const wat = readSleutel(bericht.getString('sleutel'));
  if (!wat) return [];
  const filter =
    'signaal = {:signaal} && verbetering = {:verbetering} && uitkomst = {:uitkomst} && ronde = {:ronde}';
  return listSignalenVan(bericht).flatMap((signaal) => {
    const params = { ...wat, signaal };
    return tx.findRecordsByFilter('terugkoppelingen', filter, '', 1, 0, params).map((rij) => rij!);
  });
}
