import { askNawerk } from '../basis/nawerk.ts';
import { vandaag } from '../basis/vandaag.ts';
import { refreshAgenda } from './refresh-agenda.ts';

/** The next meeting of a series gets its agenda; those after it have to wait what comes of that one. */
export function writeVolgende(app: core.App, { reeks }: { reeks: string }): void {
  const filter =
    "reeks = {:reeks} && reeks.soort = 'gepland' && datum >= {:vandaag} && (status = 'concept' || status = 'uitgenodigd')";
  const params = { reeks, vandaag: vandaag() };
  const volgende = app.findRecordsByFilter('overleggen', filter, 'datum,tijd', 1, 0, params)[0];
  if (volgende) refreshAgenda(app, volgende, 'systeem');
}

/** What an agenda follows from, of the meeting itself: a note or the item it is at is no reason to work it out anew. */
const bepalend = ['status', 'datum', 'minuten', 'mensen'];

/** A meeting that was made, moved or closed: its series may have another one that is next, or the same at another length. */
export function askNaOverleg(e: core.RecordEvent): void {
  const overleg = e.record!;
  const was = overleg.original();
  const isAnders =
    overleg.isNew() || bepalend.some((veld) => was.getString(veld) !== overleg.getString(veld));
  e.next();
  if (isAnders) askNawerk(e.app, 'agenda', overleg.getString('reeks'), { reeks: overleg.getString('reeks') });
}

/** Every morning, so that whoever comes in finds the agenda of today and of what is next. */
export function runAgenda(): void {
  const app = $app as unknown as core.App;
  for (const reeks of app.findRecordsByFilter('overlegreeksen', "soort = 'gepland'", 'created', 0, 0)) {
    writeVolgende(app, { reeks: reeks!.id });
  }
}
