import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { addDagen } from '#core/tijd/dagen.ts';
import { findOmzetdag } from '#core/tijd/nederlandse-dag.ts';
import { readIsoWeekdag } from '#core/tijd/weekdag.ts';
import { maakReeks, overDagen, overleggen, planVan } from '#tests/fixtures/reeks.ts';
import { Api, type Json } from '#tests/support/api.ts';
import { startMailserver, type Ontvangen, type TestMailserver } from '#tests/support/start-mailserver.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';
import { startVerzender, type TestVerzender } from '#tests/support/start-verzender.ts';

let api: Api;
let mail: TestMailserver;
let verzender: TestVerzender;
const map = mkdtempSync(join(tmpdir(), 'luisterloop-overlegmail-'));
beforeAll(async () => {
  [api, mail] = await Promise.all([startPocketBase().then((pb) => new Api(pb)), startMailserver()]);
  verzender = startVerzender(map, api.pb, mail.url);
});
afterAll(async () => {
  await verzender.stop();
  await Promise.all([api.pb.stop(), mail.stop()]);
  rmSync(map, { recursive: true });
});

interface Gelezen {
  methode: unknown;
  event: ICAL.Event;
}

/** What a calendar makes of a mail: of the part that it reads by its type, which says the same method. */
function read({ ruw, brief }: Ontvangen): Gelezen {
  const bijlage = brief.attachments.find(({ filename }) => filename === 'overleg.ics');
  const kalender = new ICAL.Component(ICAL.parse(bijlage!.content.toString('utf8')) as never);
  const methode = kalender.getFirstPropertyValue('method');
  expect(ruw).toContain(`Content-Type: text/calendar; charset=utf-8; method=${String(methode)}`);
  return { methode, event: new ICAL.Event(kalender.getFirstSubcomponent('vevent')!) };
}

async function waitFor(aantal: number): Promise<Ontvangen[]> {
  await vi.waitFor(() => expect(mail.post).toHaveLength(aantal), 30_000);
  return mail.post.splice(0);
}

/** Two weeks before and after the next change of the clock in this month, on the same day of the week. */
function findRond(maand: 3 | 10): { voor: string; na: string; uren: [string, string] } {
  const vandaag = overDagen(1);
  const jaar = Number(vandaag.slice(0, 4));
  const omzet = [findOmzetdag(jaar, maand), findOmzetdag(jaar + 1, maand)].find(
    (dag) => addDagen(dag, -3) > vandaag,
  )!;
  const [winter, zomer] = ['09:00:00', '08:00:00'];
  return {
    voor: addDagen(omzet, -3),
    na: addDagen(omzet, 4),
    uren: maand === 3 ? [winter!, zomer!] : [zomer!, winter!],
  };
}

test.each([3, 10] as const)(
  'invitation, change and cancellation are read at the right instant over the change of the clock in month %d',
  async (maand) => {
    const { voor, na, uren } = findRond(maand);
    const reeks = await maakReeks(api, {
      naam: `Overleg in maand ${maand}`,
      eersteDag: voor,
      weekdag: readIsoWeekdag(voor),
      ritmeWeken: 26,
      plaats: 'Kamer; 2, “achter”',
    });
    const { body } = await api.ask('voorzitter', 'POST /overlegreeksen', {}, reeks);
    const [overleg] = (await overleggen(api, body.id)) as [Json];
    const via = { id: overleg.id };
    await api.ask('voorzitter', 'POST /overleggen/{id}/uitnodigingen', via, {});
    const eerst = await waitFor(2);
    expect(eerst.flatMap(({ aan }) => aan).sort()).toEqual([
      'behandelaar@voorbeeld.nl',
      'voorzitter@voorbeeld.nl',
    ]);
    for (const een of eerst) {
      const { methode, event } = read(een);
      expect([methode, event.sequence, event.startDate.toJSDate().toISOString()]).toEqual([
        'REQUEST',
        0,
        `${voor}T${uren[0]}.000Z`,
      ]);
      expect(event.endDate.toJSDate().getTime() - event.startDate.toJSDate().getTime()).toBe(3_600_000);
      expect(event.location).toBe('Kamer; 2, “achter”');
      expect(event.organizer).toBe('mailto:info@waterrijk.example');
      expect(event.attendees.map((wie) => wie.getFirstValue())).toEqual([`mailto:${een.aan[0]}`]);
      expect(event.attendees[0]!.getParameter('rsvp')).toBe('FALSE');
    }
    const { uid } = read(eerst[0]!).event;

    await api.ask('voorzitter', 'POST /overleggen/{id}/verzettingen', via, { ...planVan(reeks), datum: na });
    const daarna = (await waitFor(2)).map(read);
    for (const { methode, event } of daarna) {
      expect([methode, event.uid, event.sequence, event.startDate.toJSDate().toISOString()]).toEqual([
        'REQUEST',
        uid,
        1,
        `${na}T${uren[1]}.000Z`,
      ]);
    }

    await api.ask('voorzitter', 'POST /overleggen/{id}/afzeggingen', via, { reden: 'Te weinig mensen.' });
    const af = await waitFor(2);
    for (const { methode, event } of af.map(read)) {
      expect([methode, event.uid, event.sequence]).toEqual(['CANCEL', uid, 2]);
      expect(event.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    }
    expect(af[0]!.brief.text).toContain('De reden: Te weinig mensen.');
  },
  90_000,
);

test('a draft that is planned, moved and skipped sends nothing, and other mail holds no calendar', async () => {
  const reeks = await maakReeks(api, { naam: 'Concept' });
  const { body } = await api.ask('voorzitter', 'POST /overlegreeksen', {}, reeks);
  const [een, twee] = (await overleggen(api, body.id)) as [Json, Json];
  await api.ask(
    'voorzitter',
    'POST /overleggen/{id}/verzettingen',
    { id: een.id },
    {
      ...planVan(reeks),
      tijd: '13:00',
      datum: een.datum,
    },
  );
  await api.ask('voorzitter', 'POST /overleggen/{id}/afzeggingen', { id: twee.id }, { reden: 'Feestdag.' });
  const berichten = await api.records(
    'voorzitter',
    'berichten',
    `?filter=(overleg='${een.id}'||overleg='${twee.id}')`,
  );
  expect(berichten.body.totalItems).toBe(0);
  expect(mail.post).toEqual([]);
});
