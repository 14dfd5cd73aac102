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

type Bericht = Pick<BerichtRij, 'soort' | 'status'>;

/** Whether a person can send it again. A code is gone once its mail was sent or given up. */
export function canResend({ soort, status }: Bericht): boolean {
  return soort !== 'code' && (status === 'mislukt' || status === 'onzeker');
}

type Raad = Record<'mislukt' | 'onzeker', string>;

const raadBuiten: Raad = {
  mislukt: 'Kijk of het e-mailadres klopt. Verstuur het daarna opnieuw, of bel.',
  onzeker:
    'Misschien kwam het aan. Vraag het na, of bel. Verstuurt u het opnieuw, dan krijgt iemand het misschien twee keer.',
};

const raadCollega: Raad = {
  mislukt:
    'Kijk of het e-mailadres van uw collega klopt. Verstuur het daarna opnieuw, of vertel het uw collega zelf.',
  onzeker:
    'Misschien kwam het aan. Vraag het uw collega. Verstuurt u het opnieuw, dan krijgt uw collega het misschien twee keer.',
};

const raadCode: Raad = {
  mislukt:
    'De volgcode blijft werken. Wij bewaren hem niet, dus deze mail kan niet nog een keer weg. Kijk bij het signaal of het e-mailadres klopt, en bel de melder als dat kan.',
  onzeker:
    'Misschien kwam het aan. Vraag het na, of bel. Wij bewaren de volgcode niet, dus deze mail kan niet nog een keer weg.',
};

const raadNaSoort: Record<BerichtRij['soort'], Raad> = {
  terugkoppeling: raadBuiten,
  uitnodiging: raadBuiten,
  herinnering: raadBuiten,
  code: raadCode,
  overleg: raadCollega,
  vroegsignaal: raadCollega,
};

/** What a mail asks of whoever reads about it; '' when nothing. */
export function adviseBericht({ soort, status }: Bericht): string {
  if (status === 'mislukt' || status === 'onzeker') return raadNaSoort[soort][status];
  return {
    wacht: 'Gaat vanzelf weg.',
    onderweg: 'Wordt nu verstuurd.',
    verstuurd: '',
    vervallen: 'Was niet meer nodig.',
  }[status];
}

/** What follows when a mail came back, and what to do then. */
export const teruggekomenHulp: Record<BerichtRij['soort'], string> = {
  terugkoppeling:
    'Wie deze mail kreeg, moet het dan nog horen. Corrigeer het adres en verstuur de mail opnieuw, of bel.',
  uitnodiging:
    'De code die erin stond, werkt dan niet meer, tenzij er ook een herinnering wegging. Corrigeer het adres en verstuur de mail opnieuw, of bel.',
  herinnering:
    'De code die erin stond, werkt alleen nog als de uitnodiging wel aankwam. Corrigeer het adres en verstuur de mail opnieuw, of bel.',
  code: 'De volgcode blijft werken. Wij bewaren hem niet, dus deze mail kan niet nog een keer weg. Corrigeer het adres bij het signaal, en bel de melder als dat kan.',
  overleg:
    'Er verandert niets aan het overleg. Laat het adres van uw collega corrigeren en verstuur de mail opnieuw, of vertel het uw collega zelf.',
  vroegsignaal:
    'Er verandert niets aan het vroegsignaal, ook niet aan de termijn. Laat het adres van uw collega corrigeren en verstuur de mail opnieuw, of vertel het uw collega zelf.',
};

/** What is asked about a mail that came back. */
export const teruggekomenVraag = 'Wat zei de mail die terugkwam?';

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
