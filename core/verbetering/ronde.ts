/** When something was said, judged or told: in which round of the loop, and about which outcome. */
export interface Rondestand {
  /** How often the entry was reopened before it. */
  ronde: number;
  uitkomst: string;
}

/** R4, R5: true for what is about an entry as it is now; after reopening, or with another outcome, everything is asked and told anew. */
export function isVanNu(iets: Rondestand, nu: Rondestand): boolean {
  return iets.ronde === nu.ronde && iets.uitkomst === nu.uitkomst;
}
