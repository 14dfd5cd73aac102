import type { Kanaal } from '#core/signaal/enumeraties.ts';
import type { Bezorguitkomst } from '#core/terugkoppeling/bezorging.ts';
import type { afvinkstatussen, Dekking } from '#core/terugkoppeling/terugkoppeling.ts';
import type { Kalenderbericht } from '#core/tijd/icalendar.ts';
import type { Wijziging } from '#records/contract/versie.ts';
import type { Collections } from '#records/types.generated.ts';

/** What a member of staff notes on the call list. */
export interface Afvinking {
  status: (typeof afvinkstatussen)[number];
  /** How it was told; needed with `verteld`. */
  kanaal: Kanaal | '';
  toelichting: string;
}

/** A mail as it is to be sent now, on its attempt number `poging`. */
export interface Bericht {
  id: string;
  poging: number;
  aan: string;
  onderwerp: string;
  tekst: string;
  /** Without angle brackets; the same at each attempt. */
  messageId: string;
  /** What goes into the calendar of whoever reads it. */
  kalender: Kalenderbericht | null;
}

export interface Postzak {
  /** Null while the settings hold no mail address to send from; then there are no mails either. */
  afzender: { naam: string; email: string } | null;
  berichten: Bericht[];
}

export interface Terugkoppelroutes {
  /** Tells everyone linked to a live entry who was not told yet; answers how many were told and how many wait. */
  'POST /verbeteringen/{id}/terugkoppelingen': { request: Wijziging; answer: Dekking };
  /** Ticks a melder off the call list; a mail about it that still waits is not sent any more. */
  'POST /terugkoppelingen/{id}/uitkomsten': {
    request: Afvinking & Wijziging;
    answer: Collections['terugkoppelingen'];
  };
  /** Takes up to `aantal` mails that are due. `houdt` names those still in hand; whatever else is under way is given up. */
  'POST /berichten/claims': { request: { aantal: number; houdt: readonly string[] }; answer: Postzak };
  /** R5: asks for the last byte of a mail to go: once this says yes, it is never sent again by itself. 409 when it may not go. */
  'POST /berichten/{id}/overgaven': { request: { poging: number }; answer: { gedaan: true } };
  /** How an attempt ended; the same news twice changes nothing. */
  'POST /berichten/{id}/uitkomsten': {
    request: { poging: number; uitkomst: Bezorguitkomst; fout: string };
    answer: { gedaan: true };
  };
  /** R5: a person decides that a mail which failed, or may not have arrived, is sent again. */
  'POST /berichten/{id}/herkansingen': { request: Wijziging; answer: { status: 'wacht' } };
  /** R16: a mail came back after the mail server took it: its code works no more, and whoever it was for can be asked or told again. */
  'POST /berichten/{id}/terugnemingen': {
    request: Wijziging & { reden: string };
    answer: { status: 'mislukt' };
  };
  /** Mails the code of a signal to the address that its melder gave; only for who has that code. */
  'POST /signalen/{id}/codemails': { request: { volgcode: string }; answer: { onderweg: true } };
  /** R16: somebody who was told does not know it after all, and is to be told again; the reason is for staff. */
  'POST /terugkoppelingen/{id}/terugnemingen': {
    request: Wijziging & { reden: string };
    answer: Collections['terugkoppelingen'];
  };
}
