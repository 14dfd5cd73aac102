import { join } from 'node:path';
import { openGegevensmap, type Gegevensmap } from '#server/data-folder.ts';
import { startLuisterloop, type Luisterloop } from '#server/luisterloop.ts';
import { readOmgeving, type Omgeving } from '#server/environment.ts';
import { stopKinderen } from '#server/processes/child.ts';
import { checkPoort } from '#server/processes/free-port.ts';
import {
  findProces,
  removeProcesbestand,
  stopProces,
  writeProcesbestand,
} from '#server/processes/pid-file.ts';
import { Voortgang } from '#server/progress.ts';

const root = join(import.meta.dirname, '..');
const voortgang = new Voortgang();
const stoppers: (() => Promise<void>)[] = [];
let stoppend: Promise<never> | undefined;

for (const signaal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signaal, () => void stop(0));
await main();

async function main(): Promise<void> {
  const gelezen = readOmgeving(process.env, root);
  if ('fouten' in gelezen) return refuse(gelezen.fouten);
  const { omgeving } = gelezen;
  const map = openGegevensmap(omgeving.dataDir);
  const bezwaren = await findBezwaren(omgeving, map);
  if (bezwaren.length > 0) return refuse(bezwaren);
  writeProcesbestand(map.procesbestand, process.pid);
  stoppers.push(async () => removeProcesbestand(map.procesbestand));
  try {
    announce(await startLuisterloop(root, omgeving, map, voortgang, (stopper) => stoppers.push(stopper)));
  } catch (fout) {
    if (stoppend !== undefined) return;
    console.error(fout instanceof Error ? fout.message : String(fout));
    await stop(1);
  }
}

/** What another process stands in the way of; a PocketBase that outlived its own supervisor is stopped first. */
async function findBezwaren({ host, port, beheerPort }: Omgeving, map: Gegevensmap): Promise<string[]> {
  const ander = findProces(map.procesbestand);
  if (ander !== undefined) {
    return [
      `Er draait al een Luisterloop met de gegevens in ${map.pad} (proces ${ander}). Stop die eerst, of kies een andere DATA_DIR.`,
    ];
  }
  const wees = findProces(map.pocketbaseProces);
  if (wees !== undefined) await stopProces(wees);
  const bezwaren = [
    await checkPoort(host, port, 'PORT'),
    await checkPoort('127.0.0.1', beheerPort, 'BEHEER_PORT'),
  ];
  return bezwaren.filter((bezwaar) => bezwaar !== undefined);
}

function announce({ site, beheer, accounts }: Luisterloop): void {
  if (stoppend !== undefined) return;
  if (accounts !== undefined && accounts.length > 0) {
    voortgang.line('');
    voortgang.line('Accounts (dit wachtwoord ziet u maar één keer):');
    for (const { email, wachtwoord } of accounts) voortgang.line(`  ${email.padEnd(28)} ${wachtwoord}`);
    voortgang.line('');
  }
  voortgang.line(`Luisterloop staat klaar: ${site} (site) · ${beheer} (beheer)`);
}

function refuse(zinnen: string[]): void {
  for (const zin of zinnen) console.error(zin);
  process.exitCode = 1;
}

function stop(code: number): Promise<never> {
  stoppend ??= (async () => {
    for (const stopper of stoppers.toReversed())
      await stopper().catch((fout: unknown) => console.error(fout));
    await stopKinderen();
    process.exit(code);
  })();
  return stoppend;
}
