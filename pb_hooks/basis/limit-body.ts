/** In bytes. Everything that people type fits; PocketBase itself takes 32 MB from anyone and holds them several times over. */
export const grootsteBody = 256 * 1024;

/**
 * Refuses larger bodies before they are read. It is PocketBase's own, under a name of ours: a middleware in JavaScript keeps a whole VM
 * (2.8 MB) for as long as its request lasts, and a stream lasts half an hour. Under this name the limit of a route replaces the one of all.
 */
export function limitBody(bytes: number): ReturnType<typeof $apis.bodyLimit> {
  const grens = $apis.bodyLimit(bytes);
  grens.id = 'luisterloop-body';
  return grens;
}
