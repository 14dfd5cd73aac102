import type { TeVertellen } from '#records/terugkoppeling.ts';

/** The lines of the ledger whose call was refused and that are off the call list since: a colleague was first. */
export function listIngehaald(
  geweigerd: readonly string[],
  bellijst: readonly Pick<TeVertellen, 'rij'>[],
): string[] {
  return geweigerd.filter((id) => !bellijst.some(({ rij }) => rij.id === id));
}
