import type { Begrippen } from '#core/cluster/begrippen.ts';

/** How many of the members of a cluster are about each concept, with the word that stands for it. */
export type Clusterprofiel = ReadonlyMap<string, { aantal: number; woord: string }>;

/** A group of signals, or one that stands alone. */
export interface Clusterstand {
  id: string;
  /** Number of signals. */
  leden: number;
  profiel: Clusterprofiel;
}

/** How much a concept tells: more for one that few signals are about. */
export type Gewicht = (begrip: string) => number;

/** From this likeness a signal joins a cluster, measured on the groups of tests/core/cluster/groepen.ts: a wrong group is worse than a missed one. */
export const hoortBij = 0.4;
/** From this likeness two clusters that nobody touched grow together. */
export const groeitSamen = 0.3;

/** The weight of a concept by in how many of all signals it stands (inverse document frequency; Spärck Jones 1972). */
export function weighBegrippen(aantallen: ReadonlyMap<string, number>, totaal: number): Gewicht {
  return (begrip) => Math.log(1 + totaal / Math.max(1, aantallen.get(begrip) ?? 0));
}

/** The profile of one signal. */
export function startProfiel(begrippen: Begrippen): Clusterprofiel {
  return new Map([...begrippen].map(([begrip, woord]) => [begrip, { aantal: 1, woord }]));
}

/** The profile of all signals of both. */
export function addProfiel(een: Clusterprofiel, ander: Clusterprofiel): Clusterprofiel {
  const som = new Map(een);
  for (const [begrip, { aantal, woord }] of ander) {
    const had = som.get(begrip);
    som.set(begrip, { aantal: aantal + (had?.aantal ?? 0), woord: had?.woord ?? woord });
  }
  return som;
}

/** The cosine of two profiles, each concept by its share of the members and its weight: 0 when they share nothing, 1 when they are the same. */
export function measureVerwantschap(een: Clusterstand, ander: Clusterstand, gewicht: Gewicht): number {
  let gedeeld = 0;
  for (const [begrip, { aantal }] of een.profiel) {
    const daar = ander.profiel.get(begrip);
    if (daar) gedeeld += (aantal / een.leden) * (daar.aantal / ander.leden) * gewicht(begrip) ** 2;
  }
  return gedeeld === 0 ? 0 : gedeeld / (measureLengte(een, gewicht) * measureLengte(ander, gewicht));
}

function measureLengte({ profiel, leden }: Clusterstand, gewicht: Gewicht): number {
  let som = 0;
  for (const [begrip, { aantal }] of profiel) som += ((aantal / leden) * gewicht(begrip)) ** 2;
  return Math.sqrt(som);
}

/** The id of the cluster, or single signal, that a signal belongs with: the most alike, of equal ones the first; '' when it stands alone. */
export function chooseCluster(
  signaal: Clusterstand,
  kandidaten: readonly Clusterstand[],
  gewicht: Gewicht,
  drempel = hoortBij,
): string {
  let beste = '';
  let hoogste = drempel;
  for (const kandidaat of kandidaten) {
    const verwant = measureVerwantschap(signaal, kandidaat, gewicht);
    if (verwant > hoogste || (verwant === hoogste && beste === '')) {
      beste = kandidaat.id;
      hoogste = verwant;
    }
  }
  return beste;
}

const meesteWoorden = 3;

/** What most of a cluster is about, the most telling first: 'container', 'vol', 'weekend'. */
export function explainCluster({ profiel, leden }: Clusterstand, gewicht: Gewicht): string[] {
  const gedeeld = [...profiel].filter(([, { aantal }]) => aantal > 1 || leden === 1);
  return gedeeld
    .map(([begrip, { aantal, woord }]) => ({ woord, waarde: (aantal / leden) * gewicht(begrip) }))
    .sort((a, b) => b.waarde - a.waarde || (a.woord < b.woord ? -1 : 1))
    .slice(0, meesteWoorden)
    .map(({ woord }) => woord);
}

/** Of a large cluster so many concepts are kept: what few of its members are about says nothing of it. */
const meesteBegrippen = 60;

/** What most members are about, as much as is kept of it. */
export function trimProfiel(profiel: Clusterprofiel): Clusterprofiel {
  if (profiel.size <= meesteBegrippen) return profiel;
  const vaakst = [...profiel].sort(([een, a], [ander, b]) => b.aantal - a.aantal || (een < ander ? -1 : 1));
  return new Map(vaakst.slice(0, meesteBegrippen));
}

/** Two clusters that grow together, the most alike first: of each pair the one with more signals stays. A cluster stands in one pair only. */
export function pairVerwanten(
  clusters: readonly Clusterstand[],
  gewicht: Gewicht,
): { blijft: string; gaatOp: string }[] {
  const paren = clusters.flatMap((een, i) =>
    listDelers(een, clusters.slice(i + 1)).map((ander) => ({
      een,
      ander,
      verwant: measureVerwantschap(een, ander, gewicht),
    })),
  );
  const bezet = new Set<string>();
  return paren
    .filter(({ verwant }) => verwant > groeitSamen)
    .sort((a, b) => b.verwant - a.verwant || (a.een.id < b.een.id ? -1 : 1))
    .filter(({ een, ander }) => {
      if (bezet.has(een.id) || bezet.has(ander.id)) return false;
      bezet.add(een.id).add(ander.id);
      return true;
    })
    .map(({ een, ander }) =>
      een.leden >= ander.leden ? { blijft: een.id, gaatOp: ander.id } : { blijft: ander.id, gaatOp: een.id },
    );
}

/** Those that have anything in common with it. */
function listDelers(een: Clusterstand, anderen: readonly Clusterstand[]): Clusterstand[] {
  const begrippen = [...een.profiel.keys()];
  return anderen.filter(({ profiel }) => begrippen.some((begrip) => profiel.has(begrip)));
}
