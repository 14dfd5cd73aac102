import type { VerbeteringInhoud } from '#core/publicatie/publicatie.ts';

/** The snapshot that the site shows of an entry now; undefined when the entry is not on it. */
export function findLive(app: core.App, verbetering: core.Record): core.Record | undefined {
  const live = verbetering.getInt('liveVersie');
  if (live === 0) return undefined;
  const params = { id: verbetering.id, live };
  return app.findFirstRecordByFilter('publicaties', 'bron = {:id} && versie = {:live}', params);
}

/** What a snapshot shows. */
export function readInhoud(publicatie: core.Record): VerbeteringInhoud {
  return JSON.parse(publicatie.getString('inhoud')) as VerbeteringInhoud;
}

/** What the site shows of an entry now; null when it is not on the site. */
export function readLive(app: core.App, verbetering: core.Record): VerbeteringInhoud | null {
  const publicatie = findLive(app, verbetering);
  return publicatie ? readInhoud(publicatie) : null;
}
