import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judge } from '#tests/fixtures/goja-proef.ts';
import { Api } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';
import { compileHooks } from '../../../pb_hooks/compile.ts';

const root = join(import.meta.dirname, '../../..');
let api: Api;
let hooksDir: string;

beforeAll(async () => {
  hooksDir = await compileHooks(mkdtempSync(join(tmpdir(), 'luisterloop-hooks-')));
  const proef = {
    entryPoints: [join(root, 'tests/fixtures/goja-proef.ts')],
    outfile: join(hooksDir, 'proef.js'),
  };
  await build({
    ...proef,
    bundle: true,
    platform: 'neutral',
    target: 'es2017',
    format: 'cjs',
    charset: 'utf8',
  });
  const route = `routerAdd('POST', '/proef', (e) => e.json(200, require(__hooks + '/proef.js').judge(e.requestInfo().body.teksten)));`;
  writeFileSync(join(hooksDir, 'proef.pb.js'), route);
  api = new Api(await startPocketBase({ hooksDir }));
});
afterAll(async () => {
  await api.pb.stop();
  rmSync(hooksDir, { recursive: true });
});

const demo = parse(readFileSync(join(root, 'content/demo/verbeteringen.yaml'), 'utf8')) as Record<
  string,
  string
>[];
const lastig = [
  'Bel 06\u00a012345678 of mail naam [at] domein punt nl, BSN 123.456.782.',
  'NL91 ABNA 0417 1643 00 en nl91abna0417164300; 1234 ab 12-a; XX-99-XX',
  'Mevrouw Van den Heuvel-Güneş, geboren 3 mei 1980, kenteken 99-XHB-9.',
  'Één coöperatie, drieëntwintig reïntegratiecoördinatoren; ’s avonds. Waarom? Daarom!',
  'josé@bücher.de',
  'Jose\u0301+x@B\u00dcCHER.de',
  'J.a.n+x@GoogleMail.com',
  '\u202a0031 (0)6-1234 5678',
  'na\u200bam@voorbeeld.nl',
  '',
];

describe('the domain’s checks inside PocketBase', () => {
  test('say the same as outside it, for every demo text and for difficult ones', async () => {
    const teksten = [
      ...demo.flatMap((rij) => [rij['titel'] ?? '', rij['vraag'] ?? '', rij['verbetering'] ?? '']),
      ...lastig,
    ];
    const antwoord = await api.call('gast', 'POST', '/proef', { teksten });
    expect(antwoord.body.oordelen).toEqual(judge(teksten).oordelen);
  });

  test('take linear time: four times the text takes about four times as long, not sixteen', async () => {
    const stukken = ['1', '1 ', 'a@', 'a.', '06-', 'NL', '1234 ', '(', 'punt '];
    const measure = async (lengte: number): Promise<number> => {
      const teksten = stukken.map((stuk) => stuk.repeat(lengte / stuk.length));
      return (await api.call('gast', 'POST', '/proef', { teksten })).body.langste;
    };
    await measure(1_000);
    const kort = await measure(2_500);
    const lang = await measure(10_000);
    expect(lang / Math.max(kort, 10)).toBeLessThan(9);
  });
});
