import { cutVelden, cutVersie, isEigen, scrubAgendapunt, scrubOverleg, type Plaats } from './scrub.ts';

/** A collection whose records may be about no entry, so that the words are looked for by what they are. */
export interface Elders extends Pick<Plaats, 'collection' | 'velden' | 'scrub'> {
  /** What a record has to be, in SQL. */
  waar?: string;
  /** True for collections with hundreds of thousands of records: a few passages are looked for, not all. */
  groot?: boolean;
}

/** Where the words of somebody can stand without an entry; what stands with one goes with that (scrub.ts), whoever else was allowed to say the same there. */
export const elders: readonly Elders[] = [
  { collection: 'notities', velden: ['tekst'], scrub: (rij, wat) => cutVersie(rij, ['tekst'], wat) },
  { collection: 'correcties', velden: ['tekst'], scrub: (rij, wat) => cutVelden(rij, ['tekst'], wat) },
  { collection: 'clusters', velden: ['naam'], scrub: (rij, wat) => cutVersie(rij, ['naam'], wat) },
  { collection: 'vroegsignalen', velden: ['reden'], scrub: (rij, wat) => cutVersie(rij, ['reden'], wat) },
  { collection: 'reeksbreuken', velden: ['tekst'], scrub: (rij, wat) => cutVersie(rij, ['tekst'], wat) },
  { collection: 'overleggen', velden: ['reden', 'buiten'], scrub: scrubOverleg },
  {
    collection: 'agendapunten',
    velden: ['titel', 'omdat', 'keuzen', 'uitkomstReden'],
    waar: "verbetering = ''",
    scrub: scrubAgendapunt,
  },
  {
    collection: 'acties',
    velden: ['tekst', 'gedaan'],
    waar: "verbetering = ''",
    scrub: (rij, wat) => cutVersie(rij, ['tekst', 'gedaan'], wat),
  },
  {
    collection: 'besluiten',
    velden: ['tekst', 'reden', 'waaraan'],
    waar: "verbetering = ''",
    scrub: (rij, wat) => cutVelden(rij, ['tekst', 'reden', 'waaraan'], wat),
  },
  {
    collection: 'signalen',
    velden: ['samenvatting', 'antwoord'],
    groot: true,
    scrub: (rij, wat) => !isEigen(rij, wat) && cutVersie(rij, ['samenvatting', 'antwoord'], wat),
  },
  {
    collection: 'contactmomenten',
    velden: ['tekst', 'tekstHeel', 'intrekreden'],
    // What a citizen said themselves is theirs, also when somebody else said the same.
    waar: "soort != 'aanvulling'",
    groot: true,
    scrub: (rij, wat) => !isEigen(rij, wat) && cutVersie(rij, ['tekst', 'intrekreden'], wat),
  },
];
