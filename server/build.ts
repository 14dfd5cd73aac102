import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Uitgave } from '#core/publicatie/publicatie.ts';
import { openDataFolder, type DataFolder } from '#server/data-folder.ts';
import { readEnvironment } from '#server/environment.ts';
import { stopChildren } from '#server/processes/child.ts';
import { astroOpdracht } from '#server/publish/build-site.ts';
import { makeRelease, type Uitgavebestand } from '#server/publish/make-release.ts';
import { readStempel } from '#server/publish/stamp.ts';
import { Progress } from '#server/progress.ts';

const root = join(import.meta.dirname, '..');
const voortgang = new Progress();

for (const signaal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signaal, () => void stopChildren().then(() => process.exit(1)));
}

const gelezen = readEnvironment(process.env, root);
if ('fouten' in gelezen) {
  for (const zin of gelezen.fouten) console.error(zin);
  process.exitCode = 1;
} else {
  await build(gelezen.omgeving.dataDir, gelezen.omgeving.siteUrl);
}

/** What the publisher last read from the database; undefined when there never was one. */
function readSnapshots(map: DataFolder): Uitgavebestand | undefined {
  if (!existsSync(map.uitgave)) return undefined;
  const { verbeteringen } = JSON.parse(readFileSync(map.uitgave, 'utf8')) as Uitgave;
  return { pad: map.uitgave, kenmerk: readStempel(map.stempel)?.uitgave ?? '', aantal: verbeteringen.length };
}

async function build(dataDir: string, siteUrl: string): Promise<void> {
  const map = openDataFolder(dataDir);
  try {
    const uitslag = await makeRelease({
      root,
      map,
      siteUrl,
      uitgave: readSnapshots(map),
      opdracht: astroOpdracht(root),
      meld: (procent, tekst) => voortgang.show(`Site: ${tekst.toLowerCase()}`, procent),
      altijd: true,
    });
    voortgang.done(`De site staat klaar in ${join(map.releases, uitslag.release)}`);
  } catch (fout) {
    console.error(fout instanceof Error ? fout.message : String(fout));
    process.exitCode = 1;
  }
}
