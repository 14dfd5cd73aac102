import type { Momentsoort } from '#core/signaal/enumeraties.ts';
import type { MomentRij } from '#records/signaal.ts';

export const momentLabels: Record<MomentRij['soort'], string> = {
  aandacht: 'Aandacht',
  antwoord: 'Antwoord',
  actie: 'Actie',
  aanvulling: 'Aanvulling van de melder',
};

/** What each kind of contact is, for who has to choose. */
export const momentUitleg: Record<Momentsoort, string> = {
  aandacht: 'U luisterde en vroeg door',
  antwoord: 'U vertelde wat wij vinden of weten',
  actie: 'U vertelde wat wij doen of deden',
};
