import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite, makeMap, readAlles, type Site } from '#tests/site/build-site.ts';
import { makeUitgave, makeVersie } from '#tests/site/voorbeeld-uitgave.ts';

/** An entry that was changed 69 times, newest first; the first edition has not seen the last one. */
const vaak = Array.from({ length: 70 }, (_, i) =>
  makeVersie(
    { kenmerk: 'V-2026-0051', slug: 'vaak-anders', titel: 'Vaak anders', verbetering: `Tekst ${70 - i}.` },
    70 - i,
    `2025-0${i < 35 ? 7 : 6}-${String(28 - (i % 28)).padStart(2, '0')}`,
  ),
);
const uitgave = (versies: typeof vaak) => ({ ...makeUitgave(), verbeteringen: [versies] });
const entry = '/verbeteringen/vaak-anders/';
const versie = (nummer: number): string => `${entry}versie/${nummer}/`;

let map: string;
let eerst: Site;
let site: Map<string, string>;
beforeAll(async () => {
  map = await makeMap();
  eerst = await buildSite(map, { uitgave: uitgave(vaak.slice(1)) });
  site = readAlles(eerst.web);
}, 180_000);
afterAll(() => rmSync(map, { recursive: true, force: true }));

const pagina = (pad: string): string => site.get(`${pad.slice(1)}index.html`) ?? '';
const links = (pad: string): string[] =>
  [...pagina(pad).matchAll(/href="(\/verbeteringen\/vaak-anders\/versie\/\d+\/)"/g)].map(([, href]) => href!);

describe('§4 history is read page by page', () => {
  test('the page of an entry names ten earlier versions and leads to all of them, fifty a page', () => {
    expect(links(entry)).toEqual(Array.from({ length: 10 }, (_, i) => versie(68 - i)));
    expect(pagina(entry)).toContain(`<a href="${entry}versies/">Alle 68 eerdere versies</a>`);
    expect(links(`${entry}versies/`)).toEqual(Array.from({ length: 50 }, (_, i) => versie(68 - i)));
    expect(pagina(`${entry}versies/`)).toContain(`rel="next" href="${entry}versies/2/"`);
    expect(links(`${entry}versies/2/`)).toEqual(Array.from({ length: 18 }, (_, i) => versie(18 - i)));
    expect(pagina(`${entry}versies/2/`)).toContain(`rel="prev" href="${entry}versies/"`);
    expect(pagina(`${entry}versies/3/`)).toBe('');
    expect(site.get('sitemap-0.xml')).not.toContain('/versies/');
  });

  test('a new version renders its own pages, and not each earlier one again', async () => {
    const opnieuw = await buildSite(map, { uitgave: uitgave(vaak) });
    const bestand = (web: string, nummer: number): number =>
      statSync(join(web, versie(nummer), 'index.html')).ino;
    const anders = Array.from({ length: 68 }, (_, i) => i + 1).filter(
      (nummer) => bestand(eerst.web, nummer) !== bestand(opnieuw.web, nummer),
    );
    expect(anders).toEqual([]);
    expect(readFileSync(join(opnieuw.web, versie(69), 'index.html'), 'utf8')).toContain('Tekst 69.');
  }, 60_000);
});
