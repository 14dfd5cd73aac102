import type {
  Fase,
  Levensgebeurtenis,
  Publicatiestatus,
  Reden,
  Uitkomst,
  VraagSoort,
} from '#core/verbetering/enumeraties.ts';

/** What people read for each value of the closed lists, in sentence case. */

export const uitkomstLabels: Record<Uitkomst, string> = {
  doorgevoerd: 'Doorgevoerd',
  gepland: 'Gepland',
  'kan-niet': 'Kan niet, omdat…',
};

export const redenLabels: Record<Reden, string> = {
  wet: 'De wet staat het niet toe',
  geld: 'Er is geen geld voor',
  'andere-partij': 'Een andere organisatie gaat erover',
  techniek: 'Het kan technisch niet',
  afweging: 'Een ander belang woog zwaarder',
};

export const faseLabels: Record<Fase, string> = {
  gehoord: 'Gehoord',
  besproken: 'Besproken',
  gekozen: 'Gekozen',
  doorgevoerd: 'Doorgevoerd',
  getoetst: 'Getoetst',
  teruggekoppeld: 'Teruggekoppeld',
  gesloten: 'Gesloten',
};

/** A step as the public reads it: what cannot be done was explained, not carried out. */
export function nameFase(fase: Fase, uitkomst: Uitkomst | ''): string {
  return fase === 'doorgevoerd' && uitkomst === 'kan-niet' ? 'Uitgelegd' : faseLabels[fase];
}

/** The outcome of a round that is over, while there is a new one. */
export function nameOpnieuw(uitkomst: Uitkomst): string {
  return `${uitkomst === 'kan-niet' ? 'Kan niet' : uitkomstLabels[uitkomst]}, en opnieuw in behandeling`;
}

/** Before the month of a plan; of one that passed nobody says that it is expected then (R16). */
export function describeVerwacht(stand: string | undefined): string {
  return stand === 'verstreken' ? 'was verwacht in' : 'verwacht in';
}

export const publicatiestatusLabels: Record<Publicatiestatus, string> = {
  concept: 'Concept',
  'in-controle': 'In controle',
  goedgekeurd: 'Goedgekeurd',
  gepubliceerd: 'Gepubliceerd',
  ingetrokken: 'Ingetrokken',
};

export const vraagSoortLabels: Record<VraagSoort, string> = {
  samengevat: 'Samengevat',
  letterlijk: 'Letterlijk',
};

export const levensgebeurtenisLabels: Record<Levensgebeurtenis, string> = {
  'kind-krijgen': 'Een kind krijgen',
  'naar-school': 'Naar school',
  verhuizen: 'Verhuizen',
  'wonen-en-bouwen': 'Wonen en bouwen',
  'trouwen-en-scheiden': 'Trouwen en scheiden',
  'werk-en-inkomen': 'Werk en inkomen',
  schulden: 'Schulden',
  ondernemen: 'Ondernemen',
  'gezondheid-en-zorg': 'Gezondheid en zorg',
  'rijden-en-reizen': 'Rijden en reizen',
  'ouder-worden': 'Ouder worden',
  overlijden: 'Overlijden',
};
