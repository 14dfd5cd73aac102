import type { Navraagsoort } from '#core/persoonsgegevens/nodig.ts';
import type { Signaalformulier } from '#core/signaal/signaalformulier.ts';
import type { Dank, Lezing, Oordeelantwoord } from '#records/contract/meelezen.ts';
import type { Signaalstand } from '#records/contract/privacy.ts';
import type { Schil } from '#site/uitgave/build-schil.ts';
import type { Zoekpagina } from '#site/uitgave/zoekmachine.ts';

/** What every page that the server renders on demand knows of the live release. */
export interface Releasegegevens {
  schil: Schil;
  themas: { slug: string; naam: string }[];
}

/** Something that is wrong, at the field of that name; `veld` '' is about the whole form. */
export interface Veldfout {
  veld: string;
  melding: string;
}

/** Why a page could not do what was asked, though nothing is wrong with what was typed. */
export type Storing = 'geen-verbinding' | 'te-druk';

/** Nothing is wrong, but is all of this needed? Who sends it again is not asked again. */
export interface Navraag {
  soorten: readonly Navraagsoort[];
  /** What was asked about, now and before, to be sent along. */
  gevraagd: string;
}

export interface Formulierpagina {
  soort: 'formulier';
  waarden: Signaalformulier;
  /** The idempotency key of this form. */
  formulier: string;
  fouten: Veldfout[];
  storing: Storing | null;
  navraag?: Navraag;
  /** The mail address that may have been meant, '' when there is nothing to ask. */
  bedoeld?: string;
}

export interface Bedanktpagina {
  soort: 'bedankt';
  volgcode: string;
  /** A way to reach the melder was left. */
  heeftContact: boolean;
  /** The code can be mailed: an address was left, and mail goes out. */
  magMailen: boolean;
  isKlacht: boolean;
  wilHoren: boolean;
  /** What was said may be grave: where help is stands first. */
  hulp: boolean;
}

export interface Volgvraag {
  soort: 'vraag';
  /** Nothing belongs to the code that was sent. */
  onbekend: boolean;
  /** Why what was sent is no code, '' when it can be one; and what that was. */
  melding: string;
  waarde: string;
  /** What was typed with it. */
  aanvulling: string;
  storing: Storing | null;
}

export interface Volgstand {
  soort: 'stand';
  volgcode: string;
  stand: Signaalstand;
  /** What the melder just did, '' when they only looked. */
  gedaan: '' | 'mail' | 'aanvulling' | 'intrekken' | 'toestaan' | 'gegevens' | 'tekst';
  /** They come from the page that shows the code once, so it is shown again. */
  toontCode: boolean;
  /** What was typed but could not be kept. */
  aanvulling: string;
  fouten: Veldfout[];
  navraag?: Navraag;
}

/** What a melder adds that could not be kept now; nothing of it is lost. */
export interface Volguitstel {
  soort: 'uitstel';
  volgcode: string;
  aanvulling: string;
  fouten: Veldfout[];
  storing: Storing;
}

/** Asks for the code of an invitation. */
export interface Meeleesvraag {
  soort: 'vraag';
  /** Nothing belongs to the code that was sent, or not any more. */
  onbekend: boolean;
  /** Why what was sent is no code, '' when it can be one; and what that was. */
  melding: string;
  waarde: string;
  /** The answer that a link in a mail chose, or ''. */
  keuze: string;
  /** What was answered with it; null when nothing was. */
  waarden: Oordeelantwoord | null;
  /** The code is good, but the text is being changed just now. */
  inBewerking: boolean;
  storing: Storing | null;
}

/** An entry with the questions about it. */
export interface Meeleesformulier {
  soort: 'lezing';
  uitnodiging: string;
  lezing: Lezing;
  waarden: Oordeelantwoord;
  fouten: Veldfout[];
  navraag?: Navraag;
}

/** A verdict that could not be kept now; nothing of it is lost. */
export interface Meeleesuitstel {
  soort: 'uitstel';
  uitnodiging: string;
  waarden: Oordeelantwoord;
  storing: Storing;
}

export interface Meeleesdank {
  soort: 'dank';
  dank: Dank;
  /** The meelezer wrote why. */
  metUitleg: boolean;
}

/** What a page on demand shows: given by the server, never by a visitor. */
export interface Living {
  release: Releasegegevens;
  laatWeten?: Formulierpagina | Bedanktpagina;
  volgen?: Volgvraag | Volgstand | Volguitstel;
  zoeken?: Zoekpagina;
  meelezen?: Meeleesvraag | Meeleesformulier | Meeleesuitstel | Meeleesdank;
}
