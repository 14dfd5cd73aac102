/** What waits for a decision or is being looked into: grave first, then peaks by how far above what is expected. */
export function listOpenVroegsignalen(app: core.App, hoogstens = 50): core.Record[] {
  const filter = "status = 'open' || status = 'onderzoek'";
  const rijen = app.findRecordsByFilter('vroegsignalen', filter, 'created', 0, 0).map((rij) => rij!);
  const rang = (rij: core.Record): number => ['ernst', 'piek', 'herhaling'].indexOf(rij.getString('soort'));
  rijen.sort((a, b) => rang(a) - rang(b) || b.getFloat('kracht') - a.getFloat('kracht'));
  return rijen.slice(0, hoogstens);
}

/** What one is about, for who reads a list: its theme, entry or signal. */
export function nameVroegsignaal(app: core.App, record: core.Record): string {
  const thema = app.findRecordsByIds('themas', [record.getString('thema')])[0]?.getString('naam') ?? '';
  const titel =
    app.findRecordsByIds('verbeteringen', [record.getString('verbetering')])[0]?.getString('titel') ?? '';
  if (record.getString('soort') === 'herhaling' && titel !== '') return titel;
  if (record.getString('soort') === 'piek') return thema;
  const signaal = app.findRecordsByIds('signalen', record.getStringSlice('signalen').slice(0, 1))[0];
  return signaal?.getString('samenvatting') || signaal?.getString('kenmerk') || thema;
}
