import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

const buildBeheer = './tests/support/build-beheer.ts';
const shareBrowser = './tests/support/share-browser.ts';

const project = (name: string, extra: object = {}) => ({
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    exclude: ['**/*.browser.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    ...extra,
  },
});

export default defineConfig({
  test: {
    // The default leaves one core idle, and most tests wait for a process of their own.
    maxWorkers: '100%',
    projects: [
      project('core'),
      project('records'),
      project('hooks'),
      project('site'),
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
          globalSetup: [buildBeheer, shareBrowser],
          include: ['tests/**/*.browser.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
