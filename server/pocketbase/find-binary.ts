import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { findBinary, NoPocketBaseError } from '#records/pocketbase-binary.ts';
import { bekendeBinaries } from '#server/pocketbase/binaries.ts';

const versie = '0.39.1';

/** PocketBase cannot be started; the message tells the operator why and what to do. */
export class PocketbaseMissing extends Error {
  override name = 'PocketbaseOntbreekt';
}

/** The program to run: the one that was asked for when it answers, otherwise the installed one when its sha256 is on the list. */
export async function findCheckedBinary(gevraagd: string | undefined): Promise<string> {
  if (gevraagd !== undefined) return await checkAnswers(gevraagd);
  try {
    return await checkSha256(findBinary(), bekendeBinaries[`${process.platform}-${process.arch}`]);
  } catch (fout) {
    if (fout instanceof NoPocketBaseError) throw new PocketbaseMissing(fout.message);
    throw fout;
  }
}

/** The path itself when its content has the expected sha256; an unknown or different one refuses. */
export async function checkSha256(pad: string, verwacht: string | undefined): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(pad), hash);
  const gevonden = hash.digest('hex');
  if (gevonden === verwacht) return pad;
  throw new PocketbaseMissing(
    `Het programma ${pad} is niet de gecontroleerde PocketBase ${versie} (sha256 ${gevonden}). Installeer opnieuw met 'npm install', of wijs met POCKETBASE_BIN een PocketBase aan die u zelf vertrouwt.`,
  );
}

/** What docs/operations.md asks of production: 0.39.7 mended a crash in worker goroutines. */
const gevraagd = '0.39.7';

/** A sentence when a program is older than what production needs, or does not say how old it is; undefined when it is not. */
export async function warnVersie(pad: string): Promise<string | undefined> {
  const gevonden = /(\d+)\.(\d+)\.(\d+)/.exec(await askVersie(pad).catch(() => ''))?.[0];
  if (gevonden !== undefined && !isOlder(gevonden, gevraagd)) return undefined;
  return (
    `deze PocketBase (${gevonden ?? 'versie onbekend'}) is ouder dan ${gevraagd}, waarin een crash is verholpen. ` +
    'Zet POCKETBASE_BIN op een officiële uitgave van 0.39 (docs/operations.md).'
  );
}

function isOlder(een: string, ander: string): boolean {
  const [links, rechts] = [een, ander].map((versie) => versie.split('.').map(Number));
  const plek = links!.findIndex((getal, i) => getal !== rechts![i]);
  return plek >= 0 && links![plek]! < rechts![plek]!;
}

async function askVersie(pad: string): Promise<string> {
  return (await promisify(execFile)(pad, ['--version'], { timeout: 10_000 })).stdout;
}

async function checkAnswers(pad: string): Promise<string> {
  try {
    if (/pocketbase/i.test(await askVersie(pad))) return pad;
  } catch {
    // the same sentence says it
  }
  throw new PocketbaseMissing(`POCKETBASE_BIN (${pad}) is geen PocketBase die op deze machine werkt.`);
}
