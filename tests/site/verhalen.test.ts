import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, makeMap, readAlles, readTekst } from '#tests/site/build-site.ts';
import { makeUitgave } from '#tests/site/voorbeeld-uitgave.ts';

let map: string;

/** A content folder with one story, which embeds `kenmerk`. */
function makeContent(naam: string, kenmerk: string, demo: boolean): string {
  const content = join(map, naam);
  cpSync('content', content, { recursive: true });
  rmSync(join(content, 'verhalen'), { recursive: true });
  mkdirSync(join(content, 'verhalen'));
  writeFileSync(
    join(content, 'verhalen/de-blauwe-stoel.mdx'),
    `---\ntitel: De blauwe stoel\ninleiding: Over wachten.\ndatum: 2026-03-01\ndemo: ${demo}\n---\n\nBegin.\n\n<Verbetering kenmerk="${kenmerk}" />\n`,
  );
  return content;
}

beforeAll(async () => {
  map = await makeMap();
});
afterAll(() => rmSync(map, { recursive: true, force: true }));

test('a story shows the entry it names', async () => {
  const content = makeContent('goed', 'V-2026-0042', false);
  const { web, log } = await buildSite(join(map, 'goed-bouw'), { uitgave: makeUitgave(), content });
  expect(log).toContain('Complete!');
  const html = readAlles(web).get('verhalen/de-blauwe-stoel/index.html') ?? '';
  expect(readTekst(html)).toContain('U kunt uw paspoort thuis laten bezorgen.');
  expect(html).toContain('href="/verbeteringen/paspoort-thuis/"');
});

test('a story that names an unknown entry stops the build and says which story and which kenmerk', async () => {
  const content = makeContent('fout', 'V-2026-9999', false);
  const { code, log } = await buildSite(join(map, 'fout-bouw'), { uitgave: makeUitgave(), content });
  expect(code).not.toBe(0);
  expect(log).toContain(
    'content/verhalen/de-blauwe-stoel.mdx toont verbetering V-2026-9999, maar die staat niet op de site.',
  );
});

test('R1 a withdrawal does not wait for the story that shows the entry', async () => {
  const content = makeContent('weg', 'V-2025-0999', false);
  const { web } = await buildSite(join(map, 'weg-bouw'), { uitgave: makeUitgave(), content });
  const html = readAlles(web).get('verhalen/de-blauwe-stoel/index.html') ?? '';
  expect(readTekst(html)).toContain('Hier stond een verbetering die wij van de site hebben gehaald.');
});

test('a story of the demo stays out of an edition without its entries', async () => {
  const content = makeContent('demo', 'V-2026-9999', true);
  const { web, log } = await buildSite(join(map, 'demo-bouw'), { uitgave: makeUitgave(), content });
  expect(log).toContain('Complete!');
  expect([...readAlles(web).keys()].filter((pad) => pad.startsWith('verhalen/'))).toEqual([
    'verhalen/index.html',
  ]);
});
