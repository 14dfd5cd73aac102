import type { Overlegstatus } from '#core/overleg/enumeraties.ts';
import type { Wijziging } from '#records/contract/versie.ts';

/** When in the day, how long, where and with whom. */
export interface Planinvoer {
  /** HH:MM on Dutch clocks. */
  tijd: string;
  /** How long it takes. */
  minuten: number;
  /** A room or a link; needed before people are invited. */
  plaats: string;
  /** Ids of members of staff. */
  mensen: readonly string[];
  /** Id of a voorzitter. */
  voorzitter: string;
}

export interface Reeksinvoer extends Planinvoer {
  naam: string;
  team: string;
  /** 1 for Monday to 7 for Sunday; the day of the week that `eersteDag` is. */
  weekdag: number;
  ritmeWeken: number;
  /** YYYY-MM-DD. */
  eersteDag: string;
}

/** A meeting after a step. */
export interface Overlegstand {
  id: string;
  /** YYYY-MM-DD. */
  datum: string;
  status: Overlegstatus;
  versie: number;
}

export interface Overlegreeksroutes {
  /** Begins a series; its meetings of the coming year are there at once. */
  'POST /overlegreeksen': {
    request: Reeksinvoer;
    answer: { id: string; versie: number; overleggen: number };
  };
  /** Changes a series, and with it the coming meetings that nobody was invited to and nobody moved. */
  'POST /overlegreeksen/{id}/wijzigingen': {
    request: Reeksinvoer & Wijziging;
    answer: { versie: number };
  };
  /** Ends a series: what is still to come is called off, with this reason for whoever was invited. */
  'POST /overlegreeksen/{id}/beeindigingen': {
    request: Wijziging & { reden: string };
    answer: { versie: number; afgezegd: number };
  };
  /** The next meeting of a series, made when it is not there yet. */
  'POST /overlegreeksen/{id}/overleggen': { request: null; answer: Overlegstand };
  /** Invites everybody of a meeting, by a mail that their calendars understand. */
  'POST /overleggen/{id}/uitnodigingen': {
    request: Wijziging;
    answer: Overlegstand & { uitgenodigd: number };
  };
  /** Another day, time, place or company; who was invited hears of it when they have to change their calendar. */
  'POST /overleggen/{id}/verzettingen': {
    request: Planinvoer & Wijziging & { datum: string };
    answer: Overlegstand;
  };
  /** Calls a meeting off or skips it; its series does not make it again. */
  'POST /overleggen/{id}/afzeggingen': { request: Wijziging & { reden: string }; answer: Overlegstand };
  /** Since when whoever asks has an address for their calendar (ISO 8601), '' without one. */
  'GET /kalendersleutel': { request: null; answer: { gemaaktOp: string } };
  /** A new address for the calendar of whoever asks, said once: below the address of PocketBase. The one before it does not work any more. */
  'POST /kalendersleutels': { request: null; answer: { pad: string; gemaaktOp: string } };
  /** The address that whoever asks has for their calendar does not work any more. */
  'POST /kalendersleutels/intrekkingen': { request: null; answer: { gemaaktOp: '' } };
  /** Puts back what was called off or skipped, as a draft. */
  'POST /overleggen/{id}/herstellingen': { request: Wijziging; answer: Overlegstand };
}
