import type { Issue } from '#core/basis/issue.ts';
import { chooseMoment, type Oordeelgegevens } from '#core/meelezen/meelezing.ts';
import { findMelder } from '../basis/find-melder.ts';
import { raise } from '../basis/gebeurtenis.ts';
import { readVeld } from '../basis/read-verzoek.ts';
import { moveMeelezing } from './move-meelezing.ts';
import { readBeoordeeld } from './list-stemmen.ts';

export interface Oordeelverzoek extends Oordeelgegevens {
  /** The explanation may be quoted, by who gave it. */
  citaat: boolean;
}

/** A verdict as it was sent, with the blanks around the explanation removed. */
export function readOordeel(body: { [veld: string]: unknown }): Oordeelverzoek {
  return {
    oordeel: readVeld(body, 'oordeel'),
    relatie: readVeld(body, 'relatie'),
    duidelijk: readVeld(body, 'duidelijk'),
    toelichting: readVeld(body, 'toelichting').trim(),
    citaat: body['citaat'] === 'ja' || body['citaat'] === true,
  };
}

export interface Gever {
  /** Id of a member of staff, or `meelezer`. */
  wie: string;
  kanaal: string;
  /** The explanation as staff read it and as it was said, looked at before the transaction. */
  verborgen: { [veld: string]: string };
}

/** R4: whoever entered the address that a code went to could have had the code. */
function keepGezien(tx: core.App, meelezing: core.Record): void {
  const [signaal, meelezer] = [meelezing.getString('signaal'), meelezing.getString('meelezer')];
  const mensen = [
    ...(signaal === '' ? [] : [findMelder(tx, signaal)]),
    ...(meelezer === '' ? [] : tx.findRecordsByIds('meelezers', [meelezer])),
  ];
  const gezien = mensen.flatMap((mens) => mens?.getStringSlice('contactDoor') ?? []);
  meelezing.set('codeGezienDoor', [...new Set([...meelezing.getStringSlice('codeGezienDoor'), ...gezien])]);
}

/** Writes a verdict on its meelezing, about what is there now in the round that the entry is in, or returns what stands in the way. */
export function giveOordeel(
  tx: core.App,
  meelezing: core.Record,
  verbetering: core.Record,
  verzoek: Oordeelverzoek,
  gever: Gever,
): Issue[] {
  for (const [veld, waarde] of Object.entries({ ...verzoek, ...gever.verborgen }))
    meelezing.set(veld, waarde);
  if (gever.wie === 'meelezer') keepGezien(tx, meelezing);
  meelezing.set('kanaal', gever.kanaal);
  meelezing.set('ingevoerdDoor', gever.wie === 'meelezer' ? '' : gever.wie);
  meelezing.set('moment', chooseMoment(verbetering.getInt('liveVersie') > 0));
  meelezing.set('ronde', verbetering.getInt('ronde'));
  meelezing.set('uitkomst', readBeoordeeld(tx, verbetering));
  const geweigerd = moveMeelezing(tx, meelezing, 'oordelen', gever.wie);
  if (geweigerd.length > 0) return geweigerd;
  const door = gever.wie === 'meelezer' ? '' : gever.wie;
  raise(tx, 'oordeel-gegeven', { meelezing, verbetering, door });
  return [];
}
