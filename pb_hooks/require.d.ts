/** PocketBase's own, in every handler: the exports of a compiled file. */
declare function require(path: string): unknown;
