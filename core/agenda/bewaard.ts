import type { Kandidaat } from '#core/agenda/aanleidingen.ts';

/** What stands on the agenda already, as people left it. */
export interface Bewaard {
  id: string;
  sleutel: string;
  soort: string;
  volgorde: number;
  minuten: number;
  verbetering: string;
  /** People chose its minutes. */
  minutenVast: boolean;
  /** It stays at its place, also when what brought it is over. */
  vast: boolean;
  /** People moved it: it is not pushed off for want of time. */
  verplaatst: boolean;
  /** People took it off; it does not come back by itself. */
  weg: boolean;
}

/** Something that has a place, before it has its minutes. */
export interface Plaats {
  bewaard: Bewaard | null;
  kandidaat: Kandidaat | null;
}
