import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFolder } from '#server/data-folder.ts';
import { findProcess, removePidFile, writePidFile } from '#server/processes/pid-file.ts';
import { assembleRelease } from '#server/publish/assemble.ts';
import { bouwSite, finishBouw } from '#server/publish/build-site.ts';
import { prunePaden } from '#server/publish/prune.ts';
import { digestSite, isMadeOf, readStempel, writeStempel } from '#server/publish/stamp.ts';
import { goLive, halfPad, newReleaseId, pruneReleases } from '#server/publish/swap.ts';
import { readHuidigId } from '#server/serve/releases.ts';

export interface ReleaseOpties {
  root: string;
  map: DataFolder;
  siteUrl: string;
  /** What the site is made from: a file of type Uitgave. Undefined builds from content/. */
  uitgave: Uitgavebestand | undefined;
  /** Program and arguments that build the site. */
  opdracht: readonly string[];
  /** Percentage, and what is being done. */
  meld: (voortgang: number, tekst: string) => void;
  /** True builds even when nothing changed. */
  altijd?: boolean;
}

export interface Uitgavebestand {
  pad: string;
  /** Changes whenever the content of the file does. */
  kenmerk: string;
  /** Number of entries, for the progress. */
  aantal: number;
}

export type ReleaseUitslag =
  | { soort: 'ongewijzigd'; release: string }
  | { soort: 'live'; release: string; bestanden: number; gewijzigd: number };

/** Two processes would write the same working folder. */
export class AlBezig extends Error {
  override name = 'AlBezig';
}

/** Builds the site and makes it the live release, unless the live one was made of the same things. */
export async function makeRelease(opties: ReleaseOpties): Promise<ReleaseUitslag> {
  const { map, root, siteUrl } = opties;
  const bron = digestSite(root, siteUrl);
  const uitgave = opties.uitgave?.kenmerk ?? '';
  const huidig = readHuidigId(map.releases);
  if (
    huidig !== undefined &&
    opties.altijd !== true &&
    isMadeOf(readStempel(map.stempel), { release: huidig, bron, uitgave })
  ) {
    return { soort: 'ongewijzigd', release: huidig };
  }
  const slot = join(map.pad, 'publiceren.pid');
  const ander = findProcess(slot);
  if (ander !== undefined)
    throw new AlBezig(`Proces ${ander} bouwt al een uitgave van deze site. Wacht tot dat klaar is.`);
  writePidFile(slot, process.pid);
  try {
    await buildSite(opties);
    const { id, samenstelling } = await assemble(opties, huidig);
    goLive(map.releases, id);
    writeStempel(map.stempel, { release: id, bron, uitgave });
    pruneReleases(map.releases);
    opties.meld(100, 'Klaar');
    return { soort: 'live', release: id, ...samenstelling };
  } finally {
    removePidFile(slot);
  }
}

async function buildSite({ root, map, siteUrl, uitgave, opdracht, meld }: ReleaseOpties): Promise<void> {
  const verwacht = 60 + (uitgave?.aantal ?? 100) * 1.3;
  const begonnen = Date.now();
  let gemaakt = 0;
  meld(2, 'Bouwen');
  await bouwSite({
    root,
    map,
    opdracht,
    env: { SITE_URL: siteUrl, ...(uitgave === undefined ? {} : { LUISTERLOOP_UITGAVE: uitgave.pad }) },
    onPagina: () => {
      gemaakt += 1;
      meld(2 + Math.floor(68 * Math.min(1, gemaakt / verwacht)), 'Bouwen');
    },
  });
  prunePaden(join(map.bouw, 'client'), begonnen);
  finishBouw(map);
}

async function assemble(
  { map, meld }: ReleaseOpties,
  huidig: string | undefined,
): Promise<{ id: string; samenstelling: { bestanden: number; gewijzigd: number } }> {
  const id = newReleaseId(new Date());
  const half = halfPad(map.releases, id);
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true });
  const vorige = huidig === undefined ? undefined : join(map.releases, huidig);
  meld(70, 'Klaarzetten');
  const samenstelling = await assembleRelease(join(map.bouw, 'client'), half, vorige, (gedaan, totaal) =>
    meld(70 + Math.floor((28 * gedaan) / totaal), 'Klaarzetten'),
  );
  return { id, samenstelling };
}
