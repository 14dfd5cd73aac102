/** The closed lists of verbetering. Their order is the order in which people see them. */

export const uitkomsten = ['doorgevoerd', 'gepland', 'kan-niet'] as const;
export type Uitkomst = (typeof uitkomsten)[number];

export const redenen = ['wet', 'geld', 'andere-partij', 'techniek', 'afweging'] as const;
export type Reden = (typeof redenen)[number];

export const fasen = [
  'gehoord',
  'besproken',
  'gekozen',
  'doorgevoerd',
  'getoetst',
  'teruggekoppeld',
  'gesloten',
] as const;
export type Fase = (typeof fasen)[number];

export const publicatiestatussen = [
  'concept',
  'in-controle',
  'goedgekeurd',
  'gepubliceerd',
  'ingetrokken',
] as const;
export type Publicatiestatus = (typeof publicatiestatussen)[number];

export const vraagSoorten = ['samengevat', 'letterlijk'] as const;
export type VraagSoort = (typeof vraagSoorten)[number];

/** What a published vraag can be: `ingetrokken` when its melder took the consent to quote back (R3). */
export const publiekeVraagSoorten = [...vraagSoorten, 'ingetrokken'] as const;
export type PubliekeVraagSoort = (typeof publiekeVraagSoorten)[number];

/** Why an entry is a concept again; '' when nobody asked for another text. */
export const conceptredenen = ['teruggestuurd', 'citaat-weg'] as const;

/** Moments in a life at which people meet the organisation; entries can be filtered by them. */
export const levensgebeurtenissen = [
  'kind-krijgen',
  'naar-school',
  'verhuizen',
  'wonen-en-bouwen',
  'trouwen-en-scheiden',
  'werk-en-inkomen',
  'schulden',
  'ondernemen',
  'gezondheid-en-zorg',
  'rijden-en-reizen',
  'ouder-worden',
  'overlijden',
] as const;
export type Levensgebeurtenis = (typeof levensgebeurtenissen)[number];
