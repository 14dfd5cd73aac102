import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, passthroughImageService } from 'astro/config';
import mdx from '@astrojs/mdx';
import { siteCode } from './site/code/adapter.ts';

const here = (pad) => fileURLToPath(new URL(pad, import.meta.url));
const outDir = process.env.LUISTERLOOP_CODE ?? here('./dist/site-code');
const inhoud = resolve(process.env.LUISTERLOOP_CONTENT ?? here('./content'));

/** The code may stand anywhere, also where no node_modules can be found, so a build takes everything in. */
const bundleAlles = {
  name: 'luisterloop-bundle-alles',
  apply: 'build',
  config: () => ({ environments: { ssr: { resolve: { noExternal: true } } } }),
};

export default defineConfig({
  srcDir: './site',
  publicDir: './site/openbaar',
  outDir,
  cacheDir: here('./node_modules/.astro'),
  trailingSlash: 'always',
  output: 'server',
  adapter: siteCode(),
  integrations: [mdx()],
  build: { format: 'directory', inlineStylesheets: 'never' },
  prefetch: false,
  session: false,
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  vite: {
    resolve: { alias: { '@inhoud': inhoud } },
    build: { assetsInlineLimit: 0 },
    plugins: [bundleAlles],
  },
});
