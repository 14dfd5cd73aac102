import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Signaalcode } from '#core/basis/codes.ts';
import type { Issue } from '#core/basis/issue.ts';
import { formatMelding, meldingen, nameAtVeld } from '#core/meldingen.ts';
import { meldingenSignaal } from '#core/signaal/woorden.ts';

const root = join(import.meta.dirname, '../..');
const bronnen = globSync('{core,pb_hooks}/**/*.ts', { cwd: root })
  .filter((pad) => !/\/woorden\.ts$|basis\/codes\.ts$/.test(pad))
  .map((pad) => readFileSync(join(root, pad), 'utf8'));
const isIn = (tekst: string): boolean => bronnen.some((bron) => bron.includes(tekst));

/** A code stands in the source as it is, or as a beginning with a value of a list behind it. */
function isSaid(code: string): boolean {
  const samengesteld = ['r1-', 'r4-geen-'].some(
    (begin) => code.startsWith(begin) && isIn(`\`${begin}\${`) && isIn(`'${code.slice(begin.length)}'`),
  );
  return samengesteld || isIn(`'${code}'`);
}

describe('what can be wrong and the sentence for it', () => {
  test.each(Object.keys(meldingen))('%s is said by a check', (code) => {
    expect(isSaid(code)).toBe(true);
  });

  test.each(Object.entries(meldingen))('%s ends as a sentence', (_code, melding) => {
    expect(melding).toMatch(/[.!?]$/);
  });

  test('a code that nobody says is found', () => {
    expect(isSaid('een-code-die-nergens-staat')).toBe(false);
  });

  test('a code without a sentence, and a sentence without a code, do not compile', () => {
    // @ts-expect-error: no sentence
    const zonderZin: Issue = { path: 'naam', code: 'iets-nieuws' };
    // @ts-expect-error: no code
    const zonderCode: Record<Signaalcode, string> = { ...meldingenSignaal, 'iets-nieuws': 'Iets nieuws.' };
    // @ts-expect-error: a sentence misses
    const zonderMelding: typeof meldingen = { ...meldingenSignaal };
    expect([zonderZin, zonderCode, zonderMelding]).toHaveLength(3);
  });

  test('the field has its own name, also deep in a list', () => {
    expect(formatMelding({ path: 'acties.0.tekst', code: 'verplicht' })).toBe(
      'Tekst is nog leeg. Vul dit in.',
    );
  });
});

test('what somebody filled in is named by its beginning', () => {
  const issue = {
    path: 'kanaal',
    code: 'onbekende-keuze',
    params: { waarde: 'x'.repeat(30_000), keuzes: 'a, b' },
  };
  expect(formatMelding(issue as Issue)).toBe(`Kanaal “${'x'.repeat(80)}…” bestaat niet. Kies uit: a, b.`);
});

describe('a sentence at a field calls it what stands above it', () => {
  test.each([
    [
      'Tekst is nog leeg. Vul dit in.',
      'Wat zegt de melder?',
      '‘Wat zegt de melder?’ is nog leeg. Vul dit in.',
    ],
    ['Tekst is nog leeg. Vul dit in.', 'Samenvatting (optioneel)', '‘Samenvatting’ is nog leeg. Vul dit in.'],
    ['Naam is nog leeg. Vul dit in.', 'Naam', 'Naam is nog leeg. Vul dit in.'],
    ['Omschrijving is te lang: 9.', 'Omschrijving (optioneel)', 'Omschrijving is te lang: 9.'],
    ['Toestemming voor het citaat is nog leeg.', 'Mag dit?', '‘Mag dit?’ is nog leeg.'],
    ['Reden: “x” is een e-mailadres.', 'Waarom?', '‘Waarom?’: “x” is een e-mailadres.'],
    ['Wij weten niet hoe wij u bereiken.', 'E-mailadres', 'Wij weten niet hoe wij u bereiken.'],
  ])('%s at %s', (melding, label, verwacht) => {
    expect(nameAtVeld(melding, label)).toBe(verwacht);
  });

  test('in beheer no form shows one any other way', () => {
    const anders = globSync('admin/src/**/*.svelte', { cwd: root }).filter((pad) =>
      readFileSync(join(root, pad), 'utf8').includes('<p class="fout">{fout}</p>'),
    );
    expect(anders).toEqual([]);
  });
});
