import type { Melder } from '#core/signaal/melder.ts';
import type { Signaal } from '#core/signaal/signaal.ts';
import type { Signaalformulier } from '#core/signaal/signaalformulier.ts';
import type { Signaalvraag } from '#core/signaal/signaalzoek.ts';
import type { Probleemantwoord } from '#records/contract/probleem.ts';
import type { Wijziging } from '#records/contract/versie.ts';
import type { Collections } from '#records/types.generated.ts';

/** What a citizen sent, with the form's own key: the same key again registers nothing and gets the same answer. */
export interface Inzending extends Signaalformulier {
  formulier: string;
}

/** What a member of staff heard. */
export interface Registratie extends Partial<Signaal> {
  /** 128 random bits or more in hex: the same key registers once, however often it is sent. */
  formulier?: string;
  melder?: Partial<Melder>;
  /** Id of the entry it is about, or ''. */
  verbetering?: string;
  /** Id of the signal it repeats, or ''. */
  herhalingVan?: string;
}

/** What a melder is told once the signal is on disk. */
export interface Ontvangst {
  kenmerk: string;
  /** Only answered here; it is kept nowhere. */
  volgcode: string;
}

/** A signal of a file; `keer` tells equal rows of one file apart, 1 for the first. `thema` is a slug or ''. */
export type Signaalinvoer = Pick<Signaal, 'ontvangenOp' | 'soort' | 'kanaal' | 'tekst' | 'thema'> & {
  keer: number;
};

/** What somebody looks for among the signals that they may see. */
export interface Zoekopdracht extends Partial<Signaalvraag> {
  /** Names of the fields to answer with. */
  velden: readonly (keyof Collections['signalen'])[];
  volgorde?: 'urgentie' | 'nieuwste';
  /** Where the page begins, as an answer named it; '' for the first page. */
  plek?: string;
  /** Only what was received on this day (YYYY-MM-DD) or later; counts for `nieuwste`. */
  sinds?: string;
  hoeveel?: number;
}

/** One page of signals. Without a total: counting 100,000 signals takes longer than showing 25 of them. */
export interface Zoekantwoord {
  signalen: Partial<Collections['signalen']>[];
  /** The places of the pages before and after this one; '' where there is none. */
  vorige: string;
  volgende: string;
}

/** A signal of somebody who said something before. */
export type Eerder = Pick<
  Collections['signalen'],
  'id' | 'kenmerk' | 'soort' | 'tekst' | 'thema' | 'status' | 'ontvangenOp' | 'verbetering'
>;

/** A signal that somebody registered; `tekst` is the beginning of what they wrote down. */
export interface EigenRegistratie extends Pick<
  Collections['signalen'],
  'kenmerk' | 'soort' | 'kanaal' | 'status' | 'ontvangenOp'
> {
  tekst: string;
  /** Name of the colleague who handles it, '' while nobody does. */
  bij: string;
}

export interface Signaalroutes {
  /** Registers a signal with its melder, once per form: what a citizen sent (by the public server), or what staff heard; `id` is for staff. */
  'POST /signalen': { request: Inzending | Registratie; answer: Ontvangst & { id?: string } };
  /** Registers at most 32 forms with one write to the disk; answers for each of them. */
  'POST /signalen/bundels': {
    request: { formulieren: readonly Inzending[] };
    answer: { antwoorden: (Ontvangst | Probleemantwoord)[] };
  };
  /** One page of signals. A POST, because what is looked for can be a name, and an address ends up in logs. */
  'POST /signalen/zoekopdrachten': { request: Zoekopdracht; answer: Zoekantwoord };
  /** R1: the newest signals that whoever asks registered, also for who may read no others; never who said it. */
  'GET /signalen/vastgelegd': { request: null; answer: { signalen: EigenRegistratie[] } };
  /** R13: the other signals of whoever left the same mail address or phone number. */
  'GET /signalen/{id}/eerdere': { request: null; answer: { signalen: Eerder[] } };
  /** R1: a signal and what was said about it since, with the numbers and addresses that are hidden otherwise; each time is logged. */
  'POST /signalen/{id}/inzagen': {
    request: null;
    answer: { tekst: string; momenten: { id: string; tekst: string }[] };
  };
  /** Links a signal to the entry it is about (its id), and tells its melder when that is live; '' takes the link away. */
  'POST /signalen/{id}/koppelingen': {
    request: Wijziging & { verbetering: string };
    answer: { verbetering: string; versie: number };
  };
  /** R3: what the melder allows from now on. */
  'POST /signalen/{id}/toestemmingen': {
    request: Pick<Melder, 'toestemmingen'> & Wijziging;
    /** `woordenWachten`: words that may not be quoted any more still stand somewhere, as when the disk is full. */
    answer: Collections['melders'] & { woordenWachten: boolean };
  };
  /** How the melder can be reached. R16: with `vanAnder` what stood there was somebody else's, and whoever was told by it was not. */
  'POST /signalen/{id}/melder': {
    request: Omit<Melder, 'toestemmingen'> & Wijziging & { vanAnder?: boolean };
    answer: Collections['melders'];
  };
  /** Enters signals of a file, all or none of them; at most 1,000 at a time. The same rows again change nothing. */
  'POST /importen/signalen': {
    request: { rijen: readonly Signaalinvoer[] };
    answer: { ingevoerd: number; ongewijzigd: number };
  };
  /** R16: withdraws contact that never was; it stays to be read with the reason, and the first contact (R14) is another. */
  'POST /contactmomenten/{id}/intrekkingen': {
    request: Wijziging & { reden: string };
    answer: Collections['contactmomenten'];
  };
}
