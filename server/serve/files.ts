import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { compressedFor, type Accepted, type Encoding } from '#server/serve/encoding.ts';
import { bewaarkop, deelkoppen, inhoudssoort, outlivesRelease } from '#server/serve/headers.ts';
import type { Release } from '#server/serve/releases.ts';

/** A file as it is sent: small ones with their bytes in memory, large ones as a path to stream. */
export interface Bestand {
  encoding: Encoding;
  etag: string;
  grootte: number;
  /** Flat list of names and values, complete but for what the status adds. */
  koppen: string[];
  /** The same with the length of the whole file. */
  heleKoppen: string[];
  inhoud: Buffer | undefined;
  /** Absolute path of the bytes. */
  bron: string;
}

const grootsteInGeheugen = 1024 * 1024;
const achtervoegsel: Record<Encoding, string> = { br: '.br', gzip: '.gz', identity: '' };
/** How long the quick copy is remembered in place of the small one (ms), which is made a while after a release went live. */
const voorlopig = 1_000;

/** Reads files of a release and keeps what is asked for most in memory, at most `maxBytes` of it. */
export class FileCache {
  readonly #geheugen: LRUCache<string, Bestand>;
  readonly #vasteKoppen: string[];

  constructor(vasteKoppen: string[], maxBytes = 64 * 1024 * 1024) {
    this.#vasteKoppen = vasteKoppen;
    this.#geheugen = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: (b) => (b.inhoud?.length ?? 0) + 1024,
    });
  }

  /** What memory has of `pad` (a file's path below the web root, starting with '/'). */
  recall(release: Release, pad: string, accepted: Accepted): Bestand | undefined {
    return this.#geheugen.get(`${release.id} ${accepted} ${pad}`);
  }

  /** The file in the best available encoding that is accepted, or undefined when the release does not have it. */
  async read(
    release: Release,
    pad: string,
    accepted: Accepted,
    eerdere: () => string[],
  ): Promise<Bestand | undefined> {
    const bekend = this.recall(release, pad, accepted);
    if (bekend !== undefined) return bekend;
    const dirs = outlivesRelease(pad) ? [release.dir, ...eerdere()] : [release.dir];
    const bestand = await this.#load(dirs, pad, accepted);
    if (bestand === undefined) return undefined;
    const ttl = bestand.encoding === 'gzip' && accepted !== 'gzip' ? voorlopig : 0;
    this.#geheugen.set(`${release.id} ${accepted} ${pad}`, bestand, { ttl });
    return bestand;
  }

  async #load(dirs: string[], pad: string, accepted: Accepted): Promise<Bestand | undefined> {
    for (const dir of dirs) {
      const bron = join(dir, pad);
      const zonder = await sizeOf(bron);
      if (zonder === undefined) continue;
      for (const encoding of compressedFor[accepted]) {
        const kopie = bron + achtervoegsel[encoding];
        const maat = await sizeOf(kopie);
        if (maat !== undefined) return await this.#describe(pad, kopie, maat, encoding);
      }
      return await this.#describe(pad, bron, zonder, 'identity');
    }
    return undefined;
  }

  async #describe(pad: string, bron: string, maat: Maat, encoding: Encoding): Promise<Bestand> {
    const inhoud = maat.grootte <= grootsteInGeheugen ? await readFile(bron) : undefined;
    const kenmerk = inhoud ?? `${maat.grootte}-${maat.gewijzigd}`;
    const etag = `"${createHash('sha256').update(kenmerk).digest('base64url').slice(0, 22)}"`;
    const koppen = [...this.#vasteKoppen, ...deelkoppen(pad)];
    koppen.push(
      'Content-Type',
      inhoudssoort(pad),
      'Cache-Control',
      bewaarkop(pad),
      'ETag',
      etag,
      'Vary',
      'Accept-Encoding',
    );
    if (encoding === 'identity') koppen.push('Accept-Ranges', 'bytes');
    else koppen.push('Content-Encoding', encoding);
    const grootte = inhoud?.length ?? maat.grootte;
    return {
      encoding,
      etag,
      grootte,
      koppen,
      heleKoppen: [...koppen, 'Content-Length', String(grootte)],
      inhoud,
      bron,
    };
  }
}

interface Maat {
  grootte: number;
  gewijzigd: number;
}

async function sizeOf(pad: string): Promise<Maat | undefined> {
  try {
    const gegevens = await stat(pad);
    return gegevens.isFile() ? { grootte: gegevens.size, gewijzigd: gegevens.mtimeMs } : undefined;
  } catch {
    return undefined;
  }
}
