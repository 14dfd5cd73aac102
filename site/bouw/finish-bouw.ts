import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

const intern = ['og.json', 'ingetrokken.json', 'schil.json'];

/** What belongs in the sitemap: no errors, no earlier versions, and of the list neither pairs of filters nor archive pages. */
export function isVindbaar(adres: string): boolean {
  return !/\/(404|410|voorbeeld)\/|\/(versie|pagina)\/\d+\/$|\/verbeteringen\/([a-z0-9-]+\/){4}/.test(adres);
}

/** Paths of files below the web root, sorted, without a leading slash. */
function listPaden(dir: URL, pages: { pathname: string }[], assets: Map<string, URL[]>): string[] {
  const paden = new Set(
    [...assets.values()].flat().map((bestand) => decodeURI(bestand.href.slice(dir.href.length))),
  );
  for (const { pathname } of pages)
    paden.add(pathname.endsWith('/') || pathname === '' ? `${pathname}index.html` : pathname);
  paden.delete('404/index.html');
  return [...paden].map((pad) => (pad === '410/index.html' ? '410.html' : pad)).sort();
}

/**
 * Ends a build: adds the files for the server under _intern/, puts the 410 page beside the 404 page and lists in
 * _intern/paden.json every file that this build stands for (but those of _astro/, whose names are unique), so that what is
 * no longer in it can be removed. Runs after the sitemap.
 */
export function finishBouw(): AstroIntegration {
  return {
    name: 'luisterloop-finish-bouw',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const naam of intern) {
          injectRoute({
            pattern: `/_intern/${naam}`,
            entrypoint: `./site/intern/${naam}.ts`,
            prerender: true,
          });
        }
      },
      'astro:build:done': async ({ dir, pages, assets }) => {
        await rename(new URL('410/index.html', dir), new URL('410.html', dir));
        await rm(new URL('410/', dir), { recursive: true });
        await mkdir(new URL('_intern/', dir), { recursive: true });
        const sitemaps = (await readdir(dir)).filter((naam) => /^sitemap-.*\.xml$/.test(naam));
        const paden = JSON.stringify([...listPaden(dir, pages, assets), '_intern/paden.json', ...sitemaps]);
        await writeFile(new URL('_intern/paden.json', dir), paden);
      },
    },
  };
}
