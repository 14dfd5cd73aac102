import type { Trap, Vroegsoort, Vroegstatus } from '#core/vroegsignaal/enumeraties.ts';

export const vroegsoortLabels: Record<Vroegsoort, string> = {
  ernst: 'Ernst',
  piek: 'Piek',
  herhaling: 'Herhaling',
};

export const trapLabels: Record<Trap, string> = {
  behandelaar: 'Behandelaar',
  voorzitter: 'Voorzitter',
  leiding: 'Leiding',
};

export const vroegstatusLabels: Record<Vroegstatus, string> = {
  open: 'Wacht op een beslissing',
  onderzoek: 'In onderzoek',
  'geen-actie': 'Geen actie',
};
