import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, passthroughImageService } from 'astro/config';
import mdx from '@astrojs/mdx';
import node from '@astrojs/node';
import sitemap from '@astrojs/sitemap';
import { finishBouw, isVindbaar } from './site/bouw/finish-bouw.ts';

const bouw = process.env.LUISTERLOOP_BOUW ?? fileURLToPath(new URL('./dist/site', import.meta.url));

const inhoud = resolve(
  process.env.LUISTERLOOP_CONTENT ?? fileURLToPath(new URL('./content', import.meta.url)),
);

/** The output may stand anywhere, also where no node_modules can be found, so a build takes everything in. */
const bundleAlles = {
  name: 'luisterloop-bundle-alles',
  apply: 'build',
  config: () => ({
    environments: { ssr: { resolve: { noExternal: true } }, prerender: { resolve: { noExternal: true } } },
  }),
};

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://127.0.0.1:4321',
  srcDir: './site',
  publicDir: './site/openbaar',
  outDir: bouw,
  cacheDir: `${bouw.replace(/\/$/, '')}.cache`,
  trailingSlash: 'always',
  output: 'static',
  adapter: node({ mode: 'middleware', bodySizeLimit: 262_144 }),
  integrations: [mdx(), sitemap({ filter: isVindbaar }), finishBouw()],
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  prefetch: false,
  session: false,
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  vite: {
    resolve: { alias: { '@inhoud': inhoud } },
    build: { emptyOutDir: false, assetsInlineLimit: 0 },
    plugins: [bundleAlles],
  },
  experimental: { incrementalBuild: true },
});
