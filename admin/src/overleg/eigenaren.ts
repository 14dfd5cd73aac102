import { canOwnActie } from '#core/overleg/actie.ts';
import type { MedewerkerRij } from '#records/organisatie.ts';

/** Pairs of id and name of who can own an actie, and of who does it now. */
export function listEigenaren(medewerkers: readonly MedewerkerRij[], nu = ''): [string, string][] {
  return medewerkers
    .filter((medewerker) => medewerker.id === nu || canOwnActie(medewerker))
    .map(({ id, naam }) => [id, naam]);
}
