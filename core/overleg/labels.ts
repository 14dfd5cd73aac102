import type { Agendasoort, Actiestatus, Dilemma } from '#core/overleg/enumeraties.ts';

/** What people read for each value of the closed lists, in sentence case. */

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

/** What people call each kind, on an agenda. */
export const agendasoortLabels: Record<Agendasoort, string> = {
  actie: 'Open acties',
  rest: 'Bleef liggen',
  vroegsignaal: 'Vroegsignaal',
  nee: 'Iemand zei nee',
  heropenen: 'Weer openen?',
  cluster: 'Nieuw patroon',
  terugkijken: 'Terugkijken',
  sluiten: 'Bijna rond',
  verbetering: 'Verbetering',
  vrij: 'Van ons zelf',
};
