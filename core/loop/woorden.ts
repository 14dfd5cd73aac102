import type { Loopcode } from '#core/basis/codes.ts';

/** One sentence for each: what is wrong, and what to do. */
export const meldingenLoop: Record<Loopcode, string> = {
  'r16-fase-volgt':
    'De fase kiest u niet: die volgt uit wat er is gebeurd. Leg vast wat er gebeurde, zoals een besluit of een oordeel.',
  'r4-al-gesloten': 'Deze cirkel is al gesloten.',
  'r4-niet-gesloten': 'Deze cirkel is nog open. Alleen een gesloten cirkel kunt u heropenen.',
  'r4-eerst-heropenen': 'Deze cirkel is gesloten. Heropen hem eerst.',
  'r4-geen-signaal': 'Er hoort nog geen signaal bij. Koppel er ten minste één.',
  'r4-geen-besluit': 'Er is nog geen besluit over genomen in een overleg. Leg het besluit vast.',
  'r4-acties-open': 'Nog niet alle acties zijn klaar: {aantal} open. Rond ze af of laat ze vervallen.',
  'r4-gepland': 'Wat gepland is, kan nog niet sluiten. Voer het eerst door, of leg uit waarom het niet kan.',
  'r4-te-weinig-oordelen':
    'Nog te weinig mensen gaven een oordeel: {aantal} van de {minimum}. Nodig meelezers uit.',
  'r4-meer-nee': 'Meer mensen zeggen nee ({nee}) dan ja of deels ({geholpen}). Kijk eerst wat er beter moet.',
  'r4-niemand-geholpen': 'Nog niemand zegt dat dit helpt. Nodig meer meelezers uit.',
  'r4-vier-ogen':
    'U deelde codes uit, vulde een adres in van wie oordeelde, voerde een oordeel in, verklaarde er een ongeldig of gaf er zelf een. Vraag een collega die dat niet deed om de cirkel te sluiten.',
  'r4-nee-zonder-antwoord': 'Wie nee zei en vertelde waarom, wacht nog op antwoord: {aantal}. Geef antwoord.',
  'r4-nog-te-vertellen':
    'Nog niet iedereen heeft bericht: {aantal} te gaan. Vertel het hun, of noteer waarom niet.',
  'r4-medewerkers': 'De medewerkers weten dit nog niet. Deel het op het intranet.',
  'r4-publiek': 'Dit staat nog niet op de site. Publiceer het eerst.',
  'r4-afwijking-rol': 'Alleen de voorzitter kan sluiten zonder genoeg oordelen. Vraag de voorzitter.',
  'r4-afwijking-reden':
    'Schrijf waarom u sluit zonder genoeg oordelen. Iedereen kan die reden op de site lezen.',
  'r4-geen-oordeel': 'Niemand zei nee tegen deze verbetering. Kies een andere aanleiding.',
  'r4-geen-effect': 'De meting laat niet zien dat het niet hielp. Kies een andere aanleiding.',
};
