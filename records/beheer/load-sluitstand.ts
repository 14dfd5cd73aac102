import type { Oordeel, Terugkoppelstatus } from '#core/basis/enumeraties.ts';
import type { Client } from '#records/beheer/client.ts';
import { buildLoopadres } from '#records/beheer/loop-adres.ts';
import { attempt, type Fout, type Probleem } from '#records/beheer/probleem.ts';

/** What the closing gate still misses, whoever asks, with the counts it looks at. */
export interface Sluitstandantwoord {
  versie: number;
  fouten: Fout[];
  /** True when only a voorzitter's reason can stand in for the test by citizens. */
  kanAfwijken: boolean;
  tellingen: {
    oordelen: Record<Oordeel, number>;
    minimumOordelen: number;
    /** Verdicts that colleagues typed in without naming a person, and how many colleagues. */
    ingevoerd: { oordelen: number; collegas: number };
    melders: Record<Terugkoppelstatus, number>;
    medewerkersVerteld: boolean;
    publiekVerteld: boolean;
  };
}

export function loadSluitstand(client: Client, id: string): Promise<Sluitstandantwoord | Probleem> {
  return attempt(client.send<Sluitstandantwoord>(buildLoopadres(id, 'sluitstand'), { method: 'GET' }));
}
