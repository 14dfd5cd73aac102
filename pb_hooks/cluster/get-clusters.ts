import type { Uitkomst } from '../basis/registratie.ts';
import { listClusters } from './list-clusters.ts';

const perPagina = 50;
const laatstePagina = 100;

/** One page of what many people say. */
export function getClusters(e: core.RequestEvent): Uitkomst<'GET /clusters'> {
  const gevraagd = Math.floor(Number(e.request!.url!.query().get('pagina')));
  const pagina = Math.min(laatstePagina, Math.max(1, gevraagd || 1));
  const clusters = listClusters(e.app, { vanaf: (pagina - 1) * perPagina, hoeveel: perPagina + 1 });
  return { clusters: clusters.slice(0, perPagina), heeftVolgende: clusters.length > perPagina };
}
