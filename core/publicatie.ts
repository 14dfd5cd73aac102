import type { Fase, Levensgebeurtenis, Reden, Uitkomst, VraagSoort } from '#core/enumeraties.ts';
import type { LoopStap } from '#core/leercirkel.ts';
import type { Organisatie, Thema } from '#core/organisatie.ts';
import type { Verbetering } from '#core/verbetering.ts';

/** The snapshot of an entry that somebody approved: exactly what the site shows, and nothing else. */
export interface VerbeteringInhoud {
  kenmerk: string;
  slug: string;
  titel: string;
  vraag: string;
  vraagSoort: VraagSoort;
  verbetering: string;
  uitkomst: Uitkomst;
  reden: Reden | '';
  uitleg: string;
  ingangsmaand: string;
  themas: string[];
  levensgebeurtenis: Levensgebeurtenis | '';
  trefwoorden: string[];
  aantalSignalen: number;
  fase: Fase;
  loop: LoopStap[];
}

/** One published version as the site receives it: no names of staff in it. */
export interface PubliekeVersie {
  /** 1, 2, 3… per entry. */
  versie: number;
  inhoud: VerbeteringInhoud;
  /** ISO 8601 in UTC. */
  gepubliceerdOp: string;
}

/** An entry that was taken off the site: its address stays, what it said does not. */
export interface IngetrokkenVerbetering {
  slug: string;
  kenmerk: string;
  ingetrokkenOp: string;
}

/** Everything one release of the site is made from. */
export interface Uitgave {
  organisatie: Organisatie;
  themas: Thema[];
  /** Per entry its versions, newest first; entries by first publication, newest first. */
  verbeteringen: PubliekeVersie[][];
  ingetrokken: IngetrokkenVerbetering[];
}

/** The snapshot of a complete entry. Fields that do not belong to its outcome are left empty, so that nothing hidden becomes public. */
export function buildInhoud(v: Verbetering, loop: LoopStap[]): VerbeteringInhoud {
  const kanNiet = v.uitkomst === 'kan-niet';
  return {
    kenmerk: v.kenmerk,
    slug: v.slug,
    titel: v.titel.trim(),
    vraag: v.vraag.trim(),
    vraagSoort: v.vraagSoort as VraagSoort,
    verbetering: kanNiet ? '' : v.verbetering.trim(),
    uitkomst: v.uitkomst as Uitkomst,
    reden: kanNiet ? (v.reden as Reden) : '',
    uitleg: kanNiet ? v.uitleg.trim() : '',
    ingangsmaand: v.ingangsmaand,
    themas: v.themas,
    levensgebeurtenis: v.levensgebeurtenis as Levensgebeurtenis | '',
    trefwoorden: v.trefwoorden,
    aantalSignalen: v.aantalSignalen,
    fase: v.fase,
    loop,
  };
}
