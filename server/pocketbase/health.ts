import { canWrite } from '#server/data-folder.ts';
import { answersAt } from '#server/processes/heartbeat.ts';

/** How often PocketBase is asked how it is, how long it gets to answer, and how often in a row it may fail; in milliseconds and times. */
export interface Ritme {
  elke: number;
  geduld: number;
  keren: number;
}

/** A process that answers nothing is found within 35 seconds. */
export const standaardritme: Ritme = { elke: 10_000, geduld: 5_000, keren: 3 };

/** What PocketBase says of itself: `stil` answers nothing, `kan-niet-schrijven` answers and says so. */
type Stand = 'gezond' | 'stil' | 'kan-niet-schrijven';

/** After being replaced for not writing, it is not replaced for that again so soon: it did not help. */
const rust = 10 * 60_000;

export interface Wachtopdracht {
  url: string;
  /** Folder with the database. */
  map: string;
  ritme: Ritme;
  /** Replaces it. */
  replace: () => void;
  log: (regel: string) => void;
}

/**
 * Asks PocketBase again and again how it is, and replaces one that hangs, or that cannot write where this process can. One that cannot write
 * because the disk takes nothing from anybody goes on, so that staff can read. Returns how to stop.
 */
export function watchHealth({ url, map, ritme, replace, log }: Wachtopdracht): () => void {
  let vorige: Stand = 'gezond';
  let keer = 0;
  let geschreven = -rust;
  let gestopt = false;
  const look = async (): Promise<void> => {
    const stand = await readStand(url, ritme.geduld);
    if (gestopt) return;
    keer = stand === vorige ? keer + 1 : 1;
    if (stand === 'gezond' && vorige === 'kan-niet-schrijven') log('de schijf neemt weer alles aan');
    vorige = stand;
    if (stand === 'gezond' || keer < ritme.keren) return;
    if (stand === 'kan-niet-schrijven') {
      if (keer === ritme.keren) log(describeDisk(map));
      if (!canWrite(map) || performance.now() - geschreven < rust) return;
      geschreven = performance.now();
    } else log('antwoordt niet meer en wordt vervangen');
    keer = 0;
    replace();
  };
  let klok: NodeJS.Timeout | undefined;
  const again = (): void => {
    if (!gestopt) klok = setTimeout(() => void look().finally(again), ritme.elke).unref();
  };
  again();
  return () => {
    gestopt = true;
    clearTimeout(klok);
  };
}

/** Whoever answers is alive; a write that waits its turn behind a long one is no fault. */
async function readStand(url: string, geduld: number): Promise<Stand> {
  if (!(await answersAt(`${url}/api/health`, AbortSignal.timeout(geduld)))) return 'stil';
  try {
    const antwoord = await fetch(`${url}/api/luisterloop/v1/gezondheid`, {
      signal: AbortSignal.timeout(geduld),
    });
    await antwoord.body?.cancel();
    return antwoord.status === 503 ? 'kan-niet-schrijven' : 'gezond';
  } catch {
    return 'gezond';
  }
}

function describeDisk(map: string): string {
  return canWrite(map)
    ? 'kan niet meer naar de schijf schrijven, terwijl de schijf dat wel toelaat; hij wordt vervangen'
    : `de schijf met ${map} is vol of alleen-lezen: maak ruimte of maak hem schrijfbaar. Lezen gaat door; wat iemand verstuurt wordt geweigerd tot dat gedaan is`;
}
