import { defineConfig } from 'vitest/config';

const bouwBeheer = './tests/support/build-beheer.ts';

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
      project('admin'),
      project('server', { globalSetup: bouwBeheer, testTimeout: 120_000 }),
      {
        test: {
          name: 'browser',
          globalSetup: bouwBeheer,
          include: ['tests/**/*.browser.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
