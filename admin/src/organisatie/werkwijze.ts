import { standaardwerkwijze, type Norm, type Normmaat, type Werkwijze } from '#core/organisatie/werkwijze.ts';

export const getalvelden = ['minimumOordelen', 'minimumAntwoorden', 'effectweken', 'bewaarmaanden'] as const;
export type Getalveld = (typeof getalvelden)[number];

/** A promise in the form; `sleutel` stays with it when it moves. */
export interface Norminvoer extends Omit<Norm, 'doel'> {
  sleutel: string;
  doel: string;
}

/** The way of working as somebody types it: numbers are text, and each neighbourhood is a line. */
export interface Werkwijzeinvoer {
  getallen: Record<Getalveld, string>;
  wijken: string;
  normen: Norminvoer[];
}

export const normmaatLabels: Record<Normmaat, string> = {
  geen: 'Niet meten',
  contact: 'Op tijd contact',
  verteld: 'Verteld wat wij deden',
  gesloten: 'Cirkel rond',
  gehoord: 'Voelde zich gehoord',
};

export function toInvoer(werkwijze: Partial<Werkwijze> | null, createSleutel: () => string): Werkwijzeinvoer {
  const w = { ...standaardwerkwijze, ...werkwijze };
  return {
    getallen: {
      minimumOordelen: String(w.minimumOordelen),
      minimumAntwoorden: String(w.minimumAntwoorden),
      effectweken: String(w.effectweken),
      bewaarmaanden: String(w.bewaarmaanden),
    },
    wijken: w.wijken.join('\n'),
    normen: w.normen.map((norm) => ({ ...norm, doel: String(norm.doel), sleutel: createSleutel() })),
  };
}

/** What is no number becomes NaN, which the check names. */
function toGetal(tekst: string): number {
  return tekst.trim() === '' ? NaN : Number(tekst);
}

export function toWerkwijze({ getallen, wijken, normen }: Werkwijzeinvoer): Werkwijze {
  return {
    minimumOordelen: toGetal(getallen.minimumOordelen),
    minimumAntwoorden: toGetal(getallen.minimumAntwoorden),
    effectweken: toGetal(getallen.effectweken),
    bewaarmaanden: toGetal(getallen.bewaarmaanden),
    wijken: wijken
      .split('\n')
      .map((wijk) => wijk.trim())
      .filter((wijk) => wijk !== ''),
    normen: normen.map(({ belofte, maat, doel }) => ({
      belofte: belofte.trim(),
      maat,
      doel: maat === 'geen' ? 0 : toGetal(doel),
    })),
  };
}
