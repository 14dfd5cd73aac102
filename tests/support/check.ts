/**
 * Every check of the project, one after the other; stops at the first that fails. The tests come last, so that the run ends with
 * the line that counts them. Names given as arguments run only those: `npm run check -- lint types`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

const checks: Record<string, string> = {
  format: 'prettier --check --log-level warn .',
  generated: 'node records/generate-types.ts --check',
  lint: 'eslint .',
  types: 'tsc -p .',
  'types-tests': 'tsc -p tests',
  'types-core': 'tsc -p core',
  'types-hooks': 'tsc -p pb_hooks',
  'types-site': 'astro check --tsconfig site/tsconfig.json --minimumFailingSeverity warning',
  'sync-admin': 'svelte-kit sync',
  'types-admin': 'svelte-check --tsconfig tsconfig.json --fail-on-warnings',
  dead: 'knip',
  circles:
    'depcruise --config .dependency-cruiser.json core records server pb_hooks pb_migrations site admin/src',
  tests: 'vitest run --reporter=default --reporter=./tests/support/closing-line.ts',
};

const inAdmin = ['sync-admin', 'types-admin'];
const gevraagd = process.argv.slice(2);
const env = {
  ...process.env,
  PATH: `${join(root, 'node_modules/.bin')}:${process.env['PATH']}`,
  ASTRO_TELEMETRY_DISABLED: '1',
  NO_COLOR: '1',
};

mkdirSync(join(root, 'dist'), { recursive: true });
for (const [naam, opdracht] of Object.entries(checks)) {
  if (gevraagd.length > 0 && !gevraagd.includes(naam)) continue;
  const begin = Date.now();
  console.log(`\n== ${naam}: ${opdracht}`);
  const [programma = '', ...rest] = opdracht.split(' ');
  const cwd = inAdmin.includes(naam) ? join(root, 'admin') : root;
  const { status } = spawnSync(programma, rest, { stdio: 'inherit', cwd, env });
  if (status !== 0) {
    console.error(`\n${naam} failed.`);
    process.exit(status ?? 1);
  }
  if (naam !== 'tests') console.log(`== ${naam} is fine (${((Date.now() - begin) / 1000).toFixed(1)} s)`);
}
