import type { Vergaderactie, Vergaderpunt, Wijzigingen } from '#records/contract/vergadering.ts';

/** An agendapunt as the minutes have it. */
export interface Notulenpunt {
  /** Its place on the agenda, from 1. */
  nummer: number;
  punt: Vergaderpunt;
  /** The numbers of the besluiten about it, from 1. */
  besluiten: number[];
  notities: Wijzigingen['notities'];
}

export interface Notulen {
  besluiten: (Wijzigingen['besluiten'][number] & { nummer: number; punt: Vergaderpunt | undefined })[];
  /** By who does them, in the order of their names. */
  acties: { eigenaar: string; acties: Vergaderactie[] }[];
  besproken: Notulenpunt[];
  /** What moved on, and what was dropped with its reason. */
  verder: Notulenpunt[];
  vervallen: Notulenpunt[];
}

/** The minutes of a closed overleg, made from its records: besluiten first, acties by person, then what was spoken of. */
export function buildNotulen(alles: Wijzigingen, naam: (id: string) => string): Notulen {
  const punten = alles.punten.filter(({ weg }) => !weg);
  const genomen = alles.besluiten.filter(({ intrekking }) => !intrekking);
  const besluiten = genomen.map((besluit, i) => ({
    ...besluit,
    nummer: i + 1,
    punt: punten.find(({ id }) => id === besluit.agendapunt),
  }));
  const gemaakt = alles.acties.filter(({ agendapunt }) => punten.some(({ id }) => id === agendapunt));
  const eigenaren = [...new Set(gemaakt.map(({ eigenaar }) => eigenaar))].sort((een, ander) =>
    naam(een) < naam(ander) ? -1 : 1,
  );
  const regels = punten.map((punt, i) => ({
    nummer: i + 1,
    punt,
    besluiten: besluiten.filter(({ agendapunt }) => agendapunt === punt.id).map(({ nummer }) => nummer),
    notities: alles.notities.filter(({ agendapunt }) => agendapunt === punt.id),
  }));
  const met = (uitkomst: string): Notulenpunt[] => regels.filter(({ punt }) => punt.uitkomst === uitkomst);
  return {
    besluiten,
    acties: eigenaren.map((eigenaar) => ({
      eigenaar,
      acties: gemaakt.filter((actie) => actie.eigenaar === eigenaar),
    })),
    besproken: met('besproken'),
    verder: met('doorgeschoven'),
    vervallen: met('vervallen'),
  };
}

/** What people chose, as a sentence; '' without a vote that is shown. */
export function describeStemming({ stemming }: Vergaderpunt): string {
  const stippen = stemming?.stippen;
  if (!stemming || !stippen) return '';
  return `Gestemd: ${stemming.keuzen.map((keuze, i) => `${keuze} ${stippen[i]}`).join(', ')}.`;
}
