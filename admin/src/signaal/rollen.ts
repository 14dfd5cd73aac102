import type { Rol } from '#core/basis/enumeraties.ts';

/** Who sees signals in beheer; a behandelaar only those that are theirs. */
export const signaalrollen: readonly Rol[] = ['ambassadeur', 'voorzitter', 'behandelaar'];
/** Who sees every signal, and links it to an entry. */
export const overzichtsrollen: readonly Rol[] = ['ambassadeur', 'voorzitter'];
