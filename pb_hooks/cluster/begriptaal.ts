import { buildBegriptaal, type Begriptaal } from '#core/cluster/begrippen.ts';

/** Filled in by compile.ts. */
declare const SYNONIEMEN: string[][];

let gelezen: Begriptaal | undefined;

/** What means the same in this organisation, made once in each VM. */
export function readBegriptaal(): Begriptaal {
  gelezen ??= buildBegriptaal(SYNONIEMEN);
  return gelezen;
}
