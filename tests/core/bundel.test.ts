import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';

const map = join(import.meta.dirname, '../../core');
const bestanden = readdirSync(map, { recursive: true, encoding: 'utf8' }).filter((naam) =>
  naam.endsWith('.ts'),
);

interface Bundel {
  findPersoonsgegevens: (tekst: string) => { soort: string }[];
  measureLeesbaarheid: (tekst: string) => { score: number | null };
  createSlug: (titel: string, bezet: () => boolean) => string;
}

/** What the hooks of PocketBase load: one script without modules, in a world with nothing but the language. */
function loadBundel(): Bundel {
  const { outputFiles } = buildSync({
    stdin: {
      contents: `export * from '#core/persoonsgegevens/check-persoonsgegevens.ts';
        export * from '#core/taal/leesbaarheid/measure-leesbaarheid.ts';
        export * from '#core/taal/slug.ts';`,
      resolveDir: map,
    },
    bundle: true,
    write: false,
    format: 'cjs',
    target: 'es2017',
    platform: 'neutral',
  });
  const module = { exports: {} };
  runInNewContext(outputFiles[0]?.text ?? '', { module, Intl: undefined, URL: undefined });
  return module.exports as Bundel;
}

describe('core inside the hooks', () => {
  it('works as one plain script in an empty world', () => {
    const bundel = loadBundel();
    const soorten = bundel.findPersoonsgegevens('Bel 06 12345678, BSN 123456782').map(({ soort }) => soort);
    expect([...soorten]).toEqual(['telefoon', 'bsn']);
    expect(bundel.measureLeesbaarheid('De kat zit op het dak.').score).toBe(124.3);
    expect(bundel.createSlug('Één dag', () => false)).toBe('een-dag');
  });

  it.each(bestanden)('%s has no patterns or functions that its engine lacks', (naam) => {
    const bron = readFileSync(join(map, naam), 'utf8');
    expect(bron).not.toMatch(/\(\?[=!]|\(\?<[=!]/);
    expect(bron).not.toMatch(/\\[pP]\{/);
    expect(bron).not.toMatch(/\/[dgimsy]*v[dgimsy]*[,;.)]/);
    expect(bron).not.toMatch(/\b(Intl|URL|BigInt|setTimeout|localeCompare|toLocale\w*)\b/);
  });
});
