import type { Berichtstatus } from '#core/basis/enumeraties.ts';
import type { Client } from '#records/beheer/client.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';
import type { BerichtRij } from '#records/beheer/terugkoppelrijen.ts';

const perPagina = 50;

/** A page of the outbox, newest first; an empty `statussen` shows everything. */
export function listBerichten(
  client: Client,
  statussen: readonly Berichtstatus[],
  pagina = 1,
): Promise<{ rijen: BerichtRij[]; totaal: number } | Probleem> {
  const lijst = client.collection('berichten').getList<BerichtRij>(pagina, perPagina, {
    filter: statussen.map((status) => client.filter('status = {:status}', { status })).join(' || '),
    sort: '-created',
  });
  return attempt(lijst.then(({ items, totalItems }) => ({ rijen: items, totaal: totalItems })));
}
