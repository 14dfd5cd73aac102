import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';

const bron = import.meta.dirname;

/** Bundles the hooks with core/ for PocketBase's JavaScript VM; returns the folder for --hooksDir. */
export async function compileHooks(outDir = join(bron, '../dist/pb_hooks')): Promise<string> {
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  const shared: BuildOptions = {
    bundle: true,
    platform: 'neutral',
    target: 'es2017',
    logLevel: 'warning',
    charset: 'utf8',
  };
  await build({
    ...shared,
    entryPoints: [join(bron, 'main.ts')],
    outfile: join(outDir, 'main.pb.js'),
    bundle: false,
  });
  await build({
    ...shared,
    entryPoints: [join(bron, 'handlers.ts')],
    outfile: join(outDir, 'handlers.js'),
    format: 'cjs',
  });
  return outDir;
}

if (import.meta.main) console.log(await compileHooks());
