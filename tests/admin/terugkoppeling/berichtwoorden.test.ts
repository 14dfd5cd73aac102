import { describe, expect, test } from 'vitest';
import type { Collections } from '#records/types.generated.ts';
import {
  adviseBericht,
  canResend,
  teruggekomenHulp,
} from '../../../admin/src/terugkoppeling/berichtwoorden.ts';

type Soort = Collections['berichten']['soort'];
const soorten: Soort[] = ['terugkoppeling', 'uitnodiging', 'herinnering', 'code', 'overleg', 'vroegsignaal'];

describe.each(soorten)('what a person reads about a mail of the kind %s', (soort) => {
  test.each(['mislukt', 'onzeker'] as const)('says to send it again only where that can: %s', (status) => {
    expect(/Verstuur(t u)? het/.test(adviseBericht({ soort, status }))).toBe(canResend({ soort, status }));
  });

  test('after it came back, says to send it again only where that can', () => {
    expect(teruggekomenHulp[soort].includes('verstuur de mail opnieuw')).toBe(
      canResend({ soort, status: 'mislukt' }),
    );
  });
});

test('a volgcode stays good when its mail comes back', () => {
  expect(canResend({ soort: 'code', status: 'mislukt' })).toBe(false);
  expect(teruggekomenHulp.code).toContain('De volgcode blijft werken.');
  expect(adviseBericht({ soort: 'code', status: 'mislukt' })).toContain('De volgcode blijft werken.');
});

test('a colleague is told in person, and not about a code', () => {
  for (const soort of ['overleg', 'vroegsignaal'] as const) {
    expect(teruggekomenHulp[soort]).toContain('vertel het uw collega zelf');
    expect(teruggekomenHulp[soort]).not.toMatch(/code|bel\./);
  }
});
