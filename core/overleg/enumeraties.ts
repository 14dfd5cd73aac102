/** The closed lists of overleg. Their order is the order in which people see them. */

/** A series that meets on planned days, or the one that holds what was decided outside a planned overleg. */
export const reekssoorten = ['gepland', 'tussendoor'] as const;
export type Reekssoort = (typeof reekssoorten)[number];

export const actiestatussen = ['open', 'bezig', 'klaar', 'vervallen'] as const;
export type Actiestatus = (typeof actiestatussen)[number];

/** What a besluit had to weigh. */
export const dilemmas = [
  'snel-of-zorgvuldig',
  'regels-of-bedoeling',
  'verbeteren-of-it-beperking',
  'geen',
] as const;
export type Dilemma = (typeof dilemmas)[number];

/** A planned overleg that does not take place is `vervallen`. */
export const overlegstatussen = ['concept', 'uitgenodigd', 'bezig', 'gesloten', 'vervallen'] as const;
export type Overlegstatus = (typeof overlegstatussen)[number];

/** Why something stands on the agenda, in the order of the agenda; `vrij` is what somebody put there. */
export const agendasoorten = [
  'actie',
  'rest',
  'vroegsignaal',
  'nee',
  'heropenen',
  'cluster',
  'terugkijken',
  'sluiten',
  'verbetering',
  'vrij',
] as const;
export type Agendasoort = (typeof agendasoorten)[number];

/** How an agendapunt ended: it was spoken of, it stands on the next agenda, or it was dropped with a reason; '' while it is open. */
export const agendauitkomsten = ['besproken', 'doorgeschoven', 'vervallen'] as const;
export type Agendauitkomst = (typeof agendauitkomsten)[number];
