import type { Agendauitkomst } from '#core/overleg/enumeraties.ts';
import { countStippen } from '#core/overleg/stemming.ts';
import type { Vergaderpunt } from '#records/contract/vergadering.ts';
import type { Wie } from '../basis/toegang.ts';
import { listCitaten } from './list-citaten.ts';
import { listStemmen, readStemming } from './read-stemming.ts';
import { readMoment } from './read-vergadering.ts';

/** An agendapunt as `wie` may see it: what others chose only once it is shown. */
export function readPunt(app: core.App, punt: core.Record, wie: Wie): Vergaderpunt {
  const tekst = (veld: string): string => punt.getString(veld);
  return {
    id: punt.id,
    volgorde: punt.getInt('volgorde'),
    soort: tekst('soort'),
    titel: tekst('titel'),
    minuten: punt.getInt('minuten'),
    verbetering: tekst('verbetering'),
    signalen: [...punt.getStringSlice('signalen')],
    omdat: JSON.parse(tekst('omdat') || 'null') as unknown,
    weg: punt.getBool('weg'),
    keer: punt.getInt('keer'),
    uitkomst: tekst('uitkomst') as Agendauitkomst | '',
    uitkomstReden: tekst('uitkomstReden'),
    begonnenOp: readMoment(punt, 'begonnenOp'),
    versie: punt.getInt('versie'),
    citaten: listCitaten(app, punt),
    stemming: readUitslag(app, punt, wie),
  };
}

function readUitslag(app: core.App, punt: core.Record, wie: Wie): Vergaderpunt['stemming'] {
  const { keuzen, getoond } = readStemming(punt);
  if (keuzen.length === 0) return null;
  const stemmen = listStemmen(app, punt.id);
  return {
    keuzen: [...keuzen],
    getoond,
    gestemd: stemmen.length,
    eigen: stemmen.find(({ door }) => door === wie.id)?.stippen ?? null,
    stippen: getoond
      ? countStippen(
          keuzen.length,
          stemmen.map(({ stippen }) => stippen),
        )
      : null,
  };
}
