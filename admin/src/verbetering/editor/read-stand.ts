import { readBesluitstand, type Besluitstand } from '#core/verbetering/uitkomst.ts';
import type { VerbeteringRij } from '#records/verbetering.ts';

/** What its loop says, as the server asks it too. */
export function readStand({
  stappen,
  vanVoorheen,
  ronde,
}: Pick<VerbeteringRij, 'stappen' | 'vanVoorheen' | 'ronde'>): Besluitstand {
  const lijst = Array.isArray(stappen) ? (stappen as { fase: string; op: string }[]) : [];
  return readBesluitstand({ stappen: lijst, vanVoorheen, ronde });
}
