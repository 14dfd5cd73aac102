import { describe, expect, test } from 'vitest';
import { publicatiestatussen, type Publicatiestatus } from '#core/basis/enumeraties.ts';
import { rollen, type Rol } from '#core/basis/rollen.ts';
import {
  checkStap,
  redactieovergangen,
  redactiestappen,
  type Stapverzoek,
} from '#core/verbetering/redactie.ts';

const verzoek = (over: Partial<Stapverzoek>): Stapverzoek => ({
  stap: 'goedkeuren',
  publicatiestatus: 'in-controle',
  staatLive: true,
  laatstBewerktDoor: 'schrijver',
  wie: { id: 'collega', rollen: ['redacteur', 'voorzitter'] },
  reden: 'Dit klopte niet.',
  ...over,
});
const codes = (over: Partial<Stapverzoek>): string[] => checkStap(verzoek(over)).map((issue) => issue.code);

describe('the editorial steps', () => {
  /** From which status each step can be taken; the rest is refused. */
  const mag: Record<string, Publicatiestatus[]> = {
    indienen: ['concept'],
    terugsturen: ['in-controle', 'goedgekeurd'],
    goedkeuren: ['in-controle'],
    publiceren: ['goedgekeurd'],
    intrekken: ['concept', 'in-controle', 'goedgekeurd', 'gepubliceerd'],
  };
  const door: Record<string, Rol[]> = {
    indienen: ['ambassadeur', 'voorzitter', 'redacteur'],
    terugsturen: ['voorzitter', 'redacteur'],
    goedkeuren: ['voorzitter', 'redacteur'],
    publiceren: ['redacteur'],
    intrekken: ['voorzitter', 'redacteur'],
  };

  for (const stap of redactiestappen) {
    for (const publicatiestatus of publicatiestatussen) {
      const kan = mag[stap]!.includes(publicatiestatus);
      test(`${stap} ${kan ? 'can' : 'cannot'} be done from ${publicatiestatus}`, () => {
        expect(codes({ stap, publicatiestatus })).toEqual(kan ? [] : ['stap-kan-niet']);
      });
    }
    for (const rol of rollen) {
      const kan = door[stap]!.includes(rol);
      test(`${stap} is ${kan ? '' : 'not '}for a ${rol}`, () => {
        const publicatiestatus = mag[stap]![0]!;
        const wie = { id: 'collega', rollen: [rol] as Rol[] };
        expect(codes({ stap, publicatiestatus, wie })).toEqual(kan ? [] : ['rol-mag-niet']);
      });
    }
  }

  test('a plain medewerker, behandelaar or beheerder takes no editorial step', () => {
    const wie = { id: 'collega', rollen: ['medewerker', 'behandelaar', 'beheerder'] as Rol[] };
    for (const stap of redactiestappen) {
      expect(codes({ stap, publicatiestatus: mag[stap]![0]!, wie })).toEqual(['rol-mag-niet']);
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

  test.each(['indienen', 'goedkeuren', 'publiceren'] as const)('%s needs no reason', (stap) => {
    expect(codes({ stap, publicatiestatus: mag[stap]![0]!, reden: '' })).toEqual([]);
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
