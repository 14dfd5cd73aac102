import { constants } from 'node:fs';
import { join } from 'node:path';
import type { DataFolder } from '#server/data-folder.ts';
import { readSecrets } from '#server/secret.ts';
import { reachableHost, type Environment } from '#server/environment.ts';
import { findCheckedBinary, warnVersie } from '#server/pocketbase/find-binary.ts';
import { prepareHooks } from '#server/pocketbase/prepare-hooks.ts';
import { supervisePocketbase, type Pocketbase } from '#server/pocketbase/supervise.ts';

const { O_APPEND, O_CREAT, O_WRONLY } = constants;

/** Starts the PocketBase of a data folder with this project's hooks, migrations and admin. */
export async function startPocketbase(
  root: string,
  omgeving: Environment,
  map: DataFolder,
  { log, onAntwoord }: { log: (regel: string) => void; onAntwoord: () => void },
): Promise<Pocketbase> {
  const [binary, hooksDir] = await Promise.all([
    findCheckedBinary(omgeving.pocketbaseBin),
    prepareHooks(root, map),
  ]);
  const oud = omgeving.productie ? await warnVersie(binary) : undefined;
  if (oud !== undefined) log(oud);
  return await supervisePocketbase({
    binary,
    map,
    port: omgeving.beheerPort,
    hooksDir,
    migrationsDir: join(hooksDir, 'migrations'),
    publicDir: join(root, 'dist/admin'),
    origins: [
      omgeving.siteUrl,
      `http://127.0.0.1:${omgeving.beheerPort}`,
      `http://localhost:${omgeving.beheerPort}`,
    ],
    env: pocketbaseEnv(omgeving, map),
    onAntwoord,
    log,
  });
}

function pocketbaseEnv(
  { host, port, siteUrl, vertrouwdeProxies }: Environment,
  map: DataFolder,
): Record<string, string> {
  const sleutels = readSecrets(map);
  return {
    LUISTERLOOP_SLEUTEL: sleutels.sleutel,
    LUISTERLOOP_DIENST: sleutels.dienst,
    LUISTERLOOP_VOORBEELD: sleutels.voorbeeld,
    LUISTERLOOP_AFDRUK: sleutels.afdruk,
    LUISTERLOOP_SITE: `http://${reachableHost(host)}:${port}`,
    LUISTERLOOP_SITE_URL: siteUrl,
    LUISTERLOOP_START: map.startbestand,
    LUISTERLOOP_PROXY: vertrouwdeProxies.join(','),
    LUISTERLOOP_BACKUPS: map.backups,
    LUISTERLOOP_AANVULLEN: String(O_APPEND | O_CREAT | O_WRONLY),
    LUISTERLOOP_HERHALEN: map.herhalen,
  };
}
