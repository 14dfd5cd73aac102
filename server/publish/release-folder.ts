import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compressFast, copies, isCompressible } from '#server/publish/compress.ts';

const tegelijk = 8;

/** The folder of a release in the making. Files it shares with an earlier release are links, so nothing is ever written into one. */
export class ReleaseFolder {
  readonly dir: string;
  readonly #onderweg = new Set<Promise<void>>();
  #fout: unknown;

  constructor(dir: string) {
    this.dir = dir;
  }

  /** Puts a file there with its quick copy; false when it stood there already with these bytes. */
  async put(pad: string, inhoud: Buffer): Promise<boolean> {
    const doel = join(this.dir, pad);
    if (hasBytes(doel, inhoud)) return false;
    removeWithCopies(doel);
    mkdirSync(dirname(doel), { recursive: true });
    writeFileSync(doel, inhoud);
    if (isCompressible(pad, inhoud.length)) await this.#compress(doel, inhoud);
    return true;
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

  /** Resolves once every copy is written. */
  async finish(): Promise<void> {
    await Promise.all(this.#onderweg);
    if (this.#fout !== undefined) throw this.#fout;
  }

  async #compress(doel: string, inhoud: Buffer): Promise<void> {
    if (this.#onderweg.size >= tegelijk) await Promise.race(this.#onderweg);
    const werk = compressFast(inhoud)
      .then((kopie) => writeFile(`${doel}.gz`, kopie))
      .catch((fout: unknown) => void (this.#fout ??= fout))
      .finally(() => this.#onderweg.delete(werk));
    this.#onderweg.add(werk);
  }
}

/** Makes `doel` a folder with the same files as the release `bron`, as far as `hoort` names them, without using space. */
export function linkRelease(bron: string, doel: string, hoort: (pad: string) => boolean, map = ''): void {
  mkdirSync(join(doel, map), { recursive: true });
  for (const deel of readdirSync(join(bron, map), { withFileTypes: true })) {
    const pad = map === '' ? deel.name : `${map}/${deel.name}`;
    if (deel.isDirectory()) linkRelease(bron, doel, hoort, pad);
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

function removeWithCopies(pad: string): void {
  for (const einde of ['', ...copies]) rmSync(pad + einde, { force: true });
}

function hasBytes(pad: string, inhoud: Buffer): boolean {
  const bestand = statSync(pad, { throwIfNoEntry: false });
  return bestand?.size === inhoud.length && readFileSync(pad).equals(inhoud);
}
