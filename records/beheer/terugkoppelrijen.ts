import type { Berichtstatus, Terugkoppelstatus, Uitkomst } from '#core/basis/enumeraties.ts';

/** A line of the ledger: who was told what. `signaal`, `verbetering`, `door` are record ids; `door` is '' for the system. */
export interface TerugkoppelingRij {
  id: string;
  signaal: string;
  verbetering: string;
  uitkomst: Uitkomst;
  ronde: number;
  /** `email` while a mail takes care of it; '' while it waits for a person. */
  kanaal: string;
  status: Terugkoppelstatus;
  /** '' while it is to be done. */
  op: string;
  door: string;
  toelichting: string;
  versie: number;
  created: string;
}

/** A mail in the outbox, without address and code: neither is kept. */
export interface BerichtRij {
  id: string;
  soort: 'terugkoppeling' | 'uitnodiging' | 'herinnering';
  signaal: string;
  meelezer: string;
  verbetering: string;
  terugkoppeling: string;
  onderwerp: string;
  tekst: string;
  status: Berichtstatus;
  pogingen: number;
  /** When it is tried again, or ''. */
  nietVoor: string;
  verstuurdOp: string;
  fout: string;
  created: string;
  updated: string;
}
