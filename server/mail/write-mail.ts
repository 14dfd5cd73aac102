import MailComposer from 'nodemailer/lib/mail-composer';
import { writeEnvelopeAddress } from '#server/mail/envelope.ts';
import type { Bericht } from '#records/contract/terugkoppeling.ts';

/** The bytes of a mail: plain text, one recipient, and told apart as sent by a machine (RFC 3834). */
export async function writeMail(bericht: Bericht, van: { naam: string; email: string }): Promise<Buffer> {
  const brief = new MailComposer({
    from: { name: van.naam, address: van.email },
    to: { name: '', address: writeEnvelopeAddress(bericht.aan) },
    subject: bericht.onderwerp,
    text: bericht.tekst,
    messageId: `<${bericht.messageId}>`,
    // RFC 3834, and its older form that Exchange listens to: no answer of a machine comes back.
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return await brief.compile().build();
}
