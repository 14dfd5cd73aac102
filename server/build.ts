import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Uitgave } from '#core/publicatie/publicatie.ts';
import { buildAdmin } from '#server/build-admin.ts';
import { dataFolderIn } from '#server/data-folder.ts';
import { readEnvironment, type Environment } from '#server/environment.ts';
import { stopChildren } from '#server/processes/child.ts';
import { Progress } from '#server/progress.ts';
import { finishRelease } from '#server/publish/finish-release.ts';
import { makeRelease } from '#server/publish/make-release.ts';
import { loadSiteCode, prepareSiteCode } from '#server/render/site-code.ts';
import { buildDemoUitgave } from '#site/uitgave/build-demo-uitgave.ts';

const root = join(import.meta.dirname, '..');
const content = join(root, 'content');
const voortgang = new Progress();

for (const signaal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signaal, () => void stopChildren().then(() => process.exit(1)));
}

const gelezen = readEnvironment(process.env, root);
if ('fouten' in gelezen) {
  for (const zin of gelezen.fouten) console.error(zin);
  process.exitCode = 1;
} else {
  try {
    await build(gelezen.omgeving);
  } catch (fout) {
    console.error(fout instanceof Error ? fout.message : String(fout));
    process.exitCode = 1;
  }
}

/** What the publisher last read from the database, or what content/ says where there never was one. */
function readUitgave({ dataDir }: Environment): { uitgave: Uitgave; stand: string | undefined } {
  const { uitgave } = dataFolderIn(dataDir);
  if (!existsSync(uitgave)) return { uitgave: buildDemoUitgave(content), stand: undefined };
  return { uitgave: JSON.parse(readFileSync(uitgave, 'utf8')) as Uitgave, stand: '' };
}

/** Builds all that is built once for each version (the code of the site, beheer), and one release in dist/site. */
async function build(omgeving: Environment): Promise<void> {
  const [code] = await Promise.all([prepareSiteCode(root), buildAdmin(root)]);
  const releases = join(root, 'dist', 'site.half');
  const doel = join(root, 'dist', 'site');
  rmSync(releases, { recursive: true, force: true });
  const { release } = await makeRelease({
    releases,
    code,
    site: await loadSiteCode(code),
    siteUrl: omgeving.siteUrl,
    content,
    ...readUitgave(omgeving),
    report: (percentage, tekst) => voortgang.show(`Site: ${tekst.toLowerCase()}`, percentage),
  });
  await finishRelease(releases);
  rmSync(doel, { recursive: true, force: true });
  renameSync(join(releases, release), doel);
  rmSync(releases, { recursive: true, force: true });
  voortgang.done(`De site staat klaar in ${doel}`);
}
