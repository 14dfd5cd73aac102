/** '1 persoon', '3 mensen': how many people, in words. */
export function formatMensen(aantal: number): string {
  return aantal === 1 ? '1 persoon' : `${aantal} mensen`;
}
