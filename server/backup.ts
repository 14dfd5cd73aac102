import { join } from 'node:path';
import { makeBackup } from '#server/backup/pack.ts';
import { Onbruikbaar } from '#server/backup/archive.ts';
import { openGegevensmap } from '#server/data-folder.ts';
import { readOmgeving } from '#server/environment.ts';

const omgeving = readOmgeving(process.env, join(import.meta.dirname, '..'));

if ('fouten' in omgeving) {
  for (const zin of omgeving.fouten) console.error(zin);
  process.exitCode = 1;
} else {
  await run(omgeving.omgeving.dataDir);
}

async function run(dataDir: string): Promise<void> {
  try {
    const bestand = await makeBackup(openGegevensmap(dataDir), process.argv[2], new Date());
    console.log(
      `De back-up staat in ${bestand}. Er staan persoonsgegevens in: bewaar hem veilig en niet te lang.`,
    );
  } catch (fout) {
    if (!(fout instanceof Onbruikbaar)) throw fout;
    console.error(fout.message);
    process.exitCode = 1;
  }
}
