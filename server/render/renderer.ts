import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import type { SiteCode } from '#site/code/site-code.ts';
import type { Living, Releasegegevens } from '#site/formulier/model.ts';
import { fillIn, findFilling } from '#server/render/fill-in.ts';
import { loadSiteCode, type SiteCodeFiles } from '#server/render/site-code.ts';
import { PriorityQueue } from '#server/rate-limit/priority.ts';
import type { Release } from '#server/serve/releases.ts';

/** Pages that are made at the same time, and how many may wait for it; what waits longer is of no use to anybody. */
const tegelijk = 4;
const langsteRij = 200;

type Wat = Omit<Living, 'release'>;

/** The renderer could not make a page. */
export class NoPage extends Error {
  override name = 'NoPage';
}

/** Renders the pages that are made for each visitor, with the code that the releases are made with; it is loaded at the first of them. */
export class Renderer {
  readonly #siteUrl: string;
  #files: SiteCodeFiles | undefined;
  #site: Promise<SiteCode> | undefined;
  #described: { release: string; gegevens: Releasegegevens } | undefined;

  /** Pages that differ in a code or key only, so that guessing codes costs the guesser more than us, and a rush of forms little. */
  readonly #fixed = new LRUCache<string, Promise<Buffer>>({ max: 20 });

  readonly #rij = new PriorityQueue(tegelijk, langsteRij);

  constructor(siteUrl: string) {
    this.#siteUrl = siteUrl;
  }

  /** Tells where the code stands, once it is built; until then nothing can be rendered. */
  use(files: SiteCodeFiles): void {
    this.#files = files;
  }

  /** False while there is no code to render with. */
  isReady(release: Release): boolean {
    return this.#files !== undefined && existsSync(schilPad(release));
  }

  /**
   * Makes and sends a page when it is its turn, so that few are in memory at once; false when too many wait already. What is the same for
   * many people (`wat`) costs too little to wait for.
   */
  async inTurn(wat: Wat | undefined, work: () => Promise<void>): Promise<boolean> {
    const isVast = wat !== undefined && findFilling(wat) !== undefined;
    if (!isVast && this.#rij.isVol()) return false;
    await (isVast ? work() : this.#rij.run(false, work));
    return true;
  }

  /** Folder with the styles and scripts that rendered pages ask for. */
  assets(): string | undefined {
    return this.#files?.client;
  }

  /** The page at `pad`, for a visitor of this release. */
  async render(release: Release, pad: string, wat: Wat): Promise<Buffer> {
    const filling = findFilling(wat);
    if (filling === undefined) return Buffer.from(await this.#make(release, pad, wat));
    const naam = `${release.id} ${JSON.stringify(filling.wat)}`;
    const fixed = this.#fixed.get(naam) ?? this.#make(release, pad, filling.wat).then(Buffer.from);
    this.#fixed.set(naam, fixed);
    fixed.catch(() => this.#fixed.delete(naam));
    // The same page is the same buffer, so that it is compressed once.
    return filling.plekken.length === 0 ? await fixed : Buffer.from(fillIn(String(await fixed), filling));
  }

  /** An entry's page as the site would show this draft; its status is 400 when it is none. */
  async preview(voorbeeld: unknown): Promise<Response> {
    return await (await this.site()).render(new URL('/voorbeeld/', this.#siteUrl), { voorbeeld });
  }

  /** What the pages say of this release. */
  describe(release: Release): Releasegegevens {
    if (this.#described?.release !== release.id) {
      const gegevens = JSON.parse(readFileSync(schilPad(release), 'utf8')) as Releasegegevens;
      this.#described = { release: release.id, gegevens };
    }
    return this.#described.gegevens;
  }

  async #make(release: Release, pad: string, wat: Wat): Promise<string> {
    const site = await this.site();
    const living: Living = { release: this.describe(release), ...wat };
    const antwoord = await site.render(new URL(pad, this.#siteUrl), { living });
    if (!antwoord.ok) throw new NoPage(`${pad} gaf ${antwoord.status}`);
    return await antwoord.text();
  }

  /** The code of the site, loaded at its first use. */
  site(): Promise<SiteCode> {
    if (this.#files === undefined) throw new NoPage('De code van de site is er nog niet.');
    this.#site ??= loadSiteCode(this.#files);
    return this.#site;
  }
}

function schilPad(release: Release): string {
  return join(release.dir, '_intern', 'schil.json');
}
