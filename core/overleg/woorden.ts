import type { Overlegcode } from '#core/basis/codes.ts';

/** One sentence for each: what is wrong, and what to do. */
export const meldingenOverleg: Record<Overlegcode, string> = {
  'geen-tijd': '{veld}: “{waarde}” is geen tijd. Schrijf uren en minuten, bijvoorbeeld 10:00.',
  'geen-weekdag': 'Kies een dag van de week: van maandag (1) tot en met zondag (7).',
  'weekdag-anders':
    'De eerste keer, {dag}, is een {echte}, en de reeks is op {gekozen}. Kies een andere datum of een andere dag.',
  'reeks-nooit': 'Deze reeks komt zo nooit. Kies om de hoeveel weken u bij elkaar komt: 1 of meer.',
  'ritme-te-lang': 'Er zitten {weken} weken tussen. Kies hoogstens {max} weken.',
  'eerste-dag-ver': 'De eerste keer is over meer dan een jaar. Kies een dag tot en met {max}.',
  'einde-voor-begin': 'Het einde ligt niet na het begin. Kies een later einde.',
  'duur-buiten-bereik': 'Het overleg duurt {minuten} minuten. Kies van {min} tot en met {max} minuten.',
  'voorbij-middernacht': 'Het overleg eindigt na middernacht. Begin eerder of maak het korter.',
  'geen-mensen': 'Er is nog niemand bij dit overleg. Kies ten minste één collega.',
  'te-veel-mensen': 'Er zijn {aantal} mensen gekozen. Kies er hoogstens {max}.',
  'mens-onbekend': 'Iemand die u koos, kennen wij niet meer. Kies opnieuw wie erbij zijn.',
  'mens-inactief': '{naam} heeft geen werkend account meer. Haal deze collega uit het overleg.',
  'voorzitter-verplicht': 'Er is nog geen voorzitter. Kies wie het overleg leidt.',
  'voorzitter-inactief': '{naam} heeft geen werkend account meer. Kies een andere voorzitter.',
  'voorzitter-zonder-rol':
    '{naam} kan geen besluiten vastleggen. Kies iemand met een van deze rollen: {rollen}.',
  'reeksnaam-bestaat': 'Er is al een reeks met de naam “{naam}”. Kies een andere naam.',
  'reeks-gestopt': 'Deze reeks is gestopt. Begin een nieuwe reeks.',
  'waar-verplicht': 'Er staat nog niet waar het overleg is. Vul een plaats of een link in.',
  'overleg-voorbij': 'De dag van dit overleg ({dag}) is al voorbij. Verzet het eerst naar een latere dag.',
  'dag-bezet': 'Op {dag} heeft deze reeks al een overleg. Kies een andere dag.',
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
