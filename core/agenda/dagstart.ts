import { checkPersoonsgegevens } from '#core/persoonsgegevens/check-persoonsgegevens.ts';
import { toDagnummer } from '#core/tijd/dagen.ts';

/** Longest quote that a card of A5 has room for, in characters. */
export const langsteDagcitaat = 260;
const kortsteDagcitaat = 20;

/** What the day of a team begins with. */
export interface Dagstart {
  /** Words of somebody who agreed that colleagues read them; null when there are none. */
  citaat: string | null;
  /** Something that became better; null when nothing did yet. */
  verbetering: { id: string; titel: string } | null;
  /** What is not solved yet, to look for; null when nothing is. */
  zoekt: { id: string; titel: string } | null;
  belofte: Dagbelofte;
}

/** Who has to hear from us today. */
export interface Dagbelofte {
  /** Melders whose third day it is, or was. */
  contact: number;
  /** Complaints under the law that need their answer within three days, and the first day that one does; '' for none. */
  wet: number;
  uiterlijk: string;
}

/** R1: true for words that can be read aloud in a room: short enough, and nothing in them says who it is. */
export function isDagcitaat(tekst: string): boolean {
  const lengte = tekst.trim().length;
  return (
    lengte >= kortsteDagcitaat &&
    lengte <= langsteDagcitaat &&
    checkPersoonsgegevens({ tekst }, []).length === 0
  );
}

/** Another one each day, the same for everybody that day; `verder` is how many further somebody asked to look. Null when there is none. */
export function pickVanDag<T>(lijst: readonly T[], vandaag: string, verder = 0): T | null {
  const plaats = lijst.length === 0 ? 0 : (toDagnummer(vandaag) + verder) % lijst.length;
  return lijst[plaats] ?? null;
}

/** What was promised for today, each in a sentence; empty when nobody waits. */
export function formatBelofte({ contact, wet }: Dagbelofte, uiterlijk: string): string[] {
  return [
    ...(contact === 0
      ? []
      : [
          contact === 1
            ? 'Eén mens hoort vandaag van ons, binnen drie dagen.'
            : `${contact} mensen horen vandaag van ons, binnen drie dagen.`,
        ]),
    ...(wet === 0
      ? []
      : [
          wet === 1
            ? `Eén klacht krijgt antwoord volgens de wet, uiterlijk ${uiterlijk}.`
            : `${wet} klachten krijgen antwoord volgens de wet, de eerste uiterlijk ${uiterlijk}.`,
        ]),
  ];
}
