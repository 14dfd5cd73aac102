import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { foldRegel, writeKalenderfeed, writeUitnodiging, type Afspraak } from '#core/tijd/icalendar.ts';

const afspraak: Afspraak = {
  uid: 'overleg-abc@luisterloop.invalid',
  nummer: 3,
  begin: '2026-12-01T09:00:00Z',
  eind: '2026-12-01T10:00:00Z',
  titel: 'Verbeteroverleg afval',
  plaats: 'Kamer 2',
  uitleg: 'Voorzitter: voorzitter',
  gezegdOp: '2026-11-27T08:15:30.123Z',
  stand: 'vast',
};
const wie = {
  afzender: { naam: 'gemeente Waterrijk', email: 'info@waterrijk.example' },
  genodigde: { naam: '', email: 'behandelaar@voorbeeld.nl' },
};

/** What a real parser makes of it. */
function read(tekst: string): { kalender: ICAL.Component; events: ICAL.Event[] } {
  const kalender = new ICAL.Component(ICAL.parse(tekst) as never);
  return { kalender, events: kalender.getAllSubcomponents('vevent').map((deel) => new ICAL.Event(deel)) };
}
const first = (tekst: string): ICAL.Event => read(tekst).events[0]!;

describe('an invitation, as a calendar reads it', () => {
  const tekst = writeUitnodiging({ methode: 'REQUEST', afspraak }, wie);

  test('holds one meeting at the right instant, that asks for no answer', () => {
    const { kalender, events } = read(tekst);
    const [event] = events;
    expect(events).toHaveLength(1);
    expect(kalender.getFirstPropertyValue('method')).toBe('REQUEST');
    expect([event!.uid, event!.sequence, event!.summary, event!.location, event!.description]).toEqual([
      'overleg-abc@luisterloop.invalid',
      3,
      'Verbeteroverleg afval',
      'Kamer 2',
      'Voorzitter: voorzitter',
    ]);
    expect(event!.startDate.toJSDate().toISOString()).toBe('2026-12-01T09:00:00.000Z');
    expect(event!.endDate.toJSDate().toISOString()).toBe('2026-12-01T10:00:00.000Z');
    expect(event!.organizer).toBe('mailto:info@waterrijk.example');
    const [genodigde] = event!.attendees;
    expect(genodigde!.getFirstValue()).toBe('mailto:behandelaar@voorbeeld.nl');
    expect(genodigde!.getParameter('rsvp')).toBe('FALSE');
    expect(event!.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
  });

  test('has times in UTC only, and no rule for coming back', () => {
    expect(tekst).toContain('DTSTART:20261201T090000Z\r\n');
    expect(tekst).toContain('DTSTAMP:20261127T081530Z\r\n');
    expect(tekst).not.toMatch(/TZID|VTIMEZONE|RRULE/);
  });

  test('called off, says so under the same name', () => {
    const af = { ...afspraak, nummer: 4, stand: 'afgezegd' } as const;
    const { kalender, events } = read(writeUitnodiging({ methode: 'CANCEL', afspraak: af }, wie));
    expect(kalender.getFirstPropertyValue('method')).toBe('CANCEL');
    expect([events[0]!.uid, events[0]!.sequence]).toEqual(['overleg-abc@luisterloop.invalid', 4]);
    expect(events[0]!.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });
});

describe('whatever people typed comes back as they typed it', () => {
  test.each([
    'Verbeteroverleg; afval, straat \\ en "groen"',
    'Één team: wij — wij allen 🎉',
    'Regel een\nRegel twee',
    `https://overleg.voorbeeld.nl/${'a'.repeat(200)}?x=1;y=2,3`,
    `${'é'.repeat(60)}🎉${'z'.repeat(90)}`,
  ])('%s', (woorden) => {
    const anders = { ...afspraak, titel: woorden, plaats: woorden, uitleg: woorden };
    const event = first(writeUitnodiging({ methode: 'REQUEST', afspraak: anders }, wie));
    expect([event.summary, event.location, event.description]).toEqual([woorden, woorden, woorden]);
  });

  test('and nothing that they typed begins a line of its own', () => {
    const titel = 'Overleg\r\nATTENDEE:mailto:iemand@voorbeeld.nl\u0000\u0007';
    const naam = 'gemeente" ;X=1:mailto:a@b.nl\r\nBEGIN:VALARM';
    const tekst = writeUitnodiging(
      { methode: 'REQUEST', afspraak: { ...afspraak, titel } },
      { ...wie, afzender: { naam, email: 'info@waterrijk.example' } },
    );
    const event = first(tekst);
    expect(event.attendees).toHaveLength(1);
    expect(event.summary).toBe('Overleg\nATTENDEE:mailto:iemand@voorbeeld.nl  ');
    expect(event.organizer).toBe('mailto:info@waterrijk.example');
    expect(tekst.split('\r\n').filter((regel) => /^(BEGIN|END):/.test(regel))).toEqual([
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });
});

describe('a line', () => {
  test('is at most 75 octets long, ends in CRLF and cuts no character in two', () => {
    const tekst = writeUitnodiging(
      { methode: 'REQUEST', afspraak: { ...afspraak, titel: 'é🎉'.repeat(200) } },
      wie,
    );
    const regels = tekst.split('\r\n');
    expect(Math.max(...regels.map((regel) => Buffer.byteLength(regel)))).toBeLessThanOrEqual(75);
    expect(regels.at(-1)).toBe('');
    expect(tekst.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    expect(regels.join('\n')).not.toContain('\ufffd');
  });

  test.each([
    ['a'.repeat(75), 1],
    ['a'.repeat(76), 2],
    [`${'a'.repeat(74)}é`, 2],
    ['a'.repeat(75 + 74), 2],
    ['a'.repeat(75 + 75), 3],
  ])('%s takes %d', (regel, aantal) => expect(foldRegel(regel).split('\r\n ')).toHaveLength(aantal));
});

describe('a feed', () => {
  test('holds every meeting, nobody’s address but that of the sender, and how often it may be asked', () => {
    const voorlopig = { ...afspraak, uid: 'overleg-def@luisterloop.invalid', stand: 'voorlopig' } as const;
    const { kalender, events } = read(writeKalenderfeed('Overleg', [afspraak, voorlopig], wie.afzender));
    expect(kalender.getFirstPropertyValue('x-wr-calname')).toBe('Overleg');
    expect(kalender.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(events.map(({ component }) => component.getFirstPropertyValue('status'))).toEqual([
      'CONFIRMED',
      'TENTATIVE',
    ]);
    expect(events.flatMap(({ attendees }) => attendees)).toEqual([]);
  });

  test('of nobody is a calendar all the same', () =>
    expect(read(writeKalenderfeed('Overleg', [], null)).events).toEqual([]));
});
