import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Uitgave } from '#core/publicatie/publicatie.ts';

export interface Bouw {
  /** Exit code of Astro. */
  code: number;
  /** What it printed. */
  log: string;
  /** The web root. */
  web: string;
}

/** A new empty folder for one test file. */
export function makeMap(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'site-test-'));
}

/** Builds the real site with Astro's command line, from `uitgave` or, without it, from the content folder. */
export async function buildSite(
  bouw: string,
  opties: { uitgave?: Uitgave; content?: string },
): Promise<Bouw> {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    LUISTERLOOP_BOUW: bouw,
    SITE_URL: 'https://verbetert.example',
  };
  delete env['LUISTERLOOP_UITGAVE'];
  env['ASTRO_TELEMETRY_DISABLED'] = '1';
  if (opties.uitgave) {
    env['LUISTERLOOP_UITGAVE'] = `${bouw}.json`;
    writeFileSync(`${bouw}.json`, JSON.stringify(opties.uitgave));
  }
  if (opties.content) env['LUISTERLOOP_CONTENT'] = opties.content;
  const proces = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { env });
  let log = '';
  proces.stdout.on('data', (stuk) => (log += String(stuk)));
  proces.stderr.on('data', (stuk) => (log += String(stuk)));
  const code = await new Promise<number>((klaar) => proces.on('close', (uit) => klaar(uit ?? 1)));
  return { code, log, web: join(bouw, 'client') };
}

/** Every file of a web root with its content, by path. */
export function readAlles(web: string): Map<string, string> {
  const bestanden = readdirSync(web, { recursive: true, withFileTypes: true }).filter((b) => b.isFile());
  return new Map(
    bestanden.map((bestand) => {
      const pad = join(bestand.parentPath, bestand.name);
      return [relative(web, pad), readFileSync(pad, 'latin1')];
    }),
  );
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
