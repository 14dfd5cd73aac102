const gekoppeld =
  'SELECT m.signaal, m.mailsleutel, m.telsleutel FROM melders m JOIN signalen s ON s.id = m.signaal' +
  ' WHERE s.verbetering = {:verbetering} ORDER BY m.created, m.rowid';

/** R16: for each signal that is linked to an entry the keys of its melder, oldest melder first; none for who left nothing. */
export function listGekoppeldeSleutels(
  app: core.App,
  verbetering: string,
): { signaal: string; sleutels: string[] }[] {
  const leeg = { signaal: '', mailsleutel: '', telsleutel: '' };
  const rijen = arrayOf(new DynamicModel(leeg)) as (typeof leeg)[];
  app.db().newQuery(gekoppeld).bind({ verbetering }).all(rijen);
  return rijen.map(({ signaal, mailsleutel, telsleutel }) => ({
    signaal,
    sleutels: [mailsleutel && `mail:${mailsleutel}`, telsleutel && `tel:${telsleutel}`].filter(
      (sleutel) => sleutel !== '',
    ),
  }));
}
