import { join } from 'node:path';
import { UnusableBackup } from '#server/backup/archive.ts';
import { restoreBackup } from '#server/backup/restore.ts';
import { readEnvironment } from '#server/environment.ts';

const omgeving = readEnvironment(process.env, join(import.meta.dirname, '..'));
const bestand = process.argv[2];

if (bestand === undefined) {
  console.error('Noem het bestand van de back-up: npm run restore -- <bestand>.');
  process.exitCode = 1;
} else if ('fouten' in omgeving) {
  for (const zin of omgeving.fouten) console.error(zin);
  process.exitCode = 1;
} else {
  await run(bestand, omgeving.omgeving.dataDir);
}

async function run(pad: string, dataDir: string): Promise<void> {
  process.umask(0o077);
  try {
    const { gemaaktOp, onzeker } = await restoreBackup(pad, dataDir);
    console.log(`Teruggezet in ${dataDir}: alles zoals het was op ${gemaaktOp}.`);
    console.log('Wat sindsdien op verzoek is gewist, staat er weer in. Wis dat opnieuw.');
    if (onzeker > 0) console.log(`${onzeker} mails kunnen al verstuurd zijn. Kijk daarnaar in de bellijst.`);
  } catch (fout) {
    if (!(fout instanceof UnusableBackup)) throw fout;
    console.error(fout.message);
    process.exitCode = 1;
  }
}
