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

/** What a published vraag can be: `ingetrokken` when its melder took the consent to quote back (R3). */
export const publiekeVraagSoorten = [...vraagSoorten, 'ingetrokken'] as const;
export type PubliekeVraagSoort = (typeof publiekeVraagSoorten)[number];

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

/** What a citizen can choose in the form; the other kinds are given by staff. */
export const formuliersoorten = ['compliment', 'tip', 'vraag', 'klacht'] as const satisfies Signaalsoort[];

/** `proactief`: the organisation asked for it. */
export const herkomsten = ['reactief', 'proactief'] as const;
export type Herkomst = (typeof herkomsten)[number];

export const emoties = [
  'boos',
  'teleurgesteld',
  'bezorgd',
  'verdrietig',
  'onzeker',
  'neutraal',
  'opgelucht',
  'blij',
] as const;
export type Emotie = (typeof emoties)[number];

export const signaalstatussen = ['nieuw', 'opgepakt', 'beantwoord', 'gesloten'] as const;
export type Signaalstatus = (typeof signaalstatussen)[number];

export const ernsten = ['laag', 'midden', 'hoog'] as const;
export type Ernst = (typeof ernsten)[number];

/** Where a melder's words may be quoted. */
export const citaattoestemmingen = ['citaat-publiek', 'citaat-intranet', 'citaat-rapport'] as const;

/** What a melder agreed to, each apart and each to be withdrawn apart (R3). */
export const toestemmingen = [...citaattoestemmingen, 'meelezen', 'terugkoppeling'] as const;
export type Toestemming = (typeof toestemmingen)[number];

/** What staff had contact with a melder for. */
export const momentsoorten = ['aandacht', 'antwoord', 'actie'] as const;
export type Momentsoort = (typeof momentsoorten)[number];
/** What melder and organisation had contact for; an `aanvulling` comes from the melder. */
export const contactsoorten = [...momentsoorten, 'aanvulling'] as const;

/** Whom the words of a contactmoment are for: a melder reads what they wrote, and what was written to them. */
export const lezers = ['staf', 'melder'] as const;

/** A series that meets on planned days, or the one that holds what was decided outside a planned overleg. */
export const reekssoorten = ['gepland', 'tussendoor'] as const;
export type Reekssoort = (typeof reekssoorten)[number];

/** Why an entry is a concept again; '' when nobody asked for another text. */
export const conceptredenen = ['teruggestuurd', 'citaat-weg'] as const;

export const terugkoppelstatussen = ['te-doen', 'verteld', 'onbereikbaar', 'wil-niet'] as const;
export type Terugkoppelstatus = (typeof terugkoppelstatussen)[number];

/** What a meelezer says to: does this solve it? */
export const oordelen = ['ja', 'deels', 'nee', 'weet-niet'] as const;
export type Oordeel = (typeof oordelen)[number];

/** What it did to the relation between meelezer and organisation. */
export const relaties = ['versterkt', 'gelijk-gebleven', 'verzwakt'] as const;
export type Relatie = (typeof relaties)[number];

/** What a meelezer says to: is it clear? */
export const duidelijkheden = ['ja', 'deels', 'nee'] as const;
export type Duidelijkheid = (typeof duidelijkheden)[number];

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

/** How an agendapunt ended: it was spoken of, it stands on the next agenda, or it was dropped with a reason; '' while it is open. */
export const agendauitkomsten = ['besproken', 'doorgeschoven', 'vervallen'] as const;

/** `ongeldig`: a verdict that turned out not to be of who was asked. */
export const meelezingstatussen = ['uitgenodigd', 'gegeven', 'verlopen', 'ongeldig'] as const;
export type Meelezingstatus = (typeof meelezingstatussen)[number];

/** Before publication a meelezer judges whether the text is right, after it whether the change works in real life. */
export const meeleesmomenten = ['voor-publicatie', 'na-publicatie'] as const;
export type Meeleesmoment = (typeof meeleesmomenten)[number];

/** What a mail is about. */
export const berichtsoorten = ['terugkoppeling', 'uitnodiging', 'herinnering', 'code'] as const;

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

/** What the site is made from: entries, and how the organisation does on its norms. */
export const publicatiesoorten = ['verbetering', 'luisteren'] as const;

/** How putting the site together went. */
export const releasestatussen = ['bezig', 'live', 'mislukt'] as const;

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
