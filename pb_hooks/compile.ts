import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { compileMigrations } from '../pb_migrations/compile.ts';

const bron = import.meta.dirname;
const synoniemen = join(bron, '../content/synoniemen.yaml');

/** Where the migrations stand in the folder of the hooks, of which PocketBase loads only `*.pb.js`. */
export const migrationsIn = (hooksDir: string): string => join(hooksDir, 'migrations');

/** Bundles hooks and migrations with core/ for PocketBase's JavaScript VM; returns the folder for --hooksDir. */
export async function compileHooks(outDir = join(bron, '../dist/pb_hooks')): Promise<string> {
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  await build({
    // The demo apart: only an empty data folder that gets one reads it.
    entryPoints: { main: join(bron, 'main.ts'), demo: join(bron, 'demo.ts') },
    outdir: outDir,
    bundle: true,
    platform: 'neutral',
    format: 'cjs',
    target: 'es2017',
    logLevel: 'warning',
    charset: 'utf8',
    // What means the same, as editors keep it for the site's search too.
    define: { SYNONIEMEN: JSON.stringify(parse(await readFile(synoniemen, 'utf8'))) },
  });
  // PocketBase loads *.pb.js by itself, and nothing else.
  await writeFile(join(outDir, 'main.pb.js'), 'require(`${__hooks}/main.js`).registerAll();\n');
  await compileMigrations(migrationsIn(outDir));
  return outDir;
}

if (import.meta.main) console.log(await compileHooks());
