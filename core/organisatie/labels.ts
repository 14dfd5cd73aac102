import type { Rol } from '#core/basis/rollen.ts';

/** What people read for each value of the closed lists, in sentence case. */

export const rolLabels: Record<Rol, string> = {
  medewerker: 'Medewerker',
  behandelaar: 'Behandelaar',
  ambassadeur: 'Ambassadeur klantfeedback',
  voorzitter: 'Voorzitter verbeteroverleg',
  redacteur: 'Redacteur',
  beheerder: 'Beheerder',
};
