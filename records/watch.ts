import type { Client } from '#records/client.ts';
import { attempt, isProbleem } from '#records/probleem.ts';
import type { Collections } from '#records/types.generated.ts';

/** Stops watching. */
export type Stop = () => void;

/**
 * Hears every change of a collection (or, with an id, of one record) while it lasts. The connection restores itself;
 * when it cannot be made at all the screen simply does not update by itself.
 */
export function watchCollectie<Name extends keyof Collections>(
  client: Client,
  collectie: Name,
  id: string,
  onWijziging: (rij: Collections[Name], soort: string) => void,
): Stop {
  let gestopt = false;
  let opzeggen: (() => Promise<void>) | undefined;
  const abonnement = client
    .collection(collectie)
    .subscribe(id, (bericht) => onWijziging(bericht.record, bericht.action));
  void attempt(abonnement).then((uitkomst) => {
    if (isProbleem(uitkomst)) return;
    opzeggen = uitkomst;
    if (gestopt) void attempt(uitkomst());
  });
  return () => {
    gestopt = true;
    if (opzeggen) void attempt(opzeggen());
  };
}
