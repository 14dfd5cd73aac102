import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { writeEnvelopeAddress } from '#server/mail/envelope.ts';
import { writeMail } from '#server/mail/write-mail.ts';
import { readSmtpAddress } from '#server/mail/smtp-address.ts';
import { describeFout } from '#server/mail/report.ts';

const bericht = {
  id: 'bericht',
  poging: 1,
  aan: 'melder@voorbeeld.test',
  onderwerp: 'Er is iets verbeterd',
  tekst: 'Goedendag,\n\n.\nDat was een punt alleen.\n',
  messageId: '0123456789abcdef@verbetert.voorbeeld.test',
  kalender: null,
};
const van = { naam: 'gemeente Waterrijk', email: 'post@voorbeeld.test' };

describe('the bytes of a mail', () => {
  test('say what was asked, to one recipient, and that a machine sent it', async () => {
    const brief = await simpleParser(await writeMail(bericht, van));
    expect(brief.to).toMatchObject({ text: bericht.aan });
    expect(brief.from?.text).toBe('"gemeente Waterrijk" <post@voorbeeld.test>');
    expect(brief.messageId).toBe(`<${bericht.messageId}>`);
    expect(brief.headers.get('auto-submitted')).toBe('auto-generated');
    expect(brief.headers.get('x-auto-response-suppress')).toBe('All');
    expect(brief.text).toBe(bericht.tekst);
  });

  test.each([
    ['onderwerp', { onderwerp: 'Verbeterd\r\nBcc: slachtoffer@voorbeeld.test' }, {}],
    ['naam', {}, { naam: 'gemeente" <x@y.test>\r\nBcc: slachtoffer@voorbeeld.test' }],
    ['aan', { aan: 'melder@voorbeeld.test\r\nBcc: slachtoffer@voorbeeld.test' }, {}],
    ['messageId', { messageId: 'a@b>\r\nBcc: slachtoffer@voorbeeld.test' }, {}],
  ])('nothing in %s adds a header', async (_, over, afzender) => {
    const ruw = (await writeMail({ ...bericht, ...over }, { ...van, ...afzender })).toString('utf8');
    const brief = await simpleParser(ruw);
    expect([...brief.headers.keys()]).not.toContain('bcc');
    expect(ruw).not.toMatch(/^bcc:/im);
  });
});

describe('the envelope', () => {
  test.each([
    ['tafel@café-de-brug.nl', 'tafel@xn--caf-de-brug-dbb.nl'],
    ['Tafel@Straße-Voorbeeld.de', 'Tafel@xn--strae-voorbeeld-tib.de'],
    ['renée@voorbeeld.nl', 'renée@voorbeeld.nl'],
    ['melder@voorbeeld.test', 'melder@voorbeeld.test'],
  ])('%s goes to %s', (adres, envelop) => {
    expect(writeEnvelopeAddress(adres)).toBe(envelop);
  });
});

describe('SMTP_URL', () => {
  test.each([
    [
      'smtp://mail.voorbeeld.nl',
      { host: 'mail.voorbeeld.nl', port: 587, secure: false, aanmelding: undefined },
    ],
    [
      'smtps://naam%40voorbeeld.nl:w%2Fw@mail.voorbeeld.nl',
      {
        host: 'mail.voorbeeld.nl',
        port: 465,
        secure: true,
        aanmelding: { user: 'naam@voorbeeld.nl', pass: 'w/w' },
      },
    ],
    ['smtp://[::1]:2525/', { host: '::1', port: 2525, secure: false, aanmelding: undefined }],
  ])('%s is read', (adres, server) => expect(readSmtpAddress(adres)).toEqual(server));

  test.each([
    'mail.voorbeeld.nl',
    'https://mail.voorbeeld.nl',
    'smtp://',
    'smtp://mail.voorbeeld.nl:99999',
    'smtp://naam@mail.voorbeeld.nl',
    'smtp://mail.voorbeeld.nl/pad',
    'smtp://na%ZZm:w@mail.voorbeeld.nl',
  ])('%s is refused', (adres) => expect(readSmtpAddress(adres)).toBeUndefined());
});

describe('what an answer of the mail server means', () => {
  const antwoord = (command: string, response: string): Error =>
    Object.assign(new Error(response), { command, response, responseCode: Number(response.slice(0, 3)) });

  test.each([
    ['uitgesteld', false, antwoord('RCPT TO', '451 4.3.0 later')],
    ['geweigerd', false, antwoord('RCPT TO', '550 5.1.1 unknown')],
    ['uitgesteld', false, antwoord('RCPT TO', '550 5.7.1 relaying denied')],
    ['uitgesteld', false, antwoord('RCPT TO', '530 5.7.0 log in first')],
    ['uitgesteld', false, antwoord('MAIL FROM', '550 sender rejected')],
    ['uitgesteld', false, antwoord('CONN', '554 go away')],
    ['uitgesteld', false, new Error('closed')],
    ['geweigerd', true, antwoord('DATA', '554 5.7.1 looks like spam')],
    ['uitgesteld', true, antwoord('DATA', '452 4.3.1 disk full')],
    ['onzeker', true, antwoord('DATA', '421 4.3.2 shutting down')],
    ['onzeker', true, antwoord('CONN', '451 half an answer')],
    ['onzeker', true, new Error('closed')],
  ])('R5 %s (last byte sent: %s) %s', (uitkomst, voorbij, fout) => {
    expect(describeFout(fout, voorbij).uitkomst).toBe(uitkomst);
  });

  test('its words, which may hold an address, are not kept', () => {
    const fout = antwoord('RCPT TO', '550 5.1.1 <melder@voorbeeld.test> unknown');
    expect(describeFout(fout, false).fout).toBe('De mailserver weigerde deze mail (550).');
  });
});
