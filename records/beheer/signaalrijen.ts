import type { Bereik } from '#core/signaal/bereik.ts';
import type { Ernst, Signaalsoort, Signaalstatus, Toestemming } from '#core/basis/enumeraties.ts';

/** A signal as PocketBase gives it; `thema`, `behandelaar`, `regiehouder`, `verbetering` and `herhalingVan` are record ids or ''. */
export interface SignaalRij {
  id: string;
  kenmerk: string;
  soort: Signaalsoort;
  herkomst: string;
  kanaal: string;
  /** YYYY-MM-DD, as the other days here. */
  ontvangenOp: string;
  tekst: string;
  samenvatting: string;
  emotie: string;
  thema: string;
  wijk: string;
  status: Signaalstatus;
  behandelaar: string;
  regiehouder: string;
  ernst: Ernst | '';
  awb: boolean;
  contactVoor: string;
  /** '' until the melder heard from us. */
  contactOp: string;
  /** Whether the melder can be called, only mailed, or neither (''). */
  bereikbaar: Bereik;
  /** '' until it was answered or closed. */
  beantwoordOp: string;
  /** R14: the last day for an answer to a complaint in the sense of the Awb, with extension and consent in it; '' for the rest. */
  antwoordVoor: string;
  verlengdOp: string;
  instemmingTot: string;
  /** The day on which the melder asked to erase the words too, or ''. */
  wissingGevraagdOp: string;
  /** What the melder reads when following the signal. */
  antwoord: string;
  verbetering: string;
  herhalingVan: string;
  versie: number;
  created: string;
  updated: string;
}

/** What the inbox shows of a signal. */
export const inboxvelden = [
  'id',
  'kenmerk',
  'soort',
  'kanaal',
  'ontvangenOp',
  'tekst',
  'samenvatting',
  'thema',
  'status',
  'behandelaar',
  'regiehouder',
  'ernst',
  'awb',
  'contactVoor',
  'contactOp',
  'bereikbaar',
  'beantwoordOp',
  'verlengdOp',
  'instemmingTot',
  'verbetering',
] as const;
export type Inboxregel = Pick<SignaalRij, (typeof inboxvelden)[number]>;

/** Who said it, for whoever may know. */
export interface MelderRij {
  id: string;
  signaal: string;
  naam: string;
  email: string;
  telefoon: string;
  toestemmingen: Toestemming[];
  bewaarTot: string;
  versie: number;
}

/** `aanvulling` is what the melder added; staff write the other three. */
export const momentsoorten = ['aandacht', 'antwoord', 'actie'] as const;
export type Momentsoort = (typeof momentsoorten)[number];

export interface MomentRij {
  id: string;
  signaal: string;
  soort: Momentsoort | 'aanvulling';
  kanaal: string;
  tekst: string;
  door: string;
  op: string;
}
