/** The closed lists of meelezen. Their order is the order in which people see them. */

/** What a meelezer says to: does this solve it? */
export const oordelen = ['ja', 'deels', 'nee', 'weet-niet'] as const;
export type Oordeel = (typeof oordelen)[number];

/** What it did to the relation between meelezer and organisation. */
export const relaties = ['versterkt', 'gelijk-gebleven', 'verzwakt'] as const;
export type Relatie = (typeof relaties)[number];

/** What a meelezer says to: is it clear? */
export const duidelijkheden = ['ja', 'deels', 'nee'] as const;
export type Duidelijkheid = (typeof duidelijkheden)[number];

/** `ongeldig`: a verdict that turned out not to be of who was asked. */
export const meelezingstatussen = ['uitgenodigd', 'gegeven', 'verlopen', 'ongeldig'] as const;
export type Meelezingstatus = (typeof meelezingstatussen)[number];

/** Before publication a meelezer judges whether the text is right, after it whether the change works in real life. */
export const meeleesmomenten = ['voor-publicatie', 'na-publicatie'] as const;
export type Meeleesmoment = (typeof meeleesmomenten)[number];
