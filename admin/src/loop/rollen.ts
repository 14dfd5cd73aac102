import type { Rol } from '#core/basis/enumeraties.ts';
import { schrijfrollen } from '#core/verbetering/redactie.ts';
import type { MedewerkerRij } from '#records/beheer/rijen.ts';

/** Who types in what somebody says about an entry. */
export const oordeelrollen: readonly Rol[] = [...schrijfrollen, 'behandelaar'];
/** Who sees the ledger of who was told, the panel and the call list. */
export const grootboekrollen: readonly Rol[] = ['ambassadeur', 'voorzitter'];
/** Who sees linked signals; a behandelaar only those that are theirs. */
export const signaallezers: readonly Rol[] = ['ambassadeur', 'voorzitter', 'redacteur', 'behandelaar'];

/** Pairs of id and name of who can do an actie: whoever is active and sees entries, and who does it now. */
export function listEigenaren(medewerkers: readonly MedewerkerRij[], nu = ''): [string, string][] {
  return medewerkers
    .filter(({ id, actief, rollen }) => id === nu || (actief && rollen.some((rol) => rol !== 'medewerker')))
    .map(({ id, naam }) => [id, naam]);
}
