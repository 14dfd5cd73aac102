import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { makeSite, type SiteOptions } from '#tests/support/make-site.ts';

export interface Site {
  /** The web root. */
  web: string;
  bestanden: number;
  /** How many of them are not those of the release before. */
  gewijzigd: number;
}

/** A new empty folder for one test file. */
export function makeMap(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'site-test-'));
}

/** Makes the real site in a folder of releases, from `uitgave` or, without it, from the content folder. */
export async function buildSite(releases: string, opties: SiteOptions): Promise<Site> {
  const { release, ...rest } = await makeSite(releases, 'https://verbetert.example', opties);
  return { web: join(releases, release), bestanden: 0, gewijzigd: 0, ...rest };
}

/** Every file of a web root with its bytes, by path. */
export function readBytes(web: string): Map<string, Buffer> {
  const bestanden = readdirSync(web, { recursive: true, withFileTypes: true }).filter((b) => b.isFile());
  return new Map(
    bestanden.map((bestand) => {
      const pad = join(bestand.parentPath, bestand.name);
      return [relative(web, pad), readFileSync(pad)];
    }),
  );
}

/** Every file of a web root with what it says (latin1), by path; of a compressed copy what a browser makes of it. */
export function readAlles(web: string): Map<string, string> {
  const unpack = (pad: string, inhoud: Buffer): Buffer => {
    if (pad.endsWith('.br')) return brotliDecompressSync(inhoud);
    return pad.endsWith('.gz') ? gunzipSync(inhoud) : inhoud;
  };
  return new Map([...readBytes(web)].map(([pad, inhoud]) => [pad, unpack(pad, inhoud).toString('latin1')]));
}

/** The text between tags, with entities decoded, for assertions on what a reader sees. */
export function readTekst(html: string): string {
  return html
    .replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
}

/** Bytes (brotli) of a page with the styles, scripts and icon it asks for; fonts are not counted. */
export function weighPagina(web: string, pad: string): number {
  const html = readFileSync(join(web, pad), 'utf8');
  const delen = [...html.matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js|svg))"/g)].map(([, deel]) => deel ?? '');
  const weeg = (inhoud: string | Buffer): number => brotliCompressSync(inhoud).length;
  return [...new Set(delen)].reduce((som, deel) => som + weeg(readFileSync(join(web, deel))), weeg(html));
}
