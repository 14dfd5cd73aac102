/** The closed lists of signaal. Their order is the order in which people see them. */

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
