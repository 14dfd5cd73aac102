/** How many meetings the mirror of a team looks back. */
export const spiegeloverleggen = 6;

/** How much of what was promised arrived, of everybody together. */
export interface Spiegel {
  /** YYYY-MM-DD: the first day that counts. */
  sinds: string;
  /** Acties whose day was in that time and that did not lapse, and how many of those are done. */
  beloofd: number;
  gedaan: number;
}

/** The team's mirror in one sentence, without names; '' while there was nothing to be done. */
export function formatSpiegel({ beloofd, gedaan }: Spiegel): string {
  if (beloofd === 0) return '';
  if (gedaan === beloofd)
    return beloofd === 1 ? 'De ene actie kwam aan.' : `Alle ${beloofd} acties kwamen aan.`;
  if (beloofd === 1) return 'De ene actie kwam nog niet aan.';
  const werkwoord = gedaan === 1 ? 'kwam' : 'kwamen';
  return `Van de ${beloofd} acties ${werkwoord} er ${gedaan === 0 ? 'nog geen' : gedaan} aan.`;
}
