import { describe, expect, test } from 'vitest';
import type { Rol } from '#core/basis/rollen.ts';
import type { Fout } from '#records/contract/probleem.ts';
import { listAanleidingen } from '../../../admin/src/loop/aanleidingen.ts';
import { formatIngevoerd } from '../../../admin/src/loop/ingevoerd.ts';
import { listVoorwaarden, missesOnlyOordelen } from '../../../admin/src/loop/sluitvoorwaarden.ts';

const fout = (pad: string, melding = pad): Fout => ({ pad, code: 'verplicht', melding });

describe('R4 the closing gate as a list', () => {
  test('every condition stands there, in the order of the loop, with what misses', () => {
    const lijst = listVoorwaarden([fout('ingangsmaand', 'Welke maand?'), fout('uitleg', 'Leg uit.')]);
    expect(lijst).toHaveLength(6);
    const open = lijst.filter(({ klaar }) => !klaar);
    expect(open).toMatchObject([{ deel: 'tekst', zinnen: ['Welke maand?', 'Leg uit.'] }]);
  });

  test('acties are a condition only when there are some', () => {
    const namen = (acties: number, fouten: Fout[] = []): string[] =>
      listVoorwaarden(fouten, { acties, melders: 0 }).map(({ naam }) => naam);
    expect(namen(0)).not.toContain('De acties zijn klaar');
    expect(namen(2)).toContain('De acties zijn klaar');
    expect(namen(0, [fout('acties')])).toContain('De acties zijn klaar');
  });

  test('that people were told is a condition only when there is somebody to tell', () => {
    const namen = (melders: number, fouten: Fout[] = []): string[] =>
      listVoorwaarden(fouten, { acties: 0, melders }).map(({ naam }) => naam);
    expect(namen(0)).not.toContain('Wie het vroeg, heeft bericht');
    expect(namen(1)).toContain('Wie het vroeg, heeft bericht');
    expect(namen(0, [fout('terugkoppelingen')])).toContain('Wie het vroeg, heeft bericht');
  });

  test('what it does not know is shown too, and who asks is no condition', () => {
    expect(listVoorwaarden([fout('iets-nieuws', 'Dit ook.')]).at(-1)).toMatchObject({ zinnen: ['Dit ook.'] });
    expect(listVoorwaarden([fout('rollen'), fout('afwijking')]).every(({ klaar }) => klaar)).toBe(true);
  });

  test('an override is offered only when nothing but the verdicts misses', () => {
    expect(missesOnlyOordelen([fout('oordelen')])).toBe(true);
    expect(missesOnlyOordelen([fout('oordelen'), fout('terugkoppelingen')])).toBe(false);
    expect(missesOnlyOordelen([])).toBe(false);
  });
});

describe('reopening', () => {
  test.each<[Rol[], boolean, boolean, string[]]>([
    [['voorzitter'], true, true, ['oordeel', 'effect', 'voorzitter']],
    [['voorzitter'], false, false, ['voorzitter']],
    [['ambassadeur'], true, false, ['oordeel']],
    [['ambassadeur'], false, false, []],
    [['redacteur'], true, true, []],
  ])('%s with a nee %s and no effect %s can point at %s', (rollen, heeftNee, helptNiet, verwacht) => {
    expect(listAanleidingen({ rollen, heeftNee, helptNiet })).toEqual(verwacht);
  });
});

test.each([
  [[0, 0], [0, 0], ''],
  [[1, 1], [0, 0], '1 oordeel is ingevoerd door 1 collega, zonder te zeggen van wie. Die tellen niet mee.'],
  [[0, 0], [25, 0], '25 oordelen zijn gegeven met een code, zonder naam.'],
  [
    [4, 2],
    [3, 1],
    '4 oordelen zijn ingevoerd door 2 collega’s, zonder te zeggen van wie. Die tellen niet mee. 3 oordelen zijn gegeven met een code die is uitgedeeld door 1 collega, zonder naam.',
  ],
] as const)('R4 verdicts and colleagues: %j typed in and %j with a code', (ingevoerd, metCode, zin) => {
  const [een, twee] = [ingevoerd, metCode].map(([oordelen, collegas]) => ({ oordelen, collegas }));
  expect(formatIngevoerd({ ingevoerd: een!, metCode: twee! })).toBe(zin);
});
