import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { listMigrations } from './list.ts';

const bron = import.meta.dirname;

/** Bundles each migration with what it takes from core/ into a folder of its own, for --migrationsDir. */
export async function compileMigrations(outdir: string): Promise<void> {
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  await build({
    entryPoints: listMigrations().map((naam) => join(bron, naam.replace(/\.js$/, '.ts'))),
    outdir,
    bundle: true,
    format: 'iife',
    platform: 'neutral',
    target: 'es2017',
    charset: 'utf8',
    logLevel: 'warning',
  });
}
