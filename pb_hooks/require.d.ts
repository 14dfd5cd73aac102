import type * as handlers from './handlers.ts';

declare global {
  /** PocketBase's own `require`: inside a handler it gives the compiled handlers. */
  function require(path: string): typeof handlers;
}
