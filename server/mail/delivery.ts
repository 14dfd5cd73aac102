import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { HeldBody } from '#server/mail/last-byte.ts';
import type { MailServer } from '#server/mail/smtp-address.ts';
import { Aborted, describeFout, type DeliveryReport } from '#server/mail/report.ts';

/** How long a mail server may take, in milliseconds. */
export interface Timeouts {
  /** To connect and greet. */
  verbinding: number;
  /** From then until the last byte of the mail. */
  gesprek: number;
  /** From the last byte to the answer: RFC 5321, 4.5.3.2.6 asks for ten minutes, since who leaves earlier may be told twice. */
  slot: number;
}

export const defaultTimeouts: Timeouts = { verbinding: 15_000, gesprek: 45_000, slot: 600_000 };

export interface Brief {
  van: string;
  aan: string;
  inhoud: Buffer;
}

export interface Attempt {
  server: MailServer;
  geduld: Timeouts;
  /** Asks whether the last byte may go; after a yes it does. */
  mag: () => Promise<boolean>;
  /** Ends the attempt, unless the last byte went. */
  afbreken: AbortSignal;
}

const gestopt = 'De verzender stopte.';

/** Brings one mail to the mail server, and says how that ended. Never rejects. */
export async function deliver(
  brief: Brief,
  { server, geduld, mag, afbreken }: Attempt,
): Promise<DeliveryReport> {
  const verbinding = connect(server, geduld);
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let voorbij = false;
  const breakOff = (waarom: string): void => void (voorbij || reject(new Aborted(waarom)));
  const stop = (): void => breakOff(gestopt);
  let klok = setTimeout(breakOff, geduld.verbinding + geduld.gesprek, 'De mailserver antwoordt niet.');
  const inhouding = new HeldBody(brief.inhoud, mag, (magNu) => {
    if (!magNu) return breakOff('De mail mocht niet meer weg, of dat kon niet worden gevraagd.');
    voorbij = true;
    clearTimeout(klok);
    klok = setTimeout(reject, geduld.slot, new Error('no answer'));
  });
  afbreken.addEventListener('abort', stop);
  try {
    if (afbreken.aborted) throw new Aborted(gestopt);
    verbinding.on('error', reject);
    speak(verbinding, server, brief, inhouding, (fout) => (fout ? reject(fout) : resolve()));
    await promise;
    if (!voorbij) throw new Aborted('De mailserver antwoordde te vroeg.');
    leave(verbinding);
    return { uitkomst: 'verstuurd', fout: '' };
  } catch (fout) {
    verbinding.close();
    return describeFout(fout, voorbij);
  } finally {
    clearTimeout(klok);
    afbreken.removeEventListener('abort', stop);
    inhouding.destroy();
  }
}

function connect({ host, port, secure, aanmelding }: MailServer, geduld: Timeouts): SMTPConnection {
  return new SMTPConnection({
    host,
    port,
    secure,
    requireTLS: !secure && aanmelding !== undefined,
    connectionTimeout: geduld.verbinding,
    greetingTimeout: geduld.verbinding,
    dnsTimeout: geduld.verbinding,
    socketTimeout: geduld.gesprek + geduld.slot,
    socketCloseTimeout: 1000,
    logger: false,
  });
}

function speak(
  verbinding: SMTPConnection,
  { aanmelding }: MailServer,
  { van, aan }: Brief,
  inhouding: HeldBody,
  done: (fout?: Error | null) => void,
): void {
  const send = (): void => verbinding.send({ from: van, to: [aan] }, inhouding, (fout) => done(fout));
  verbinding.connect((fout?: Error | null) => {
    if (fout) return done(fout);
    if (aanmelding === undefined) return send();
    verbinding.login({ credentials: aanmelding }, (geweigerd) => (geweigerd ? done(geweigerd) : send()));
  });
}

/** Says goodbye, and does not wait long for it. */
function leave(verbinding: SMTPConnection): void {
  verbinding.quit();
  setTimeout(() => verbinding.close(), 2000).unref();
}
