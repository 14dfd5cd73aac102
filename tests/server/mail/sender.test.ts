import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  koppelSignaal,
  nieuweTekst,
  publiceer,
  readBerichten,
  readLedger,
} from '#tests/fixtures/terugkoppeling.ts';
import type { Antwoord, Json } from '#tests/support/api.ts';
import { startPost, type TestPost } from '#tests/support/post.ts';
import type { Gedrag } from '#tests/support/start-mailserver.ts';

let post: TestPost;
beforeAll(async () => {
  post = await startPost();
});
afterAll(() => post.stop());
beforeEach(() => {
  post.mail.post.length = 0;
  post.mail.doet('normaal');
  post.mail.bij('adres', () => undefined);
});

const geduld = { timeout: 30_000, interval: 25 };

interface Zaak {
  id: string;
  email: string;
  volgcode: string;
  bericht: () => Promise<Json>;
  rij: () => Promise<Json>;
}

let teller = 0;
/** An entry with one linked melder, published while the mail server behaves in a way. */
async function publishTo(gedrag: Gedrag, velden: Record<string, string> = {}): Promise<Zaak> {
  const email = `melder-${(teller += 1)}@voorbeeld.test`;
  const { id } = await nieuweTekst(post.api);
  const { volgcode } = await koppelSignaal(post.api, id, { email, ...velden });
  post.mail.doet(gedrag);
  await publiceer(post.api, id);
  return {
    id,
    email,
    volgcode,
    bericht: async () => (await readBerichten(post.api, id))[0],
    rij: async () => (await readLedger(post.api, id))[0],
  };
}
const untilStatus = ({ bericht }: Zaak, status: string): Promise<void> =>
  expect.poll(async () => (await bericht()).status, geduld).toBe(status);
const opnieuw = async ({ bericht }: Zaak): Promise<Antwoord> =>
  post.api.ask('ambassadeur', 'POST /berichten/{id}/herkansingen', { id: (await bericht()).id }, {});
/** Sends a mail of its own and waits for it, so that the sender looked at everything that was due before. */
async function untilNextMail(): Promise<void> {
  post.laatTijdGaan();
  await untilStatus(await publishTo('normaal'), 'verstuurd');
}
/** Waits until a mail failed once; after that the server behaves, and the mail is not due yet. */
async function untilFailed(zaak: Zaak): Promise<void> {
  await expect.poll(async () => (await zaak.bericht()).pogingen, geduld).toBe(1);
  await untilStatus(zaak, 'wacht');
  post.mail.doet('normaal');
}
const gekregen = ({ email }: Zaak): number => post.aan().filter((aan) => aan === email).length;

test.each<Gedrag>(['hangt-na', 'hangt-weg', 'breekt-na'])(
  'R5 when a server %s the last byte, nobody knows: the mail is not sent again, a person decides',
  async (gedrag) => {
    const zaak = await publishTo(gedrag);
    await untilStatus(zaak, 'onzeker');
    await untilNextMail();
    expect(gekregen(zaak)).toBe(gedrag === 'hangt-weg' ? 0 : 1);
    expect(await zaak.rij()).toMatchObject({
      status: 'te-doen',
      kanaal: '',
      toelichting: 'Wij weten niet of deze mail aankwam.',
    });
    expect((await opnieuw(zaak)).status).toBe(200);
    await untilStatus(zaak, 'verstuurd');
    expect(await zaak.rij()).toMatchObject({ status: 'verteld', kanaal: 'email', toelichting: '' });
    const namen = post.mail.post
      .filter(({ aan }) => aan[0] === zaak.email)
      .map(({ brief }) => brief.messageId);
    expect(new Set(namen).size).toBe(1);
  },
);

test('R5 a mail of which nobody knows, and that a person says was told, never goes again', async () => {
  const zaak = await publishTo('hangt-weg');
  await untilStatus(zaak, 'onzeker');
  const { id, versie } = await zaak.rij();
  const verteld = { status: 'verteld', kanaal: 'telefoon', toelichting: '', versie } as const;
  await post.api.ask('ambassadeur', 'POST /terugkoppelingen/{id}/uitkomsten', { id }, verteld);
  expect((await opnieuw(zaak)).status).toBe(409);
  await untilNextMail();
  expect([(await zaak.bericht()).status, gekregen(zaak)]).toEqual(['vervallen', 0]);
});

test('R5 a line that breaks before the last byte is tried again, and the mail arrives once', async () => {
  const zaak = await publishTo('breekt');
  await untilFailed(zaak);
  post.laatTijdGaan();
  await untilStatus(zaak, 'verstuurd');
  expect(gekregen(zaak)).toBe(1);
});

test('who is refused for now waits about a minute, then two, while the queue goes on with others', async () => {
  const zaak = await publishTo('later');
  post.mail.doet((aan) => (aan === zaak.email ? 'later' : 'normaal'));
  for (const [poging, minuten] of [
    [1, 1],
    [2, 2],
    [3, 4],
  ] as const) {
    await expect.poll(async () => (await zaak.bericht()).pogingen, geduld).toBe(poging);
    await untilStatus(zaak, 'wacht');
    const { nietVoor, updated, fout } = await zaak.bericht();
    const wachttijd = (Date.parse(nietVoor) - Date.parse(updated)) / 60_000;
    expect(wachttijd).toBeGreaterThan(minuten * 0.75);
    expect(wachttijd).toBeLessThan(minuten * 1.25);
    expect(fout).toBe('De mailserver neemt de mail nu niet aan (451).');
    if (poging === 1) {
      const ander = await publishTo('normaal');
      post.mail.doet((aan) => (aan === zaak.email ? 'later' : 'normaal'));
      await untilStatus(ander, 'verstuurd');
    }
    post.laatTijdGaan();
  }
});

test('an address that does not exist goes to the call list, without the words of the server', async () => {
  const zaak = await publishTo('nee');
  await untilStatus(zaak, 'mislukt');
  expect((await zaak.bericht()).fout).toBe('De mailserver weigerde deze mail (550).');
  expect(await zaak.rij()).toMatchObject({
    status: 'te-doen',
    kanaal: '',
    toelichting: 'De mail kon niet worden bezorgd.',
  });
  expect(post.verzender.uitvoer()).not.toContain('@');
});

test('a server that refuses us, not the address, is tried again', async () => {
  const zaak = await publishTo('beleid');
  await expect.poll(async () => (await zaak.bericht()).fout, geduld).toContain('550');
  await untilStatus(zaak, 'wacht');
});

test('R5 a consent that is withdrawn while the mail is on its way keeps back its last byte', async () => {
  let ingetrokken = 0;
  const publicatie = publishTo('normaal');
  post.mail.bij('adres', async (aan) => {
    const { email, volgcode } = await publicatie;
    const body = { volgcode, intrekken: ['terugkoppeling'] };
    if (aan === email) ingetrokken = (await post.api.ask('dienst', 'POST /volgen', {}, body)).status;
  });
  const zaak = await publicatie;
  await expect.poll(() => ingetrokken, geduld).toBe(200);
  await untilNextMail();
  expect([(await zaak.bericht()).status, (await zaak.rij()).status, gekregen(zaak)]).toEqual([
    'vervallen',
    'wil-niet',
    0,
  ]);
});

test('an address that tries to add recipients or headers is not used at all', async () => {
  const zaak = await publishTo('zwijgt');
  await untilFailed(zaak);
  const vals = `melder@voorbeeld.test>\r\nRCPT TO:<slachtoffer@voorbeeld.test`;
  post.change('update melders set email = ? where email = ?', vals, zaak.email);
  post.laatTijdGaan();
  await untilStatus(zaak, 'mislukt');
  expect(await zaak.rij()).toMatchObject({ kanaal: '', toelichting: 'Het e-mailadres klopt niet.' });
  expect(post.aan()).toEqual([]);
});

test('two senders on one data folder: the second waits until the first has gone', async () => {
  const tweede = post.startTweede();
  await expect.poll(() => tweede.uitvoer(), geduld).toContain('staat klaar');
  await untilStatus(await publishTo('normaal'), 'verstuurd');
  expect(tweede.uitvoer()).not.toContain('de uitgaande post gaat via');
  await post.verzender.kill();
  await untilStatus(await publishTo('normaal'), 'verstuurd');
  expect(tweede.uitvoer()).toContain('de uitgaande post gaat via');
  await tweede.stop();
  post.verzender.start();
  await untilStatus(await publishTo('normaal'), 'verstuurd');
});
