import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Releases } from '#server/serve/releases.ts';
import { buildSite, makeMap, readAlles, readTekst, type Site } from '#tests/site/build-site.ts';
import { makeUitgave } from '#tests/site/voorbeeld-uitgave.ts';

let map: string;
let goed: Site;
/** The site before the story that cannot be shown, and what came of that story. */
let staand: Site;
let fout: unknown;

/** A content folder with these stories, each of which embeds one entry. */
function makeContent(naam: string, verhalen: Record<string, { kenmerk: string; demo?: boolean }>): string {
  const content = join(map, naam);
  cpSync('content', content, { recursive: true });
  rmSync(join(content, 'verhalen'), { recursive: true });
  mkdirSync(join(content, 'verhalen'));
  for (const [slug, { kenmerk, demo = false }] of Object.entries(verhalen)) {
    writeFileSync(
      join(content, `verhalen/${slug}.mdx`),
      `---\ntitel: Verhaal ${slug}\ninleiding: Over wachten.\ndatum: 2026-03-01\ndemo: ${demo}\n---\n\nBegin.\n\n<Verbetering kenmerk="${kenmerk}" />\n`,
    );
  }
  return content;
}

beforeAll(async () => {
  map = await makeMap();
  const content = makeContent('goed', {
    getoond: { kenmerk: 'V-2026-0042' },
    ingetrokken: { kenmerk: 'V-2025-0999' },
    'van-de-demo': { kenmerk: 'V-2026-9999', demo: true },
  });
  const kapot = makeContent('fout', { 'de-blauwe-stoel': { kenmerk: 'V-2026-9999' } });
  const fouteBouw = join(map, 'fout-bouw');
  [goed, staand] = await Promise.all([
    buildSite(join(map, 'goed-bouw'), { uitgave: makeUitgave(), content }),
    buildSite(fouteBouw, { uitgave: makeUitgave() }),
  ]);
  fout = await buildSite(fouteBouw, { uitgave: makeUitgave(), content: kapot }).catch(
    (reden: unknown) => reden,
  );
}, 180_000);
afterAll(() => rmSync(map, { recursive: true, force: true }));

test('a story shows the entry it names', () => {
  const html = readAlles(goed.web).get('verhalen/getoond/index.html') ?? '';
  expect(readTekst(html)).toContain('U kunt uw paspoort thuis laten bezorgen.');
  expect(html).toContain('href="/verbeteringen/paspoort-thuis/"');
});

test('a story that names an unknown entry stops the publication, says which story and which kenmerk, and leaves the old site', () => {
  expect(String(fout)).toContain(
    'content/verhalen/de-blauwe-stoel.mdx toont verbetering V-2026-9999, maar die staat niet op de site.',
  );
  expect(new Releases(join(map, 'fout-bouw')).huidig()?.dir).toBe(staand.web);
});

test('R1 a withdrawal does not wait for the story that shows the entry', () => {
  const html = readAlles(goed.web).get('verhalen/ingetrokken/index.html') ?? '';
  expect(readTekst(html)).toContain('Hier stond een verbetering die wij van de site hebben gehaald.');
});

test('a story of the demo stays out of an edition without its entries', () => {
  const verhalen = [...readAlles(goed.web).keys()].filter((pad) => /^verhalen\/.*\.html$/.test(pad)).sort();
  expect(verhalen).toEqual([
    'verhalen/getoond/index.html',
    'verhalen/index.html',
    'verhalen/ingetrokken/index.html',
  ]);
});
