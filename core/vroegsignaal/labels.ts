import type {
  Breuksoort,
  Trap,
  Vroegbesluit,
  Vroegsoort,
  Vroegstatus,
} from '#core/vroegsignaal/enumeraties.ts';

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

export const vroegbesluitLabels: Record<Vroegbesluit, string> = {
  onderzoeken: 'Onderzoeken',
  'geen-actie': 'Geen actie',
  opschalen: 'Opschalen',
};

export const breuksoortLabels: Record<Breuksoort, string> = {
  'telt-niet': 'Deze weken tellen niet mee',
  'nieuw-begin': 'Vanaf hier is het anders',
  verklaart: 'Dit verklaart het',
};
