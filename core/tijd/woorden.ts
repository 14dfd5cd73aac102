import type { Tijdcode } from '#core/basis/codes.ts';

/** One sentence for each: what is wrong, and what to do. */
export const meldingenTijd: Record<Tijdcode, string> = {
  'geen-maand': 'Ingangsmaand “{waarde}” is geen maand. Schrijf jaar en maand, bijvoorbeeld 2026-03.',
  'geen-datum': '{veld}: “{waarde}” is geen datum. Schrijf jaar, maand en dag, bijvoorbeeld 2026-03-31.',
  'datum-later': '{veld}: {waarde} moet nog komen. Kies vandaag of een eerdere dag.',
  'datum-voorbij': '{veld}: {waarde} is al voorbij. Kies vandaag of een latere dag.',
  'voor-ontvangst':
    '{veld} ligt voor de dag waarop wij het signaal kregen ({ontvangen}). Kies een latere dag.',
  'r14-geen-awb': 'Dit kan alleen bij een klacht volgens de wet (Awb).',
  'r14-verdaging-te-laat':
    'Verlengen kon tot en met {uiterlijk}. Vraag de melder of die schriftelijk instemt met uitstel.',
  'r14-instemming-te-vroeg': 'U hebt al tijd tot en met {uiterlijk}. Kies een latere dag.',
};
