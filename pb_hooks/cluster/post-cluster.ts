import { checkNaam, checkSamenvoeging, checkSplitsing } from '#core/cluster/cluster.ts';
import { buildProbleem } from '../basis/probleem.ts';
import { readVeld } from '../basis/read-verzoek.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import type { Wie } from '../basis/toegang.ts';
import { answerCluster } from './answer-cluster.ts';
import { askRefresh } from './wachtrij.ts';

/** Calls a cluster something. */
export function postNaam(e: core.RequestEvent, wie: Wie): Uitkomst<'POST /clusters/{id}/namen'> {
  const naam = readVeld(e.requestInfo().body, 'naam').trim();
  const issues = checkNaam(naam);
  if (issues.length > 0) return buildProbleem(400, issues);
  return answerCluster(e, wie, (_tx, cluster) => {
    cluster.set('naam', naam);
    return { wat: 'cluster-genoemd', antwoord: {} };
  });
}

/** Says which entry it is about. */
export function postVerbetering(
  e: core.RequestEvent,
  wie: Wie,
): Uitkomst<'POST /clusters/{id}/verbeteringen'> {
  const verbetering = readVeld(e.requestInfo().body, 'verbetering');
  return answerCluster(e, wie, (tx, cluster) => {
    if (verbetering !== '' && !tx.findRecordsByIds('verbeteringen', [verbetering])[0]) {
      return buildProbleem(400, [{ path: 'verbetering', code: 'niet-gevonden' }]);
    }
    cluster.set('verbetering', verbetering);
    return { wat: 'cluster-gekoppeld', naar: verbetering, antwoord: {} };
  });
}

/** Takes another cluster up in this one; where the other was taken apart from, these members stay away from too. */
export function postSamenvoeging(
  e: core.RequestEvent,
  wie: Wie,
): Uitkomst<'POST /clusters/{id}/samenvoegingen'> {
  const met = readVeld(e.requestInfo().body, 'met');
  return answerCluster(e, wie, (tx, cluster) => {
    const ander = tx.findRecordsByIds('clusters', [met])[0];
    const issues = checkSamenvoeging(asStand(cluster), ander ? asStand(ander) : null);
    if (issues.length > 0) return buildProbleem(400, issues);
    moveLeden(tx, met, cluster.id, wie.id);
    ander!.set('opgegaanIn', cluster.id);
    ander!.set('versie', ander!.getInt('versie') + 1);
    tx.save(ander!);
    askRefresh(tx, cluster.id);
    return { wat: 'cluster-samengevoegd', naar: met, antwoord: {} };
  });
}

const asStand = (cluster: core.Record): { id: string; opgegaanIn: string } => ({
  id: cluster.id,
  opgegaanIn: cluster.getString('opgegaanIn'),
});

function moveLeden(tx: core.App, van: string, naar: string, door: string): void {
  const sql = 'UPDATE clusterleden SET cluster = {:naar}, door = {:door} WHERE cluster = {:van}';
  tx.db().newQuery(sql).bind({ van, naar, door }).execute();
}

/** Puts some of its signals together in a cluster of their own, where they stay. */
export function postSplitsing(e: core.RequestEvent, wie: Wie): Uitkomst<'POST /clusters/{id}/splitsingen'> {
  const body = e.requestInfo().body;
  const naam = readVeld(body, 'naam').trim();
  const gekozen = Array.isArray(body['signalen']) ? body['signalen'].map(String) : [];
  const fout = checkNaam(naam);
  if (fout.length > 0) return buildProbleem(400, fout);
  return answerCluster(e, wie, (tx, cluster) => {
    const leden = tx.findRecordsByFilter('clusterleden', 'cluster = {:id}', '', 0, 0, { id: cluster.id });
    const issues = checkSplitsing(
      gekozen,
      leden.map((lid) => lid!.getString('signaal')),
    );
    if (issues.length > 0) return buildProbleem(400, issues);
    const velden = { naam, aangeraakt: true, versie: 1 };
    const nieuw = new Record(tx.findCachedCollectionByNameOrId('clusters'), velden);
    tx.save(nieuw);
    for (const lid of leden) {
      if (!gekozen.includes(lid!.getString('signaal'))) continue;
      lid!.set('cluster', nieuw.id);
      lid!.set('door', wie.id);
      lid!.set('los', [...lid!.getStringSlice('los'), cluster.id].slice(-50));
      tx.save(lid!);
    }
    askRefresh(tx, nieuw.id);
    askRefresh(tx, cluster.id);
    return { wat: 'cluster-gesplitst', naar: nieuw.id, antwoord: { cluster: nieuw.id } };
  });
}
