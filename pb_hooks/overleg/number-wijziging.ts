/** Each change of an overleg takes its next number, which stands on what was changed: who comes back asks for all after the last they saw. */
export function countStand(e: core.RecordEvent): void {
  const record = e.record!;
  record.set('stand', readStand(e.app, record.id) + 1);
  e.next();
}

/** The same for what belongs to an overleg that is held. */
export function takeStand(e: core.RecordEvent): void {
  const record = e.record!;
  const overleg = findBezig(e.app, record.getString('overleg'));
  if (overleg) {
    e.app.save(overleg);
    record.set('stand', overleg.getInt('stand'));
  }
  e.next();
}

/** An actie is seen with the agendapunten that it was made at or stands at: those take the next number. */
export function takeActiestand(e: core.RecordEvent): void {
  e.next();
  const actie = e.record!;
  for (const overleg of e.app.findRecordsByFilter('overleggen', "status = 'bezig'", '', 0, 0)) {
    const params = { overleg: overleg!.id, id: actie.id, punt: actie.getString('agendapunt') };
    const filter = 'overleg = {:overleg} && (id = {:punt} || acties ~ {:id})';
    for (const punt of e.app.findRecordsByFilter('agendapunten', filter, '', 0, 0, params)) e.app.save(punt!);
  }
}

function readStand(app: core.App, id: string): number {
  return app.findRecordsByIds('overleggen', [id])[0]?.getInt('stand') ?? 0;
}

function findBezig(app: core.App, id: string): core.Record | undefined {
  return app.findRecordsByIds('overleggen', [id]).find((overleg) => overleg!.getString('status') === 'bezig');
}
