import type { Basiscode } from '#core/basis/codes.ts';

/** One sentence for each: what is wrong, and what to do. */
export const meldingenBasis: Record<Basiscode, string> = {
  verplicht: '{veld} is nog leeg. Vul dit in.',
  'te-lang': '{veld} is te lang: {lengte} tekens. Er passen er {max}. Kort de tekst in.',
  'onbekende-keuze': '{veld} “{waarde}” bestaat niet. Kies uit: {keuzes}.',
  'te-weinig-letters': '{veld} is te kort om te begrijpen. Schrijf ten minste {min} letters.',
  'reden-verplicht': 'Schrijf op waarom.',
  'publieke-reden-verplicht': 'Schrijf op wat lezers op de pagina lezen: waarom u haar van de site haalt.',
  'geen-aantal': '{veld} moet een heel getal zijn, van 0 tot en met 1.000.000.',
  'overgang-kan-niet': 'Dit kan nu niet: er is ondertussen iets veranderd. Ververs de pagina.',
  'niets-ingevuld': 'Er staan geen rijen in.',
  'te-veel-rijen': 'Er staan {aantal} rijen in één keer. Stuur er hoogstens {max}.',
  'nu-niet':
    'Dit lukt nu niet, door een storing bij ons. Er is niets veranderd. Probeer het over een minuut opnieuw.',
  'onbekend-veld': 'Het veld {veld} kennen wij hier niet. Haal het weg, of zet het waar het hoort.',
  'niet-te-zoeken':
    'Op {naam} kunt u niet filteren of sorteren: daarin kan staan wat voor u verborgen is. Laat het weg, of zoek met het zoekveld.',
  'volgt-vanzelf':
    'Het veld {naam} vult u niet zelf in: het volgt uit wat er gebeurt. Laat het weg. Wilt u dat het verandert? Doe dan de stap waar het uit volgt.',
  'andere-vorm': '{veld} heeft hier een andere vorm. Stuur {vorm}.',
  'versie-ontbreekt': 'Noem de versie die u wijzigt (veld versie).',
  'versie-verouderd': 'Iemand anders heeft dit net gewijzigd. Bekijk beide versies en kies wat blijft staan.',
  'niet-ingelogd': 'Log eerst in.',
  'niet-actief': 'Uw account is niet actief. Vraag de beheerder om het weer aan te zetten.',
  'geen-rol': 'U hebt hiervoor geen rechten. Vraag iemand met een van deze rollen: {rollen}.',
  'niet-gevonden': 'Dit bestaat niet, of niet meer.',
};
