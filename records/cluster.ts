import { call } from '#records/call.ts';
import type { Client } from '#records/client.ts';
import type { Clusterregel } from '#records/contract/cluster.ts';
import type { AnswerOf } from '#records/contract/routes.ts';
import { attempt, type Probleem } from '#records/probleem.ts';
import type { Collections } from '#records/types.generated.ts';

/** R6: a cluster as it was read. */
type Gelezen = Pick<Clusterregel, 'id' | 'versie'>;
type Clusterantwoord = AnswerOf<'GET /clusters'>;

/** One page of groups of signals that are about the same; `pagina` from 1. */
export function listClusters(client: Client, pagina: number): Promise<Clusterantwoord | Probleem> {
  return call(client, 'GET /clusters', {}, null, { query: { pagina } });
}

/** A signal in a cluster. */
export type Clusterlid = Pick<
  Collections['signalen'],
  'id' | 'kenmerk' | 'tekst' | 'samenvatting' | 'ontvangenOp' | 'verbetering' | 'versie'
>;

/** Of a cluster the newest so many signals are shown. */
export const meesteLeden = 200;

/** The signals of a cluster, the newest first. */
export async function listLeden(client: Client, cluster: string): Promise<Clusterlid[] | Probleem> {
  const leden = client
    .collection('clusterleden')
    .getList<{ expand?: { signaal?: Clusterlid } }>(1, meesteLeden, {
      filter: client.filter('cluster = {:cluster}', { cluster }),
      sort: '-op',
      expand: 'signaal',
      skipTotal: true,
    });
  return attempt(
    leden.then(({ items }) => items.flatMap(({ expand }) => (expand?.signaal ? [expand.signaal] : []))),
  );
}

/** Calls a cluster something; '' gives it back to its words. */
export function nameCluster(
  client: Client,
  { id, versie }: Gelezen,
  naam: string,
): Promise<{ versie: number } | Probleem> {
  return call(client, 'POST /clusters/{id}/namen', { id }, { versie, naam });
}

/** Takes another cluster up in this one. */
export function mergeCluster(
  client: Client,
  { id, versie }: Gelezen,
  met: string,
): Promise<{ versie: number } | Probleem> {
  return call(client, 'POST /clusters/{id}/samenvoegingen', { id }, { versie, met });
}

/** Puts some of its signals in a cluster of their own. */
export function splitCluster(
  client: Client,
  { id, versie }: Gelezen,
  signalen: readonly string[],
  naam: string,
): Promise<AnswerOf<'POST /clusters/{id}/splitsingen'> | Probleem> {
  return call(client, 'POST /clusters/{id}/splitsingen', { id }, { versie, signalen, naam });
}

/** Says which entry a cluster is about. */
export function linkCluster(
  client: Client,
  { id, versie }: Gelezen,
  verbetering: string,
): Promise<{ versie: number } | Probleem> {
  return call(client, 'POST /clusters/{id}/verbeteringen', { id }, { versie, verbetering });
}
