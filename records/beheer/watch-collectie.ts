import type { Client } from '#records/beheer/client.ts';
import { attempt, isProbleem } from '#records/beheer/probleem.ts';

/** Stops watching. */
export type Stop = () => void;

/**
 * Hears every change of a collection (or, with an id, of one record) while it lasts. The connection restores itself;
 * when it cannot be made at all the screen simply does not update by itself.
 */
export function watchCollectie<T>(
  client: Client,
  collectie: string,
  id: string,
  onWijziging: (rij: T, soort: string) => void,
): Stop {
  let gestopt = false;
  let opzeggen: (() => Promise<void>) | undefined;
  const abonnement = client
    .collection(collectie)
    .subscribe<T & { id: string }>(id, (bericht) => onWijziging(bericht.record, bericht.action));
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
