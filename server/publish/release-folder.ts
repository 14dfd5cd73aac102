import { existsSync, linkSync, mkdirSync, readdirSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { copies } from '#server/publish/compress.ts';
import { removeWithCopies, type FileToWrite, type Written } from '#server/publish/write-file.ts';

/** Files that may wait for the disk, so that rendering neither waits for each nor fills the memory. */
const room = 64;

/** The folder of a release in the making. Files it shares with an earlier release are links, so nothing is ever written into one. */
export class ReleaseFolder {
  readonly dir: string;
  /** How many files differ from what stood there when the folder was begun. */
  changed = 0;
  #writer: Worker | undefined;
  #waiting = 0;
  #fout: Error | undefined;
  /** Called after each file that was written. */
  #hear: () => void = () => undefined;

  constructor(dir: string) {
    this.dir = dir;
  }

  /** Puts a file there with its quick copy. Resolves as soon as there is room for another one; `close` tells whether it succeeded. */
  async put(pad: string, inhoud: Uint8Array<ArrayBuffer>): Promise<void> {
    this.#writer ??= this.#start();
    this.#waiting += 1;
    this.#writer.postMessage({ dir: this.dir, pad, inhoud } satisfies FileToWrite, [inhoud.buffer]);
    await this.#until(room);
  }

  /** Takes a file away with its copies, and the folders that are empty then. */
  remove(pad: string): void {
    removeWithCopies(join(this.dir, pad));
    for (let map = dirname(pad); map !== '.'; map = dirname(map)) {
      const dir = join(this.dir, map);
      if (!existsSync(dir) || readdirSync(dir).length > 0) return;
      rmdirSync(dir);
    }
  }

  /** Resolves once everything is written and nothing more will be; throws the first thing that could not be. */
  async close(): Promise<void> {
    await this.#until(0);
    await this.#writer?.terminate();
    this.#writer = undefined;
    if (this.#fout !== undefined) throw this.#fout;
  }

  async #until(waiting: number): Promise<void> {
    while (this.#waiting > waiting && this.#fout === undefined)
      await new Promise<void>((resolve) => (this.#hear = resolve));
  }

  #start(): Worker {
    const writer = new Worker(new URL('write-file.ts', import.meta.url), {
      resourceLimits: { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 64 },
    });
    writer.on('message', (written: Written) => {
      this.#waiting -= 1;
      if ('fout' in written) this.#fout ??= written.fout;
      else if (written.anders) this.changed += 1;
      this.#hear();
    });
    writer.on('error', (fout: Error) => {
      this.#fout ??= fout;
      this.#hear();
    });
    return writer;
  }
}

/**
 * Makes `doel` a folder with the same files as the release `bron`, as far as `hoort` names them, without using space. Thousands of links
 * are made several times as fast without waiting for each, so only between folders something else gets its turn.
 */
export async function linkRelease(
  bron: string,
  doel: string,
  hoort: (pad: string) => boolean,
  map = '',
): Promise<void> {
  await setImmediate();
  mkdirSync(join(doel, map), { recursive: map === '' });
  for (const deel of readdirSync(join(bron, map), { withFileTypes: true })) {
    const pad = map === '' ? deel.name : `${map}/${deel.name}`;
    if (deel.isDirectory()) await linkRelease(bron, doel, hoort, pad);
    else if (hoort(withoutCopy(pad))) linkSync(join(bron, pad), join(doel, pad));
  }
}

/** Paths of all files below a folder, relative to it. */
export function listFiles(dir: string, voor = ''): string[] {
  return readdirSync(join(dir, voor), { withFileTypes: true }).flatMap((deel) => {
    const pad = voor === '' ? deel.name : `${voor}/${deel.name}`;
    if (deel.isDirectory()) return listFiles(dir, pad);
    return deel.isFile() ? [pad] : [];
  });
}

function withoutCopy(pad: string): string {
  const kopie = copies.find((einde) => pad.endsWith(einde));
  return kopie === undefined ? pad : pad.slice(0, -kopie.length);
}
