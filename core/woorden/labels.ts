import type {
  Fase,
  Kanaal,
  Levensgebeurtenis,
  Publicatiestatus,
  Reden,
  Rol,
  Signaalsoort,
  Uitkomst,
  VraagSoort,
} from '#core/enumeraties.ts';

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

/** What each fase means, for people who see the leercirkel for the first time. */
export const faseUitleg: Record<Fase, string> = {
  gehoord: 'Mensen vertelden ons dit',
  besproken: 'Besproken in het verbeteroverleg',
  gekozen: 'Besloten wat wij doen',
  doorgevoerd: 'De verbetering is er, of de uitleg waarom het niet kan',
  getoetst: 'Mensen beoordeelden of het helpt',
  teruggekoppeld: 'Wie het vroeg, kreeg bericht',
  gesloten: 'De cirkel is rond',
};

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
