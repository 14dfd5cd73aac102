import type { Overlegstatus } from '#core/overleg/enumeraties.ts';
import type { Wijzigingen } from '#records/contract/vergadering.ts';
import { nu } from '../basis/nu.ts';
import { buildProbleem } from '../basis/probleem.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import type { Wie } from '../basis/toegang.ts';
import { listAanwezig, listGeweest } from './list-aanwezig.ts';
import { readPunt } from './read-punt.ts';
import { readActie, readBesluit, readCorrectie, readNotitie, readVergadering } from './read-vergadering.ts';

/** What changed of an overleg after the number that a screen has; all of it after 0. Keeps nobody from writing. */
export function getWijzigingen(e: core.RequestEvent, wie: Wie): Uitkomst<'GET /overleggen/{id}/wijzigingen'> {
  const overleg = e.app.findRecordsByIds('overleggen', [e.request!.pathValue('id')])[0];
  if (!overleg) return buildProbleem(404, [{ path: 'id', code: 'niet-gevonden' }]);
  const na = Number(e.requestInfo().query['na'] ?? 0) || 0;
  return listWijzigingen(e.app, overleg, na, wie);
}

/** The number is read first: what changes meanwhile comes twice, and nothing is missed. */
function listWijzigingen(app: core.App, overleg: core.Record, na: number, wie: Wie): Wijzigingen {
  const list = (collectie: string, filter: string, volgorde: string, params: object): core.Record[] =>
    app.findRecordsByFilter(collectie, filter, volgorde, 0, 0, { ...params }).map((rij) => rij!);
  const { id } = overleg;
  const nieuw = na > 0 ? 'overleg = {:id} && stand > {:na}' : 'overleg = {:id}';
  const punten = list('agendapunten', nieuw, 'volgorde', { id, na });
  const bij = (collectie: string): core.Record[] =>
    punten.flatMap(({ id: punt }) => list(collectie, 'agendapunt = {:punt}', 'created', { punt }));
  const opAgenda = punten.flatMap((punt) =>
    punt.getStringSlice('acties').map((actie) => ({ agendapunt: punt.id, actie })),
  );
  const vanAgenda = app.findRecordsByIds('acties', [...new Set(opAgenda.map(({ actie }) => actie))]);
  const acties = [...bij('acties'), ...vanAgenda.map((actie) => actie!)];
  const status = overleg.getString('status') as Overlegstatus;
  return {
    stand: overleg.getInt('stand'),
    nu: nu(),
    overleg: readVergadering(app, overleg),
    aanwezig: status === 'gesloten' ? listGeweest(app, id) : listAanwezig(app, id),
    punten: punten.map((punt) => readPunt(app, punt, wie)),
    notities: list('notities', nieuw, 'created', { id, na }).map(readNotitie),
    besluiten: bij('besluiten').map(readBesluit),
    acties: [...new Map(acties.map((actie) => [actie.id, actie])).values()].map(readActie),
    opAgenda,
    correcties: list('correcties', 'overleg = {:id}', 'created', { id }).map(readCorrectie),
  };
}
