import type {
  Fase,
  Levensgebeurtenis,
  Reden,
  Uitkomst,
  VraagSoort,
  PubliekeVraagSoort,
} from '#core/verbetering/enumeraties.ts';
import type { Luister } from '#core/luisteren/luister.ts';
import type { Luistercijfers } from '#core/luisteren/normen.ts';
import type { Organisatie, Thema } from '#core/organisatie/organisatie.ts';
import { cleanTekst } from '#core/taal/clean-tekst.ts';
import type { LoopStap, Verbetering } from '#core/verbetering/verbetering.ts';
import type { Norm } from '#core/organisatie/werkwijze.ts';

/** A round that was closed and opened again: it stays readable as it was (R16). */
export interface EerdereRonde {
  /** YYYY-MM-DD: when it was opened again. */
  op: string;
  /** Why, in words that were written for everybody. */
  reden: string;
  /** YYYY-MM-DD: when that turned out not to be so. */
  vervallenOp?: string | undefined;
  uitkomst: Uitkomst;
  loop: LoopStap[];
  luister: Luister;
}

/** `verstreken`: the month of the plan has passed. `opnieuw`: the loop was opened again, and nothing was published since. */
export const leesstanden = ['verstreken', 'opnieuw'] as const;
export type Leesstand = (typeof leesstanden)[number];

/** The step that an earlier text took, and the day (YYYY-MM-DD) since which the site says something else. */
export interface GewijzigdNa {
  fase: Fase;
  op: string;
  /** Some judged the words of before it, and some those of after it. */
  deels?: true | undefined;
}

/** The snapshot of an entry that somebody approved: exactly what the site shows, and nothing else. */
export interface VerbeteringInhoud {
  kenmerk: string;
  slug: string;
  titel: string;
  vraag: string;
  vraagSoort: PubliekeVraagSoort;
  verbetering: string;
  uitkomst: Uitkomst;
  reden: Reden | '';
  uitleg: string;
  ingangsmaand: string;
  /** Never in a snapshot: it is found when the site is made. */
  stand?: Leesstand | undefined;
  themas: string[];
  levensgebeurtenis: Levensgebeurtenis | '';
  trefwoorden: string[];
  /** As an editor counted before, and where that stands; the site shows only what `luister` says of it (R9). */
  aantalSignalen: number;
  aantalBron?: string | undefined;
  fase: Fase;
  /** The steps that have evidence (R16). */
  loop: LoopStap[];
  /** The entry is older than the product, or comes from another system. */
  vanVoorheen?: boolean | undefined;
  /** How often it was reopened; 0 when left out. */
  ronde?: number | undefined;
  /** The rounds before it, oldest first. */
  rondes?: EerdereRonde[] | undefined;
  /** The words were changed after people judged them, or after it was closed. */
  gewijzigdNa?: GewijzigdNa | undefined;
  /** What passed R9 of the people behind it; not there in snapshots from before this was counted. */
  luister?: Luister | undefined;
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
  /** Why, in the words that somebody wrote for readers; '' when it was taken away before that was asked, or when they were cut (R3). */
  reden: string;
}

/** Everything one release of the site is made from. */
export interface Uitgave {
  /** YYYY-MM in which it is read; '' or left out for an edition of no time. */
  maand?: string | undefined;
  organisatie: Organisatie;
  themas: Thema[];
  /** Per entry its versions, newest first; entries by first publication, newest first. */
  verbeteringen: PubliekeVersie[][];
  ingetrokken: IngetrokkenVerbetering[];
  /** What the organisation promises about listening, and how it does; not there in editions from before. */
  luisteren?: { normen: Norm[]; cijfers: Luistercijfers | null } | undefined;
}

/** The snapshot of a complete entry. Fields that do not belong to its outcome are left empty, so that nothing hidden becomes public. */
export function buildInhoud(
  v: Verbetering & { rondes?: EerdereRonde[] },
  loop: LoopStap[],
): VerbeteringInhoud {
  const kanNiet = v.uitkomst === 'kan-niet';
  return {
    kenmerk: v.kenmerk,
    slug: v.slug,
    titel: cleanTekst(v.titel),
    vraag: cleanTekst(v.vraag),
    vraagSoort: v.vraagSoort as VraagSoort,
    verbetering: kanNiet ? '' : cleanTekst(v.verbetering),
    uitkomst: v.uitkomst as Uitkomst,
    reden: kanNiet ? (v.reden as Reden) : '',
    uitleg: kanNiet ? cleanTekst(v.uitleg) : '',
    // What cannot be done began in no month; when it was explained is a step of the loop.
    ingangsmaand: kanNiet && !v.vanVoorheen ? '' : v.ingangsmaand,
    themas: v.themas,
    levensgebeurtenis: v.levensgebeurtenis as Levensgebeurtenis | '',
    trefwoorden: v.trefwoorden.map(cleanTekst).filter((woord) => woord !== ''),
    aantalSignalen: v.aantalSignalen,
    aantalBron: cleanTekst(v.aantalBron ?? ''),
    fase: v.fase,
    loop,
    ...(v.vanVoorheen ? { vanVoorheen: true } : {}),
    ...(v.ronde ? { ronde: v.ronde, rondes: v.rondes } : {}),
  };
}

/** What an editor wrote, as one text to compare: how far the loop is, who was heard and how many were counted are no words of the entry. */
export function writeWoorden({
  fase: _fase,
  loop: _loop,
  vanVoorheen: _vanVoorheen,
  ronde: _ronde,
  rondes: _rondes,
  gewijzigdNa: _gewijzigdNa,
  luister: _luister,
  aantalSignalen: _aantal,
  aantalBron: _bron,
  ...woorden
}: VerbeteringInhoud): string {
  return JSON.stringify(woorden);
}

/**
 * The versions that a reader sees, oldest first, of what was published: those that differ in words. What only moved on in the loop
 * replaces the version whose text it has.
 */
export function collapseVersies(gepubliceerd: readonly Omit<PubliekeVersie, 'versie'>[]): PubliekeVersie[] {
  const versies: PubliekeVersie[] = [];
  for (const een of gepubliceerd) {
    const vorige = versies[versies.length - 1];
    if (vorige && writeWoorden(vorige.inhoud) === writeWoorden(een.inhoud)) vorige.inhoud = een.inhoud;
    else versies.push({ ...een, versie: versies.length + 1 });
  }
  return versies;
}
