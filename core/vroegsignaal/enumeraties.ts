/** Why a vroegsignaal is there: one grave signal, more than expected, or the same again after it was said to be solved. */
export const vroegsoorten = ['ernst', 'piek', 'herhaling'] as const;
export type Vroegsoort = (typeof vroegsoorten)[number];

/** Who has to decide, from near to far. */
export const trappen = ['behandelaar', 'voorzitter', 'leiding'] as const;
export type Trap = (typeof trappen)[number];

/** `onderzoek`: somebody finds out what is going on; `geen-actie`: it is left, until the pattern goes on. */
export const vroegstatussen = ['open', 'onderzoek', 'geen-actie'] as const;
export type Vroegstatus = (typeof vroegstatussen)[number];

/** What whoever owns it can decide. */
export const vroegbesluiten = ['onderzoeken', 'geen-actie', 'opschalen'] as const;
export type Vroegbesluit = (typeof vroegbesluiten)[number];

/** `telt-niet`: weeks that say nothing; `nieuw-begin`: what was before says nothing; `verklaart`: weeks that still warn, with an explanation. */
export const breuksoorten = ['telt-niet', 'nieuw-begin', 'verklaart'] as const;
export type Breuksoort = (typeof breuksoorten)[number];
