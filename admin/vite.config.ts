import { fileURLToPath } from 'node:url';
import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));
const uitvoer = fileURLToPath(new URL('../dist/admin', import.meta.url));

/**
 * The preview of an entry is an srcdoc frame, which inherits this policy; its styles, fonts and pictures come from the public site,
 * whose address is only known where the organisation runs it. That is why these three accept any http(s) origin; scripts never do.
 */
const vanDeSite = ['self', 'http:', 'https:'] as const;

/** The one style attribute there is: SvelteKit hides its announcer of new pages with it. */
const stijlVanAankondiger = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

export default defineConfig({
  root,
  plugins: [
    sveltekit({
      adapter: adapter({ pages: uitvoer, assets: uitvoer, fallback: 'index.html' }),
      outDir: '.svelte-kit',
      paths: { relative: false },
      csp: {
        mode: 'hash',
        directives: {
          'default-src': ['none'],
          'script-src': ['self'],
          'style-src': [...vanDeSite],
          'style-src-attr': ['unsafe-hashes', stijlVanAankondiger],
          'img-src': [...vanDeSite, 'data:'],
          'font-src': [...vanDeSite],
          'connect-src': ['self'],
          'form-action': ['self'],
          'base-uri': ['none'],
          'object-src': ['none'],
        },
      },
    }),
  ],
});
