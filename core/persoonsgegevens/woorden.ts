import type { Persoonsgegevenscode } from '#core/basis/codes.ts';

/** One sentence for each: what is wrong, and what to do. */
export const meldingenPersoonsgegevens: Record<Persoonsgegevenscode, string> = {
  'r1-bsn': '{veld}: “{tekst}” is een burgerservicenummer. Haal het weg.',
  'r1-iban': '{veld}: “{tekst}” is een rekeningnummer. Haal het weg.',
  'r1-code': '{veld}: “{tekst}” is een geheime code of sleutel. Haal hem weg.',
  'r1-email': '{veld}: “{tekst}” is een e-mailadres. Haal het weg.',
  'r1-telefoon': '{veld}: “{tekst}” is een telefoonnummer. Haal het weg.',
  'r1-adres': '{veld}: “{tekst}” is een adres van iemand. Haal het weg.',
  'r1-kenteken': '{veld}: “{tekst}” lijkt een kenteken. Kijk of het weg moet.',
  'r1-geboortedatum': '{veld}: “{tekst}” lijkt een geboortedatum. Kijk of die weg moet.',
  'r1-naam': '{veld}: “{tekst}” lijkt de naam van iemand. Schrijf liever de functie.',
};
