import type { Regel } from '#core/basis/regel.ts';

/** What an entry can wait for. */
export const redactiewerksoorten = [
  'citaatWeg',
  'teControleren',
  'teruggestuurd',
  'klaarVoorPublicatie',
  'mijnConcepten',
  'bijCollega',
  'ligtStil',
] as const;
export type Redactiewerk = (typeof redactiewerksoorten)[number];

interface Werksoort {
  regel: Regel;
  /** What comes first: what changed last, or what lies still longest. */
  volgorde: '-updated' | 'updated';
}

/** Days without a change after which an entry that is not finished lies still. */
export const dagenStil = 28;

const ik = { gegeven: 'ik' };
const vanMij: Regel = [
  {
    eenVan: [
      [{ veld: 'eigenaar', op: 'is', waarde: ik }],
      [{ veld: 'laatstBewerktDoor', op: 'is', waarde: ik }],
    ],
  },
];
const concept = (reden: string): Regel => [
  { veld: 'publicatiestatus', op: 'is', waarde: 'concept' },
  { veld: 'conceptreden', op: 'is', waarde: reden },
];
const inControle: Regel = [{ veld: 'publicatiestatus', op: 'is', waarde: 'in-controle' }];

/** Which entries are somebody's work: `ik` is the id of that person, `stilSinds` the moment since which what did not change lies still. R2: nobody is asked to check what they edited last. */
export const redactiewerk: Readonly<Record<Redactiewerk, Werksoort>> = {
  citaatWeg: { regel: concept('citaat-weg'), volgorde: '-updated' },
  teControleren: {
    regel: [...inControle, { veld: 'laatstBewerktDoor', op: 'is-niet', waarde: ik }],
    volgorde: '-updated',
  },
  teruggestuurd: { regel: [...concept('teruggestuurd'), ...vanMij], volgorde: '-updated' },
  klaarVoorPublicatie: {
    regel: [{ veld: 'publicatiestatus', op: 'is', waarde: 'goedgekeurd' }],
    volgorde: '-updated',
  },
  mijnConcepten: { regel: [...concept(''), ...vanMij], volgorde: '-updated' },
  bijCollega: {
    regel: [...inControle, { veld: 'laatstBewerktDoor', op: 'is', waarde: ik }],
    volgorde: '-updated',
  },
  ligtStil: {
    regel: [
      { veld: 'fase', op: 'is-niet', waarde: 'gesloten' },
      { veld: 'fase', op: 'is-niet', waarde: 'teruggekoppeld' },
      { veld: 'publicatiestatus', op: 'is-niet', waarde: 'ingetrokken' },
      { veld: 'updated', op: 'voor', waarde: { gegeven: 'stilSinds' } },
    ],
    volgorde: 'updated',
  },
};
