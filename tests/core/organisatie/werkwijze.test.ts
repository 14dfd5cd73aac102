import { describe, expect, test } from 'vitest';
import { checkWerkwijze, standaardwerkwijze, type Werkwijze } from '#core/organisatie/werkwijze.ts';
import { formatMelding, meldingen } from '#core/meldingen.ts';
import { organisatie } from '#tests/fixtures/organisatie.ts';

const norm = { belofte: 'Wij bellen u binnen 3 dagen.', maat: 'contact', doel: 90 } as const;
const check = (deel: Partial<Werkwijze>): string[] =>
  checkWerkwijze({ ...standaardwerkwijze, ...deel }, organisatie.eigenGegevens).map(
    ({ path, code }) => `${path} ${code}`,
  );

describe('how an organisation works', () => {
  test('is fine as it comes, and with promises and neighbourhoods', () => {
    expect(check({})).toEqual([]);
    expect(check({ normen: [norm, { ...norm, maat: 'geen', doel: 0 }], wijken: ['Oude Dorp'] })).toEqual([]);
  });

  test.each([1, 4, 4.5, NaN, 101])('R9 no figure can be made to rest on %d answers', (minimumAntwoorden) => {
    expect(check({ minimumAntwoorden })).toEqual(['minimumAntwoorden buiten-bereik']);
  });

  test('R4 an entry cannot be made to close without a verdict', () => {
    expect(check({ minimumOordelen: 0 })).toEqual(['minimumOordelen buiten-bereik']);
  });

  test('R1 a promise or a neighbourhood holds nothing personal, but may hold our own number', () => {
    expect(check({ normen: [{ ...norm, belofte: 'Bel mevrouw op 06 12345678.' }] })).toContain(
      'normen.0.belofte r1-telefoon',
    );
    expect(check({ wijken: ['jan@voorbeeld.test'] })).toContain('wijken.0 r1-email');
    expect(check({ normen: [{ ...norm, belofte: 'Bel ons op 14 0987.' }] })).toEqual([]);
  });

  test('everything that is wrong is said at once, in sentences', () => {
    const werkwijze = {
      minimumOordelen: 51,
      minimumAntwoorden: 5,
      effectweken: 3,
      bewaarmaanden: 0,
      ernsturen: 0,
      vroegdagen: 31,
      ernstwoorden: ['gevaar', 'x'.repeat(101)],
      leiding: '',
      wijken: ['', 'x'.repeat(81)],
      normen: [
        { belofte: ' ', maat: 'gevoel' as 'geen', doel: 101 },
        { ...norm, belofte: 'x'.repeat(201) },
        ...Array.from({ length: 11 }, () => norm),
      ],
    };
    const issues = checkWerkwijze(werkwijze, []);
    expect(issues.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'minimumOordelen buiten-bereik',
      'effectweken buiten-bereik',
      'bewaarmaanden buiten-bereik',
      'ernsturen buiten-bereik',
      'vroegdagen buiten-bereik',
      'wijken.0 verplicht',
      'wijken.1 te-lang',
      'ernstwoorden.1 te-lang',
      'normen te-veel',
      'normen.0.belofte verplicht',
      'normen.0.maat onbekende-keuze',
      'normen.0.doel buiten-bereik',
      'normen.1.belofte te-lang',
    ]);
    for (const issue of issues) {
      expect(meldingen).toHaveProperty([issue.code]);
      expect(formatMelding(issue)).not.toMatch(/[{}]/);
    }
    expect(formatMelding(issues[1]!)).toBe(
      'Weken voor de effectmeting moet een heel getal zijn van 4 tot en met 52.',
    );
  });
});
