import MailComposer from 'nodemailer/lib/mail-composer';
import type { Bericht } from '#records/contract/terugkoppeling.ts';

/** The bytes of a mail: plain text, one recipient, and told apart as sent by a machine (RFC 3834). */
export async function writeMail(bericht: Bericht, van: { naam: string; email: string }): Promise<Buffer> {
  const brief = new MailComposer({
    from: { name: van.naam, address: van.email },
    to: { name: '', address: bericht.aan },
    subject: bericht.onderwerp,
    text: bericht.tekst,
    messageId: `<${bericht.messageId}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return await brief.compile().build();
}
