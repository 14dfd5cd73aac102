import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Uitgave } from '#core/publicatie/publicatie.ts';
import { readSynoniemen } from '#site/zoeken/read-synoniemen.ts';
import type { SiteCode } from '#site/code/site-code.ts';
import type { Address } from '#site/uitgave/address.ts';
import { findChanges, fileOf, makeBasis, planFile, writePlan, type Plan } from '#server/publish/plan.ts';
import { listFiles, type ReleaseFolder } from '#server/publish/release-folder.ts';
import { renderInto } from '#server/publish/render.ts';
import { beginRelease, goLive, readLive } from '#server/publish/swap.ts';
import type { SiteCodeFiles } from '#server/render/site-code.ts';

export interface ReleaseOptions {
  /** Folder of the releases. */
  releases: string;
  code: SiteCodeFiles;
  /** The same code, loaded. */
  site: SiteCode;
  siteUrl: string;
  /** Folder with what editors keep in git. */
  content: string;
  uitgave: Uitgave;
  /** What PocketBase had when the edition was read; undefined for an edition from content/. */
  stand: string | undefined;
  /** Percentage, and what is being done. */
  report: (percentage: number, tekst: string) => void;
}

export type ReleaseResult =
  | { soort: 'ongewijzigd'; release: string }
  | { soort: 'live'; release: string; bestanden: number; gewijzigd: number };

/** Renders what an edition changes and makes it the live release, unless the live one was made of the same things. */
export async function makeRelease(options: ReleaseOptions): Promise<ReleaseResult> {
  const { releases, code, site, siteUrl, content, stand, report } = options;
  const uitgave = new site.OpenUitgave({
    uitgave: options.uitgave,
    gepubliceerd: stand !== undefined,
    synoniemen: readSynoniemen(join(content, 'synoniemen.yaml')),
  });
  const live = readLive(releases);
  const made = { basis: makeBasis(code, content, siteUrl), uitgave: uitgave.digest, stand: stand ?? '' };
  if (live?.plan?.basis === made.basis && live.plan.uitgave === made.uitgave)
    return { soort: 'ongewijzigd', release: live.id };
  report(2, 'Bijwerken');
  const addresses = site.listAddresses(uitgave);
  const assets = listFiles(code.client);
  const plan: Plan = { ...made, files: listPlanned(addresses, assets) };
  const { render, remove } = findChanges(addresses, plan, live?.plan);
  const { id, folder } = await beginRelease(releases, live);
  try {
    if (live?.plan?.basis !== made.basis) await putAssets(folder, code.client, assets);
    await renderInto({ site, uitgave, siteUrl, folder }, render, (gedaan) =>
      report(2 + Math.floor((96 * gedaan) / render.length), 'Bijwerken'),
    );
    await folder.close();
    for (const pad of remove) folder.remove(pad);
    writePlan(folder.dir, plan);
    goLive(releases, id);
    return {
      soort: 'live',
      release: id,
      bestanden: Object.keys(plan.files).length,
      gewijzigd: folder.changed,
    };
  } catch (fout) {
    await folder.close().catch(() => undefined);
    rmSync(folder.dir, { recursive: true, force: true });
    throw fout;
  }
}

function listPlanned(addresses: Address[], assets: string[]): Plan['files'] {
  return Object.fromEntries([
    ...[...assets, planFile].map((pad) => [pad, '']),
    ...addresses.map(({ pad, digest = '' }) => [fileOf(pad), digest]),
  ]);
}

async function putAssets(folder: ReleaseFolder, client: string, assets: string[]): Promise<void> {
  for (const pad of assets) await folder.put(pad, new Uint8Array(readFileSync(join(client, pad))));
}
