import type { Kanaal } from '#core/signaal/enumeraties.ts';
import type { Meeleesmoment, Oordeel } from '#core/meelezen/enumeraties.ts';
import type { Oordeelgegevens } from '#core/meelezen/meelezing.ts';
import type { VerbeteringInhoud } from '#core/publicatie/publicatie.ts';
import type { Wijziging } from '#records/contract/versie.ts';

/** Who to ask: the linked melders who want to read along, members of the panel (ids), or a number of printed codes without a name. */
export type Uitnodigingsverzoek =
  { melders: true } | { kanaal: 'email'; meelezers: readonly string[] } | { kanaal: Kanaal; aantal: number };

export interface Uitgenodigd {
  uitgenodigd: number;
  /** Were asked before, for this entry and moment. */
  overgeslagen: number;
  /** Have no mail address. */
  zonderEmail: number;
  /** Where a code is filled in. */
  adres: string;
  /** Without a name, only answered here; they are kept nowhere. */
  codes: { code: string }[];
}

/** A verdict by phone or on paper. */
export interface Oordeelinvoer extends Partial<Oordeelgegevens> {
  oordeel: string;
  /** One of `kanalen`: how we heard it. */
  kanaal: string;
  /** The explanation may be quoted. */
  citaat?: boolean;
  /** Id of the signal or of the member of the panel whose verdict it is; without either it counts for nothing, and is shown apart. */
  signaal?: string;
  meelezer?: string;
  /** Fifteen signs of a–z and 0–9, new for each form: the same form sent again counts once. */
  sleutel?: string;
}

/** What a meelezer answers; a question that was left open is ''. With every field '' the code only shows what there is to read. */
export interface Oordeelantwoord extends Oordeelgegevens {
  /** 'ja' or ''. */
  citaat: string;
}

/** The entry as it is public, or as it will be; `gepubliceerdOp` (ISO 8601) is '' before publication. */
export interface Lezing {
  soort: 'lezing';
  moment: Meeleesmoment;
  inhoud: VerbeteringInhoud;
  gepubliceerdOp: string;
}

/** The verdict is kept; title and slug are '' while the entry is not on the site. */
export interface Dank {
  soort: 'dank';
  oordeel: Oordeel;
  titel: string;
  slug: string;
}

export interface Meelezenroutes {
  /** Invites people to judge an entry, by mail or with codes to hand over. */
  'POST /verbeteringen/{id}/uitnodigingen': { request: Uitnodigingsverzoek & Wijziging; answer: Uitgenodigd };
  /** Types in what somebody said of an entry by phone or on paper. */
  'POST /verbeteringen/{id}/meelezingen': {
    request: Oordeelinvoer & Wijziging;
    answer: { id: string; versie: number };
  };
  /** Keeps what the organisation answers to a verdict. */
  'POST /meelezingen/{id}/antwoorden': {
    request: Wijziging & { antwoord: string };
    answer: { versie: number };
  };
  /** R16: declares a verdict void that is not of who was asked; it stays to be read, and the reason is for staff. */
  'POST /meelezingen/{id}/ongeldigverklaringen': {
    request: Wijziging & { reden: string };
    answer: { versie: number };
  };
  /** Gives a verdict, or only looks, with the code of an invitation; 404 for any other code. */
  'POST /meelezen': {
    request: { uitnodiging: string } & Partial<Oordeelantwoord>;
    answer: Lezing | Dank;
  };
}
