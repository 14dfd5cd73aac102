import type { Organisatie } from '#core/organisatie/organisatie.ts';
import { digest } from '#site/uitgave/digest.ts';
import { readUitgave } from '#site/uitgave/read-uitgave.ts';

/** What stands around every page: whose site this is, and the address of the stylesheet with its colours. */
export interface Schil {
  organisatie: Organisatie;
  kleurenPad: string;
}

/** The path of the generated stylesheet; it changes with the colours, so that it can be cached for ever. */
function kleurenPad(organisatie: Organisatie): string {
  return `/organisatie.${digest(organisatie).slice(0, 10)}.css`;
}

export function buildSchil(organisatie: Organisatie): Schil {
  return { organisatie, kleurenPad: kleurenPad(organisatie) };
}

let schil: Schil | undefined;

/** The shell of this edition; one object for all pages. */
export function loadSchil(): Schil {
  schil ??= buildSchil(readUitgave().organisatie);
  return schil;
}
