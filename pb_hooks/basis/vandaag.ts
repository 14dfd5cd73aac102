import { toNederlandseDag } from '#core/tijd/nederlandse-dag.ts';
import { nu } from './nu.ts';

/** The day it is in the Netherlands, YYYY-MM-DD. */
export function vandaag(): string {
  return toNederlandseDag(nu());
}
