import { deriveId } from '../basis/code.ts';
import { readVeld } from '../basis/read-verzoek.ts';
import type { Wie } from '../basis/toegang.ts';

interface Eenmaal {
  collectie: 'notities' | 'acties' | 'correcties';
  wie: Wie;
  body: { [veld: string]: unknown };
  /** What it says: the same key with other words is something else. */
  inhoud: readonly string[];
}

/** The id of what somebody sends under a key of their own, and whether it is kept already, as when an answer got lost. Without a key there is none. */
export function findEenmaal(
  tx: core.App,
  { collectie, wie, body, inhoud }: Eenmaal,
): { id: string; bestaat: boolean } | null {
  const sleutel = readVeld(body, 'sleutel');
  if (sleutel === '') return null;
  const id = deriveId(JSON.stringify([collectie, wie.id, sleutel, ...inhoud]));
  return { id, bestaat: tx.findRecordsByIds(collectie, [id]).length > 0 };
}
