/** The closed lists of the domain. Their order is the order in which people see them. */

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

export const rollen = [
  'medewerker',
  'behandelaar',
  'ambassadeur',
  'voorzitter',
  'redacteur',
  'beheerder',
] as const;
export type Rol = (typeof rollen)[number];

export const signaalsoorten = ['vraag', 'opmerking', 'tip', 'compliment', 'melding', 'klacht'] as const;
export type Signaalsoort = (typeof signaalsoorten)[number];

export const kanalen = [
  'website',
  'email',
  'telefoon',
  'balie',
  'brief',
  'chat',
  'social-media',
  'enquete',
  'gesprek',
  'medewerker',
  'ketenpartner',
  'ombudsman',
] as const;
export type Kanaal = (typeof kanalen)[number];

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

/** True when `value` is one of `list`. */
export function isOneOf<T extends string>(list: readonly T[], value: unknown): value is T {
  return typeof value === 'string' && (list as readonly string[]).includes(value);
}
