/** The closed lists of publicatie. Their order is the order in which people see them. */

/** What the site is made from: entries, and how the organisation does on its norms. */
export const publicatiesoorten = ['verbetering', 'luisteren'] as const;

/** How putting the site together went. */
export const releasestatussen = ['bezig', 'live', 'mislukt'] as const;
