import { describe, expect, test } from 'vitest';
import { publicatiestatussen, type Publicatiestatus } from '#core/verbetering/enumeraties.ts';
import { rollen, type Rol } from '#core/basis/rollen.ts';
import {
  checkStap,
  redactieovergangen,
  redactiestappen,
  type Redactiestap,
  type Stapverzoek,
} from '#core/verbetering/redactie.ts';

const verzoek = (over: Partial<Stapverzoek>): Stapverzoek => ({
  stap: 'goedkeuren',
  publicatiestatus: 'in-controle',
  staatLive: true,
  laatstBewerktDoor: 'schrijver',
  wie: { id: 'collega', rollen: ['redacteur', 'voorzitter'] },
  reden: 'Dit klopte niet.',
  publiekeReden: 'Wat hier stond, klopte niet.',
  ...over,
});
const codes = (over: Partial<Stapverzoek>): string[] => checkStap(verzoek(over)).map((issue) => issue.code);

/** From which status each step leads to which, and who takes it; every other pair is refused. */
const stappen: Record<Redactiestap, { van: Publicatiestatus[]; naar: Publicatiestatus; door: Rol[] }> = {
  indienen: { van: ['concept'], naar: 'in-controle', door: ['ambassadeur', 'voorzitter', 'redacteur'] },
  terugsturen: {
    van: ['in-controle', 'goedgekeurd'],
    naar: 'concept',
    door: ['voorzitter', 'redacteur'],
  },
  goedkeuren: { van: ['in-controle'], naar: 'goedgekeurd', door: ['voorzitter', 'redacteur'] },
  publiceren: { van: ['goedgekeurd'], naar: 'gepubliceerd', door: ['redacteur'] },
  intrekken: {
    van: ['concept', 'in-controle', 'goedgekeurd', 'gepubliceerd'],
    naar: 'ingetrokken',
    door: ['voorzitter', 'redacteur'],
  },
};

describe('the editorial steps', () => {
  for (const stap of redactiestappen) {
    const { van, naar, door } = stappen[stap];
    test(`${stap} leads to ${naar}`, () => expect(redactieovergangen[stap].naar).toBe(naar));
    for (const publicatiestatus of publicatiestatussen) {
      const kan = van.includes(publicatiestatus);
      test(`${stap} ${kan ? 'can' : 'cannot'} be done from ${publicatiestatus}`, () => {
        expect(codes({ stap, publicatiestatus })).toEqual(kan ? [] : ['stap-kan-niet']);
      });
    }
    for (const rol of rollen) {
      const kan = door.includes(rol);
      test(`${stap} is ${kan ? '' : 'not '}for a ${rol}`, () => {
        const wie = { id: 'collega', rollen: [rol] };
        expect(codes({ stap, publicatiestatus: van[0]!, wie })).toEqual(kan ? [] : ['rol-mag-niet']);
      });
    }
  }

  test('a plain medewerker, behandelaar or beheerder takes no editorial step', () => {
    const wie = { id: 'collega', rollen: ['medewerker', 'behandelaar', 'beheerder'] as Rol[] };
    for (const stap of redactiestappen) {
      expect(codes({ stap, publicatiestatus: stappen[stap].van[0]!, wie })).toEqual(['rol-mag-niet']);
    }
  });

  test('R2 the last editor cannot approve', () => {
    expect(codes({ laatstBewerktDoor: 'collega' })).toEqual(['r2-vier-ogen']);
    expect(
      codes({ laatstBewerktDoor: 'collega', stap: 'publiceren', publicatiestatus: 'goedgekeurd' }),
    ).toEqual([]);
  });

  test.each(['terugsturen', 'intrekken'] as const)('%s needs a reason that others can read', (stap) => {
    const met = (reden: string): string[] => codes({ stap, reden });
    expect(met('  ')).toEqual(['reden-verplicht']);
    expect(met('\u200b\u200b')).toEqual(['te-weinig-letters']);
    expect(met('a'.repeat(2001))).toEqual(['te-lang']);
    expect(met('a'.repeat(2000))).toEqual([]);
  });

  test('intrekken says to readers too why, and no other step does', () => {
    const met = (publiekeReden: string): string[] => codes({ stap: 'intrekken', publiekeReden });
    expect(met('  ')).toEqual(['publieke-reden-verplicht']);
    expect(met('a'.repeat(601))).toEqual(['te-lang']);
    expect(met('a'.repeat(600))).toEqual([]);
    expect(codes({ stap: 'terugsturen', publiekeReden: '' })).toEqual([]);
  });

  test.each(['indienen', 'goedkeuren', 'publiceren'] as const)('%s needs no reason', (stap) => {
    expect(codes({ stap, publicatiestatus: stappen[stap].van[0]!, reden: '' })).toEqual([]);
  });

  test('R1 R3 R11 what a colleague reads, approves or publishes has to be publishable as it is', () => {
    const vraagtTekst = redactiestappen.filter((stap) => redactieovergangen[stap].vraagtTekst);
    expect(vraagtTekst).toEqual(['indienen', 'goedkeuren', 'publiceren']);
  });

  test('what is not on the site cannot be withdrawn', () => {
    expect(codes({ stap: 'intrekken', publicatiestatus: 'concept', staatLive: false })).toEqual([
      'niet-live',
    ]);
  });

  test('everything that stands in the way is said at once', () => {
    const wie = { id: 'schrijver', rollen: ['medewerker'] as Rol[] };
    expect(codes({ publicatiestatus: 'concept', wie })).toEqual([
      'rol-mag-niet',
      'stap-kan-niet',
      'r2-vier-ogen',
    ]);
  });
});
