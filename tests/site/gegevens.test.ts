import { expect, test } from 'vitest';
import type { Gegevens } from '#records/contract/privacy.ts';
import { describeGegevens } from '#site/formulier/describe-gegevens.ts';

const gegevens: Gegevens = {
  signaal: {
    kenmerk: 'S-2026-0001',
    wissingGevraagdOp: '2026-03-02',
    kanaal: 'telefoon',
    tekst: 'De lift is stuk.',
  },
  melder: { naam: '', email: '', telefoon: '', bewaarTot: '', toestemmingen: [] },
  contactmomenten: [],
  oordelen: [
    {
      op: '2026-03-03',
      oordeel: 'nee',
      relatie: '',
      duidelijk: 'deels',
      toelichting: 'De lift is stuk.',
      antwoord: 'In mei.',
      citaat: true,
    },
  ],
  terugkoppelingen: [
    { op: '2026-03-04', status: 'verteld', kanaal: 'telefoon', toelichting: '' },
    { op: '2026-03-05', status: 'onbereikbaar', kanaal: '', toelichting: '' },
    { op: '', status: 'te-doen', kanaal: '', toelichting: '' },
  ],
  berichten: [],
  ook: [],
};

test('R1 all that is known is shown: what was told and how, each answer of a verdict, and what was asked of us', () => {
  const delen = describeGegevens(gegevens);
  const vind = (kop: string): string[] =>
    delen.find((deel) => deel.kop === kop)?.regels.map(({ naam, waarde }) => `${naam}: ${waarde}`) ?? [];
  expect(vind('Uw telefoontje')).toContain('U vroeg ons dit te wissen op: 2 maart 2026');
  expect(vind('Uw telefoontje')).toContain('Wat u vertelde: De lift is stuk.');
  expect(vind('Wat u van de verbetering vond')).toEqual([
    '3 maart 2026: Lost dit het op? Nee\nIs het duidelijk? Deels\nDe lift is stuk.\nWij mogen deze woorden gebruiken: ja\nOns antwoord: In mei.',
  ]);
  expect(vind('Wat wij u vertelden over wat wij deden')).toEqual([
    '4 maart 2026: Wij vertelden u wat wij deden (telefoon)',
    '5 maart 2026: Wij konden u niet bereiken',
    'Nog niet gedaan: Dit moeten wij u nog vertellen',
  ]);
});
