import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formulier } from '#tests/fixtures/signalen.ts';
import { Api, type Json } from '#tests/support/api.ts';
import { changeDatabase } from '#tests/support/change-database.ts';
import { prepareCron } from '#tests/support/run-cron.ts';
import {
  Bezoeker,
  readVolgcode,
  startPublicServer,
  type TestPublicServer,
} from '#tests/support/start-public-server.ts';

let levend: TestPublicServer;
let api: Api;
let volgnummer = 0;
beforeAll(async () => {
  levend = await startPublicServer({ minimaleTijd: 0 });
  api = new Api(levend.pb);
});
afterAll(() => levend.stop());

/** Somebody at an address that nobody had before. */
const newBezoeker = (): Bezoeker => new Bezoeker(levend.site, `198.51.100.${(volgnummer += 1)}`);

/** A form that was sent, with what its page of thanks says. */
async function submit(velden: Record<string, string>): Promise<{ volgcode: string; html: string }> {
  const bezoeker = newBezoeker();
  const { formulier: _, ...rest } = formulier(velden);
  const pagina = await bezoeker.send('/laat-het-weten/', { ...rest, formulier: await bezoeker.takeForm() });
  return { volgcode: readVolgcode(pagina), html: pagina.html };
}
const mailMij = (volgcode: string) => newBezoeker().send('/volgen/', { volgcode, mail: 'ja' });
const codemails = async (): Promise<Json[]> =>
  (await api.records('ambassadeur', 'berichten', `?perPage=200&filter=(soort='code')`)).body.items;
/** The mail that is due, as the sender gets it. */
const claim = async (): Promise<Json[]> =>
  (await api.ask('dienst', 'POST /berichten/claims', {}, { aantal: 20, houdt: [] })).body.berichten;
const sent = ({ id, poging }: Json) =>
  api.ask('dienst', 'POST /berichten/{id}/uitkomsten', { id }, { poging, uitkomst: 'verstuurd', fout: '' });
/** All that the database has on disk. */
const onDisk = (): string =>
  ['data.db', 'data.db-wal']
    .map((naam) => readFileSync(join(levend.pb.dataDir, 'data', naam), 'latin1'))
    .join('');

test('the page that shows a code offers to mail it, where an address was given', async () => {
  expect((await submit({ email: 'een@voorbeeld.test' })).html).toContain('Mail mij deze code');
  expect((await submit({ email: '', telefoon: '0612345678' })).html).not.toContain('Mail mij');
});

test('R1 the code goes to that address, with a link of ours and nothing that was typed; on disk it is encrypted, and gone once it is sent', async () => {
  const bericht = 'Klik op https://kwaad.example en win.';
  const { volgcode } = await submit({ email: 'lezer@voorbeeld.test', bericht, naam: 'Lezer' });
  const { status, html } = await mailMij(volgcode);
  expect([status, html.includes('De mail met uw code is onderweg.'), html.includes(volgcode)]).toEqual([
    200,
    true,
    true,
  ]);
  const kaal = volgcode.replaceAll('-', '');
  expect(onDisk()).not.toMatch(new RegExp(`${volgcode}|${kaal}`));
  const [rij] = await codemails();
  expect([rij.status, 'geheim' in rij, JSON.stringify(rij).includes(volgcode)]).toEqual([
    'wacht',
    false,
    false,
  ]);

  const [mail, ...meer] = await claim();
  expect([mail.aan, meer]).toEqual(['lezer@voorbeeld.test', []]);
  expect(mail.tekst).toContain(`/volgen/#${volgcode}`);
  expect(mail.tekst).not.toMatch(/kwaad|Lezer/);
  expect(mail.tekst.match(/https?:\/\/\S+/g)).toHaveLength(2);
  await api.ask('dienst', 'POST /berichten/{id}/overgaven', { id: mail.id }, { poging: mail.poging });
  await sent(mail);
  changeDatabase(levend.pb, "update berichten set fout = 'kijk' where geheim != ''");
  expect((await codemails()).map(({ status, fout }) => [status, fout])).toEqual([['verstuurd', '']]);
});

test('R1 a code that waits does not go to an address that was filled in since, nor one that was just taken along', async () => {
  for (const isMee of [false, true]) {
    const { volgcode } = await submit({ email: `oud${isMee}@voorbeeld.test` });
    await mailMij(volgcode);
    const [mee] = isMee ? await claim() : [];
    const rij = (await codemails()).find(({ status }) => ['wacht', 'onderweg'].includes(status));
    const id = rij.signaal;
    const melder = (await api.records('ambassadeur', 'melders', `?filter=(signaal='${id}')`)).body.items[0];
    const { naam, telefoon, versie } = melder;
    const body = { naam, telefoon, versie, email: `nieuw${isMee}@voorbeeld.test` };
    expect((await api.ask('ambassadeur', 'POST /signalen/{id}/melder', { id }, body)).status).toBe(200);
    if (mee) {
      const { status } = await api.ask(
        'dienst',
        'POST /berichten/{id}/overgaven',
        { id: mee.id },
        { poging: mee.poging },
      );
      expect(status).toBe(409);
    }
    expect(await claim()).toEqual([]);
    expect((await codemails()).filter((rij) => rij.signaal === id).map(({ status }) => status)).toEqual([
      'vervallen',
    ]);
    await mailMij(volgcode);
    const [nieuw] = await claim();
    expect(nieuw.aan).toBe(`nieuw${isMee}@voorbeeld.test`);
    await sent(nieuw);
  }
});

test('a code is mailed three times, and asking twice while one is on its way is asking once', async () => {
  const { volgcode } = await submit({ email: 'vaak@voorbeeld.test' });
  for (let keer = 0; keer < 3; keer += 1) {
    expect((await mailMij(volgcode)).status).toBe(200);
    expect((await mailMij(volgcode)).status).toBe(200);
    const mails = await claim();
    expect(mails.map(({ aan }) => aan)).toEqual(['vaak@voorbeeld.test']);
    await api.ask(
      'dienst',
      'POST /berichten/{id}/overgaven',
      { id: mails[0].id },
      { poging: mails[0].poging },
    );
    await sent(mails[0]);
  }
  const { status, html } = await mailMij(volgcode);
  expect([status, html.includes('al 3 keer'), html.includes(volgcode)]).toEqual([400, true, true]);
  expect(await claim()).toEqual([]);
});

test('one address gets five of these mails in 24 hours, whatever codes they hold', async () => {
  const antwoorden: number[] = [];
  for (let keer = 0; keer < 6; keer += 1) {
    const { volgcode } = await submit({ email: 'slachtoffer@voorbeeld.test', bericht: `Bericht ${keer}` });
    antwoorden.push((await mailMij(volgcode)).status);
  }
  expect(antwoorden).toEqual([200, 200, 200, 200, 200, 400]);
  expect(await claim()).toHaveLength(5);
});

test('a code of somebody without an address, and any other code, mails nothing', async () => {
  const voor = (await codemails()).length;
  const { volgcode } = await submit({ email: '', telefoon: '0612345678' });
  const { status, html } = await mailMij(volgcode);
  expect([status, html.includes('er staat geen e-mailadres bij dit bericht')]).toEqual([400, true]);
  expect((await mailMij('RKC6N-9Q8Z5-YG75')).status).toBe(404);
  expect(await codemails()).toHaveLength(voor);
});

test('what is not sent in two days is given up, and a mail that failed is not sent again: the code is gone', async () => {
  const cron = await prepareCron(levend.pb, 'codemails');
  const { volgcode } = await submit({ email: 'laat@voorbeeld.test' });
  await mailMij(volgcode);
  const [wacht] = (await codemails()).filter(({ status }) => status === 'wacht');
  changeDatabase(
    levend.pb,
    "update berichten set created = '2026-01-01 00:00:00.000Z' where id = ?",
    wacht.id,
  );
  await cron();
  await expect
    .poll(async () => (await codemails()).find(({ id }) => id === wacht.id).status)
    .toBe('vervallen');

  await mailMij(volgcode);
  const [mail] = await claim();
  const nieuws = { poging: mail.poging, uitkomst: 'geweigerd', fout: 'De mailserver weigerde.' } as const;
  await api.ask('dienst', 'POST /berichten/{id}/uitkomsten', { id: mail.id }, nieuws);
  const opnieuw = await api.ask('ambassadeur', 'POST /berichten/{id}/herkansingen', { id: mail.id }, {});
  expect([opnieuw.status, opnieuw.body.fouten[0].code]).toEqual([409, 'herkansing-kan-niet']);
});
