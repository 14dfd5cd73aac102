import type {
  Emotie,
  Ernst,
  Herkomst,
  Kanaal,
  Signaalsoort,
  Signaalstatus,
  Toestemming,
} from '#core/signaal/enumeraties.ts';

/** What people read for each value of the closed lists, in sentence case. */

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
