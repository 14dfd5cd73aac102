import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { VerbeteringInhoud } from '#core/publicatie/publicatie.ts';
import { readUitgave } from '#site/uitgave/read-uitgave.ts';
import { buildIndex } from '#site/zoeken/bouw-index.ts';
import { fitsTransfer } from '#site/zoeken/fits-transfer.ts';
import { readSynoniemen } from '#site/zoeken/read-synoniemen.ts';

/** The index of this edition as the site serves it; `hash` is of what stands in it, so its address never needs a new answer. */
export interface Zoekindexbestand {
  hash: string;
  json: string;
}

let gemaakt: Zoekindexbestand | undefined;

/** Built once per build, from the newest version of every entry and content/synoniemen.yaml. */
export function loadZoekindex(): Zoekindexbestand {
  if (gemaakt) return gemaakt;
  const uitgave = readUitgave();
  const entries = uitgave.verbeteringen.flatMap(([nieuwste]) =>
    nieuwste ? [withoutIngetrokken(nieuwste.inhoud)] : [],
  );
  const synoniemen = readSynoniemen(resolve(process.env.LUISTERLOOP_CONTENT ?? 'content', 'synoniemen.yaml'));
  const json = JSON.stringify(buildIndex(entries, uitgave.themas, synoniemen, fitsTransfer));
  gemaakt = { json, hash: createHash('sha256').update(json).digest('hex').slice(0, 16) };
  return gemaakt;
}

/** Of a quote that was taken away nothing is found: the sentence in its place is not what anybody said (R3). */
function withoutIngetrokken(inhoud: VerbeteringInhoud): VerbeteringInhoud {
  return inhoud.vraagSoort === 'ingetrokken' ? { ...inhoud, vraag: '' } : inhoud;
}
