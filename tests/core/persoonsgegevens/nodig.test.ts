import { describe, expect, test } from 'vitest';
import { hideGegevens, listNavraag, writeNavraag } from '#core/persoonsgegevens/nodig.ts';

describe('R1 what somebody is asked about before it is sent', () => {
  test.each([
    ['Mijn BSN is 123456782.', '', ['bsn']],
    ['Betaal op NL91 ABNA 0417 1643 00.', '', ['iban']],
    ['Ik woon op 1234 AB 12, bsn 123456782.', '', ['bsn', 'adres']],
    ['Ik woon op 1234 AB 12, bsn 123456782.', 'bsn', ['adres']],
    ['Mijn BSN is 123456782.', 'bsn', []],
    ['Bel mij op 06 12345678 of mail naam@voorbeeld.nl.', '', []],
    ['De brief is te lang.', '', []],
  ])('R1 %j after %j: %j', (tekst, gevraagd, soorten) =>
    expect(listNavraag(tekst, gevraagd)).toEqual(soorten),
  );

  test('R1 is asked kindly, in one question for all of it', () => {
    expect(writeNavraag(['bsn', 'iban', 'adres'])).toBe(
      'In uw tekst staan een burgerservicenummer (bsn), een rekeningnummer en een adres. Meestal hebben wij dat niet nodig. Haal het dan weg. Is het toch nodig? Verstuur uw tekst dan gewoon nog een keer.',
    );
    expect(writeNavraag(['adres'])).toContain('In uw tekst staat een adres.');
  });
});

test.each([
  ['Ik woon op l2E4 AB l2.', 'Ik woon op ‹adres verborgen›.'],
  ['Ik woon op twaalf vierendertig AB, nummer twaalf.', 'Ik woon op ‹adres verborgen›.'],
  ['Ik woon op 1234 AB twaalf.', 'Ik woon op ‹adres verborgen›.'],
  ['Ik woon op 𝟏𝟐𝟑𝟒 𝐀𝐁 𝟏𝟐.', 'Ik woon op ‹adres verborgen›.'],
  ['Bsn één één één twee twee twee drie drie drie', 'Bsn ‹burgerservicenummer verborgen›'],
  ['Ik belde twee keer in 2024.', 'Ik belde twee keer in 2024.'],
])('R1 staff read %j as %j', (tekst, gelezen) => {
  expect(hideGegevens(tekst)).toBe(gelezen);
});
