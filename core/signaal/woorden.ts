import type { Signaalcode } from '#core/basis/codes.ts';

/** One sentence for each: what is wrong, and what to do. */
export const meldingenSignaal: Record<Signaalcode, string> = {
  'geen-email': 'Dit is geen e-mailadres. Schrijf het als naam@voorbeeld.nl.',
  'geen-telefoon': 'Dit is geen telefoonnummer. Schrijf tien cijfers, of begin met + en het landnummer.',
  'telefoon-en-meer': 'Hier past één telefoonnummer. Wat u er verder bij schreef, kan in het bericht zelf.',
  'contact-nodig': 'Wij weten niet hoe wij u bereiken. Vul uw e-mailadres of telefoonnummer in.',
  'van-ander-zelfde':
    'U zegt dat het oude adres of nummer van iemand anders was, maar het staat er nog. Verbeter het, of maak het veld leeg.',
  'awb-alleen-klacht': 'Alleen een klacht kan een klacht volgens de wet (Awb) zijn. Kies soort Klacht.',
  'signaalstap-kan-niet': 'Van {van} naar {naar} kan niet in één stap.',
  'behandelaar-verplicht': 'Er is nog niemand die dit oppakt. Kies een behandelaar.',
  'eerst-beantwoorden': 'De melder wacht nog op antwoord. Beantwoord het signaal eerst.',
  'aanvulling-alleen-melder': 'Een aanvulling schrijft de melder zelf. Kies aandacht, antwoord of actie.',
  'te-veel-aanvullingen':
    'U schreef al {max} keer iets bij dit bericht. Meer past er niet bij. Bel of mail ons, of stuur een nieuw bericht.',
  'te-veel-aanvullingen-dag':
    'U schreef in 24 uur al {max} keer iets bij dit bericht. Schrijf morgen verder, of bel ons.',
  'te-vaak-toegestaan': 'U wijzigde dit in 24 uur al {max} keer. Probeer het morgen weer, of bel ons.',
  'te-veel-contactmomenten':
    'Bij dit signaal staan al {max} contactmomenten. Schrijf dit in de samenvatting, of sluit het signaal.',
  'formulier-verlopen':
    'Dit formulier is te oud geworden. Verstuur het nog een keer; wat u schreef, staat er nog.',
  'code-leeg': 'U hebt nog geen code ingevuld. Vul uw code in.',
  'code-tekens':
    'Dit hoort niet in een code: {tekens}. Een code heeft alleen letters, cijfers en streepjes. Vul alleen de code in.',
  'code-tikfout': 'In deze code zit een tikfout. Kijk of u alle tekens goed hebt overgenomen.',
  'code-lengte':
    'Een code heeft {lengte} letters en cijfers. U vulde er {aantal} in. Kijk of u de hele code hebt overgenomen, en niets anders.',
};
