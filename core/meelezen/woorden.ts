import type { Meeleescode } from '#core/basis/codes.ts';

/** One sentence for each: what is wrong, and what to do. */
export const meldingenMeelezen: Record<Meeleescode, string> = {
  'onbekende-uitnodiging':
    'Bij deze code vinden wij niets. Misschien is de code al gebruikt of verlopen. Kijk ook of u alle tekens hebt overgenomen.',
  'tekst-in-bewerking': 'Wij passen deze tekst net aan. Uw code blijft werken. Probeer het later nog eens.',
  'niets-te-lezen':
    'Er valt nog niets mee te lezen: deze tekst mag zo niet op de site. Vul eerst aan wat ontbreekt, of kijk waarom het is ingetrokken.',
  'aantal-codes': 'Kies hoeveel codes u wilt: een heel getal van 1 tot en met {max}.',
  'te-veel-meelezers':
    'Voor deze verbetering zijn in deze ronde al {aantal} mensen gevraagd of ingevoerd. Er passen er {max}. Ga verder met de oordelen die er zijn.',
  'niemand-gekozen': 'Er is nog niemand gekozen. Kies de melders, mensen uit het panel of een aantal codes.',
  'onbekende-meelezer': 'Deze meelezer zit niet meer in het panel. Kies iemand anders.',
  'meelezer-bestaat':
    'Er zit al iemand met dit e-mailadres of dit telefoonnummer in het panel. Wijzig die meelezer.',
  'code-alleen-eigenaar':
    'Een code van iemand uit het panel gaat alleen met een mail naar diegene zelf. Geen e-mailadres? Bel, en voer in wat diegene zegt.',
  'oordeel-eigen-signaal':
    'Kies een signaal dat u zelf behandelt. Wat iemand anders zei, voert de ambassadeur, de voorzitter of de redacteur in.',
  'al-gegeven': 'Deze persoon gaf al een oordeel. Kijk bij de oordelen.',
  'nog-geen-oordeel': 'Hier is nog geen oordeel gegeven. U kunt pas antwoorden als dat er is.',
};
