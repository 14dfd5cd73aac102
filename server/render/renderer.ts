import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LRUCache } from 'lru-cache';
import type { Levend, Releasegegevens } from '#site/formulier/model.ts';
import { fillIn, findInvulling } from '#server/forms/fill-in.ts';
import { makeVraag, Vanger } from '#server/render/fake-response.ts';
import type { Release } from '#server/serve/releases.ts';

type Handler = (
  req: IncomingMessage,
  res: ServerResponse,
  next: () => void,
  locals: { levend: Levend },
) => Promise<void>;

/** The renderer could not make a page. */
export class GeenPagina extends Error {
  override name = 'GeenPagina';
}

/**
 * Renders the pages on demand with the code that the site builder made beside the release. That code is copied first, so that a build
 * that is under way, or was interrupted, takes nothing away.
 */
export class Weergave {
  readonly #bouw: string;
  readonly #kopie: string;
  #geladen: { release: string; handler: Promise<Handler | undefined> } | undefined;
  #gegevens: { release: string; waarde: Releasegegevens } | undefined;

  /** Pages that differ in a code or key only, so that guessing codes costs the guesser more than us, and a rush of forms little. */
  readonly #altijdZo = new LRUCache<string, string>({ max: 20 });

  constructor(bouw: string, kopie: string) {
    this.#bouw = join(bouw, 'server');
    this.#kopie = kopie;
  }

  /** The page at `pad`; undefined while there is no code to render it with. */
  async render(release: Release, pad: string, wat: Omit<Levend, 'release'>): Promise<Buffer | undefined> {
    const invulling = findInvulling(wat);
    if (invulling === undefined) return await this.#make(release, pad, wat);
    const naam = `${release.id} ${JSON.stringify(invulling.wat)}`;
    const vast = this.#altijdZo.get(naam) ?? (await this.#make(release, pad, invulling.wat))?.toString();
    if (vast === undefined) return undefined;
    this.#altijdZo.set(naam, vast);
    return Buffer.from(fillIn(vast, invulling));
  }

  async #make(release: Release, pad: string, wat: Omit<Levend, 'release'>): Promise<Buffer | undefined> {
    const handler = await this.#load(release);
    if (handler === undefined) return undefined;
    const vanger = new Vanger();
    const levend: Levend = { release: this.describe(release), ...wat };
    await handler(makeVraag(pad), vanger.asResponse(), () => undefined, { levend });
    if (vanger.status !== 200) throw new GeenPagina(`${pad} gaf ${vanger.status}`);
    return vanger.inhoud();
  }

  /** False for a release that was made before there were pages on demand. */
  isReady(release: Release): boolean {
    return this.#gegevens?.release === release.id || existsSync(schilPad(release));
  }

  /** What the pages say of this release. */
  describe(release: Release): Releasegegevens {
    if (this.#gegevens?.release !== release.id) {
      const waarde = JSON.parse(readFileSync(schilPad(release), 'utf8')) as Releasegegevens;
      this.#gegevens = { release: release.id, waarde };
    }
    return this.#gegevens.waarde;
  }

  #load(release: Release): Promise<Handler | undefined> {
    if (this.#geladen?.release !== release.id) {
      const vorige = this.#geladen?.handler;
      const handler = this.#import().catch(async (fout: unknown) => {
        const eerder = await vorige;
        if (eerder === undefined) throw fout;
        return eerder;
      });
      this.#geladen = { release: release.id, handler };
      const forget = (): void => void (this.#geladen = undefined);
      handler.then((gevonden) => gevonden ?? forget(), forget);
    }
    return this.#geladen.handler;
  }

  async #import(): Promise<Handler | undefined> {
    const map = this.#copy();
    if (map === undefined) return undefined;
    const module = (await import(pathToFileURL(join(map, 'server', 'entry.mjs')).href)) as {
      handler: Handler;
    };
    return module.handler;
  }

  /** Folder with a copy of the newest code; what was copied before when there is none now. */
  #copy(): string | undefined {
    const eerdere = (): string[] => (existsSync(this.#kopie) ? readdirSync(this.#kopie) : []);
    if (!existsSync(join(this.#bouw, 'entry.mjs'))) {
      const nieuwste = eerdere()
        .filter((naam) => !naam.endsWith('.half'))
        .toSorted(
          (a, b) => statSync(join(this.#kopie, b)).mtimeMs - statSync(join(this.#kopie, a)).mtimeMs,
        )[0];
      return nieuwste === undefined ? undefined : join(this.#kopie, nieuwste);
    }
    const naam = digestMap(this.#bouw);
    const doel = join(this.#kopie, naam);
    if (existsSync(doel)) return doel;
    mkdirSync(this.#kopie, { recursive: true });
    cpSync(this.#bouw, join(`${doel}.half`, 'server'), { recursive: true });
    renameSync(`${doel}.half`, doel);
    for (const oud of eerdere().filter((ander) => ander !== naam))
      rmSync(join(this.#kopie, oud), { recursive: true, force: true });
    return doel;
  }
}

function schilPad(release: Release): string {
  return join(release.dir, '_intern', 'schil.json');
}

function digestMap(map: string): string {
  const hash = createHash('sha256');
  for (const naam of (readdirSync(map, { recursive: true }) as string[]).toSorted()) {
    const pad = join(map, naam);
    if (statSync(pad).isFile()) hash.update(`${naam}\0`).update(readFileSync(pad));
  }
  return hash.digest('hex').slice(0, 16);
}
