import { readBegrippen } from '#core/cluster/begrippen.ts';
import { chooseCluster, startProfiel, type Clusterstand } from '#core/cluster/groepering.ts';
import { toNederlandseDag } from '#core/tijd/nederlandse-dag.ts';
import { inTransaction } from '../basis/transactie.ts';
import { readBegriptaal } from './begriptaal.ts';
import { askRefresh, dropOude, leaveQueue, listWachtend, waitLast, type Wachtend } from './wachtrij.ts';
import { readKandidaten, vensterbegin } from './read-stand.ts';
import { addToCluster, refreshCluster, startCluster } from './save-cluster.ts';

/** So many are looked at each minute, so that an import does not keep PocketBase busy. */
const perKeer = 500;

/** Each minute: signals that came in or changed find what they belong with; then clusters that lost one are what is left of them. */
export function runClusters(): void {
  const app = $app as unknown as core.App;
  dropOude(app, vensterbegin());
  for (const id of listWachtend(app, 'signaal', perKeer)) {
    look(app, 'signaal', id, () => groupSignaal(app, id));
  }
  for (const id of listWachtend(app, 'cluster', perKeer)) {
    look(app, 'cluster', id, () => refreshCluster(app, id, (tx) => leaveQueue(tx, 'cluster', id)));
  }
}

/** One that cannot be looked at goes to the end of the queue, with a line in the log: it keeps no other waiting. */
function look(app: core.App, soort: Wachtend, id: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    app.logger().error('clusters: not looked at', 'soort', soort, 'id', id, 'error', String(error));
    waitLast(app, soort, id);
  }
}

/** Everything is worked out before the transaction, which only writes. */
function groupSignaal(app: core.App, id: string): void {
  const signaal = app.findRecordsByIds('signalen', [id])[0];
  if (!signaal) return;
  const op = toNederlandseDag(signaal.getString('ontvangenOp'));
  const tekst = `${signaal.getString('samenvatting')} ${signaal.getString('tekst')}`;
  const begrippen = readBegrippen(tekst, readBegriptaal());
  const eerder = app.findRecordsByFilter('clusterleden', 'signaal = {:id}', '', 1, 0, { id })[0];
  const keuze = eerder?.getString('door') ? eerder.getString('cluster') : choose(app, begrippen, eerder);
  inTransaction(app, (tx) => {
    leaveQueue(tx, 'signaal', id);
    const lid = eerder ?? new Record(tx.findCachedCollectionByNameOrId('clusterleden'), { signaal: id });
    const was = lid.getString('cluster');
    const naar = keuze.startsWith('lid:') ? startCluster(tx, keuze.slice('lid:'.length)) : keuze;
    lid.set('op', op);
    lid.set('begrippen', Object.fromEntries(begrippen));
    lid.set('cluster', naar);
    tx.save(lid);
    if (eerder) indexAgain(tx, lid.id);
    if (was !== '') askRefresh(tx, was);
    if (naar !== '' && naar !== was) addToCluster(tx, naar, startProfiel(begrippen), op);
    return null;
  });
}

function choose(
  app: core.App,
  begrippen: ReadonlyMap<string, string>,
  eerder: core.Record | undefined,
): string {
  const zelf: Clusterstand = { id: '', leden: 1, profiel: startProfiel(begrippen) };
  const { standen, gewicht } = readKandidaten(app, [...begrippen.keys()]);
  const los = eerder?.getStringSlice('los') ?? [];
  const mogelijk = standen.filter(({ id }) => id !== `lid:${eerder?.id}` && !los.includes(id));
  return chooseCluster(zelf, mogelijk, gewicht);
}

/** The triggers index a member when it is made; one that changed is indexed here. */
function indexAgain(tx: core.App, lid: string): void {
  const run = (sql: string): void => void tx.db().newQuery(sql).bind({ lid }).execute();
  run('DELETE FROM clusterbegrippen WHERE lid = {:lid}');
  run(`INSERT OR IGNORE INTO clusterbegrippen
       SELECT j.key, l.id FROM clusterleden l, json_each(l.begrippen) j WHERE l.id = {:lid}`);
}
