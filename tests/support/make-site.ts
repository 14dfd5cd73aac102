import { join } from 'node:path';
import type { Uitgave } from '#core/publicatie/publicatie.ts';
import { finishRelease } from '#server/publish/finish-release.ts';
import { makeRelease, type ReleaseResult } from '#server/publish/make-release.ts';
import { loadSiteCode, prepareSiteCode } from '#server/render/site-code.ts';
import { buildDemoUitgave } from '#site/uitgave/build-demo-uitgave.ts';

const root = join(import.meta.dirname, '../..');

export interface SiteOptions {
  /** A published edition; without it the one that content/ makes. */
  uitgave?: Uitgave;
  /** Another folder with pages and stories than the project's own. */
  content?: string;
  /** True also does what otherwise happens once the release is live, such as making the small copies. */
  finish?: boolean;
}

/** Makes the real site the live release of a folder of releases; the second time over the first. */
export async function makeSite(
  releases: string,
  siteUrl: string,
  { uitgave, content = join(root, 'content'), finish = false }: SiteOptions = {},
): Promise<ReleaseResult> {
  const code = await prepareSiteCode(root, content);
  const result = await makeRelease({
    releases,
    code,
    site: await loadSiteCode(code),
    siteUrl,
    content,
    uitgave: uitgave ?? buildDemoUitgave(content),
    stand: uitgave === undefined ? undefined : '',
    report: () => undefined,
  });
  if (finish) await finishRelease(releases);
  return result;
}
