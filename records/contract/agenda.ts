import type { Dagstart } from '#core/agenda/dagstart.ts';
import type { Wijziging } from '#records/contract/versie.ts';

export interface Agendaroutes {
  /**
   * Puts something on the agenda of a meeting that did not begin: words of one's own (`titel`), an entry, or what had no place there (the
   * `sleutel` of one of `overleggen.buiten`). Under the same `sleutel` it stands there once, whoever asks again.
   */
  'POST /overleggen/{id}/agendapunten': {
    request: {
      sleutel?: string;
      titel?: string;
      /** 5 when left out. */
      minuten?: number;
      /** Ids. */
      verbetering?: string;
      signalen?: readonly string[];
    };
    answer: { agendapunt: string; versie: number };
  };
  /** Works the agenda out anew; what people changed stays. `versie` is that of the overleg. */
  'POST /overleggen/{id}/verversingen': { request: null; answer: { versie: number; punten: number } };
  /** R6: moves one agendapunt to another place, from 1 on; of the overleg that has the order. */
  'POST /overleggen/{id}/volgordes': {
    request: Wijziging & { agendapunt: string; plaats: number };
    answer: { versie: number };
  };
  /** What the day of a team begins with; `?verder=1` is another quote. */
  'GET /dagstart': { request: null; answer: Dagstart };
  /** What people choose of an agendapunt: its minutes, that it stays where it is, that it is taken off or put back, the words of their own. */
  'POST /agendapunten/{id}/wijzigingen': {
    request: Wijziging & { titel?: string; minuten?: number; vast?: boolean; weg?: boolean };
    answer: { versie: number };
  };
}
