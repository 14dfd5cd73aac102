import { describe, expect, test } from 'vitest';
import { measureContrast } from '#core/basis/kleur.ts';
import { formatDatum, formatMaand } from '#core/tijd/maand.ts';
import { checkOrganisatie } from '#core/organisatie/organisatie.ts';
import { organisatie } from '#tests/fixtures/organisatie.ts';

describe('the organisation’s settings', () => {
  test('are fine as they come', () => {
    expect(checkOrganisatie(organisatie)).toEqual([]);
  });

  test('everything that is wrong is said at once', () => {
    const issues = checkOrganisatie({ ...organisatie, naam: ' ', accent: '#ffd54a', accentDonker: 'blauw' });
    expect(issues.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'naam verplicht',
      'accent contrast-te-laag',
      'accentDonker geen-kleur',
    ]);
  });

  test.each(['javascript:alert(1)', 'www.waterrijk.example', 'https://x"onclick', 'data:text/html,x'])(
    '%s is no website',
    (website) => {
      const issues = checkOrganisatie({ ...organisatie, contact: { ...organisatie.contact, website } });
      expect(issues.map(({ path, code }) => `${path} ${code}`)).toEqual(['contact.website geen-webadres']);
    },
  );

  test('R1 the words on every page hold nothing personal', () => {
    const cijfers = { ...organisatie.cijfers, mensen: 'mensen mailden piet@voorbeeld.nl' };
    const issues = checkOrganisatie({ ...organisatie, naam: 'Bel 06 12345678', cijfers });
    expect(issues.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'naam r1-telefoon',
      'mensen r1-email',
    ]);
  });

  test.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#0b5563', '#ffffff', 8.4],
    ['#8a4b08', '#fdf3e3', 6.2],
  ])('contrast of %s on %s is %d', (kleur, grond, verwacht) => {
    expect(measureContrast(kleur, grond)).toBeCloseTo(verwacht, 1);
  });
});

describe('months and days in words', () => {
  test.each([
    ['2026-03', 'maart 2026'],
    ['2026-13', '2026-13'],
    ['', ''],
  ])('%s reads %s', (maand, woorden) => {
    expect(formatMaand(maand)).toBe(woorden);
  });

  test('a day has no leading zero', () => {
    expect(formatDatum('2026-04-05T10:00:00Z')).toBe('5 april 2026');
  });
});
