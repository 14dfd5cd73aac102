import { join } from 'node:path';
import { digestSources } from '#server/digest-sources.ts';
import type { Command } from '#tests/support/run-command.ts';

const root = join(import.meta.dirname, '../..');
// What a check remembers of files that did not change holds as long as its own code and settings do not change either.
const tools = ['package-lock.json', 'eslint.config.js', '.prettierrc.json', '.prettierignore'];
const cache = `dist/cache/${digestSources(root, tools).slice(0, 16)}`;

export interface Check extends Command {
  /** Checks that make what this one reads. */
  after?: string[];
}

const tsc = (project: string): Check => ({
  command: `tsc -p ${project} --incremental --tsBuildInfoFile ${cache}/${project === '.' ? 'root' : project}.tsbuildinfo`,
});

/** Every check but the tests, by name, in an order in which each stands below what it needs. */
export const checks: Record<string, Check> = {
  generated: { command: 'node records/generate-types.ts --check' },
  'sync-admin': { command: 'svelte-kit sync', folder: 'admin' },
  lint: { command: `eslint --cache --cache-strategy content --cache-location ${cache}/eslint .` },
  format: {
    command: `prettier --check --log-level warn --cache --cache-strategy content --cache-location ${cache}/prettier .`,
  },
  types: tsc('.'),
  'types-tests': tsc('tests'),
  'types-core': tsc('core'),
  'types-hooks': { ...tsc('pb_hooks'), after: ['generated'] },
  'types-site': { command: 'astro check --tsconfig site/tsconfig.json --minimumFailingSeverity warning' },
  'types-admin': {
    command: 'svelte-check --tsconfig tsconfig.json --fail-on-warnings',
    folder: 'admin',
    after: ['sync-admin'],
  },
  dead: { command: 'knip', after: ['sync-admin'] },
  circles: {
    command:
      'depcruise --config .dependency-cruiser.js core records server pb_hooks pb_migrations site admin/src',
  },
};
