/** What a clock needs of an agendapunt. */
export interface Kloppunt {
  id: string;
  minuten: number;
  /** It was spoken of, moved on or dropped. */
  isAf: boolean;
}

/** Where a meeting is in time. */
export interface Klokstand {
  /** 1 for the first; 0 when no punt is spoken of. */
  nummer: number;
  aantal: number;
  /** Whole minutes that the punt of now still has; 0 when its time is over. */
  nog: number;
  /** How much of its time has gone, 0 to 1. */
  deel: number;
  /** Minutes until all that is open is spoken of. */
  totKlaar: number;
}

const minuut = 60_000;

/** Where a meeting is; `begonnen` is when the punt of now began, both in ms since 1970. */
export function computeKlok(
  punten: readonly Kloppunt[],
  { huidig, begonnen, nu }: { huidig: string; begonnen: number; nu: number },
): Klokstand {
  const plaats = punten.findIndex(({ id }) => id === huidig);
  const punt = punten[plaats];
  const gegaan = punt ? Math.max(0, nu - begonnen) / minuut : 0;
  const over = punt ? Math.max(0, punt.minuten - gegaan) : 0;
  const straks = punten
    .filter(({ id, isAf }) => id !== huidig && !isAf)
    .reduce((som, { minuten }) => som + minuten, 0);
  return {
    nummer: plaats + 1,
    aantal: punten.length,
    nog: Math.ceil(over),
    deel: !punt || punt.minuten === 0 ? 0 : Math.min(1, gegaan / punt.minuten),
    totKlaar: Math.ceil(over + straks),
  };
}
