import type { Kader, Reeks } from '#core/agenda/aanleidingen.ts';
import type { Bewaard } from '#core/agenda/bewaard.ts';
import { actiepunt } from '#core/agenda/list-kandidaten.ts';
import { vandaag } from '../basis/vandaag.ts';
import { query } from './read-aanleidingen.ts';

/** How long a meeting takes of which nobody said so. */
const gewoonlijk = 45;

/** For which meeting it is, beside which others. */
export function readKader(app: core.App, overleg: core.Record): Kader {
  const reeks = overleg.getString('reeks');
  const filter = "soort = 'gepland' && actief = true";
  const reeksen = app.findRecordsByFilter('overlegreeksen', filter, 'created', 0, 0);
  const alle = reeksen.map((rij): Reeks => ({ id: rij!.id, mensen: rij!.getStringSlice('mensen') }));
  const mensen = overleg.getStringSlice('mensen');
  const eigen = alle.find(({ id }) => id === reeks)?.mensen ?? [];
  return {
    vandaag: vandaag(),
    datum: overleg.getString('datum'),
    minuten: overleg.getInt('minuten') || gewoonlijk,
    reeks: { id: reeks, mensen: mensen.length > 0 ? mensen : eigen },
    andere: alle.filter(({ id }) => id !== reeks),
    elders: readElders(app, reeks),
  };
}

/** What stands on the agenda of another series that is still to meet; each has open acties of its own. */
function readElders(app: core.App, reeks: string): string[] {
  const rijen = query(
    app,
    { sleutel: '' },
    `SELECT p.sleutel FROM overleggen o JOIN agendapunten p ON p.overleg = o.id
     WHERE o.reeks != {:reeks} AND p.weg = false AND p.sleutel NOT IN ('', {:acties})
       AND (o.status = 'bezig' OR (o.status IN ('concept', 'uitgenodigd') AND o.datum >= {:vandaag}))`,
    { reeks, acties: actiepunt.sleutel, vandaag: vandaag() },
  );
  return rijen.map(({ sleutel }) => sleutel);
}

/** What stands on the agenda, in its order. */
export function listPunten(tx: core.App, overleg: string): core.Record[] {
  const params = { overleg };
  return tx
    .findRecordsByFilter('agendapunten', 'overleg = {:overleg}', 'volgorde,created,id', 0, 0, params)
    .map((punt) => punt!);
}

export function readBewaard(punt: core.Record): Bewaard {
  return {
    id: punt.id,
    sleutel: punt.getString('sleutel'),
    soort: punt.getString('soort'),
    volgorde: punt.getInt('volgorde'),
    minuten: punt.getInt('minuten'),
    verbetering: punt.getString('verbetering'),
    minutenVast: punt.getBool('minutenVast'),
    vast: punt.getBool('vast'),
    verplaatst: punt.getBool('verplaatst'),
    weg: punt.getBool('weg'),
  };
}
