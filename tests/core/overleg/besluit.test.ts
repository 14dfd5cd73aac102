import { describe, expect, test } from 'vitest';
import { checkActie, checkActiewijziging, type Actiewijziging } from '#core/overleg/actie.ts';
import { checkBesluit, type Besluit, type Besluitsituatie } from '#core/overleg/besluit.ts';
import { dilemmas } from '#core/overleg/enumeraties.ts';
import { rollen } from '#core/basis/rollen.ts';
import { formatMelding, meldingen } from '#core/meldingen.ts';
import type { Issue } from '#core/basis/issue.ts';

const keuzes = { eigenaren: ['ans', 'bea'], vandaag: '2026-11-22' };
const actie = { tekst: 'Schrijf de brief opnieuw', eigenaar: 'ans', deadline: '2026-11-22' };
const besluit: Besluit = {
  tekst: 'De brief wordt korter.',
  reden: 'Niemand las hem.',
  dilemma: 'geen',
  acties: [actie],
};
const situatie: Besluitsituatie = { ...keuzes, verbetering: 'v1', fase: 'gehoord' };
const correctie: Partial<Besluitsituatie> = { vervangt: { verbetering: 'v1', isVervangen: false } };
const wijziging: Actiewijziging = {
  van: { status: 'open', eigenaar: 'ans', deadline: '2026-11-01' },
  naar: { status: 'open', eigenaar: 'ans', deadline: '2026-11-01' },
  wie: { id: 'ans', rollen: ['behandelaar'] },
  loopGesloten: false,
};

const noem = (issues: Issue[]): string[] => issues.map(({ path, code }) => `${path} ${code}`);
const beslis = (over: Partial<Besluit> = {}, om: Partial<Besluitsituatie> = {}): Issue[] =>
  checkBesluit({ ...besluit, ...over }, { ...situatie, ...om });
const wijzig = (naar: Partial<Actiewijziging['naar']>, over: Partial<Actiewijziging> = {}): Issue[] =>
  checkActiewijziging({ ...wijziging, ...over, naar: { ...wijziging.naar, ...naar } }, keuzes);

const besluiten: [string, Issue[], string[]][] = [
  ['a besluit with an actie', beslis(), []],
  ['a besluit without acties', beslis({ acties: [] }), []],
  ['no words', beslis({ tekst: ' ', reden: '' }), ['tekst verplicht', 'reden verplicht']],
  [
    'words that nobody can see',
    beslis({ tekst: '\u200b'.repeat(20), reden: '\u202e\u00a0\u00ad' }),
    ['tekst te-weinig-letters', 'reden te-weinig-letters'],
  ],
  [
    'how it is seen to work, and when that is looked at',
    beslis({ waaraan: 'er komt hooguit 1 signaal over', terugkijkOp: '2026-11-22' }),
    [],
  ],
  ['only how', beslis({ waaraan: 'minder signalen' }), ['terugkijkOp terugkijken-verplicht']],
  ['only when', beslis({ terugkijkOp: '2026-12-24' }), ['waaraan waaraan-verplicht']],
  [
    'looked at yesterday',
    beslis({ waaraan: 'minder signalen', terugkijkOp: '2026-11-21' }),
    ['terugkijkOp datum-voorbij'],
  ],
  ['too many words', beslis({ tekst: 'a'.repeat(5001) }), ['tekst te-lang']],
  ['a dilemma that does not exist', beslis({ dilemma: 'munt' }), ['dilemma onbekende-keuze']],
  ['twenty acties', beslis({ acties: Array(20).fill(actie) }), []],
  ['more', beslis({ acties: Array(21).fill(actie) }), ['acties te-veel-acties']],
  [
    'the second actie is wrong',
    beslis({ acties: [actie, { ...actie, tekst: '' }] }),
    ['acties.1.tekst verplicht'],
  ],
  ['R7 a correction', beslis({}, correctie), []],
  ['R7 of nothing', beslis({}, { vervangt: null }), ['vervangt niet-gevonden']],
  [
    'R7 of a besluit about something else',
    beslis({}, { vervangt: { verbetering: 'v2', isVervangen: false } }),
    ['vervangt niet-gevonden'],
  ],
  [
    'R7 of what was corrected before',
    beslis({}, { vervangt: { verbetering: 'v1', isVervangen: true } }),
    ['vervangt r7-al-vervangen'],
  ],
  ['R4 about a closed loop', beslis({}, { fase: 'gesloten' }), ['fase r4-eerst-heropenen']],
  ['R4 a correction there', beslis({ acties: [] }, { ...correctie, fase: 'gesloten' }), []],
  ['R4 with new acties', beslis({}, { ...correctie, fase: 'gesloten' }), ['fase r4-eerst-heropenen']],
];

const acties: [string, Issue[], string[]][] = [
  ['today is in time', checkActie(actie, keuzes), []],
  ['yesterday is not', checkActie({ ...actie, deadline: '2026-11-21' }, keuzes), ['deadline datum-voorbij']],
  ['a day that is none', checkActie({ ...actie, deadline: '2026-02-30' }, keuzes), ['deadline geen-datum']],
  ['no day', checkActie({ ...actie, deadline: '' }, keuzes), ['deadline verplicht']],
  ['nobody', checkActie({ ...actie, eigenaar: '' }, keuzes), ['eigenaar eigenaar-verplicht']],
  ['somebody unknown', checkActie({ ...actie, eigenaar: 'cor' }, keuzes), ['eigenaar eigenaar-onbekend']],
  ['a late actie can be done', wijzig({ status: 'klaar' }), []],
  ['a status that does not exist', wijzig({ status: 'weg' }), ['status onbekende-keuze']],
  ['its eigenaar gives it away', wijzig({ eigenaar: 'bea' }), ['eigenaar actie-alleen-status']],
  [
    'and moves it to a day that is past',
    wijzig({ deadline: '2026-11-02' }),
    ['deadline actie-alleen-status', 'deadline datum-voorbij'],
  ],
  [
    'R4 it is to be done again in a closed loop',
    wijzig({ status: 'open' }, { loopGesloten: true, van: { ...wijziging.van, status: 'klaar' } }),
    ['status r4-eerst-heropenen'],
  ],
  ['R4 it is done in a closed loop', wijzig({ status: 'klaar' }, { loopGesloten: true }), []],
];

describe('what is wrong with a besluit', () => {
  test.each(besluiten)('%s', (_naam, issues, verwacht) => expect(noem(issues)).toEqual(verwacht));

  test.each(dilemmas)('dilemma %s', (dilemma) => expect(beslis({ dilemma })).toEqual([]));
});

describe('what is wrong with an actie', () => {
  test.each(acties)('%s', (_naam, issues, verwacht) => expect(noem(issues)).toEqual(verwacht));

  test.each(rollen)('changed by a %s who does not do it', (rol) => {
    const issues = wijzig({ status: 'klaar' }, { wie: { id: 'bea', rollen: [rol] } });
    expect(noem(issues)).toEqual(rol === 'ambassadeur' || rol === 'voorzitter' ? [] : ['rollen geen-rol']);
  });
});

test('every refusal has a sentence without holes', () => {
  for (const issue of [...besluiten, ...acties].flatMap(([, issues]) => issues)) {
    expect(meldingen).toHaveProperty([issue.code]);
    expect(formatMelding(issue)).toMatch(/^[^{}]+[.?]$/);
  }
});
