import { fork } from 'node:child_process';
import { join } from 'node:path';
import { guardChild } from '#server/processes/child.ts';
import type { Releasebericht, Releaseopdracht } from '#server/publish/release-process.ts';

type Uitkomst = Exclude<Releasebericht, { soort: 'voortgang' }>;

/** Makes a release in a process of its own; a process that dies without a word counts as a failure. */
export function runRelease(
  opdracht: Releaseopdracht,
  onVoortgang: (voortgang: number, tekst: string) => void,
): Promise<Uitkomst> {
  const kind = guardChild(
    fork(join(import.meta.dirname, 'release-process.ts'), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }),
  );
  return new Promise((klaar) => {
    let uitkomst: Uitkomst = { soort: 'mislukt', melding: 'De bouw van de site werd afgebroken.' };
    kind.on('message', (bericht) => {
      const gelezen = bericht as Releasebericht;
      if (gelezen.soort === 'voortgang') onVoortgang(gelezen.voortgang, gelezen.tekst);
      else uitkomst = gelezen;
    });
    kind.once('error', (fout) => klaar({ soort: 'mislukt', melding: fout.message }));
    kind.once('close', () => klaar(uitkomst));
    kind.send(opdracht);
  });
}
