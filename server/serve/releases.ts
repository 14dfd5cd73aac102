import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** One release as the server reads it. */
export interface Release {
  id: string;
  /** Web root. */
  dir: string;
  ingetrokken: ReadonlySet<string>;
}

const slugs = z.array(z.string());
const idPatroon = /^[0-9A-Za-z-]+$/;

/** The live release, looked up at most once a second, so that a release made by another process is served as well. */
export class Releases {
  readonly #map: string;
  #huidig: Release | undefined;
  #gekekenOp = 0;

  constructor(map: string) {
    this.#map = map;
  }

  /** Undefined until the first release is there. */
  huidig(): Release | undefined {
    const nu = performance.now();
    if (this.#gekekenOp === 0 || nu - this.#gekekenOp > 1000) {
      this.#gekekenOp = nu;
      this.refresh();
    }
    return this.#huidig;
  }

  /** Looks again now. */
  refresh(): void {
    const id = readHuidigId(this.#map);
    if (id === undefined || id === this.#huidig?.id) return;
    const dir = join(this.#map, id);
    this.#huidig = { id, dir, ingetrokken: readIngetrokken(dir) };
  }

  /** Web roots of the other releases that are kept, newest first: pages that are still open ask for their files. */
  eerdere(): string[] {
    return listReleases(this.#map)
      .filter((id) => id !== this.#huidig?.id)
      .map((id) => join(this.#map, id));
  }
}

/** Ids of the complete releases, newest first. */
export function listReleases(map: string): string[] {
  if (!existsSync(map)) return [];
  return readdirSync(map, { withFileTypes: true })
    .filter((deel) => deel.isDirectory() && idPatroon.test(deel.name))
    .map((deel) => deel.name)
    .toSorted()
    .toReversed();
}

/** The id that `releases/current` names, when that release is there. */
export function readHuidigId(map: string): string | undefined {
  try {
    const id = readFileSync(join(map, 'current'), 'utf8').trim();
    return idPatroon.test(id) && statSync(join(map, id)).isDirectory() ? id : undefined;
  } catch {
    return undefined;
  }
}

function readIngetrokken(dir: string): Set<string> {
  const pad = join(dir, '_intern', 'ingetrokken.json');
  if (!existsSync(pad)) return new Set();
  return new Set(slugs.parse(JSON.parse(readFileSync(pad, 'utf8'))));
}
