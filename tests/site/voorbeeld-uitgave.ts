import type { Luister } from '#core/luisteren/luister.ts';
import type { PubliekeVersie, Uitgave, VerbeteringInhoud } from '#core/publicatie/publicatie.ts';
import { generateUitgave } from '#tests/support/generate-uitgave.ts';

const basis: VerbeteringInhoud = {
  kenmerk: 'V-2026-0042',
  slug: 'paspoort-thuis',
  titel: 'Paspoort thuis laten bezorgen',
  vraag: 'Waarom moet ik twee keer langskomen?\n\nIk werk op kantooruren.',
  vraagSoort: 'samengevat',
  verbetering: 'U kunt uw paspoort thuis laten bezorgen.\n\nOok op zaterdag.',
  uitkomst: 'doorgevoerd',
  reden: '',
  uitleg: '',
  ingangsmaand: '2026-03',
  themas: ['wachttijd'],
  levensgebeurtenis: 'rijden-en-reizen',
  trefwoorden: ['paspoort'],
  aantalSignalen: 23,
  fase: 'getoetst',
  loop: [
    { fase: 'gehoord', op: '2025-10-06' },
    { fase: 'besproken', op: '2025-11-04' },
    { fase: 'gekozen', op: '2025-11-04' },
    { fase: 'doorgevoerd', op: '2026-03-02' },
    { fase: 'getoetst', op: '2026-04-10' },
  ],
};

export function makeVersie(deel: Partial<VerbeteringInhoud>, versie = 1, dag = '2026-07-01'): PubliekeVersie {
  return { versie, gepubliceerdOp: `${dag}T09:00:00.000Z`, inhoud: { ...basis, ...deel } };
}

/** What passed R9 of the people behind an entry. */
const luister: Luister = {
  gezegd: 30,
  eerder: { aantal: 20, bron: 'klantonderzoek 2024' },
  verteld: 15,
  oordelen: { totaal: 40, ja: 26, deels: 9, nee: null, 'weet-niet': null },
  afwijking: '',
  gesloten: '',
};

/** Three versions of one entry, newest first. */
export const drieVersies = [
  makeVersie({ luister }, 3, '2026-07-20'),
  makeVersie({ verbetering: 'De tweede tekst.' }, 2, '2026-07-10'),
  makeVersie({ verbetering: 'De eerste tekst.', uitkomst: 'gepland', levensgebeurtenis: 'overlijden' }, 1),
];

export const kanNiet = makeVersie({
  kenmerk: 'V-2026-0043',
  slug: 'container-elke-week',
  titel: 'Container elke week legen',
  uitkomst: 'kan-niet',
  verbetering: '',
  reden: 'geld',
  uitleg: 'Dat kost 41 euro per huis.',
  aantalSignalen: 3,
});

/** What somebody could write to break a page, a spreadsheet or the layout. */
export const gemeen = makeVersie({
  kenmerk: 'V-2026-0044',
  slug: 'gemeen',
  titel: '=HYPERLINK("https://kwaad.example")',
  vraag: '<script>alert(1)</script> </script><img src=x onerror=alert(1)>',
  verbetering: `${'Arbeidsongeschiktheidsverzekeringsmaatschappij'.repeat(4)} & <b>vet</b>`,
});

/** Sixty generated entries, so that there are archive pages, and three made to test something. */
export function makeUitgave(extra: PubliekeVersie[][] = []): Uitgave {
  const uitgave = generateUitgave(60, 7);
  return {
    ...uitgave,
    themas: [...uitgave.themas, { slug: 'nog-leeg', naam: 'Nog leeg', omschrijving: '', volgorde: 99 }],
    verbeteringen: [...extra, drieVersies, [kanNiet], [gemeen], ...uitgave.verbeteringen],
    ingetrokken: [
      {
        slug: 'eerder-weg',
        kenmerk: 'V-2025-0999',
        ingetrokkenOp: '2026-01-01',
        reden: 'De regels <b>zijn</b> anders.\n\nBel ons.',
      },
    ],
  };
}

/** Closed by a voorzitter, with the reason that everybody may read (R4). */
export const metAfwijking = makeVersie({
  kenmerk: 'V-2026-0045',
  slug: 'zonder-oordelen',
  titel: 'Gesloten zonder oordelen',
  fase: 'gesloten',
  loop: [...basis.loop.filter(({ fase }) => fase !== 'getoetst'), { fase: 'gesloten', op: '2026-06-01' }],
  luister: {
    ...luister,
    gezegd: 30,
    verteld: null,
    oordelen: { totaal: null, ja: null, deels: null, nee: null, 'weet-niet': null },
    afwijking: 'Wij vonden geen mensen die dit zelf meemaken.',
    gesloten: '2026-06-01',
  },
});
