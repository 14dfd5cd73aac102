import { readBegrippen, type Begriptaal } from '#core/cluster/begrippen.ts';
import {
  addProfiel,
  chooseCluster,
  groeitSamen,
  hoortBij,
  measureVerwantschap,
  startProfiel,
  weighBegrippen,
  type Clusterstand,
} from '#core/cluster/groepering.ts';
import { measureGelijkenis, readProfiel } from '#core/taal/gelijkenis.ts';
import { groepen, los } from '#tests/core/cluster/groepen.ts';

/** How well pairs that belong together were found, from 0 to 1. */
interface Paarscore {
  precisie: number;
  gevonden: number;
  f1: number;
}

const teksten = [
  ...groepen.flatMap((groep, nummer) => groep.map((tekst) => ({ tekst, nummer }))),
  ...los.map((tekst, i) => ({ tekst, nummer: -1 - i })),
];

const volgorden = [7, 11, 23, 99, 1234].map((zaad) =>
  shuffle(
    teksten.map((_, i) => i),
    zaad,
  ),
);

/** Groups the labelled signals as they would come in, in five orders: by their concepts, and by plain likeness of letters at its best threshold. */
export function measureGroepering(taal: Begriptaal): { begrippen: Paarscore; drieletters: Paarscore } {
  const letters = [0.2, 0.25, 0.3, 0.33, 0.36].map((drempel) =>
    average(volgorden.map((volgorde) => score(groupLetters(volgorde, drempel)))),
  );
  return {
    begrippen: average(volgorden.map((volgorde) => score(groupBegrippen(volgorde, taal)))),
    drieletters: letters.toSorted((a, b) => b.f1 - a.f1)[0]!,
  };
}

function average(scores: readonly Paarscore[]): Paarscore {
  const of = (naam: keyof Paarscore): number =>
    Math.round((scores.reduce((som, deel) => som + deel[naam], 0) / scores.length) * 100) / 100;
  return { precisie: of('precisie'), gevonden: of('gevonden'), f1: of('f1') };
}

function groupBegrippen(volgorde: readonly number[], taal: Begriptaal): number[][] {
  const gelezen = teksten.map(({ tekst }) => readBegrippen(tekst, taal));
  const aantallen = new Map<string, number>();
  for (const begrippen of gelezen)
    for (const begrip of begrippen.keys()) aantallen.set(begrip, (aantallen.get(begrip) ?? 0) + 1);
  const gewicht = weighBegrippen(aantallen, teksten.length);
  const clusters = new Map<string, Clusterstand & { nummers: number[] }>();
  for (const i of volgorde) {
    const nieuw = { id: String(i), leden: 1, profiel: startProfiel(gelezen[i]!), nummers: [i] };
    const bij = clusters.get(chooseCluster(nieuw, [...clusters.values()], gewicht, hoortBij));
    if (bij) join(bij, nieuw);
    else clusters.set(nieuw.id, nieuw);
  }
  for (;;) {
    const samen = findVerwantste([...clusters.values()], gewicht);
    if (!samen) break;
    join(...samen);
    clusters.delete(samen[1].id);
  }
  return [...clusters.values()].map(({ nummers }) => nummers);
}

type Groep = Clusterstand & { nummers: number[] };

function join(een: Groep, ander: Groep): void {
  een.profiel = addProfiel(een.profiel, ander.profiel);
  een.leden += ander.leden;
  een.nummers.push(...ander.nummers);
}

function findVerwantste(
  clusters: readonly Groep[],
  gewicht: (begrip: string) => number,
): [Groep, Groep] | undefined {
  let hoogste = groeitSamen;
  let samen: [Groep, Groep] | undefined;
  clusters.forEach((een, i) => {
    for (const ander of clusters.slice(i + 1)) {
      const verwant = measureVerwantschap(een, ander, gewicht);
      if (verwant > hoogste) [hoogste, samen] = [verwant, [een, ander]];
    }
  });
  return samen;
}

function groupLetters(volgorde: readonly number[], drempel: number): number[][] {
  const profielen = teksten.map(({ tekst }) => readProfiel(tekst));
  const groepen: number[][] = [];
  for (const i of volgorde) {
    const gemiddeld = groepen.map(
      (groep) =>
        groep.reduce((som, j) => som + measureGelijkenis(profielen[i]!, profielen[j]!), 0) / groep.length,
    );
    const hoogste = Math.max(drempel, ...gemiddeld);
    const groep = groepen[gemiddeld.indexOf(hoogste)];
    if (groep) groep.push(i);
    else groepen.push([i]);
  }
  return groepen;
}

function score(gevormd: readonly (readonly number[])[]): Paarscore {
  let goed = 0;
  let alle = 0;
  for (const groep of gevormd) {
    groep.forEach((een, i) => {
      for (const ander of groep.slice(i + 1)) {
        alle += 1;
        if (teksten[een]!.nummer === teksten[ander]!.nummer) goed += 1;
      }
    });
  }
  const echt = groepen.reduce((som, { length }) => som + (length * (length - 1)) / 2, 0);
  const [precisie, gevonden] = [alle === 0 ? 0 : goed / alle, goed / echt];
  return { precisie, gevonden, f1: (2 * precisie * gevonden) / (precisie + gevonden || 1) };
}

/** The same order each time (a linear congruential generator; Numerical Recipes). */
function shuffle(lijst: number[], zaad: number): number[] {
  let staat = zaad;
  for (let i = lijst.length - 1; i > 0; i -= 1) {
    staat = (staat * 1664525 + 1013904223) % 4294967296;
    const j = Math.floor((staat / 4294967296) * (i + 1));
    [lijst[i], lijst[j]] = [lijst[j]!, lijst[i]!];
  }
  return lijst;
}
