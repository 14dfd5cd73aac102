import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '#server/data-folder.ts';
import { guardChild } from '#server/processes/child.ts';
import { withLock } from '#server/processes/lock.ts';
import { digestSources } from '#server/digest-sources.ts';

const bronnen = [
  'admin/src',
  'admin/static',
  'admin/vite.config.ts',
  'core',
  'records',
  'package.json',
  'package-lock.json',
];

/** Builds the admin app into dist/admin when its sources changed since the last time. */
export async function buildAdmin(root: string): Promise<void> {
  const dist = join(root, 'dist');
  mkdirSync(dist, { recursive: true });
  if (isBuilt(root)) return;
  await withLock(join(dist, 'beheer.pid'), async () => {
    if (isBuilt(root)) return;
    const digest = digestSources(root, bronnen);
    rmSync(join(dist, 'beheer.stempel'), { force: true });
    await runVite(root);
    replaceFile(join(dist, 'beheer.stempel'), digest);
  });
}

function isBuilt(root: string): boolean {
  const stempel = join(root, 'dist', 'beheer.stempel');
  if (!existsSync(join(root, 'dist/admin/index.html')) || !existsSync(stempel)) return false;
  return readFileSync(stempel, 'utf8') === digestSources(root, bronnen);
}

async function runVite(root: string): Promise<void> {
  const kind = guardChild(
    spawn(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
      cwd: join(root, 'admin'),
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' },
    }),
  );
  let uitvoer = '';
  for (const stroom of [kind.stdout, kind.stderr]) stroom?.on('data', (stuk) => (uitvoer += String(stuk)));
  const code = await new Promise<number | null>((klaar, fout) => {
    kind.once('error', fout);
    kind.once('close', klaar);
  });
  if (code !== 0) throw new Error(`Beheer bouwen lukte niet:\n${uitvoer.slice(-2000)}`);
}
