import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formulierlabels } from '#core/taal/veldnamen.ts';
import { describeFout, describeIssue } from '#server/forms/messages.ts';

const root = join(import.meta.dirname, '../../..');

test.each([
  ['bericht', '‘Wat wilt u ons vertellen?’ is te lang: 6000 tekens. Er passen er 5000. Kort de tekst in.'],
  ['aanvulling', '‘Uw aanvulling’ is te lang: 6000 tekens. Er passen er 5000. Kort de tekst in.'],
  ['toelichting', '‘Uw uitleg’ is te lang: 6000 tekens. Er passen er 5000. Kort de tekst in.'],
  ['naam', 'Naam is te lang: 6000 tekens. Er passen er 5000. Kort de tekst in.'],
])('what is wrong with %s names it as the page does', (path, melding) => {
  expect(describeIssue({ path, code: 'te-lang', params: { lengte: 6000, max: 5000 } })).toEqual({
    veld: path,
    melding,
  });
});

test('the same for what PocketBase says', () => {
  const fout = { pad: 'bericht', code: 'te-lang', melding: 'Bericht is te lang.' } as const;
  expect(describeFout(fout).melding).toBe('‘Wat wilt u ons vertellen?’ is te lang.');
});

test('the text fields of the public forms have no other labels', () => {
  const velden = globSync('site/components/**/*.astro', { cwd: root }).flatMap((pad) => [
    ...readFileSync(join(root, pad), 'utf8').matchAll(/<Veld\b[^>]*>/g),
  ]);
  expect(velden.length).toBeGreaterThan(5);
  for (const [veld] of velden) {
    expect(veld).not.toContain('label=');
    expect(Object.keys(formulierlabels)).toContain(/naam="(\w+)"/.exec(veld)?.[1]);
  }
});
