/** The closed lists of terugkoppeling. Their order is the order in which people see them. */

export const terugkoppelstatussen = ['te-doen', 'verteld', 'onbereikbaar', 'wil-niet'] as const;
export type Terugkoppelstatus = (typeof terugkoppelstatussen)[number];

/** What a mail is about; `overleg` and `vroegsignaal` go to colleagues, the others to citizens. */
export const berichtsoorten = [
  'terugkoppeling',
  'uitnodiging',
  'herinnering',
  'code',
  'overleg',
  'vroegsignaal',
] as const;

/** A mail that may or may not have arrived is `onzeker`: a person decides, since nobody is told twice (R5). */
export const berichtstatussen = [
  'wacht',
  'onderweg',
  'verstuurd',
  'mislukt',
  'onzeker',
  'vervallen',
] as const;
export type Berichtstatus = (typeof berichtstatussen)[number];
