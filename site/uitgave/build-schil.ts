import type { Organisatie } from '#core/organisatie/organisatie.ts';
import { digest } from '#site/uitgave/digest.ts';

/** What stands around every page: whose site this is, and the address of the stylesheet with its colours. */
export interface Schil {
  organisatie: Organisatie;
  /** It changes with the organisation, so that what stands there can be cached for ever. */
  kleurenPad: string;
}

export function buildSchil(organisatie: Organisatie): Schil {
  return { organisatie, kleurenPad: `/organisatie.${digest(organisatie).slice(0, 10)}.css` };
}
