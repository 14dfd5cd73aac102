import type {
  Actiestatus,
  Dilemma,
  Emotie,
  Ernst,
  Fase,
  Herkomst,
  Kanaal,
  Levensgebeurtenis,
  Oordeel,
  Publicatiestatus,
  Reden,
  Relatie,
  Signaalsoort,
  Signaalstatus,
  Terugkoppelstatus,
  Toestemming,
  Uitkomst,
  VraagSoort,
} from '#core/basis/enumeraties.ts';
import type { Rol } from '#core/basis/rollen.ts';

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

/** What each fase means, for people who see the loop for the first time. */
export const faseUitleg: Record<Fase, string> = {
  gehoord: 'Mensen vertelden ons dit',
  besproken: 'Besproken in het verbeteroverleg',
  gekozen: 'Besloten wat wij doen',
  doorgevoerd: 'De verbetering is er, of de uitleg waarom het niet kan',
  getoetst: 'Mensen beoordeelden of het helpt',
  teruggekoppeld: 'Wie het vroeg, kreeg bericht',
  gesloten: 'De cirkel is rond',
};

/** What a step means on the page of a loop; who passes over the test may not say that people tested it. */
export function describeFase(fase: Fase, overgeslagen: boolean): string {
  return overgeslagen ? 'Niet genoeg mensen beoordeelden of het helpt' : faseUitleg[fase];
}

/** What stands in the place of the day of a step that has none (R16). */
export const stapstaatLabels = {
  bereikt: 'gedaan',
  voorheen: 'van vóór wij dit bijhielden',
  overgeslagen: 'overgeslagen',
  open: 'nog niet',
} as const;

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

export const rolLabels: Record<Rol, string> = {
  medewerker: 'Medewerker',
  behandelaar: 'Behandelaar',
  ambassadeur: 'Ambassadeur klantfeedback',
  voorzitter: 'Voorzitter verbeteroverleg',
  redacteur: 'Redacteur',
  beheerder: 'Beheerder',
};

export const signaalsoortLabels: Record<Signaalsoort, string> = {
  vraag: 'Vraag',
  opmerking: 'Opmerking',
  tip: 'Tip',
  compliment: 'Compliment',
  melding: 'Melding',
  klacht: 'Klacht',
};

export const kanaalLabels: Record<Kanaal, string> = {
  website: 'Website',
  email: 'E-mail',
  telefoon: 'Telefoon',
  balie: 'Balie',
  brief: 'Brief',
  chat: 'Chat',
  'social-media': 'Social media',
  enquete: 'Enquête',
  gesprek: 'Gesprek',
  medewerker: 'Medewerker',
  ketenpartner: 'Ketenpartner',
  ombudsman: 'Ombudsman',
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

export const herkomstLabels: Record<Herkomst, string> = {
  reactief: 'Kwam vanzelf',
  proactief: 'Wij vroegen erom',
};

export const emotieLabels: Record<Emotie, string> = {
  boos: 'Boos',
  teleurgesteld: 'Teleurgesteld',
  bezorgd: 'Bezorgd',
  verdrietig: 'Verdrietig',
  onzeker: 'Onzeker',
  neutraal: 'Neutraal',
  opgelucht: 'Opgelucht',
  blij: 'Blij',
};

export const signaalstatusLabels: Record<Signaalstatus, string> = {
  nieuw: 'Nieuw',
  opgepakt: 'Opgepakt',
  beantwoord: 'Beantwoord',
  gesloten: 'Gesloten',
};

export const ernstLabels: Record<Ernst, string> = {
  laag: 'Laag',
  midden: 'Midden',
  hoog: 'Hoog',
};

export const toestemmingLabels: Record<Toestemming, string> = {
  'citaat-publiek': 'Mijn woorden mogen op de website',
  'citaat-intranet': 'Mijn woorden mogen op onze eigen pagina voor medewerkers',
  'citaat-rapport': 'Mijn woorden mogen in een rapport',
  meelezen: 'Ik wil meelezen',
  terugkoppeling: 'Ik wil horen wat ermee gebeurt',
};

export const terugkoppelstatusLabels: Record<Terugkoppelstatus, string> = {
  'te-doen': 'Nog te vertellen',
  verteld: 'Verteld',
  onbereikbaar: 'Niet te bereiken',
  'wil-niet': 'Wil het niet horen',
};

/** Answers to: lost dit het op? */
export const oordeelLabels: Record<Oordeel, string> = {
  ja: 'Ja',
  deels: 'Deels',
  nee: 'Nee',
  'weet-niet': 'Weet ik niet',
};

export const relatieLabels: Record<Relatie, string> = {
  versterkt: 'Sterker',
  'gelijk-gebleven': 'Gelijk gebleven',
  verzwakt: 'Zwakker',
};

export const actiestatusLabels: Record<Actiestatus, string> = {
  open: 'Open',
  bezig: 'Bezig',
  klaar: 'Klaar',
  vervallen: 'Vervallen',
};

/** What a besluit had to weigh. */
export const dilemmaLabels: Record<Dilemma, string> = {
  'snel-of-zorgvuldig': 'Snel of zorgvuldig',
  'regels-of-bedoeling': 'De regels of de bedoeling',
  'verbeteren-of-it-beperking': 'Verbeteren of wat het systeem kan',
  geen: 'Geen dilemma',
};
