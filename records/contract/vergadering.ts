import type { Actiestatus, Dilemma, Overlegstatus } from '#core/overleg/enumeraties.ts';
import type { Agendauitkomst } from '#core/overleg/enumeraties.ts';
import type { Actievoorstel } from '#core/overleg/actie.ts';
import type { Wijziging } from '#records/contract/versie.ts';

/** Somebody's own words, where they agreed to be quoted inside the organisation (R3). */
export interface Citaat {
  tekst: string;
  kanaal: string;
  wijk: string;
}

/** A meeting as every screen shows it. Moments are ISO 8601, people and records are ids. */
export interface Vergadering {
  id: string;
  reeks: string;
  reeksnaam: string;
  datum: string;
  tijd: string;
  minuten: number;
  plaats: string;
  mensen: string[];
  voorzitter: string;
  status: Overlegstatus;
  /** The agendapunt that is spoken of; '' for none. */
  huidig: string;
  begonnenOp: string;
  geslotenOp: string;
  versie: number;
}

export interface Vergaderpunt {
  id: string;
  volgorde: number;
  soort: string;
  titel: string;
  minuten: number;
  verbetering: string;
  signalen: string[];
  /** The code of why it is there, with its numbers and names. */
  omdat: unknown;
  weg: boolean;
  keer: number;
  uitkomst: Agendauitkomst | '';
  uitkomstReden: string;
  begonnenOp: string;
  versie: number;
  citaten: Citaat[];
  /** What is voted about; null when there is no vote. */
  stemming: {
    keuzen: string[];
    getoond: boolean;
    /** How many gave their dots. */
    gestemd: number;
    /** The dots of who asks; null when they gave none. */
    eigen: number[] | null;
    /** Of each keuze; null until it may be seen. */
    stippen: number[] | null;
  } | null;
}

export interface Notitie {
  id: string;
  agendapunt: string;
  door: string;
  tekst: string;
  op: string;
  versie: number;
}

export interface Vergaderbesluit {
  id: string;
  agendapunt: string;
  verbetering: string;
  tekst: string;
  reden: string;
  dilemma: Dilemma;
  waaraan: string;
  terugkijkOp: string;
  intrekking: boolean;
  vervangt: string;
  op: string;
}

export interface Vergaderactie {
  id: string;
  agendapunt: string;
  besluit: string;
  verbetering: string;
  tekst: string;
  eigenaar: string;
  deadline: string;
  status: Actiestatus;
  gedaan: string;
  versie: number;
}

export interface Correctie {
  id: string;
  door: string;
  tekst: string;
  op: string;
}

/** Everything of a meeting that changed after a number; with 0 all of it. */
export interface Wijzigingen {
  /** The number to ask from the next time. */
  stand: number;
  /** The clock of the server, so that every screen counts the same minutes. */
  nu: string;
  overleg: Vergadering;
  /** Who is here, or who was there once it is closed. */
  aanwezig: string[];
  punten: Vergaderpunt[];
  notities: Notitie[];
  /** Of the punten that are in this answer: all besluiten and acties, and which acties stand on the agenda with them. */
  besluiten: Vergaderbesluit[];
  acties: Vergaderactie[];
  opAgenda: { agendapunt: string; actie: string }[];
  correcties: Correctie[];
}

export interface Puntbesluit {
  tekst: string;
  reden: string;
  /** One of `dilemmas`; none when left out. */
  dilemma?: string;
  /** How it will be seen that it works, and the day (YYYY-MM-DD) of looking back. */
  waaraan?: string;
  terugkijkOp?: string;
  acties?: readonly Actievoorstel[];
}

export interface Vergaderroutes {
  /** What changed after `?na=`; asked at every (re)connection. */
  'GET /overleggen/{id}/wijzigingen': { request: null; answer: Wijzigingen };
  /** Begins a planned overleg. */
  'POST /overleggen/{id}/openingen': { request: Wijziging; answer: { versie: number } };
  /** Goes to an agendapunt of it. */
  'POST /overleggen/{id}/beurten': {
    request: Wijziging & { agendapunt: string };
    answer: { versie: number };
  };
  /** A sign that somebody is there; answers the number that the meeting is at. */
  'POST /overleggen/{id}/aanwezigheid': { request: null; answer: { stand: number; aanwezig: string[] } };
  /** Ends it: what was not spoken of moves on, and nothing of it changes any more (R7). */
  'POST /overleggen/{id}/sluitingen': {
    request: Wijziging;
    answer: { versie: number; doorgeschoven: number };
  };
  /** R7: the only thing that can be added to a closed one. The same `sleutel` and words again are one correction. */
  'POST /overleggen/{id}/correcties': { request: { tekst: string; sleutel: string }; answer: { id: string } };
  /** A note; the same `sleutel` and words again are one note. */
  'POST /agendapunten/{id}/notities': { request: { tekst: string; sleutel: string }; answer: { id: string } };
  /** Other words for somebody's own note. */
  'POST /notities/{id}/wijzigingen': { request: Wijziging & { tekst: string }; answer: { versie: number } };
  /** Lets the team choose. */
  'POST /agendapunten/{id}/stemmingen': {
    request: Wijziging & { keuzen: readonly string[] };
    answer: { versie: number };
  };
  /** The dots of who asks, one number for each keuze; once. */
  'POST /agendapunten/{id}/stemmen': {
    request: { stippen: readonly number[] };
    answer: { gestemd: number; getoond: boolean };
  };
  /** Shows what people chose, whoever did not vote yet. */
  'POST /agendapunten/{id}/stemuitslagen': { request: Wijziging; answer: { versie: number } };
  /** What was decided about an agendapunt; `versie` is that of the agendapunt. */
  'POST /agendapunten/{id}/besluiten': {
    request: Wijziging & Puntbesluit;
    answer: { besluit: string; acties: string[]; versie: number };
  };
  /** Something to do, without a besluit. The same `sleutel` and words again are one actie. */
  'POST /agendapunten/{id}/acties': { request: Actievoorstel & { sleutel: string }; answer: { id: string } };
  /** How an agendapunt ends. */
  'POST /agendapunten/{id}/uitkomsten': {
    request: Wijziging & { uitkomst: string; reden: string };
    answer: { versie: number };
  };
}
