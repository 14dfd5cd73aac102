import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Volgverzoek } from '#records/contract/privacy.ts';
import { addMaanden } from '#core/tijd/dagen.ts';
import { toNederlandseDag } from '#core/tijd/nederlandse-dag.ts';
import { gewisteTekst } from '#core/privacy/wissen.ts';
import { rond } from '#tests/fixtures/loop.ts';
import { formulier } from '#tests/fixtures/signalen.ts';
import { volledig } from '#tests/fixtures/verbeteringen.ts';
import { Api, type Antwoord, type Json } from '#tests/support/api.ts';
import { changeDatabase } from '#tests/support/change-database.ts';
import { findInFiles } from '#tests/support/find-in-files.ts';
import { prepareCron } from '#tests/support/run-cron.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

const vandaag = toNederlandseDag(new Date().toISOString());
let nummer = 0;

/** A melder with words that stand nowhere else, in everything they left and we noted. */
async function nieuweMelder(over: Record<string, string> = {}) {
  nummer += 1;
  const eigen = {
    naam: `Kanarienaam${nummer} Zoemer`,
    email: `kanariemail${nummer}@voorbeeld.test`,
    telefoon: `06876543${10 + nummer}`,
  };
  const bericht = `Kanariebericht${nummer} van ${eigen.naam}, bel ${eigen.telefoon}.`;
  const form = formulier({ ...eigen, bericht, citaat: 'ja', ...over });
  const { body } = await api.ask('dienst', 'POST /signalen', {}, form);
  const { items } = (await api.records('ambassadeur', 'signalen', `?filter=(kenmerk='${body.kenmerk}')`))
    .body;
  const notitie = { signaal: items[0].id, soort: 'aandacht', tekst: `Gebeld met ${eigen.naam}.` };
  await api.create('ambassadeur', 'contactmomenten', notitie);
  return { ...eigen, id: items[0].id, volgcode: body.volgcode, bericht: `Kanariebericht${nummer}` };
}
type Eigen = Awaited<ReturnType<typeof nieuweMelder>>;

const lees = async (collection: string, filter: string): Promise<Json> =>
  (await api.records('ambassadeur', collection, `?filter=(${filter})`)).body.items[0];
const melderVan = (id: string): Promise<Json> => lees('melders', `signaal='${id}'`);
const volg = (body: Volgverzoek): Promise<Antwoord> => api.ask('dienst', 'POST /volgen', {}, body);
const wijzig = async (id: string, velden: object): Promise<Antwoord> =>
  api.update('ambassadeur', 'signalen', id, {
    ...velden,
    versie: (await lees('signalen', `id='${id}'`)).versie,
  });
const audit = async (id: string): Promise<string[]> =>
  (await api.records('beheerder', 'auditlog', `?filter=(bron='${id}')&sort=@rowid`)).body.items.map(
    ({ wie, wat, naar }: Json) => `${wie.length === 15 ? 'medewerker' : wie} ${wat} ${naar}`,
  );
const inBestanden = (...woorden: string[]): string[] => findInFiles(join(api.pb.dataDir, 'data'), woorden);
const wie = ({ naam, email, telefoon }: Eigen): string[] => [naam, email, telefoon];

const wijzigDatabase = (sql: string, ...waarden: string[]): void => changeDatabase(api.pb, sql, ...waarden);
/** As if the signal was closed that many months ago. */
async function sluitEerder(id: string, maanden: number): Promise<void> {
  await wijzig(id, { status: 'beantwoord', antwoord: 'Dank u wel.' });
  await wijzig(id, { status: 'gesloten' });
  wijzigDatabase('update signalen set geslotenOp = ? where id = ?', addMaanden(vandaag, -maanden), id);
}

describe('erasing on request', () => {
  test('R1 the melder’s own code takes away who they are, also from the texts around it', async () => {
    const eigen = await nieuweMelder();
    const { status, body } = await volg({ volgcode: eigen.volgcode, intrekken: ['gegevens'] });
    expect([status, body.heeftContact, body.toestemmingen]).toEqual([200, false, []]);
    expect(body.tekst).toBe(`${eigen.bericht} van [gewist], bel [gewist].`);
    const notitie = await lees('contactmomenten', `signaal='${eigen.id}'`);
    expect(notitie.tekst).toBe('Gebeld met [gewist].');
    expect((await audit(eigen.id)).at(-1)).toBe('melder gewist verzoek');
  });

  test('R1 staff erase the words as well when they are asked to', async () => {
    const eigen = await nieuweMelder();
    await volg({ volgcode: eigen.volgcode, aanvulling: 'En nog iets van mij.' });
    await volg({ volgcode: eigen.volgcode, intrekken: ['tekst'] });
    expect(await lees('signalen', `id='${eigen.id}'`)).toMatchObject({ wissingGevraagdOp: vandaag });
    expect(
      (await api.ask('behandelaar', 'POST /signalen/{id}/wissingen', { id: eigen.id }, { tekst: true }))
        .status,
    ).toBe(403);
    expect(
      (await api.ask('beheerder', 'POST /signalen/{id}/wissingen', { id: eigen.id }, { tekst: true })).status,
    ).toBe(200);
    expect(await lees('signalen', `id='${eigen.id}'`)).toMatchObject({
      tekst: gewisteTekst,
      wissingGevraagdOp: '',
    });
    const { items } = (await api.records('ambassadeur', 'contactmomenten', `?filter=(signaal='${eigen.id}')`))
      .body;
    expect(new Set(items.map((moment: Json) => moment.tekst))).toEqual(new Set(['', gewisteTekst]));
    expect((await audit(eigen.id)).at(-1)).toBe('medewerker gewist tekst');
  });

  test('R1 a request to erase the words is one request, however often it is sent', async () => {
    const { volgcode, id } = await nieuweMelder();
    for (let keer = 0; keer < 2; keer += 1) await volg({ volgcode, intrekken: ['tekst'] });
    const { body } = await volg({ volgcode });
    expect(body.momenten.filter((moment: Json) => moment.soort === 'aanvulling')).toHaveLength(1);
    expect((await audit(id)).filter((regel) => regel.includes('wissing'))).toHaveLength(1);
  });
});

describe('the retention time', () => {
  test('begins when the signal is closed, and stops when it is taken up again', async () => {
    const { id } = await nieuweMelder();
    expect((await melderVan(id)).bewaarTot).toBe('');
    await wijzig(id, { status: 'beantwoord', antwoord: 'Dank u wel.' });
    await wijzig(id, { status: 'gesloten' });
    expect((await melderVan(id)).bewaarTot).toBe(addMaanden(vandaag, 12));
    const { body } = await api.records('ambassadeur', 'medewerkers', `?filter=(naam='behandelaar')`);
    await wijzig(id, { status: 'opgepakt', behandelaar: body.items[0].id });
    expect((await melderVan(id)).bewaarTot).toBe('');
  });

  test('waits for the loop that the signal belongs to', async () => {
    const { id } = await nieuweMelder();
    const { id: verbetering } = await api.nieuw('redacteur', volledig);
    await wijzig(id, { status: 'beantwoord', antwoord: 'Dank u wel.' });
    await wijzig(id, { status: 'gesloten' });
    await api.ask('ambassadeur', 'POST /signalen/{id}/koppelingen', { id }, { verbetering });
    expect((await melderVan(id)).bewaarTot).toBe('');
  });

  test('begins when that loop closes, and stops when it opens again', async () => {
    const { id } = await nieuweMelder({ terugkoppeling: '', meelezen: '' });
    const loop = await rond(api);
    await api.ask('ambassadeur', 'POST /signalen/{id}/koppelingen', { id }, { verbetering: loop });
    await wijzig(id, { status: 'beantwoord', antwoord: 'Dank u wel.' });
    await wijzig(id, { status: 'gesloten' });
    expect((await melderVan(id)).bewaarTot).toBe('');
    expect((await api.stap('voorzitter', loop, 'sluitingen', {})).status).toBe(200);
    expect((await melderVan(id)).bewaarTot).toBe(addMaanden(vandaag, 12));
    const reden = 'Er kwamen nieuwe signalen over hetzelfde binnen.';
    expect((await api.stap('voorzitter', loop, 'heropeningen', { reden })).status).toBe(200);
    expect((await melderVan(id)).bewaarTot).toBe('');
  });
});

describe('what was erased is out of the files', () => {
  test('R1 0 bytes are left in database, log and search after the nightly run, also of who was kept long enough', async () => {
    const [gevraagd, verlopen, blijft] = [
      await nieuweMelder(),
      await nieuweMelder(),
      await nieuweMelder({ citaat: '' }),
    ];
    await api.ask('ambassadeur', 'POST /signalen/{id}/wissingen', { id: gevraagd.id }, { tekst: true });
    await sluitEerder(verlopen.id, 13);
    await sluitEerder(blijft.id, 11);
    await api.call('ambassadeur', 'GET', `/api/collections/${gevraagd.email}/records`);
    const weg = [...wie(gevraagd), gevraagd.bericht, ...wie(verlopen)];
    const inLog = (): boolean => inBestanden(gevraagd.email).some((regel) => regel.startsWith('auxiliary'));
    await expect.poll(inLog, { timeout: 10_000 }).toBe(true);
    expect(inBestanden(...weg).filter((regel) => regel.startsWith('data')).length).toBeGreaterThan(0);
    await (
      await prepareCron(api.pb, 'bewaren')
    )();
    await expect.poll(() => inBestanden(...weg), { timeout: 20_000 }).toEqual([]);
    expect(inBestanden(verlopen.bericht).length).toBeGreaterThan(0);
    expect(await melderVan(verlopen.id)).toMatchObject({ email: '', bewaarTot: '' });
    expect((await melderVan(verlopen.id)).toestemmingen).toContain('citaat-publiek');
    expect(await melderVan(blijft.id)).toMatchObject({
      email: blijft.email,
      bewaarTot: addMaanden(vandaag, 1),
    });
    expect((await audit(verlopen.id)).at(-1)).toBe('systeem gewist termijn');
  });

  test('R1 somebody who left the panel that long ago is forgotten, and who is in it is not', async () => {
    const panel = {
      naam: 'Kanariepanel',
      email: 'kanariepanel@voorbeeld.test',
      ervaring: 'Kanarie-ervaring',
    };
    const { body: oud } = await api.create('ambassadeur', 'meelezers', panel);
    const { body: nieuw } = await api.create('ambassadeur', 'meelezers', {
      naam: 'Blijft',
      email: 'b@c.test',
    });
    wijzigDatabase(
      "update meelezers set actief = false, updated = '2020-01-01 00:00:00.000Z' where id = ?",
      oud.id,
    );
    await (
      await prepareCron(api.pb, 'bewaren')
    )();
    await expect.poll(() => inBestanden('kanariepanel', panel.ervaring), { timeout: 20_000 }).toEqual([]);
    expect(await lees('meelezers', `id='${nieuw.id}'`)).toMatchObject({ naam: 'Blijft' });
  });
});
