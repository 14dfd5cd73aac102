import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { digestSources } from '#server/digest-sources.ts';
import { guardChild } from '#server/processes/child.ts';
import { withLock } from '#server/processes/lock.ts';
import type { SiteCode } from '#site/code/site-code.ts';

/** Where the code of the site stands once it is built. */
export interface SiteCodeFiles {
  /** Of the sources it was built from. */
  digest: string;
  /** The module that renders. */
  entry: string;
  /** Folder with the styles, scripts and fonts that pages ask for. */
  client: string;
}

/** The code of the site could not be built; the message is the build tool's own last words. */
export class SiteCodeFailed extends Error {
  override name = 'SiteCodeFailed';
}

const bronnen = ['site', 'core', 'astro.config.mjs', 'package-lock.json', 'package.json'];
const inhoud = ['paginas', 'verhalen'];
const bewaard = 5;

/**
 * The code that renders the site with the pages and stories of the folder `content`, built when its sources changed since the last time.
 * It stands in dist/site-code under a digest of them, and needs neither sources nor build tool any more.
 */
export async function prepareSiteCode(root: string, content = join(root, 'content')): Promise<SiteCodeFiles> {
  const map = join(root, 'dist', 'site-code');
  const digest = digestSources(content, inhoud, digestSources(root, bronnen)).slice(0, 16);
  const dir = join(map, digest);
  const files = { digest, entry: join(dir, 'server', 'entry.mjs'), client: join(dir, 'client') };
  if (existsSync(dir)) return files;
  mkdirSync(map, { recursive: true });
  await withLock(`${dir}.pid`, async () => {
    if (existsSync(dir)) return;
    const half = `${dir}.half`;
    rmSync(half, { recursive: true, force: true });
    await runAstro(root, content, half);
    renameSync(half, dir);
    pruneCode(map);
  });
  return files;
}

/** Loads the code; the second time it is there already. */
export async function loadSiteCode({ entry }: SiteCodeFiles): Promise<SiteCode> {
  return (await import(pathToFileURL(entry).href)) as SiteCode;
}

async function runAstro(root: string, content: string, doel: string): Promise<void> {
  const opdracht = [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--root', root];
  const env = {
    LUISTERLOOP_CODE: doel,
    LUISTERLOOP_CONTENT: content,
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
  };
  const kind = guardChild(
    spawn(process.execPath, opdracht, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    }),
  );
  let uitvoer = '';
  for (const stroom of [kind.stdout, kind.stderr]) stroom?.on('data', (stuk) => (uitvoer += String(stuk)));
  const code = await new Promise<number | null>((klaar, fout) => {
    kind.once('error', fout);
    kind.once('close', klaar);
  });
  if (code !== 0)
    throw new SiteCodeFailed(`De code van de site bouwen lukte niet:\n${uitvoer.trim().slice(-2000)}`);
}

/** Removes the code of versions from long ago; a server that was not started anew may still use the last ones. */
function pruneCode(map: string): void {
  const dirs = readdirSync(map, { withFileTypes: true }).filter((deel) => deel.isDirectory());
  const made = (naam: string): number => statSync(join(map, naam)).mtimeMs;
  const oud = dirs.map(({ name }) => name).toSorted((a, b) => made(b) - made(a));
  for (const naam of oud.slice(bewaard)) rmSync(join(map, naam), { recursive: true, force: true });
}
