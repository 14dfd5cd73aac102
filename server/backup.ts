import { join } from 'node:path';
import { makeBackup } from '#server/backup/pack.ts';
import { UnusableBackup } from '#server/backup/archive.ts';
import { dataFolderIn } from '#server/data-folder.ts';
import { readEnvironment } from '#server/environment.ts';

const omgeving = readEnvironment(process.env, join(import.meta.dirname, '..'));

if ('fouten' in omgeving) {
  for (const zin of omgeving.fouten) console.error(zin);
  process.exitCode = 1;
} else {
  await run(omgeving.omgeving.dataDir);
}

async function run(dataDir: string): Promise<void> {
  process.umask(0o077);
  try {
    const bestand = await makeBackup(dataFolderIn(dataDir), process.argv[2], new Date());
    console.log(
      `De back-up staat in ${bestand}. Er staan persoonsgegevens in: bewaar hem veilig en niet te lang.`,
    );
  } catch (fout) {
    if (!(fout instanceof UnusableBackup)) throw fout;
    console.error(fout.message);
    process.exitCode = 1;
  }
}
