import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile, type DataFolder } from '#server/data-folder.ts';
import { digestSources } from '#server/digest-sources.ts';

/** The folder with the compiled hooks and migrations; they are compiled anew only when their sources changed. */
export async function prepareHooks(root: string, map: DataFolder): Promise<string> {
  const dir = join(map.pad, 'hooks');
  const stempel = join(map.pad, 'hooks.stempel');
  const bronnen = ['pb_hooks', 'pb_migrations', 'core', 'content/synoniemen.yaml', 'package-lock.json'];
  const digest = digestSources(root, bronnen);
  if (existsSync(dir) && existsSync(stempel) && readFileSync(stempel, 'utf8') === digest) return dir;
  const { compileHooks } = await import('../../pb_hooks/compile.ts');
  const { stop } = await import('esbuild');
  await compileHooks(dir);
  await stop();
  replaceFile(stempel, digest);
  return dir;
}
