import { createHash } from 'node:crypto';
import type { Uitgave, VerbeteringInhoud } from '#core/publicatie/publicatie.ts';
import { buildIndex } from '#site/zoeken/bouw-index.ts';
import { fitsTransfer } from '#site/zoeken/fits-transfer.ts';

/** The index of an edition as the site serves it; its address is made of what stands in it, so that it never needs a new answer. */
export interface Zoekindexbestand {
  pad: string;
  json: string;
}

/** The index of the newest version of every entry. */
export function buildZoekindex(uitgave: Uitgave, synoniemen: string[][]): Zoekindexbestand {
  const entries = uitgave.verbeteringen.flatMap(([nieuwste]) =>
    nieuwste ? [withoutIngetrokken(nieuwste.inhoud)] : [],
  );
  const json = JSON.stringify(buildIndex(entries, uitgave.themas, synoniemen, fitsTransfer));
  return { json, pad: `/zoekindex.${createHash('sha256').update(json).digest('hex').slice(0, 16)}.json` };
}

/** Of a quote that was taken away nothing is found: the sentence in its place is not what anybody said (R3). */
function withoutIngetrokken(inhoud: VerbeteringInhoud): VerbeteringInhoud {
  return inhoud.vraagSoort === 'ingetrokken' ? { ...inhoud, vraag: '' } : inhoud;
}
