import { describe, expect, test } from 'vitest';
import { feestdagLabels } from '#core/overleg/feestdag.ts';
import {
  buildAfspraak,
  describeWanneer,
  writeOverlegbrief,
  type Kalenderoverleg,
} from '#core/overleg/kalender.ts';

const overleg: Kalenderoverleg = {
  id: 'abc',
  naam: 'Verbeteroverleg afval',
  datum: '2026-12-01',
  tijd: '10:00',
  minuten: 60,
  plaats: 'Kamer 2',
  mensen: ['b'],
  voorzitter: 'v',
  leiding: 'voorzitter',
  uitnodigingnummer: 2,
};

describe('a meeting in a calendar', () => {
  test.each([
    ['2026-03-24', '2026-03-24T09:00:00Z', '2026-03-24T10:00:00Z'],
    ['2026-03-31', '2026-03-31T08:00:00Z', '2026-03-31T09:00:00Z'],
    ['2026-10-20', '2026-10-20T08:00:00Z', '2026-10-20T09:00:00Z'],
    ['2026-10-27', '2026-10-27T09:00:00Z', '2026-10-27T10:00:00Z'],
  ])('ten o’clock on %s is %s', (datum, begin, eind) => {
    expect(buildAfspraak({ ...overleg, datum }, '2026-11-27T08:00:00Z', 'vast')).toMatchObject({
      begin,
      eind,
    });
  });

  test('keeps its name whatever changes', () => {
    const verzet = { ...overleg, datum: '2027-01-05', naam: 'Anders', uitnodigingnummer: 5 };
    const [een, ander] = [overleg, verzet].map(
      (een) => buildAfspraak(een, '2026-11-27T08:00:00Z', 'vast').uid,
    );
    expect(een).toBe(ander);
  });

  test('says that it is a draft', () => {
    expect(buildAfspraak(overleg, '2026-11-27T08:00:00Z', 'voorlopig').titel).toBe(
      'Verbeteroverleg afval (nog niet uitgenodigd)',
    );
  });
});

describe('the mail about it', () => {
  test('names the day of the week and both times', () => {
    expect(describeWanneer(overleg)).toBe('dinsdag 1 december 2026 van 10.00 tot 11.00 uur');
  });

  test('invites', () => {
    expect(writeOverlegbrief(overleg, { soort: 'uitnodiging' }, 'gemeente Waterrijk')).toEqual({
      onderwerp: 'Uitnodiging: Verbeteroverleg afval op dinsdag 1 december 2026',
      tekst: `Goedendag,

U bent uitgenodigd voor Verbeteroverleg afval.

Wanneer: dinsdag 1 december 2026 van 10.00 tot 11.00 uur
Waar: Kamer 2
Voorzitter: voorzitter

Zet het overleg in uw kalender. Antwoorden hoeft niet. De agenda vindt u in beheer, bij Overleg.

Met vriendelijke groet,
gemeente Waterrijk
`,
    });
  });

  test('says what it was and what it is', () => {
    const was = { ...overleg, datum: '2026-11-30', plaats: 'Kamer 1' };
    const { onderwerp, tekst } = writeOverlegbrief(
      overleg,
      { soort: 'wijziging', was },
      'gemeente Waterrijk',
    );
    expect(onderwerp).toBe('Gewijzigd: Verbeteroverleg afval op dinsdag 1 december 2026');
    expect(tekst).toContain(
      'Eerst was het maandag 30 november 2026 van 10.00 tot 11.00 uur. Eerst was het hier: Kamer 1. Nu is het zo:',
    );
  });

  test('says that it is off and why, and no name of a series begins a line of a header', () => {
    const raar = { ...overleg, naam: 'Overleg\r\nBcc: iemand@voorbeeld.nl' };
    const { onderwerp, tekst } = writeOverlegbrief(
      raar,
      { soort: 'afzegging', reden: 'Ziek.' },
      'gemeente Waterrijk',
    );
    expect(onderwerp).not.toMatch(/[\r\n]/);
    expect(tekst).toContain('De reden: Ziek.');
  });
});

test('every holiday has its words', () => {
  expect(Object.values(feestdagLabels).every((naam) => naam !== '')).toBe(true);
});
