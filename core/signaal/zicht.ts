import { hasRol, overzichtsrollen, type Rol } from '#core/basis/rollen.ts';

/** Somebody of the staff. */
export interface Medewerker {
  id: string;
  rollen: readonly Rol[];
}

/** Whose a signal is: who handles it, and who keeps watch over it. Ids, or ''. */
export interface Behandeling {
  behandelaar: string;
  regiehouder: string;
}

/** Which signals somebody may see: all of them, their own, and those that belong to an entry. */
export interface Signaalzicht {
  alles: boolean;
  /** Id of whoever handles them, or ''. */
  eigen: string;
  gekoppeld: boolean;
}

/** R1: what somebody sees of the signals; the access rules of the collection say the same. */
export function readZicht({ id, rollen }: Medewerker): Signaalzicht {
  return {
    alles: hasRol(rollen, overzichtsrollen),
    eigen: rollen.includes('behandelaar') ? id : '',
    gekoppeld: rollen.includes('redacteur'),
  };
}

/** True when a signal is of this behandelaar: they handle it, or keep watch over it. */
export function isVanBehandelaar(wie: Medewerker, signaal: Behandeling): boolean {
  return wie.rollen.includes('behandelaar') && [signaal.behandelaar, signaal.regiehouder].includes(wie.id);
}

/** R1: true for whoever may know who said something: who sees every melder, and the behandelaar whose signal it is. */
export function mayKnowMelder(wie: Medewerker, signaal: Behandeling): boolean {
  return hasRol(wie.rollen, overzichtsrollen) || isVanBehandelaar(wie, signaal);
}
