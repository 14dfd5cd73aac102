import { standaardwerkwijze, type Norm, type Normmaat, type Werkwijze } from '#core/organisatie/werkwijze.ts';

export const getalvelden = [
  'minimumOordelen',
  'minimumAntwoorden',
  'effectweken',
  'bewaarmaanden',
  'ernsturen',
  'vroegdagen',
] as const;
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
  /** Each phrase is a line. */
  ernstwoorden: string;
  /** Id of a colleague, or ''. */
  leiding: string;
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
      ernsturen: String(w.ernsturen),
      vroegdagen: String(w.vroegdagen),
    },
    wijken: w.wijken.join('\n'),
    ernstwoorden: w.ernstwoorden.join('\n'),
    leiding: w.leiding,
    normen: w.normen.map((norm) => ({ ...norm, doel: String(norm.doel), sleutel: createSleutel() })),
  };
}

/** What is no number becomes NaN, which the check names. */
function toGetal(tekst: string): number {
  return tekst.trim() === '' ? NaN : Number(tekst);
}

/** The lines that say something. */
function toRegels(tekst: string): string[] {
  const regels = tekst.split('\n').map((regel) => regel.trim());
  return regels.filter((regel) => regel !== '');
}

export function toWerkwijze({ getallen, wijken, ernstwoorden, leiding, normen }: Werkwijzeinvoer): Werkwijze {
  return {
    minimumOordelen: toGetal(getallen.minimumOordelen),
    minimumAntwoorden: toGetal(getallen.minimumAntwoorden),
    effectweken: toGetal(getallen.effectweken),
    bewaarmaanden: toGetal(getallen.bewaarmaanden),
    ernsturen: toGetal(getallen.ernsturen),
    vroegdagen: toGetal(getallen.vroegdagen),
    ernstwoorden: toRegels(ernstwoorden),
    leiding,
    wijken: toRegels(wijken),
    normen: normen.map(({ belofte, maat, doel }) => ({
      belofte: belofte.trim(),
      maat,
      doel: maat === 'geen' ? 0 : toGetal(doel),
    })),
  };
}
