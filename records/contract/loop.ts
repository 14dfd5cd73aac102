import type { Fase } from '#core/verbetering/enumeraties.ts';
import type { Oordeel } from '#core/meelezen/enumeraties.ts';
import type { Terugkoppelstatus } from '#core/terugkoppeling/enumeraties.ts';
import type { Effect, Effectperioden, Telling } from '#core/loop/effect.ts';
import type { Heropenaanleiding } from '#core/loop/heropenen.ts';
import type { GewijzigdNa } from '#core/publicatie/publicatie.ts';
import type { Fout } from '#records/contract/probleem.ts';
import type { Wijziging } from '#records/contract/versie.ts';

/** What the closing gate (R4) still misses, whoever asks, with the counts it looks at. */
export interface Sluitstandantwoord {
  fase: Fase;
  ronde: number;
  versie: number;
  fouten: Fout[];
  /** True when whoever asks drew up codes, typed a verdict in or gave one, and so cannot close. */
  hadHand: boolean;
  /** True when only a voorzitter's reason can stand in for the test by citizens. */
  kanAfwijken: boolean;
  /** R16: what the site says was changed after it was judged or closed. */
  gewijzigdNa: GewijzigdNa | null;
  tellingen: {
    signalen: number;
    besluiten: number;
    acties: { open: number; totaal: number };
    oordelen: Record<Oordeel, number>;
    minimumOordelen: number;
    /** Verdicts that colleagues typed in without naming a person, and how many colleagues. */
    ingevoerd: { oordelen: number; collegas: number };
    /** Verdicts given with codes without a name, and how many colleagues handed those out. */
    metCode: { oordelen: number; collegas: number };
    melders: Record<Terugkoppelstatus, number>;
    medewerkersVerteld: boolean;
    publiekVerteld: boolean;
  };
}

/** What the effect check says about an entry. */
export interface Effectantwoord {
  /** Null when nothing was changed, or nobody wrote down since when. */
  perioden: Effectperioden | null;
  /** True from the first day on which the check can be done. */
  klaar: boolean;
  voor: Telling | null;
  na: Telling | null;
  /** Null until it is `klaar`; the upper bound of the interval is null when there is none. */
  effect: (Omit<Effect, 'interval'> & { interval: { onder: number; boven: number | null } }) | null;
  /** The outcome in words; '' until it is `klaar`. */
  zin: string;
  /** 1 when all signals were compared, n when one in n was. */
  steekproef: number;
  voorstelHeropenen: boolean;
}

export interface Looproutes {
  /** Writes down that employees know it since today; a second time keeps the first day. */
  'POST /verbeteringen/{id}/medewerkers-verteld': {
    request: Wijziging;
    answer: { medewerkersVerteldOp: string; versie: number };
  };
  /** R16: employees turn out not to know it; the reason is for staff. */
  'POST /verbeteringen/{id}/medewerkers-terugnemingen': {
    request: Wijziging & { reden: string };
    answer: { medewerkersVerteldOp: ''; versie: number };
  };
  /** R4: closes a loop; with `afwijking` a voorzitter closes it without enough verdicts. A refusal carries everything that misses. */
  'POST /verbeteringen/{id}/sluitingen': {
    request: Wijziging & { afwijking?: { reden: string } };
    answer: { fase: 'gesloten'; afwijking: string; versie: number };
  };
  /** Opens a closed loop in a new round; without an `aanleiding` because a voorzitter thinks so. */
  'POST /verbeteringen/{id}/heropeningen': {
    request: Wijziging & { aanleiding?: Heropenaanleiding; reden: string };
    answer: { fase: Fase; ronde: number; versie: number };
  };
  /** R4: what the gate misses, before anybody tries. */
  'GET /verbeteringen/{id}/sluitstand': { request: null; answer: Sluitstandantwoord };
  /** Are there fewer similar signals than before the change? */
  'GET /verbeteringen/{id}/effect': { request: null; answer: Effectantwoord };
}
