import { faseLabels, publicatiestatusLabels, signaalstatusLabels } from '#core/taal/labels.ts';
import type { Issue } from '#core/basis/issue.ts';
import { isDatum } from '#core/tijd/dagen.ts';
import { formatDatum } from '#core/tijd/maand.ts';
import { meldingenMeelezen, veldnamenMeelezen } from '#core/meelezen/woorden.ts';
import { meldingenWerkwijze, veldnamenWerkwijze } from '#core/organisatie/woorden.ts';

/** How a field is called in a sentence; a path without an entry is shown as it is. */
export const veldnamen: Record<string, string> = {
  ...veldnamenMeelezen,
  ...veldnamenWerkwijze,
  titel: 'Titel',
  vraag: 'Vraag',
  vraagSoort: 'Soort citaat',
  citaatVan: 'Van wie het citaat is',
  verbetering: 'Verbetering',
  uitkomst: 'Uitkomst',
  reden: 'Reden',
  uitleg: 'Uitleg',
  ingangsmaand: 'Ingangsmaand',
  themas: 'Thema’s',
  thema: 'Thema',
  levensgebeurtenis: 'Levensgebeurtenis',
  trefwoorden: 'Trefwoorden',
  aantalSignalen: 'Aantal mensen',
  fase: 'Fase',
  publicatiestatus: 'Status',
  naam: 'Naam',
  email: 'E-mailadres',
  rollen: 'Rollen',
  omschrijving: 'Omschrijving',
  accent: 'Kleur op licht',
  accentDonker: 'Kleur op donker',
  soort: 'Soort',
  herkomst: 'Herkomst',
  kanaal: 'Kanaal',
  ontvangenOp: 'Ontvangen op',
  tekst: 'Tekst',
  bericht: 'Bericht',
  samenvatting: 'Samenvatting',
  emotie: 'Gevoel',
  wijk: 'Wijk',
  ernst: 'Ernst',
  telefoon: 'Telefoonnummer',
  toestemmingen: 'Toestemming',
  eigenaar: 'Wie het doet',
  deadline: 'Klaar voor',
  dilemma: 'Wat u moest afwegen',
  aanleiding: 'Aanleiding',
  verlengdOp: 'Datum van het verlengen',
  instemmingTot: 'Datum van de instemming',
};

const stapnamen: Record<string, string> = {
  indienen: 'ter controle aanbieden',
  terugsturen: 'terugsturen',
  goedkeuren: 'goedkeuren',
  publiceren: 'publiceren',
  intrekken: 'intrekken',
};

/** One Dutch sentence for each issue code: what is wrong, and what to do. `{veld}` and the params are filled in. */
export const meldingen: Record<string, string> = {
  ...meldingenMeelezen,
  ...meldingenWerkwijze,
  verplicht: '{veld} is nog leeg. Vul dit in.',
  'kies-thema': 'Er is nog geen thema gekozen. Kies er ten minste één.',
  'onbekend-thema': 'Thema “{waarde}” bestaat niet. Kies uit: {keuzes}.',
  'te-lang': '{veld} is te lang: {lengte} tekens. Er passen er {max}. Kort de tekst in.',
  'aanvulling-alleen-melder': 'Een aanvulling schrijft de melder zelf. Kies aandacht, antwoord of actie.',
  'thema-op-de-site':
    'Dit thema staat bij een verbetering op de site en kan daarom niet weg. Geef het een andere naam.',
  'geen-webadres':
    '“{waarde}” is geen adres van een website. Schrijf het helemaal, bijvoorbeeld https://www.voorbeeld.nl.',
  'verzoek-te-groot': 'Er staat meer in dan er past. Stuur hoogstens 1 MB.',
  'te-veel-trefwoorden': 'Er zijn {aantal} trefwoorden. Kies er hoogstens {max}.',
  'onbekende-keuze': '{veld} “{waarde}” bestaat niet. Kies uit: {keuzes}.',
  'geen-maand': 'Ingangsmaand “{waarde}” is geen maand. Schrijf jaar en maand, bijvoorbeeld 2026-03.',
  'ingangsmaand-verplicht':
    'Ingangsmaand is nog leeg. Schrijf sinds wanneer dit zo is, bijvoorbeeld 2026-03.',
  'ingangsmaand-later':
    'Ingangsmaand {waarde} moet nog komen. Kies de uitkomst Gepland, of een maand die al begonnen is.',
  'geen-aantal': '{veld} moet een heel getal zijn, van 0 tot en met 1.000.000.',
  'r1-bsn': '{veld}: “{tekst}” is een burgerservicenummer. Haal het weg.',
  'r1-iban': '{veld}: “{tekst}” is een rekeningnummer. Haal het weg.',
  'r1-email': '{veld}: “{tekst}” is een e-mailadres. Haal het weg.',
  'r1-telefoon': '{veld}: “{tekst}” is een telefoonnummer. Haal het weg.',
  'r1-adres': '{veld}: “{tekst}” is een adres van iemand. Haal het weg.',
  'r1-kenteken': '{veld}: “{tekst}” lijkt een kenteken. Kijk of het weg moet.',
  'r1-geboortedatum': '{veld}: “{tekst}” lijkt een geboortedatum. Kijk of die weg moet.',
  'r1-naam': '{veld}: “{tekst}” lijkt de naam van iemand. Schrijf liever de functie.',
  'r2-vier-ogen': 'U hebt deze tekst zelf als laatste bewerkt. Vraag een collega om hem goed te keuren.',
  'r3-toestemming':
    'Een letterlijk citaat mag alleen met toestemming. Leg de toestemming vast, of kies Samengevat.',
  'r3-ander-signaal':
    'Dit citaat komt uit een signaal dat niet bij deze verbetering hoort. Koppel het eerst, of kies een ander.',
  'r3-melder-niet':
    'De melder van dit citaat wil niet (meer) dat het op de site staat. Kies Samengevat, of een ander citaat.',
  'r3-noem-melder':
    'Dit zijn de woorden uit signaal {kenmerk}, dat bij deze verbetering hoort. Kies dat signaal bij Wiens woorden zijn dit. Staat het er niet bij, dan wil de melder het niet: kies Samengevat.',
  'r4-sluiten-via-poort':
    'Een cirkel sluit niet vanzelf. Sluiten kan pas als aan alle voorwaarden is voldaan.',
  'r4-al-gesloten': 'Deze cirkel is al gesloten.',
  'r4-niet-gesloten': 'Deze cirkel is nog open. Alleen een gesloten cirkel kunt u heropenen.',
  'r4-geen-signaal': 'Er hoort nog geen signaal bij. Koppel er ten minste één.',
  'r4-geen-besluit': 'Er is nog geen besluit over genomen in een overleg. Leg het besluit vast.',
  'r4-acties-open': 'Nog niet alle acties zijn klaar: {aantal} open. Rond ze af of laat ze vervallen.',
  'r4-gepland': 'Wat gepland is, kan nog niet sluiten. Voer het eerst door, of leg uit waarom het niet kan.',
  'r4-te-weinig-oordelen':
    'Nog te weinig mensen gaven een oordeel: {aantal} van de {minimum}. Nodig meelezers uit.',
  'r4-meer-nee': 'Meer mensen zeggen nee ({nee}) dan ja of deels ({geholpen}). Kijk eerst wat er beter moet.',
  'r4-niemand-geholpen': 'Nog niemand zegt dat dit helpt. Nodig meer meelezers uit.',
  'r4-nee-zonder-antwoord': 'Wie nee zei en vertelde waarom, wacht nog op antwoord: {aantal}. Geef antwoord.',
  'r4-nog-te-vertellen':
    'Nog niet iedereen heeft bericht: {aantal} te gaan. Vertel het hun, of noteer waarom niet.',
  'vertellen-niet-live': 'Dit staat nog niet op de site. Publiceer het eerst, dan kunt u het vertellen.',
  'vertellen-geen-nieuws':
    'Deze cirkel is heropend. Er is pas weer iets te vertellen als u iets nieuws kiest en opnieuw publiceert.',
  'bericht-onderweg': 'Op dit moment gaat hierover een mail weg. Kijk over een minuut nog een keer.',
  'bericht-niet-meer': 'Deze mail hoeft niet meer weg, of iemand anders verstuurt hem al.',
  'herkansing-kan-niet':
    'Alleen een mail die mislukte, of waarvan wij niet weten of hij aankwam, kan opnieuw. Kijk of dit al is afgevinkt.',
  'r4-medewerkers': 'De medewerkers weten dit nog niet. Deel het op het intranet.',
  'r4-publiek': 'Dit staat nog niet op de site. Publiceer het eerst.',
  'r4-afwijking-rol': 'Alleen de voorzitter kan sluiten zonder genoeg oordelen. Vraag de voorzitter.',
  'r4-afwijking-reden':
    'Schrijf waarom u sluit zonder genoeg oordelen. Iedereen kan die reden op de site lezen.',
  'r4-eerst-heropenen': 'Deze cirkel is gesloten. Heropen hem eerst.',
  'r4-geen-oordeel': 'Niemand zei nee tegen deze verbetering. Kies een andere aanleiding.',
  'r4-geen-effect': 'De meting laat niet zien dat het niet hielp. Kies een andere aanleiding.',
  'r7-al-vervangen': 'Dit besluit is al door een ander vervangen. Vervang het nieuwste besluit.',
  'r11-reden': 'Er staat nog niet waarom het niet kan. Kies een reden.',
  'r11-uitleg': 'Er staat nog geen uitleg waarom het niet kan. Schrijf die in gewone woorden.',
  'r14-geen-awb': 'Dit kan alleen bij een klacht volgens de wet (Awb).',
  'r14-verdaging-te-laat':
    'Verlengen kon tot en met {uiterlijk}. Vraag de melder of die schriftelijk instemt met uitstel.',
  'r14-instemming-te-vroeg': 'U hebt al tijd tot en met {uiterlijk}. Kies een latere dag.',
  'geen-datum': '{veld}: “{waarde}” is geen datum. Schrijf jaar, maand en dag, bijvoorbeeld 2026-03-31.',
  'datum-later': '{veld}: {waarde} moet nog komen. Kies vandaag of een eerdere dag.',
  'datum-voorbij': '{veld}: {waarde} is al voorbij. Kies vandaag of een latere dag.',
  'eigenaar-verplicht': 'Er is nog niemand die dit doet. Kies een collega.',
  'eigenaar-onbekend': 'Deze collega kan geen acties krijgen. Kies iemand anders.',
  'actie-alleen-status':
    'U kunt van deze actie alleen de status wijzigen. Vraag iemand met een van deze rollen: {rollen}.',
  'te-veel-acties': 'Er zijn {aantal} acties. Leg er hoogstens {max} vast bij één besluit.',
  'voor-ontvangst':
    '{veld} ligt voor de dag waarop wij het signaal kregen ({ontvangen}). Kies een latere dag.',
  'onbekende-code':
    'Deze code kennen wij niet. Kijk of u alle tekens hebt overgenomen, of vraag ons om hulp.',
  'formulier-verlopen':
    'Dit formulier is te oud geworden. Verstuur het nog een keer; wat u schreef, staat er nog.',
  'geen-email': 'Dit is geen e-mailadres. Schrijf het als naam@voorbeeld.nl.',
  'geen-telefoon': 'Dit is geen telefoonnummer. Schrijf tien cijfers, of begin met + en het landnummer.',
  'contact-nodig': 'Wij weten niet hoe wij u bereiken. Vul uw e-mailadres of telefoonnummer in.',
  'awb-alleen-klacht': 'Alleen een klacht kan een klacht volgens de wet (Awb) zijn. Kies soort Klacht.',
  'signaalstap-kan-niet': 'Van {van} naar {naar} kan niet in één stap.',
  'behandelaar-verplicht': 'Er is nog niemand die dit oppakt. Kies een behandelaar.',
  'eerst-beantwoorden': 'De melder wacht nog op antwoord. Beantwoord het signaal eerst.',
  'fase-overgang': 'Van {van} naar {naar} kan niet in één stap.',
  'rol-mag-niet': 'U mag dit niet {stap}. Vraag iemand met een van deze rollen: {rollen}.',
  'overgang-kan-niet': 'Dit kan nu niet: er is ondertussen iets veranderd. Ververs de pagina.',
  'stap-kan-niet': 'Dit kan nu niet: de status is {status}, en dan valt er niets te {stap}.',
  'niet-live': 'Er staat nu niets van deze verbetering op de site. Er is dus niets in te trekken.',
  'geen-wissingsverzoek': 'De melder vroeg niet (meer) om de tekst te wissen. Ververs de pagina.',
  'reden-verplicht': 'Schrijf op waarom.',
  'te-weinig-letters': '{veld} is te kort om te begrijpen. Schrijf ten minste {min} letters.',
  'versie-verouderd': 'Iemand anders heeft dit net gewijzigd. Bekijk beide versies en kies wat blijft staan.',
  'versie-ontbreekt': 'Noem de versie die u wijzigt (veld versie).',
  'niet-ingelogd': 'Log eerst in.',
  'niet-actief': 'Uw account is niet actief. Vraag de beheerder om het weer aan te zetten.',
  'geen-rol': 'U hebt hiervoor geen rechten. Vraag iemand met een van deze rollen: {rollen}.',
  'vraag-beheerder': 'Dit gaat via uw beheerder. Vraag die om uw wachtwoord of e-mailadres te wijzigen.',
  'niet-gevonden': 'Dit bestaat niet, of niet meer.',
  'onbekende-goedkeurder':
    '{waarde} kan niet goedkeuren. Noem het e-mailadres van een actieve redacteur of voorzitter.',
  'niets-ingevuld': 'Er staan geen rijen in.',
  'te-veel-rijen': 'Er staan {aantal} rijen in één keer. Stuur er hoogstens {max}.',
  'laatste-beheerder': 'Er moet altijd een actieve beheerder zijn. Geef eerst iemand anders die rol.',
  'thema-in-gebruik':
    'Dit thema hoort bij verbeteringen of signalen en kan daarom niet weg. Geef het een andere naam.',
  'geen-kleur': '{veld} “{waarde}” is geen kleur. Schrijf een kleur als #0b5563.',
  'contrast-te-laag':
    '{veld} {waarde} is te flets om te lezen: contrast {contrast}. Kies een kleur met ten minste 4,5.',
  'site-onbereikbaar': 'De site antwoordt nu niet. Probeer het straks opnieuw.',
};

/** The sentence for an issue. An unknown code comes back as the code itself, so that nothing goes unseen. */
export function formatMelding(issue: Issue): string {
  const veld =
    issue.path
      .split('.')
      .filter((deel) => !/^\d+$/.test(deel))
      .pop() ?? issue.path;
  const params: Record<string, string | number> = { ...issue.params, veld: veldnamen[veld] ?? veld };
  return (meldingen[issue.code] ?? issue.code).replace(/\{(\w+)\}/g, (heel, naam: string) => {
    const waarde = params[naam];
    return waarde === undefined ? heel : formatWaarde(naam, String(waarde));
  });
}

const overgangLabels: Record<string, string> = { ...signaalstatusLabels, ...faseLabels };

function formatWaarde(naam: string, waarde: string): string {
  if (naam === 'stap') return stapnamen[waarde] ?? waarde;
  if (naam === 'status') return (publicatiestatusLabels as Record<string, string>)[waarde] ?? waarde;
  if (isDatum(waarde)) return formatDatum(waarde);
  if (naam === 'van' || naam === 'naar') return overgangLabels[waarde] ?? waarde;
  return waarde;
}
