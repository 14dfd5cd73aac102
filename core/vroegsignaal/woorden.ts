import type { Vroegsignaalcode } from '#core/basis/codes.ts';

/** One sentence for each: what is wrong, and what to do. */
export const meldingenVroegsignaal: Record<Vroegsignaalcode, string> = {
  'vroeg-hoogste-trap':
    'Dit ligt al bij de leiding: hoger kan niet. Kies onderzoeken of geen actie, met een reden.',
  'breuk-eind-voor-begin':
    'De laatste dag ligt voor de eerste. Kies een latere laatste dag, of laat hem leeg.',
  'reeksen-geen-lijst':
    'Dit is geen lijst van reeksen. Geef een lijst met voor elke reeks een lijst van aantallen, zoals [[3, 4, 2], [0, 1, 0]].',
  'reeksen-leeg': 'De lijst is leeg. Zet er ten minste één reeks met aantallen per week in.',
  'reeksen-te-veel': 'Er staan {aantal} reeksen in. Geef er hoogstens {max} tegelijk.',
  'reeks-geen-lijst': 'Reeks {reeks} is geen lijst. Zet de aantallen per week tussen [ en ].',
  'reeks-leeg': 'Reeks {reeks} is leeg. Zet er de aantallen per week in, de oudste week eerst.',
  'reeks-te-lang': 'Reeks {reeks} telt {weken} weken. Er passen er {max}: laat de oudste weg.',
  'reeks-min':
    'In reeks {reeks} staat in de {week}e week {gelezen}. Een aantal kan niet onder nul zijn. Zet er 0 of meer neer.',
  'reeks-geen-aantal':
    'In reeks {reeks} staat in de {week}e week {gelezen}. Zet daar een heel getal neer, van 0 tot en met 1.000.000.',
};
