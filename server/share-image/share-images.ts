import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { digestInhoud, readShareImages, type ShareImageContent } from '#server/share-image/content.ts';
import { Drawer } from '#server/share-image/drawer.ts';

export interface Deelbeeld {
  png: Buffer;
  /** Digest of what it shows. */
  digest: string;
}

/** The share images of the live release: each is drawn once, kept on disk by what it shows, and gone when no entry shows it. */
export class ShareImages {
  readonly #map: string;
  readonly #drawer: Drawer;
  readonly #geheugen = new LRUCache<string, Buffer>({
    maxSize: 16 * 1024 * 1024,
    sizeCalculation: (png) => png.length,
  });
  readonly #onderweg = new Map<string, Promise<Buffer>>();
  #release = '';
  #inhoud = new Map<string, ShareImageContent>();

  constructor(root: string, map: string) {
    this.#map = map;
    this.#drawer = new Drawer(root);
  }

  /** Undefined for slugs that the release does not have. */
  async find(release: string, slug: string): Promise<Deelbeeld | undefined> {
    if (release !== this.#release) this.#open(release);
    const inhoud = this.#inhoud.get(slug);
    if (inhoud === undefined) return undefined;
    const digest = digestInhoud(inhoud);
    return { digest, png: this.#geheugen.get(digest) ?? (await this.#obtain(digest, inhoud)) };
  }

  async stop(): Promise<void> {
    await this.#drawer.stop();
  }

  #open(release: string): void {
    this.#inhoud = readShareImages(release);
    this.#release = release;
    void this.#prune(new Set([...this.#inhoud.values()].map((inhoud) => `${digestInhoud(inhoud)}.png`)));
  }

  #obtain(digest: string, inhoud: ShareImageContent): Promise<Buffer> {
    const bezig = this.#onderweg.get(digest);
    if (bezig !== undefined) return bezig;
    const belofte = this.#readOrDraw(digest, inhoud).finally(() => this.#onderweg.delete(digest));
    this.#onderweg.set(digest, belofte);
    return belofte;
  }

  async #readOrDraw(digest: string, inhoud: ShareImageContent): Promise<Buffer> {
    const pad = join(this.#map, `${digest}.png`);
    const png = existsSync(pad) ? await readFile(pad) : await this.#draw(pad, inhoud);
    this.#geheugen.set(digest, png);
    return png;
  }

  async #draw(pad: string, inhoud: ShareImageContent): Promise<Buffer> {
    const png = await this.#drawer.draw(inhoud);
    await mkdir(this.#map, { recursive: true });
    await writeFile(`${pad}.nieuw`, png);
    await rename(`${pad}.nieuw`, pad);
    return png;
  }

  async #prune(horen: Set<string>): Promise<void> {
    for (const naam of await readdir(this.#map).catch(() => [])) {
      if (naam.endsWith('.png') && !horen.has(naam)) await rm(join(this.#map, naam), { force: true });
    }
  }
}
