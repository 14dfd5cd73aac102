import type { Wijziging } from '#records/contract/versie.ts';

/** What somebody said, as it is shown to who coordinates signals. */
export interface Clustercitaat {
  signaal: string;
  kenmerk: string;
  tekst: string;
}

/** A group of signals that are about the same. */
export interface Clusterregel {
  id: string;
  versie: number;
  /** What people call it, or ''. */
  naam: string;
  /** What most of its signals are about, the most telling first. */
  woorden: string[];
  aantal: number;
  /** Of those, how many came in the last seven days, and in the seven before. */
  dezeWeek: number;
  vorigeWeek: number;
  /** YYYY-MM-DD. */
  eersteOp: string;
  laatsteOp: string;
  /** Id of the entry that it was linked to, or ''. */
  verbetering: string;
  /** How many of its signals are about no entry, or another one than that. */
  nietGekoppeld: number;
  /** The two newest. */
  citaten: Clustercitaat[];
}

export interface Clusterroutes {
  /** The clusters of the last half year with at least three signals, the newest first; at most 50 a page (`?pagina=` from 1). */
  'GET /clusters': { request: null; answer: { clusters: Clusterregel[]; heeftVolgende: boolean } };
  /** Calls it something; '' gives it back to its words. */
  'POST /clusters/{id}/namen': { request: Wijziging & { naam: string }; answer: { versie: number } };
  /** Takes another cluster up in this one. */
  'POST /clusters/{id}/samenvoegingen': { request: Wijziging & { met: string }; answer: { versie: number } };
  /** Puts some of its signals (ids) together in a new cluster; they do not come back by themselves. */
  'POST /clusters/{id}/splitsingen': {
    request: Wijziging & { signalen: readonly string[]; naam?: string };
    answer: { cluster: string; versie: number };
  };
  /** Says which entry it is about ('' for none); its signals are linked one by one (`koppelingen`). */
  'POST /clusters/{id}/verbeteringen': {
    request: Wijziging & { verbetering: string };
    answer: { versie: number };
  };
}
