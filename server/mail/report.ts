import type { Bezorguitkomst } from '#core/terugkoppeling/bezorging.ts';

/** How an attempt ended, in words without an address or code: they are kept and shown. */
export interface DeliveryReport {
  uitkomst: Bezorguitkomst;
  fout: string;
}

/** Why an attempt was broken off by ourselves, before its last byte. */
export class Aborted extends Error {
  override name = 'Aborted';
}

interface Smtpfout extends Error {
  code?: string;
  originalCode?: string;
  command?: string;
  response?: string;
  responseCode?: number;
  rejectedErrors?: Smtpfout[];
}

/** RFC 3463: policy (5.7.x), such as 'log in first'; that is about the sender, not about this one address. */
const beleid = /^5\d\d[ -]5\.7\./;
/** RFC 4954: log in, or encrypt, first. */
const aanmeldcodes = [530, 534, 535, 538];

/** What an error means for the mail; `voorbij` says that its last byte went. */
export function describeFout(fout: unknown, voorbij: boolean): DeliveryReport {
  const smtp = (fout instanceof Error ? fout : new Error(String(fout))) as Smtpfout;
  const { command, responseCode = 0, response = '' } = smtp.rejectedErrors?.[0] ?? smtp;
  const isAntwoord = command === 'DATA' && responseCode >= 400 && responseCode !== 421;
  if (voorbij && !isAntwoord) {
    return { uitkomst: 'onzeker', fout: 'De mailserver antwoordde niet meer nadat de mail weg was.' };
  }
  const isOverDeze = command === 'RCPT TO' || command === 'DATA';
  const isOverOns = aanmeldcodes.includes(responseCode) || (!voorbij && beleid.test(response));
  if (isOverDeze && responseCode >= 500 && !isOverOns) {
    return { uitkomst: 'geweigerd', fout: `De mailserver weigerde deze mail (${responseCode}).` };
  }
  if (smtp instanceof Aborted) return { uitkomst: 'uitgesteld', fout: smtp.message };
  return { uitkomst: 'uitgesteld', fout: describeUitstel(smtp, responseCode) };
}

function describeUitstel({ code, originalCode }: Smtpfout, responseCode: number): string {
  if (responseCode > 0) return `De mailserver neemt de mail nu niet aan (${responseCode}).`;
  if (code === 'ETIMEDOUT') return 'De mailserver antwoordt niet.';
  return `De mailserver is niet te bereiken (${originalCode ?? code ?? 'zonder reden'}).`;
}
