import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { compressFast, copies, isCompressible } from '#server/publish/compress.ts';

/** A file for a folder of a release. */
export interface FileToWrite {
  dir: string;
  /** Relative to `dir`. */
  pad: string;
  inhoud: Uint8Array;
}

/** How it went: whether the file differs from what stood there, or why it could not be written. */
export type Written = { anders: boolean } | { fout: Error };

/** Puts a file there with its quick copy; false when it stood there already with these bytes. */
function writeFile({ dir, pad, inhoud }: FileToWrite): boolean {
  const doel = join(dir, pad);
  if (hasBytes(doel, inhoud)) return false;
  removeWithCopies(doel);
  mkdirSync(dirname(doel), { recursive: true });
  writeFileSync(doel, inhoud);
  if (isCompressible(pad, inhoud.length)) writeFileSync(`${doel}.gz`, compressFast(inhoud));
  return true;
}

export function removeWithCopies(pad: string): void {
  for (const einde of ['', ...copies]) rmSync(pad + einde, { force: true });
}

function hasBytes(pad: string, inhoud: Uint8Array): boolean {
  const bestand = statSync(pad, { throwIfNoEntry: false });
  return bestand?.size === inhoud.length && readFileSync(pad).equals(inhoud);
}

// Writing and compressing have a thread of their own, so that rendering goes on meanwhile.
parentPort?.on('message', (file: FileToWrite) => {
  let written: Written;
  try {
    written = { anders: writeFile(file) };
  } catch (fout) {
    written = { fout: fout instanceof Error ? fout : new Error(String(fout)) };
  }
  parentPort?.postMessage(written);
});
