import type { Patroon, Waarschuwing } from '#core/agenda/aanleidingen.ts';
import { countDagen } from '#core/tijd/dagen.ts';
import type { Piekbewijs } from '#core/vroegsignaal/bewijs.ts';
import type { Clusterregel } from '#records/contract/cluster.ts';
import { listClusters } from '../cluster/list-clusters.ts';
import { listOpenVroegsignalen, nameVroegsignaal } from '../vroegsignaal/list-open.ts';

/** Where patterns and early warnings come from; each says which of its own still ask for a meeting. */
export interface Agendabronnen {
  listPatronen: (app: core.App) => Patroon[];
  listWaarschuwingen: (app: core.App) => Waarschuwing[];
}

function readOmdat(vroeg: core.Record): Waarschuwing['omdat'] {
  const aantal = vroeg.getStringSlice('signalen').length;
  const soort = vroeg.getString('soort');
  if (soort === 'ernst') return { code: 'vroegsignaal-ernst', params: { aantal } };
  if (soort === 'herhaling') return { code: 'vroegsignaal-herhaling', params: { aantal } };
  const bewijs = JSON.parse(vroeg.getString('bewijs') || '{}') as Piekbewijs;
  return { code: 'vroegsignaal-piek', params: { aantal: bewijs.aantal, laag: bewijs.van, hoog: bewijs.tot } };
}

/** Early warnings that wait for a decision or are looked into. */
function listWaarschuwingen(app: core.App): Waarschuwing[] {
  return listOpenVroegsignalen(app).map((vroeg) => ({
    id: vroeg.id,
    titel: nameVroegsignaal(app, vroeg),
    omdat: readOmdat(vroeg),
    verbetering: vroeg.getString('verbetering'),
    signalen: vroeg.getStringSlice('signalen'),
  }));
}

const meeste = 50;

/** Groups of signals that are about no entry and that no meeting spoke of yet. */
function listPatronen(app: core.App): Patroon[] {
  return listClusters(app, { vanaf: 0, hoeveel: meeste, alleenNieuwe: true })
    .filter(({ id }) => !wasBesproken(app, id))
    .map(readPatroon);
}

function wasBesproken(app: core.App, id: string): boolean {
  const filter = "sleutel = {:sleutel} && (uitkomst = 'besproken' || uitkomst = 'vervallen')";
  const params = { sleutel: `cluster:${id}` };
  return app.findRecordsByFilter('agendapunten', filter, '', 1, 0, params).length > 0;
}

function readPatroon(cluster: Clusterregel): Patroon {
  const { id, naam, woorden, aantal, dezeWeek, vorigeWeek, eersteOp, laatsteOp, citaten } = cluster;
  const isBekend = eersteOp !== '' && laatsteOp !== '';
  const dagen = isBekend ? countDagen(eersteOp.slice(0, 10), laatsteOp.slice(0, 10)) : 0;
  return {
    id,
    titel: naam || woorden.join(', '),
    aantal,
    weken: Math.max(1, Math.ceil((dagen + 1) / 7)),
    trend: dezeWeek > vorigeWeek ? 'toe' : dezeWeek < vorigeWeek ? 'af' : 'gelijk',
    signalen: citaten.map(({ signaal }) => signaal),
  };
}

export const bronnen: Agendabronnen = { listPatronen, listWaarschuwingen };
