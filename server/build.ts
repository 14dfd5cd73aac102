import { join } from 'node:path';
import { openGegevensmap } from '#server/gegevensmap.ts';
import { readOmgeving } from '#server/omgeving.ts';
import { stopKinderen } from '#server/processen/kind.ts';
import { astroOpdracht } from '#server/publiceren/bouw-site.ts';
import { makeRelease } from '#server/publiceren/make-release.ts';
import { Voortgang } from '#server/voortgang.ts';

const root = join(import.meta.dirname, '..');
const voortgang = new Voortgang();

for (const signaal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signaal, () => void stopKinderen().then(() => process.exit(1)));
}

const gelezen = readOmgeving(process.env, root);
if ('fouten' in gelezen) {
  for (const zin of gelezen.fouten) console.error(zin);
  process.exitCode = 1;
} else {
  await build(gelezen.omgeving.dataDir, gelezen.omgeving.siteUrl);
}

async function build(dataDir: string, siteUrl: string): Promise<void> {
  const map = openGegevensmap(dataDir);
  try {
    const uitslag = await makeRelease({
      root,
      map,
      siteUrl,
      uitgave: undefined,
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
