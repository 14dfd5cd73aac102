import type { Overlegcode } from '#core/basis/codes.ts';

/** One sentence for each: what is wrong, and what to do. */
export const meldingenOverleg: Record<Overlegcode, string> = {
  'r7-al-vervangen':
    'Dit besluit is al door een ander vervangen, of ingetrokken. Kijk bij het nieuwste besluit.',
  'r16-gepland-op-site':
    'Op de site staat ‘gepland’: dat zegt dat dit is besloten. Haal het van de site of publiceer een andere uitkomst. Trek daarna het besluit in.',
  'eigenaar-verplicht': 'Er is nog niemand die dit doet. Kies een collega.',
  'eigenaar-onbekend': 'Deze collega kan geen acties krijgen. Kies iemand anders.',
  'actie-alleen-status':
    'U kunt van deze actie alleen de status wijzigen. Vraag iemand met een van deze rollen: {rollen}.',
  'te-veel-acties': 'Er zijn {aantal} acties. Leg er hoogstens {max} vast bij één besluit.',
  'overleg-nog-niet': 'Dit overleg is nog niet begonnen. Start het eerst.',
  'overleg-al-bezig': 'Dit overleg is al begonnen. Doe gewoon mee.',
  'overleg-gesloten':
    'Dit overleg is gesloten. U kunt er niet meer aan meedoen. Klopt er iets niet? Zet er een correctie bij.',
  'overleg-vervallen': 'Dit overleg gaat niet door. Kijk bij het volgende overleg van deze reeks.',
  'overleg-niet-gesloten': 'Dit overleg is nog niet gesloten. Wijzig gewoon wat er niet klopt.',
  'overleg-tussendoor':
    'Dit zijn besluiten van buiten een overleg. Leg een nieuw besluit vast bij de verbetering zelf.',
  'punt-weg': 'Dit punt is van de agenda gehaald. Zet het eerst terug.',
  'punt-elders': 'Dit punt staat niet op de agenda van dit overleg. Kies een ander punt.',
  'derde-keer':
    '‘{titel}’ staat voor keer {keer} op de agenda. Neem er een besluit over, of laat het vervallen en zeg waarom.',
  'waaraan-verplicht': 'Er is een dag om terug te kijken. Zeg ook waaraan u merkt dat het werkt.',
  'terugkijken-verplicht': 'Kies ook een dag waarop u terugkijkt of het werkt.',
  'notitie-van-ander': 'Deze notitie is van een collega. Zet uw eigen notitie erbij.',
  'te-veel-notities': 'Er staan al {max} notities bij dit overleg. Er past er geen meer bij.',
  'te-veel-correcties': 'Er staan al {max} correcties bij dit overleg. Er past er geen meer bij.',
  'geen-stemming': 'Over dit punt wordt nu niet gestemd.',
  'stemming-loopt': 'Over dit punt wordt al gestemd. Toon eerst wat de mensen kozen.',
  'stemming-voorbij': 'De stemming is voorbij: wat de mensen kozen, is al te zien.',
  'al-gestemd': 'U hebt hier al gestemd. Uw stippen tellen mee.',
  keuzeaantal: 'Er staan {aantal} keuzen. Maak er minstens {min} en hoogstens {max}.',
  'keuze-dubbel': 'Deze keuze staat er al. Maak er iets anders van of haal haar weg.',
  stippenaantal: 'Verdeel minstens 1 en hoogstens {max} stippen over de keuzen.',
};
