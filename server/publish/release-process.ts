import { dataFolderIn } from '#server/data-folder.ts';
import { stopChildren } from '#server/processes/child.ts';
import {
  AlBezig,
  makeRelease,
  type ReleaseUitslag,
  type Uitgavebestand,
} from '#server/publish/make-release.ts';

/** What the server asks of the process that makes a release. */
export interface Releaseopdracht {
  root: string;
  dataDir: string;
  siteUrl: string;
  uitgave: Uitgavebestand;
  opdracht: string[];
}

export type Releasebericht =
  | { soort: 'voortgang'; voortgang: number; tekst: string }
  | { soort: 'klaar'; uitslag: ReleaseUitslag }
  | { soort: 'mislukt'; melding: string };

process.umask(0o077);

// The server makes releases in a process of its own, so that building never slows down reading. When the server is gone, so is this.
process.once('disconnect', () => void stop());
process.once('SIGTERM', () => void stop());
process.once('SIGINT', () => void stop());
process.once('message', (opdracht) => void run(opdracht as Releaseopdracht));

async function run({ root, dataDir, siteUrl, uitgave, opdracht }: Releaseopdracht): Promise<void> {
  let laatste = -1;
  try {
    const uitslag = await makeRelease({
      root,
      map: dataFolderIn(dataDir),
      siteUrl,
      uitgave,
      opdracht,
      meld: (voortgang, tekst) => {
        if (voortgang === laatste) return;
        laatste = voortgang;
        send({ soort: 'voortgang', voortgang, tekst });
      },
    });
    send({ soort: 'klaar', uitslag });
  } catch (fout) {
    const melding = fout instanceof Error ? fout.message : String(fout);
    send({
      soort: 'mislukt',
      melding: fout instanceof AlBezig ? melding : `De site bouwen lukte niet. ${melding}`,
    });
  }
  process.removeAllListeners('disconnect');
  process.disconnect();
}

function send(bericht: Releasebericht): void {
  if (process.connected) process.send?.(bericht);
}

async function stop(): Promise<void> {
  await stopChildren();
  process.exit(1);
}
