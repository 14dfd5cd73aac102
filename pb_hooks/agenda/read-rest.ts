import type { Rest } from '#core/agenda/aanleidingen.ts';

/** What people put on an agenda, or what was left over before: it moves on also from a meeting that did not take place. */
const blijvend = ['vrij', 'verbetering', 'rest'];

/** What there was no time for in the last meeting of the series, and what stood on those that did not take place since. */
export function readRest(app: core.App, overleg: core.Record): Rest[] {
  const params = { reeks: overleg.getString('reeks'), datum: overleg.getString('datum'), id: overleg.id };
  const eerder = 'reeks = {:reeks} && datum <= {:datum} && id != {:id}';
  const [laatste] = app.findRecordsByFilter(
    'overleggen',
    `${eerder} && status = 'gesloten'`,
    '-datum,-geslotenOp',
    1,
    0,
    params,
  );
  const sinds = laatste?.getString('datum') ?? '';
  const gemist = app.findRecordsByFilter(
    'overleggen',
    `${eerder} && datum >= {:sinds} && (status = 'vervallen' || ((status = 'concept' || status = 'uitgenodigd') && datum < {:datum}))`,
    'datum',
    0,
    0,
    { ...params, sinds },
  );
  return [
    ...(laatste ? listPunten(app, laatste, "uitkomst = 'doorgeschoven'") : []),
    ...gemist.flatMap((een) =>
      listPunten(app, een!, 'weg = false').filter(({ soort }) => blijvend.includes(soort)),
    ),
  ];
}

function listPunten(app: core.App, overleg: core.Record, waar: string): Rest[] {
  const params = { id: overleg.id };
  return app
    .findRecordsByFilter('agendapunten', `overleg = {:id} && ${waar}`, 'volgorde', 0, 0, params)
    .map((punt) => ({
      id: punt!.id,
      sleutel: punt!.getString('sleutel') || `vrij:${punt!.id}`,
      soort: punt!.getString('soort'),
      titel: punt!.getString('titel'),
      minuten: punt!.getInt('minuten'),
      verbetering: punt!.getString('verbetering'),
      signalen: punt!.getStringSlice('signalen'),
      keer: Math.max(1, punt!.getInt('keer')),
      datum: overleg.getString('datum'),
      telt: overleg.getString('status') === 'gesloten',
    }));
}
