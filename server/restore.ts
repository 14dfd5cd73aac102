import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { UnusableBackup } from '#server/backup/archive.ts';
import { restoreBackup } from '#server/backup/restore.ts';
import { readEnvironment } from '#server/environment.ts';

const gebruik =
  'Noem het bestand van de back-up: npm run restore -- <bestand> [--logboek <bestand> of --zonder-logboek].';
const omgeving = readEnvironment(process.env, join(import.meta.dirname, '..'));
const opdracht = readOpdracht();

if (opdracht === undefined) {
  console.error(gebruik);
  process.exitCode = 1;
} else if ('fouten' in omgeving) {
  for (const zin of omgeving.fouten) console.error(zin);
  process.exitCode = 1;
} else {
  await run(opdracht, omgeving.omgeving.dataDir);
}

interface Opdracht {
  bestand: string;
  log: string | undefined;
  zonder: boolean;
}

function readOpdracht(): Opdracht | undefined {
  const options = { logboek: { type: 'string' }, 'zonder-logboek': { type: 'boolean' } } as const;
  try {
    const { positionals, values } = parseArgs({ options, allowPositionals: true });
    const [bestand, ...meer] = positionals;
    if (bestand === undefined || meer.length > 0) return undefined;
    return { bestand, log: values.logboek, zonder: values['zonder-logboek'] ?? false };
  } catch {
    return undefined;
  }
}

async function run({ bestand, log, zonder }: Opdracht, dataDir: string): Promise<void> {
  process.umask(0o077);
  try {
    const { gemaaktOp, onzeker, herhaald } = await restoreBackup(bestand, dataDir, { log, zonder });
    console.log(`Teruggezet in ${dataDir}: alles zoals het was op ${gemaaktOp}.`);
    console.log(
      `Wat sindsdien is gewist, ingetrokken of geblokkeerd (${herhaald}), gebeurt bij de eerste start opnieuw, voordat iemand kan inloggen. Iedereen logt opnieuw in.`,
    );
    if (onzeker > 0) console.log(`${onzeker} mails kunnen al verstuurd zijn. Kijk daarnaar in de bellijst.`);
  } catch (fout) {
    if (!(fout instanceof UnusableBackup)) throw fout;
    console.error(fout.message);
    process.exitCode = 1;
  }
}
