import { availableParallelism } from 'node:os';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

const buildBeheer = './tests/support/build-beheer.ts';
const shareBrowser = './tests/support/share-browser.ts';

/** A worker keeps the modules that it loaded for one file for the next: what they hold is either fixed or begun anew by each file. */
const shared = { isolate: false };

/** What comes by itself comes a little later on a busy machine. */
const patient = { poll: { timeout: 20_000 } };

const project = (name: string, extra: object = {}) => ({
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    exclude: ['**/*.browser.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    expect: patient,
    ...extra,
  },
});

export default defineConfig({
  test: {
    // Most tests wait for a process of their own, or for the browser.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    projects: [
      project('core', { ...shared, pool: 'threads' }),
      project('records', shared),
      project('hooks', { ...shared, testTimeout: 120_000 }),
      project('site', shared),
      // Beheer's classes with runes, compiled as the browser gets them.
      {
        plugins: [
          svelte({ configFile: false, dynamicCompileOptions: () => ({ generate: 'client' as const }) }),
        ],
        ssr: { resolve: { conditions: ['browser'] } },
        ...project('admin', { server: { deps: { inline: ['svelte'] } } }),
      },
      project('server', { globalSetup: buildBeheer, testTimeout: 120_000 }),
      {
        test: {
          name: 'browser',
          ...shared,
          globalSetup: [buildBeheer, shareBrowser],
          include: ['tests/**/*.browser.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          expect: patient,
        },
      },
    ],
  },
});
