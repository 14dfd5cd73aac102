import { domainToASCII } from 'node:url';

/**
 * An address as every mail server takes it: a domain with other letters in its xn-- form (RFC 5891), so that no server has to know SMTPUTF8 for it.
 * What stands before the '@' cannot be written otherwise and stays.
 */
export function writeEnvelopeAddress(adres: string): string {
  const plek = adres.lastIndexOf('@');
  const domein = domainToASCII(adres.slice(plek + 1));
  return plek < 1 || domein === '' ? adres : `${adres.slice(0, plek + 1)}${domein}`;
}
