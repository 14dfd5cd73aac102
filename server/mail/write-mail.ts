import { writeUitnodiging } from '#core/tijd/icalendar.ts';
import MailComposer from 'nodemailer/lib/mail-composer';
import { writeEnvelopeAddress } from '#server/mail/envelope.ts';
import type { Bericht, Postzak } from '#records/contract/terugkoppeling.ts';

type Afzender = NonNullable<Postzak['afzender']>;

/** The invitation, as a program that knows calendars reads it (RFC 6047). */
function writeIcalEvent({ kalender, aan }: Bericht, afzender: Afzender): object {
  if (kalender === null) return {};
  const genodigde = { naam: '', email: writeEnvelopeAddress(aan) };
  const content = writeUitnodiging(kalender, { afzender, genodigde });
  return { icalEvent: { method: kalender.methode, filename: 'overleg.ics', content } };
}

/** The bytes of a mail: plain text, one recipient, and told apart as sent by a machine (RFC 3834). */
export async function writeMail(bericht: Bericht, van: Afzender): Promise<Buffer> {
  const brief = new MailComposer({
    from: { name: van.naam, address: van.email },
    to: { name: '', address: writeEnvelopeAddress(bericht.aan) },
    subject: bericht.onderwerp,
    text: bericht.tekst,
    messageId: `<${bericht.messageId}>`,
    // RFC 3834, and its older form that Exchange listens to: no answer of a machine comes back.
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    ...writeIcalEvent(bericht, van),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return await brief.compile().build();
}
