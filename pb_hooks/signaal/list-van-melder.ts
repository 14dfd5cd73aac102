/**
 * R13: the other signals of whoever left the same mail address or phone number, the newest melders first; at most `hoogstens`, 0 for all. Who
 * left neither is not known to have said anything else.
 */
export function listVanMelder(app: core.App, melder: core.Record, hoogstens = 0): core.Record[] {
  const [email, telefoon] = [melder.getString('email'), melder.getString('telefoon')];
  const delen: string[] = [];
  if (email !== '') delen.push('email = {:email}');
  if (telefoon !== '') delen.push('telefoon = {:telefoon}');
  if (delen.length === 0) return [];
  const filter = `signaal != {:id} && (${delen.join(' || ')})`;
  const params = { id: melder.getString('signaal'), email, telefoon };
  const anderen = app.findRecordsByFilter('melders', filter, '-created', hoogstens, 0, params);
  const ids = anderen.map((ander) => ander!.getString('signaal'));
  return app.findRecordsByIds('signalen', ids).map((signaal) => signaal!);
}
