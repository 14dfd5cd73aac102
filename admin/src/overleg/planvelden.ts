import type { Collega, Overlegplan } from '#core/overleg/plan.ts';
import { isTijd, toMinuten, writeTijd } from '#core/tijd/nederlandse-tijd.ts';
import type { MedewerkerRij } from '#records/organisatie.ts';
import type { Planwaarden } from './Planvelden.svelte';
import { countMinuten } from './planwoorden.ts';

/** What stands in the fields of a plan. */
export function readWaarden({ tijd, minuten, plaats, mensen, voorzitter }: Overlegplan): Planwaarden {
  const tot = isTijd(tijd) ? writeTijd(toMinuten(tijd) + minuten) : '';
  return { van: tijd, tot, plaats, mensen: [...mensen], voorzitter };
}

/** The plan that the fields say. */
export function readPlan({ van, tot, plaats, mensen, voorzitter }: Planwaarden): Overlegplan {
  return { tijd: van, minuten: countMinuten(van, tot), plaats: plaats.trim(), mensen, voorzitter };
}

/** The people of beheer, as the rules ask for them. */
export function listCollegas(medewerkers: readonly MedewerkerRij[]): Collega[] {
  return medewerkers.map(({ id, naam, actief, rollen }) => ({ id, naam, actief, rollen }));
}
