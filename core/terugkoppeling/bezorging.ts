/** Longest pause between two attempts at one mail, in minutes: six hours. */
const langsteUitstel = 360;

/**
 * Minutes until the next attempt after `pogingen` that failed: 1, 2, 4… up to six hours. `toeval` in [0, 1) takes up to a fifth off or
 * on, so that what failed together does not come back together.
 */
export function computeUitstel(pogingen: number, toeval: number): number {
  const minuten = Math.min(langsteUitstel, 2 ** Math.max(0, Math.min(pogingen, 20) - 1));
  return minuten * (0.8 + 0.4 * toeval);
}

/** Longer than any mail server takes to answer the last byte, in minutes. */
const langsteOvergave = 15;

/** True when nobody heard for a long time how a mail ended that may have arrived; both moments as ISO 8601 or as PocketBase writes them. */
export function isBlijvenHangen(overgaveOp: string, nu: string): boolean {
  if (overgaveOp === '') return false;
  return (
    Date.parse(nu.replace(' ', 'T')) - Date.parse(overgaveOp.replace(' ', 'T')) > langsteOvergave * 60_000
  );
}

/** How an attempt ended: accepted, to be tried again, refused for good, or nobody knows (R5: never sent again by itself). */
export const bezorguitkomsten = ['verstuurd', 'uitgesteld', 'geweigerd', 'onzeker'] as const;
export type Bezorguitkomst = (typeof bezorguitkomsten)[number];
