const tekens = 'abcdefghijklmnopqrstuvwxyz0123456789';
const lengte = 15;

/** A new record id as PocketBase makes them, from the browser's random numbers. */
export function createId(): string {
  const getallen = crypto.getRandomValues(new Uint32Array(lengte));
  return Array.from(getallen, (getal) => tekens[getal % tekens.length]).join('');
}
