import type {
  Actiestatus,
  Dilemma,
  Meeleesmoment,
  Meelezingstatus,
  Oordeel,
  Relatie,
} from '#core/basis/enumeraties.ts';
import type { VerbeteringRij } from '#records/beheer/rijen.ts';
import type { SignaalRij } from '#records/beheer/signaalrijen.ts';

/** What the page of the loop knows of an entry besides its text. */
export interface LoopverbeteringRij extends VerbeteringRij {
  /** YYYY-MM-DD; '' until employees were told. */
  medewerkersVerteldOp: string;
  /** The published reason of a voorzitter who closed without enough verdicts; '' otherwise. */
  afwijking: string;
  /** How often the loop was reopened. */
  ronde: number;
  /** The round in which the text was last published. */
  publicatieronde: number;
}

/** What the loop shows of a linked signal; none of it says who the melder is. */
export const loopsignaalvelden = [
  'id',
  'kenmerk',
  'soort',
  'kanaal',
  'ontvangenOp',
  'tekst',
  'samenvatting',
  'status',
] as const;
export type Loopsignaal = Pick<SignaalRij, (typeof loopsignaalvelden)[number]>;

export interface BesluitRij {
  id: string;
  tekst: string;
  reden: string;
  dilemma: Dilemma;
  /** Id of the besluit that this one corrects, or ''. */
  vervangt: string;
  door: string;
  op: string;
  /** The meeting in which it was taken. */
  overleg: { datum: string; reeks: string };
}

export interface ActieRij {
  id: string;
  besluit: string;
  tekst: string;
  eigenaar: string;
  /** YYYY-MM-DD or ''. */
  deadline: string;
  status: Actiestatus;
  klaarOp: string;
  versie: number;
}

/** An invitation to judge an entry, and the verdict when it was given; texts are '' until then. */
export interface MeelezingRij {
  id: string;
  meelezer: string;
  signaal: string;
  moment: Meeleesmoment;
  status: Meelezingstatus;
  ronde: number;
  /** The outcome that the verdict is about; '' until it was given. */
  uitkomst: string;
  oordeel: Oordeel | '';
  relatie: Relatie | '';
  duidelijk: string;
  toelichting: string;
  antwoord: string;
  antwoordDoor: string;
  kanaal: string;
  gegevenOp: string;
  uitgenodigdOp: string;
  versie: number;
}

/** Somebody of the panel of ervaringsdeskundigen. */
export interface MeelezerRij {
  id: string;
  naam: string;
  email: string;
  telefoon: string;
  ervaring: string;
  actief: boolean;
  /** YYYY-MM-DD. */
  toestemmingOp: string;
  versie: number;
}
