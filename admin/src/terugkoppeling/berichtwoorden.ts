import type { Berichtstatus } from '#core/terugkoppeling/enumeraties.ts';
import type { BerichtRij } from '#records/terugkoppeling.ts';

export const berichtsoortLabels: Record<BerichtRij['soort'], string> = {
  terugkoppeling: 'Wat ermee is gedaan',
  uitnodiging: 'Uitnodiging om mee te lezen',
  herinnering: 'Herinnering om mee te lezen',
  code: 'Code om te volgen, op verzoek van de melder',
  overleg: 'Over een overleg, aan een collega',
  vroegsignaal: 'Vroegsignaal',
};

export const berichtstatusLabels: Record<Berichtstatus, string> = {
  wacht: 'Wacht',
  onderweg: 'Onderweg',
  verstuurd: 'Verstuurd',
  mislukt: 'Mislukt',
  onzeker: 'Niet zeker',
  vervallen: 'Vervallen',
};

/** What a status asks of whoever reads it; '' when nothing. */
export const berichtraad: Record<Berichtstatus, string> = {
  wacht: 'Gaat vanzelf weg.',
  onderweg: 'Wordt nu verstuurd.',
  verstuurd: '',
  mislukt: 'Kijk of het e-mailadres klopt. Verstuur het daarna opnieuw, of bel.',
  onzeker:
    'Misschien kwam het aan. Vraag het na, of bel. Verstuurt u het opnieuw, dan krijgt iemand het misschien twee keer.',
  vervallen: 'Was niet meer nodig.',
};

export interface Berichtgroep {
  sleutel: string;
  naam: string;
  statussen: readonly Berichtstatus[];
  leeg: string;
}

/** The views of the outbox; what needs a person comes first. */
export const berichtgroepen: readonly [Berichtgroep, ...Berichtgroep[]] = [
  {
    sleutel: 'aandacht',
    naam: 'Vraagt aandacht',
    statussen: ['mislukt', 'onzeker'],
    leeg: 'Alles ging goed. Er is niets dat u hoeft te doen.',
  },
  {
    sleutel: 'wacht',
    naam: 'Wacht',
    statussen: ['wacht', 'onderweg'],
    leeg: 'Er wacht geen mail. Zodra u iets publiceert of iemand uitnodigt, staat het hier.',
  },
  {
    sleutel: 'verstuurd',
    naam: 'Verstuurd',
    statussen: ['verstuurd'],
    leeg: 'Er is nog niets verstuurd.',
  },
  { sleutel: 'vervallen', naam: 'Vervallen', statussen: ['vervallen'], leeg: 'Er is niets vervallen.' },
];

/** The view that an address asks for. */
export function pickBerichtgroep(sleutel: string | null): Berichtgroep {
  return berichtgroepen.find((groep) => groep.sleutel === sleutel) ?? berichtgroepen[0];
}
