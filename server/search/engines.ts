import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Release } from '#server/serve/releases.ts';
import type { SiteCode } from '#site/code/site-code.ts';
import type { IndexBestand } from '#site/zoeken/index-bestand.ts';
import type { Zoeker } from '#site/zoeken/zoek.ts';
import type { Zoekbron, Zoekmachine } from '#site/uitgave/zoekmachine.ts';

/**
 * The search engine of the live release, made at its first question; only one is in memory. Its index is unpacked anew only when it is
 * another one, since most releases change no word that is searched for.
 */
export class Engines {
  #live: { release: string; index: string; zoek: Zoeker; engine: Zoekmachine } | undefined;

  /** Undefined when the release has no index that can be read, such as one of an earlier version. */
  of(release: Release, site: SiteCode): Zoekmachine | undefined {
    if (this.#live?.release === release.id) return this.#live.engine;
    const bron = readJson(release, '_intern/zoeken.json') as Zoekbron | undefined;
    if (bron === undefined) return undefined;
    const zoek = this.#live?.index === bron.index ? this.#live.zoek : this.#unpack(release, bron.index, site);
    if (zoek === undefined) return undefined;
    const engine = new site.Zoekmachine(zoek, bron);
    this.#live = { release: release.id, index: bron.index, zoek, engine };
    return engine;
  }

  /** The one before goes first, so that there are never two. */
  #unpack(release: Release, index: string, site: SiteCode): Zoeker | undefined {
    this.#live = undefined;
    const bestand = readJson(release, index) as IndexBestand | undefined;
    return bestand && site.createZoeker(bestand);
  }
}

function readJson({ dir }: Release, pad: string): unknown {
  try {
    return JSON.parse(readFileSync(join(dir, pad), 'utf8'));
  } catch {
    return undefined;
  }
}
