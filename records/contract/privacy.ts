import type { Fase, Uitkomst } from '#core/verbetering/enumeraties.ts';
import type { Toestemming } from '#core/signaal/enumeraties.ts';
import type { LoopStap } from '#core/verbetering/verbetering.ts';
import type { Wijziging } from '#records/contract/versie.ts';
import type { Collections } from '#records/types.generated.ts';

/** A signal whose words may stand on the site as they are (R3); nothing of it says who the melder is. */
export type Citaatbronrij = Pick<
  Collections['signalen'],
  'id' | 'kenmerk' | 'soort' | 'tekst' | 'samenvatting' | 'ontvangenOp'
>;

/** Everything that is known about one melder, without who of the staff did what. Days are YYYY-MM-DD, '' when it did not happen. */
export interface Gegevens {
  signaal: { [veld: string]: string };
  melder: { naam: string; email: string; telefoon: string; bewaarTot: string; toestemmingen: string[] };
  contactmomenten: { op: string; soort: string; kanaal: string; tekst: string }[];
  oordelen: {
    op: string;
    oordeel: string;
    relatie: string;
    duidelijk: string;
    toelichting: string;
    antwoord: string;
    /** What they wrote may be used. */
    citaat: boolean;
  }[];
  terugkoppelingen: { op: string; status: string; kanaal: string; toelichting: string }[];
  berichten: { op: string; soort: string; status: string; onderwerp: string; tekst: string }[];
  /** Kenmerken of other signals with the same mail address or phone number; only staff may lay that link. */
  ook: string[];
}

/** A signal as its melder sees it. */
export interface Signaalstand {
  kenmerk: string;
  soort: string;
  /** How it came in. */
  kanaal: string;
  tekst: string;
  /** YYYY-MM-DD */
  ontvangenOp: string;
  status: string;
  antwoord: string;
  toestemmingen: Toestemming[];
  heeftContact: boolean;
  /** A mail address or phone number is left. */
  bereikbaar: boolean;
  /** The day on which the melder asked to erase the words too, or ''. */
  wissingGevraagdOp: string;
  /** Words that were taken back still stand somewhere, as when the disk is full; it is tried again every minute. */
  woordenWachten?: boolean;
  /** Only when it was asked for. */
  gegevens?: Gegevens;
  /** Their verdicts on what we made of it. */
  oordelen: Gegevens['oordelen'];
  /** Those of one page, oldest first; page 1 has the newest. */
  momenten: { soort: string; op: string; tekst: string }[];
  blad: number;
  bladen: number;
  /** Title and slug are '' while the entry is not on the site; `afgeweken`: a voorzitter closed it without enough verdicts. */
  verbetering: {
    fase: Fase;
    /** What the site shows of it; '' while it is not there. */
    uitkomst: Uitkomst | '';
    /** The steps that have evidence (R16). */
    loop: LoopStap[];
    vanVoorheen: boolean;
    ronde: number;
    afgeweken: boolean;
    titel: string;
    slug: string;
  } | null;
}

/** What somebody with a volgcode asks; only the code has to be there. */
export interface Volgverzoek {
  volgcode: string;
  /** What the melder writes with it, or ''. */
  aanvulling?: string;
  /** Consents to take back; `oordeel` takes back that the verdict may be used, `gegevens` erases the contact details, `tekst` asks to erase the words as well. */
  intrekken?: readonly string[];
  /** Consents to give. */
  toestaan?: readonly string[];
  /** Asks to mail the code to the address that was given. */
  mail?: boolean;
  /** Asks for everything that is known. */
  gegevens?: boolean;
  /** Which page of what happened; the newest when left out. */
  blad?: number;
}

/** Forget who said it, with `tekst` also what they wrote; or say no to a melder who asked to erase their words. */
export interface Wissingsverzoek {
  tekst?: boolean;
  afwijzen?: boolean;
  /** With `afwijzen`: the melder reads why where they follow their signal. */
  reden?: string;
}

export interface Privacyroutes {
  /** What a melder sees of their own signal with the code they have, after what was asked is done; 404 for any other code. */
  'POST /volgen': { request: Volgverzoek; answer: Signaalstand };
  /** R3: the signals linked to an entry whose melder lets us quote them on the site. */
  'GET /verbeteringen/{id}/citaatbronnen': { request: null; answer: { signalen: Citaatbronrij[] } };
  /** Everything that is known about the melder of a signal; the audit log keeps that it was asked for. */
  'GET /signalen/{id}/gegevens': { request: null; answer: Gegevens };
  /** Forgets who said a signal, on request. It cannot be undone. */
  'POST /signalen/{id}/wissingen': {
    request: Wissingsverzoek & Wijziging;
    answer: { gewist: boolean; tekst: boolean; woordenWachten: boolean };
  };
  /** Forgets somebody of the panel, on request. It cannot be undone. */
  'POST /meelezers/{id}/wissingen': {
    request: Wijziging;
    answer: { gewist: true; woordenWachten: boolean };
  };
}
