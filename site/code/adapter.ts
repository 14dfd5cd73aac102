import type { AstroIntegration } from 'astro';

/** Files for the server only; folders that begin with '_' are no pages to Astro, so these are named. */
const intern = ['og.json', 'ingetrokken.json', 'schil.json', 'zoeken.json'];

/** Builds the site as code that renders every address on demand, with the entry that the publisher and the public server import. */
export function siteCode(): AstroIntegration {
  return {
    name: 'luisterloop-site-code',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const naam of intern) {
          injectRoute({ pattern: `/_intern/${naam}`, entrypoint: `./site/intern/${naam}.ts` });
        }
      },
      'astro:config:done': ({ setAdapter, config }) => {
        setAdapter({
          name: 'luisterloop-site-code',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./code/entry.ts', config.srcDir),
          adapterFeatures: { buildOutput: 'server', middlewareMode: 'classic' },
          supportedAstroFeatures: { staticOutput: 'stable', serverOutput: 'stable', hybridOutput: 'stable' },
        });
      },
    },
  };
}
