import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '#server/gegevensmap.ts';
import { guardKind } from '#server/processen/kind.ts';
import { digestBronnen } from '#server/publiceren/stempel.ts';

const bronnen = [
  'admin/src',
  'admin/static',
  'admin/vite.config.ts',
  'admin/svelte.config.js',
  'core',
  'records',
  'package.json',
  'package-lock.json',
];

/** Builds the admin app into dist/admin when its sources changed since the last time; true when it was built. */
export async function buildBeheer(root: string): Promise<boolean> {
  const stempel = join(root, 'dist', 'beheer.stempel');
  const digest = digestBronnen(root, bronnen);
  const gebouwd = existsSync(join(root, 'dist/admin/index.html'));
  if (gebouwd && existsSync(stempel) && readFileSync(stempel, 'utf8') === digest) return false;
  mkdirSync(join(root, 'dist'), { recursive: true });
  const kind = guardKind(
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
  replaceFile(stempel, digest);
  return true;
}
