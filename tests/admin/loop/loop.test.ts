import { describe, expect, test } from 'vitest';
import type { Issue } from '#core/basis/issue.ts';
import type { Rol } from '#core/basis/rollen.ts';
import type { Fout } from '#records/contract/probleem.ts';
import type { MeelezerRij, MeelezingRij } from '#records/meelezen.ts';
import type { ActieRij, BesluitRij } from '#records/overleg.ts';
import type { MelderRij } from '#records/signaal.ts';
import { listCitaatkeuzes, readCitaatbron } from '../../../admin/src/verbetering/editor/citaatbron.ts';
import { listAanleidingen } from '../../../admin/src/loop/aanleidingen.ts';
import { groupBesluiten } from '../../../admin/src/loop/besluitgroepen.ts';
import { describeUitnodiging, listWieZei, readWieZei } from '../../../admin/src/loop/genodigden.ts';
import { emptyKlad, Loopgeheugen } from '../../../admin/src/loop/draft.ts';
import { listVoorwaarden, missesOnlyOordelen } from '../../../admin/src/loop/sluitvoorwaarden.ts';
import {
  formatIngevoerd,
  formatMensen,
  formatOordelen,
  listGegeven,
  listIngehaald,
} from '../../../admin/src/loop/tellingen.ts';
import { listVeldfouten } from '../../../admin/src/components/veldfouten.ts';
import { forgetConcepten } from '../../../admin/src/signaal/signaalgeheugen.ts';

const fout = (pad: string, melding = pad): Fout => ({ pad, code: 'verplicht', melding });
const lezing = (over: Partial<MeelezingRij>): MeelezingRij =>
  ({
    status: 'gegeven',
    signaal: '',
    meelezer: '',
    ronde: 0,
    uitkomst: 'gepland',
    oordeel: 'ja',
    toelichting: '',
    antwoord: '',
    ...over,
  }) as MeelezingRij;

describe('R4 the closing gate as a list', () => {
  test('every condition stands there, in the order of the loop, with what misses', () => {
    const lijst = listVoorwaarden([fout('ingangsmaand', 'Welke maand?'), fout('uitleg', 'Leg uit.')]);
    expect(lijst).toHaveLength(8);
    const open = lijst.filter(({ klaar }) => !klaar);
    expect(open).toMatchObject([{ deel: 'tekst', zinnen: ['Welke maand?', 'Leg uit.'] }]);
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

describe('verdicts', () => {
  test('count in the round they were given in, and for the outcome they are about', () => {
    const nu = { ronde: 0, uitkomst: 'gepland' };
    const anders = [{ ronde: 1 }, { status: 'uitgenodigd' as const }, { uitkomst: 'kan-niet' }];
    const alle = [{}, ...anders].map((over, i) => lezing({ id: String(i), ...over }));
    expect(listGegeven(alle, nu)).toEqual([alle[0]]);
    expect(formatOordelen(listGegeven(alle, nu))).toBe('Ja 1 · Deels 0 · Nee 0 · Weet ik niet 0');
  });

  test('R4 of one person the newest counts, as in the gate', () => {
    const later = lezing({ id: 'later', signaal: 's1', gegevenOp: '2026-04-15 10:00:00.000Z' });
    const eerder = lezing({
      ...{ id: 'eerder', signaal: 's1', gegevenOp: '2026-04-14 10:00:00.000Z', oordeel: 'nee' },
    });
    expect(listGegeven([later, eerder], { ronde: 0, uitkomst: 'gepland' })).toEqual([later]);
  });

  test('are of a melder by name for who may know it, of the panel, or of somebody else', () => {
    const signalen = [{ id: 's1', kenmerk: 'S-2026-000001', ontvangenOp: '2026-04-14' }] as never;
    const leden = [
      { id: 'm1', naam: 'Lid', actief: true },
      { id: 'm2', naam: 'Weg', actief: false },
    ] as MeelezerRij[];
    expect(listWieZei({ signalen }, [], leden)).toEqual([
      ['signaal:s1', 'Melder, 14 april 2026 (S-2026-000001)'],
      ['meelezer:m1', 'Lid (panel)'],
    ]);
    const bekend = [{ signaal: 's1', naam: 'Wie belde' }] as MelderRij[];
    expect(listWieZei({ signalen }, bekend, [])[0]?.[1]).toBe('Wie belde (S-2026-000001)');
    expect(readWieZei('signaal:s1')).toEqual({ signaal: 's1', meelezer: '' });
    expect(readWieZei('meelezer:m1')).toEqual({ signaal: '', meelezer: 'm1' });
    expect(readWieZei('')).toEqual({ signaal: '', meelezer: '' });
  });

  test('an invitation says who gets it and who does not', () => {
    expect(describeUitnodiging({ uitgenodigd: 1, overgeslagen: 0, zonderEmail: 0 }, false)).toBe(
      '1 persoon krijgt een mail.',
    );
    expect(describeUitnodiging({ uitgenodigd: 0, overgeslagen: 2, zonderEmail: 1 }, false)).toBe(
      'Er is niemand nieuw uitgenodigd. 2 mensen waren al uitgenodigd. 1 persoon zonder e-mailadres: bel, of maak een code voor een brief.',
    );
    expect(describeUitnodiging({ uitgenodigd: 3, overgeslagen: 0, zonderEmail: 0 }, true)).toBe(
      'Er zijn 3 codes gemaakt.',
    );
    expect(formatMensen(1)).toBe('1 persoon');
  });
});

test('R6 a refused call is a colleague’s once it is off the call list', () => {
  const bellijst = [{ rij: { id: 'r1' } }] as never;
  expect(listIngehaald(['bel-r1', 'bel-r2', 'besluit'], bellijst)).toEqual(['r2']);
});

describe('R7 a besluit that was corrected', () => {
  const besluit = (id: string, vervangt = ''): BesluitRij => ({ id, vervangt }) as BesluitRij;
  const actie = (id: string, bij: string): ActieRij => ({ id, besluit: bij }) as ActieRij;

  test('stands under its correction, and so do its acties', () => {
    const besluiten = [besluit('c', 'b'), besluit('b', 'a'), besluit('a'), besluit('los')];
    const acties = [actie('1', 'a'), actie('2', 'c'), actie('3', 'los'), actie('4', '')];
    const { groepen, los } = groupBesluiten(besluiten, acties);
    const namen = groepen.map(({ besluit: { id }, eerdere }) => [id, ...eerdere.map((een) => een.id)]);
    expect(namen).toEqual([['c', 'b', 'a'], ['los']]);
    expect(groepen[0]?.acties.map(({ id }) => id)).toEqual(['1', '2']);
    expect(los.map(({ id }) => id)).toEqual(['4']);
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

describe('what was typed', () => {
  const maakOpslag = (): Storage & Record<string, string> => {
    const basis = {
      getItem: (sleutel: string) => opslag[sleutel] ?? null,
      setItem: (sleutel: string, waarde: string) => (opslag[sleutel] = waarde),
      removeItem: (sleutel: string) => delete opslag[sleutel],
    };
    const opslag = Object.create(basis) as Storage & Record<string, string>;
    return opslag;
  };

  test('is kept per person and entry, and gone when it is empty or somebody logs out', () => {
    const opslag = maakOpslag();
    const geheugen = new Loopgeheugen(opslag, 'ik', 'v1');
    expect(geheugen.find()).toEqual(emptyKlad());
    geheugen.bewaar({ ...emptyKlad(), afwijking: 'Omdat' });
    expect(geheugen.find().afwijking).toBe('Omdat');
    expect(new Loopgeheugen(opslag, 'ander', 'v1').find()).toEqual(emptyKlad());
    geheugen.bewaar(emptyKlad());
    expect(Object.keys(opslag)).toEqual([]);
    geheugen.bewaar({ ...emptyKlad(), belnotities: { r1: 'Belt terug' } });
    forgetConcepten(opslag);
    expect(Object.keys(opslag)).toEqual([]);
  });

  test('what is wrong with a field is said once, by the form and the server', () => {
    const issues: Issue[] = [{ path: 'tekst', code: 'verplicht' }];
    const probleem = {
      status: 400,
      titel: '',
      detail: '',
      fouten: [fout('tekst', 'Tekst is nog leeg. Vul dit in.'), fout('tekst', 'Te kort.'), fout('anders')],
    };
    expect(listVeldfouten('tekst', issues, probleem)).toEqual(['Tekst is nog leeg. Vul dit in.', 'Te kort.']);
  });
});

describe('R3 whose words are quoted', () => {
  const bron = { id: 's1', kenmerk: 'S-2026-000001', ontvangenOp: '2026-04-14' } as never;

  test('is known once the list is in; before that the server decides', () => {
    expect(readCitaatbron('', [bron])).toBeNull();
    expect(readCitaatbron('s1', null)).toEqual({ gekoppeld: true, toegestaan: true });
    expect(readCitaatbron('s1', [bron])).toEqual({ gekoppeld: true, toegestaan: true });
    expect(readCitaatbron('s2', [bron])).toEqual({ gekoppeld: true, toegestaan: false });
  });

  test('whoever took back their consent stays visible as the choice that was made', () => {
    expect(listCitaatkeuzes('', [bron])).toEqual([['s1', 'S-2026-000001, 14 april 2026']]);
    expect(listCitaatkeuzes('s2', []).map(([id]) => id)).toEqual(['s2']);
  });
});

test.each([
  [0, 0, ''],
  [1, 1, '1 oordeel is door 1 collega ingevoerd, zonder te zeggen van wie.'],
  [3, 1, '3 oordelen zijn door 1 collega ingevoerd, zonder te zeggen van wie.'],
  [4, 2, '4 oordelen zijn door 2 collega’s ingevoerd, zonder te zeggen van wie.'],
])('%i verdicts that %i colleagues typed in', (oordelen, collegas, zin) => {
  expect(formatIngevoerd({ oordelen, collegas })).toBe(zin);
});
