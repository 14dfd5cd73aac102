export interface Signaalsleutels {
  signaal: string;
  sleutels: string[];
}

/** What follows 'FROM' to read the keys of the people behind signals `s`: of who was erased another signal counts, of who left nothing each. */
const metMelder = 'signalen s LEFT JOIN melders m ON m.signaal = s.id';
const telt = '(m.dubbel IS NULL OR m.dubbel = FALSE)';

/** R16: for each signal that `waar` (SQL about `s`) finds the keys of its melder, the oldest first; none for who left nothing. */
export function listSignaalsleutels(
  app: core.App,
  waar: string,
  params: { [naam: string]: unknown },
): Signaalsleutels[] {
  const leeg = { signaal: '', mailsleutel: '', telsleutel: '' };
  const rijen = arrayOf(new DynamicModel(leeg)) as (typeof leeg)[];
  const velden =
    "s.id AS signaal, COALESCE(m.mailsleutel, '') AS mailsleutel, COALESCE(m.telsleutel, '') AS telsleutel";
  app
    .db()
    .newQuery(`SELECT ${velden} FROM ${metMelder} WHERE ${telt} AND ${waar} ORDER BY s.created, s.rowid`)
    .bind(params)
    .all(rijen);
  return rijen.map(({ signaal, mailsleutel, telsleutel }) => ({
    signaal,
    sleutels: [mailsleutel && `mail:${mailsleutel}`, telsleutel && `tel:${telsleutel}`].filter(
      (sleutel) => sleutel !== '',
    ),
  }));
}

/** The same for the signals that are linked to an entry. */
export function listGekoppeldeSleutels(app: core.App, verbetering: string): Signaalsleutels[] {
  return listSignaalsleutels(app, 's.verbetering = {:verbetering}', { verbetering });
}
