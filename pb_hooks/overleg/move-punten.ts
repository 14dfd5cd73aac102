import { comesBack } from '#core/overleg/afhandeling.ts';

const overgenomen = ['titel', 'verbetering', 'signalen', 'minuten', 'omdat', 'acties', 'sleutel'];

/** What a meeting did not come to stands on the agenda of the next of its series, with its history. Without a next one it waits until there is one. */
export function movePuntenOp(tx: core.App, overleg: core.Record, punten: readonly core.Record[]): void {
  const volgend = findVolgend(tx, overleg);
  if (!volgend) return;
  const params = { overleg: volgend.id };
  const daar = tx.findRecordsByFilter('agendapunten', 'overleg = {:overleg}', 'volgorde', 0, 0, params);
  let volgorde = daar.reduce((hoogste, punt) => Math.max(hoogste, punt!.getInt('volgorde')), 0);
  for (const punt of punten) {
    if (comesBack(punt.getString('soort'))) continue;
    const sleutel = punt.getString('sleutel');
    const stond = daar.find((ander) => sleutel !== '' && ander!.getString('sleutel') === sleutel);
    const rest = stond ?? new Record(tx.findCachedCollectionByNameOrId('agendapunten'), params);
    if (!stond) {
      for (const veld of overgenomen) rest.set(veld, punt.get(veld));
      volgorde += 1;
      rest.set('volgorde', volgorde);
    }
    rest.set('soort', 'rest');
    rest.set('vorige', punt.id);
    rest.set('keer', Math.max(1, punt.getInt('keer')) + 1);
    rest.set('versie', rest.getInt('versie') + 1);
    tx.save(rest);
  }
}

/** The next meeting of the series that still has to be held. */
export function findVolgend(tx: core.App, overleg: core.Record): core.Record | undefined {
  const filter =
    "reeks = {:reeks} && datum >= {:datum} && id != {:id} && (status = 'concept' || status = 'uitgenodigd')";
  const params = { reeks: overleg.getString('reeks'), datum: overleg.getString('datum'), id: overleg.id };
  return tx.findRecordsByFilter('overleggen', filter, 'datum,tijd', 1, 0, params)[0];
}
