import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { volledig } from '#tests/fixtures/verbeteringen.ts';
import { Beheerproef } from '#tests/support/open-beheer.ts';

/** Bytes of script, gzipped, that a first visit may ask for. */
const meeste = 120_000;
const publicDir = join(import.meta.dirname, '../../dist/admin');

let proef: Beheerproef;
beforeAll(async () => {
  proef = await Beheerproef.start();
});
afterAll(() => proef.stop());

test.each([
  ['/', 'Vandaag'],
  ['/verbeteringen/{id}', '{kenmerk}'],
  ['/verbeteringen/{id}/loop', 'Meelezen'],
])('a first visit to %s asks for little script', async (pad, kop) => {
  const { id, kenmerk } = await proef.api.nieuw('redacteur', volledig);
  const adressen = new Set<string>();
  const adres = pad.replace('{id}', id);
  const page = await proef.open('voorzitter', adres, kop.replace('{kenmerk}', kenmerk), {}, (script) =>
    adressen.add(script),
  );
  const groottes = [...adressen].map((script) => gzipSync(readFileSync(join(publicDir, script))).length);
  const totaal = groottes.reduce((som, grootte) => som + grootte, 0);
  expect(adressen.size).toBeGreaterThan(0);
  expect(totaal).toBeLessThanOrEqual(meeste);
  await page.context().close();
});
