import { join } from 'node:path';
import { dataFolderIn, openDataFolder, type DataFolder } from '#server/data-folder.ts';
import { startLuisterloop, type Luisterloop } from '#server/luisterloop.ts';
import { reachableHost, readEnvironment, type Environment } from '#server/environment.ts';
import { createSecret, refuseSecret } from '#server/secret.ts';
import { refuseSchema } from '#server/pocketbase/check-schema.ts';
import { stopChildren } from '#server/processes/child.ts';
import { checkPort } from '#server/processes/free-port.ts';
import { answersAt, startHeartbeat } from '#server/processes/heartbeat.ts';
import { stopWithParent } from '#server/processes/parent.ts';
import { findProcess, notePid, removePidFile, stopProcess } from '#server/processes/pid-file.ts';
import { Progress } from '#server/progress.ts';

const root = join(import.meta.dirname, '..');
const voortgang = new Progress();
const stoppers: (() => Promise<void>)[] = [];
let stoppend: Promise<never> | undefined;
/** The address that answers while everything is well; undefined while it starts. */
let adres: string | undefined;
/** For server/watch.sh: this was no refusal to start. */
const onverwacht = 70;

for (const signaal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signaal, () => void stop(0));
stopWithParent(() => void stop(0));
startHeartbeat(async () => adres === undefined || (await answersAt(adres)));
process.on('uncaughtException', (fout) => {
  console.error(fout);
  process.exit(onverwacht);
});
await main();

async function main(): Promise<void> {
  const gelezen = readEnvironment(process.env, root);
  if ('fouten' in gelezen) return refuse(gelezen.fouten);
  const { omgeving } = gelezen;
  const bezwaar = refuseData(dataFolderIn(omgeving.dataDir));
  if (bezwaar !== undefined) return refuse([bezwaar]);
  const map = openDataFolder(omgeving.dataDir);
  createSecret(map);
  const bezwaren = await findBezwaren(omgeving, map);
  if (bezwaren.length > 0) return refuse(bezwaren);
  notePid(map.procesbestand, process.pid);
  stoppers.push(async () => removePidFile(map.procesbestand));
  try {
    announce(await startLuisterloop(root, omgeving, map, voortgang, (stopper) => stoppers.push(stopper)));
    adres = `http://${reachableHost(omgeving.host)}:${omgeving.port}/healthz`;
  } catch (fout) {
    if (stoppend !== undefined) return;
    console.error(fout instanceof Error ? fout.message : String(fout));
    await stop(1);
  }
}

/** Why this code or this secret leaves the data alone; nothing was changed. */
function refuseData(map: DataFolder): string | undefined {
  return refuseSchema(map) ?? refuseSecret(map);
}

/** What another process stands in the way of; a PocketBase that outlived its own supervisor is stopped first. */
async function findBezwaren({ host, port, beheerPort }: Environment, map: DataFolder): Promise<string[]> {
  const ander = findProcess(map.procesbestand);
  if (ander !== undefined) {
    return [
      `Er draait al een Luisterloop met de gegevens in ${map.pad} (proces ${ander}). Stop die eerst, of kies een andere DATA_DIR.`,
    ];
  }
  const wees = findProcess(map.pocketbaseProces);
  if (wees !== undefined) await stopProcess(wees);
  const bezwaren = [
    await checkPort(host, port, 'PORT'),
    await checkPort('127.0.0.1', beheerPort, 'BEHEER_PORT'),
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
    await stopChildren();
    process.exit(code);
  })();
  return stoppend;
}
