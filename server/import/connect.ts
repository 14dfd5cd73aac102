import { existsSync } from 'node:fs';
import type { Client } from '#records/client.ts';
import { connectDienst } from '#records/dienst.ts';
import type { DataFolder } from '#server/data-folder.ts';
import { readSecrets, refuseSecret } from '#server/secret.ts';
import type { Environment } from '#server/environment.ts';
import { refuseSchema } from '#server/pocketbase/check-schema.ts';
import { startPocketbase } from '#server/pocketbase/start-pocketbase.ts';

export interface ImportConnection {
  client: Client;
  /** True when PocketBase was already running, so that the site follows by itself. */
  draaide: boolean;
  close: () => Promise<void>;
}

/** Connects to the PocketBase of a data folder; when none runs, one is started for as long as the connection lasts. */
export async function openConnection(
  root: string,
  omgeving: Environment,
  map: DataFolder,
): Promise<ImportConnection | { fout: string }> {
  if (!existsSync(map.gevuld)) {
    return {
      fout: `De gegevensmap ${map.pad} is nog leeg. Start Luisterloop eerst één keer met 'npm start'.`,
    };
  }
  const bezwaar = refuseSchema(map) ?? refuseSecret(map);
  if (bezwaar !== undefined) return { fout: bezwaar };
  const url = `http://127.0.0.1:${omgeving.beheerPort}`;
  const draaide = await answers(url);
  const tijdelijk = draaide
    ? undefined
    : await startPocketbase(root, omgeving, map, { log: () => undefined, onAntwoord: () => undefined });
  try {
    await tijdelijk?.ready;
    const client = await connectDienst({ url, wachtwoord: readSecrets(map).dienst });
    return { client, draaide, close: () => tijdelijk?.stop() ?? Promise.resolve() };
  } catch {
    await tijdelijk?.stop();
    return {
      fout: draaide
        ? `Op ${url} draait een PocketBase met andere gegevens dan die in ${map.pad}. Controleer DATA_DIR en BEHEER_PORT.`
        : `PocketBase start niet met de gegevens in ${map.pad}. Start Luisterloop om te zien waarom.`,
    };
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    const antwoord = await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(3000) });
    await antwoord.body?.cancel();
    return antwoord.ok;
  } catch {
    return false;
  }
}
