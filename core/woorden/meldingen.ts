import { faseLabels, publicatiestatusLabels } from '#core/woorden/labels.ts';
import type { Issue } from '#core/issue.ts';

/** How a field is called in a sentence; a path without an entry is shown as it is. */
export const veldnamen: Record<string, string> = {
  titel: 'Titel',
  vraag: 'Vraag',
  vraagSoort: 'Soort citaat',
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
  verplicht: '{veld} is nog leeg. Vul dit in.',
  'kies-thema': 'Er is nog geen thema gekozen. Kies er ten minste één.',
  'onbekend-thema': 'Thema “{waarde}” bestaat niet. Kies uit: {keuzes}.',
  'te-lang': '{veld} is te lang: {lengte} tekens. Er passen er {max}. Kort de tekst in.',
  'onbekende-keuze': '{veld} “{waarde}” bestaat niet. Kies uit: {keuzes}.',
  'geen-maand': 'Ingangsmaand “{waarde}” is geen maand. Schrijf jaar en maand, bijvoorbeeld 2026-03.',
  'ingangsmaand-verplicht': 'Ingangsmaand is nog leeg. Schrijf sinds wanneer dit zo is, bijvoorbeeld 2026-03.',
  'ingangsmaand-later':
    'Ingangsmaand {waarde} moet nog komen. Kies de uitkomst Gepland, of een maand die al begonnen is.',
  'geen-aantal': '{veld} moet een heel getal zijn van 0 of meer.',
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
  'r4-sluiten-via-poort': 'Een cirkel sluit niet vanzelf. Sluiten kan pas als aan alle voorwaarden is voldaan.',
  'r11-reden': 'Er staat nog niet waarom het niet kan. Kies een reden.',
  'r11-uitleg': 'Er staat nog geen uitleg waarom het niet kan. Schrijf die in gewone woorden.',
  'fase-overgang': 'Van {van} naar {naar} kan niet in één stap.',
  'rol-mag-niet': 'U mag dit niet {stap}. Vraag iemand met een van deze rollen: {rollen}.',
  'stap-kan-niet': 'Dit kan nu niet: de status is {status}, en dan valt er niets te {stap}.',
  'niet-live': 'Er staat nu niets van deze verbetering op de site. Er is dus niets in te trekken.',
  'reden-verplicht': 'Schrijf op waarom.',
  'versie-verouderd': 'Iemand anders heeft dit net gewijzigd. Bekijk beide versies en kies wat blijft staan.',
  'versie-ontbreekt': 'Noem de versie die u wijzigt (veld versie).',
  'niet-ingelogd': 'Log eerst in.',
  'niet-actief': 'Uw account is niet actief. Vraag de beheerder om het weer aan te zetten.',
  'geen-rol': 'U hebt hiervoor geen rechten. Vraag iemand met een van deze rollen: {rollen}.',
  'niet-gevonden': 'Dit bestaat niet, of niet meer.',
  'onbekende-goedkeurder':
    '{waarde} kan niet goedkeuren. Noem het e-mailadres van een actieve redacteur of voorzitter.',
  'niets-ingevuld': 'Er staan geen rijen in.',
  'te-veel-rijen': 'Er staan {aantal} rijen in één keer. Stuur er hoogstens {max}.',
  'laatste-beheerder': 'Er moet altijd een actieve beheerder zijn. Geef eerst iemand anders die rol.',
  'thema-in-gebruik': 'Dit thema hoort bij verbeteringen en kan daarom niet weg. Geef het een andere naam.',
  'geen-kleur': '{veld} “{waarde}” is geen kleur. Schrijf een kleur als #0b5563.',
  'contrast-te-laag': '{veld} {waarde} is te flets om te lezen: contrast {contrast}. Kies een kleur met ten minste 4,5.',
  'site-onbereikbaar': 'De site antwoordt nu niet. Probeer het straks opnieuw.',
};

/** The sentence for an issue. An unknown code comes back as the code itself, so that nothing goes unseen. */
export function formatMelding(issue: Issue): string {
  const veld = issue.path.split('.').filter((deel) => !/^\d+$/.test(deel)).pop() ?? issue.path;
  const params: Record<string, string | number> = { ...issue.params, veld: veldnamen[veld] ?? veld };
  return (meldingen[issue.code] ?? issue.code).replace(/\{(\w+)\}/g, (heel, naam: string) => {
    const waarde = params[naam];
    return waarde === undefined ? heel : formatWaarde(naam, String(waarde));
  });
}

function formatWaarde(naam: string, waarde: string): string {
  if (naam === 'stap') return stapnamen[waarde] ?? waarde;
  if (naam === 'status') return (publicatiestatusLabels as Record<string, string>)[waarde] ?? waarde;
  if (naam === 'van' || naam === 'naar') return (faseLabels as Record<string, string>)[waarde] ?? waarde;
  return waarde;
}
