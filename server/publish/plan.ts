import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { digestSources } from '#server/digest-sources.ts';
import type { SiteCodeFiles } from '#server/render/site-code.ts';
import type { Address } from '#site/uitgave/address.ts';

const schema = z.object({
  /** The site's code and the origin in its addresses: with another one, nothing of an earlier release can be taken over unseen. */
  basis: z.string(),
  /** Digest of the edition. */
  uitgave: z.string(),
  /** What PocketBase had when it was read (`fetchStand`); '' when it was not made from PocketBase. */
  stand: z.string(),
  /** Every file of the release, with the digest of what it shows; '' for those that are made at each publication. */
  files: z.record(z.string(), z.string()),
});

/** What a release is made of. It stands in the release itself, so that the two are never of different times. */
export type Plan = z.infer<typeof schema>;

/** Where the plan stands in a release; never served. */
export const planFile = '_intern/plan.json';

/** What has to be done to make one release out of another. */
export interface Changes {
  /** Addresses to render anew. */
  render: Address[];
  /** Files that are no longer there. */
  remove: string[];
}

/** The basis of releases made with this code, of what stands in `content` beside pages and stories, for a site at `siteUrl`. */
export function makeBasis(code: SiteCodeFiles, content: string, siteUrl: string): string {
  return digestSources(content, ['synoniemen.yaml'], `${code.digest} ${siteUrl}`).slice(0, 16);
}

/** The plan of a release; undefined when it has none that can be read. */
export function readPlan(dir: string): Plan | undefined {
  try {
    return schema.parse(JSON.parse(readFileSync(join(dir, planFile), 'utf8')));
  } catch {
    return undefined;
  }
}

export function writePlan(dir: string, plan: Plan): void {
  writeFileSync(join(dir, planFile), JSON.stringify(plan));
}

/** The file that an address stands for; the page for an address that is not there lies at the root, where the server looks for it. */
export function fileOf(pad: string): string {
  if (pad === '/404/') return `${pad.slice(1, -1)}.html`;
  return pad.endsWith('/') ? `${pad.slice(1)}index.html` : pad.slice(1);
}

/** The addresses that show something else than in the release before, and the files that are to go. */
export function findChanges(addresses: Address[], nieuw: Plan, vorige: Plan | undefined): Changes {
  const bekend = vorige?.basis === nieuw.basis ? vorige.files : {};
  return {
    render: addresses.filter(({ pad, digest }) => digest === undefined || bekend[fileOf(pad)] !== digest),
    remove: Object.keys(vorige?.files ?? {}).filter((pad) => !(pad in nieuw.files)),
  };
}
