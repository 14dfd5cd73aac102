/** What calendars of people take (RFC 5545, RFC 5546): one VEVENT a meeting, with times in UTC, so that no program reads a time zone its own way. */
export interface Afspraak {
  /** The same for as long as it exists. */
  uid: string;
  /** SEQUENCE: higher when time or place changed. */
  nummer: number;
  /** YYYY-MM-DDTHH:MM:SSZ */
  begin: string;
  eind: string;
  titel: string;
  plaats: string;
  uitleg: string;
  /** ISO 8601 in UTC: when this was said of it (DTSTAMP). */
  gezegdOp: string;
  stand: 'vast' | 'voorlopig' | 'afgezegd';
}

export interface Kalenderadres {
  naam: string;
  email: string;
}

/** What a mail does to a calendar. */
type Kalendermethode = 'REQUEST' | 'CANCEL';

/** What a mail brings to a calendar: whom it goes to is known when it is sent. */
export interface Kalenderbericht {
  methode: Kalendermethode;
  afspraak: Afspraak;
}

const standen = { vast: 'CONFIRMED', voorlopig: 'TENTATIVE', afgezegd: 'CANCELLED' } as const;

/** Control characters, which no calendar takes; a line break is written otherwise. */
const stuurtekens = /[\u0000-\u0009\u000b-\u001f\u007f]/g;

function escapeTekst(tekst: string): string {
  return tekst
    .replace(/\r\n?/g, '\n')
    .replace(stuurtekens, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/** The value of a parameter stands between quotes, and holds none itself. */
function quote(tekst: string): string {
  return `"${tekst.replace(stuurtekens, ' ').replace(/["\n]/g, ' ').trim()}"`;
}

function writeAdres(naam: string, { naam: wie, email }: Kalenderadres, meer = ''): string {
  const cn = wie === '' ? '' : `;CN=${quote(wie)}`;
  return `${naam}${cn}${meer}:mailto:${email.replace(stuurtekens, '').replace(/\s/g, '')}`;
}

/** 20261204T090000Z */
function writeMoment(moment: string): string {
  return `${moment.slice(0, 19).replace(/[-:]/g, '').replace(' ', 'T')}Z`;
}

function countOctetten(teken: string): number {
  const code = teken.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

const langsteRegel = 75;

/** RFC 5545, 3.1: a line is at most 75 octets long; what follows stands on the next, after a space, and no character is cut in two. */
export function foldRegel(regel: string): string {
  let uit = '';
  let lengte = 0;
  for (const teken of regel) {
    const octetten = countOctetten(teken);
    if (lengte + octetten > langsteRegel) {
      uit += '\r\n ';
      lengte = 1;
    }
    uit += teken;
    lengte += octetten;
  }
  return uit;
}

function listRegels(afspraak: Afspraak, wie: readonly string[]): string[] {
  const { uid, nummer, begin, eind, titel, plaats, uitleg, gezegdOp, stand } = afspraak;
  return [
    'BEGIN:VEVENT',
    `UID:${escapeTekst(uid)}`,
    `DTSTAMP:${writeMoment(gezegdOp)}`,
    `SEQUENCE:${nummer}`,
    `DTSTART:${writeMoment(begin)}`,
    `DTEND:${writeMoment(eind)}`,
    `SUMMARY:${escapeTekst(titel)}`,
    ...(plaats === '' ? [] : [`LOCATION:${escapeTekst(plaats)}`]),
    ...(uitleg === '' ? [] : [`DESCRIPTION:${escapeTekst(uitleg)}`]),
    ...wie,
    `STATUS:${standen[stand]}`,
    'END:VEVENT',
  ];
}

function writeKalender(kop: readonly string[], inhoud: readonly string[]): string {
  const regels = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Luisterloop//Verbeteroverleg//NL',
    'CALSCALE:GREGORIAN',
    ...kop,
    ...inhoud,
    'END:VCALENDAR',
  ];
  return regels.map((regel) => `${foldRegel(regel)}\r\n`).join('');
}

/** What goes along with the mail to one person, who need not answer. */
export function writeUitnodiging(
  { methode, afspraak }: Kalenderbericht,
  { afzender, genodigde }: { afzender: Kalenderadres; genodigde: Kalenderadres },
): string {
  const wie = [
    writeAdres('ORGANIZER', afzender),
    writeAdres(
      'ATTENDEE',
      genodigde,
      ';CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE',
    ),
  ];
  return writeKalender([`METHOD:${methode}`], listRegels(afspraak, wie));
}

/** The calendar that a program of somebody reads again and again, with how often it may ask; `afzender` is null while nobody sends mail. */
export function writeKalenderfeed(
  naam: string,
  afspraken: readonly Afspraak[],
  afzender: Kalenderadres | null,
): string {
  const kop = [
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeTekst(naam)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
  ];
  const wie = afzender === null ? [] : [writeAdres('ORGANIZER', afzender)];
  return writeKalender(
    kop,
    afspraken.flatMap((afspraak) => listRegels(afspraak, wie)),
  );
}
