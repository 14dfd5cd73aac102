import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ingetrokkenCitaat, vraagOmSamenvatting } from '#core/verbetering/citaat.ts';
import { formulier } from '#tests/fixtures/signalen.ts';
import { intrekking, publiceer, volledig } from '#tests/fixtures/verbeteringen.ts';
import { Api, type Antwoord, type Json } from '#tests/support/api.ts';
import { changeDatabase } from '#tests/support/change-database.ts';
import { prepareCron } from '#tests/support/run-cron.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

const codes = (antwoord: Antwoord): string[] => (antwoord.body.fouten ?? []).map((fout: Json) => fout.code);
const citaat = 'Ik stond drie keer voor een dichte deur en niemand die het mij vertelde.';

/** A signal that may be quoted, or not, linked to an entry. */
async function signaalBij(entry: string, over: Record<string, string> = {}) {
  const { body } = await api.ask('dienst', 'POST /signalen', {}, formulier({ citaat: 'ja', ...over }));
  const gevonden = await api.records('ambassadeur', 'signalen', `?filter=(kenmerk='${body.kenmerk}')`);
  const { id } = gevonden.body.items[0];
  await api.ask('ambassadeur', 'POST /signalen/{id}/koppelingen', { id }, { verbetering: entry });
  return { id, kenmerk: body.kenmerk, volgcode: body.volgcode };
}
const lees = async (id: string): Promise<Json> =>
  (await api.call('redacteur', 'GET', `/api/collections/verbeteringen/records/${id}`)).body;
const bewerk = async (id: string, velden: object): Promise<Antwoord> =>
  api.update('redacteur', 'verbeteringen', id, { ...velden, versie: (await lees(id)).versie });
/** An entry on the site that quotes its signal. */
async function gepubliceerdCitaat(over: object = {}) {
  const { id } = await api.nieuw('redacteur', { ...volledig, ...over });
  const signaal = await signaalBij(id);
  await bewerk(id, { vraag: citaat, vraagSoort: 'letterlijk', citaatVan: signaal.id });
  await publiceer(api, id);
  return { id, signaal };
}
const trekIn = (volgcode: string, intrekken = 'citaat-publiek'): Promise<Antwoord> =>
  api.ask('dienst', 'POST /volgen', {}, { volgcode, intrekken: [intrekken] });
const publicatiesVan = async (id: string): Promise<Json[]> =>
  (await api.records('redacteur', 'publicaties', `?filter=(bron='${id}')&sort=versie`)).body.items;

describe('R3 a quote of a signal', () => {
  test('R3 may be published when its melder agrees, without a tick', async () => {
    const { id } = await gepubliceerdCitaat();
    expect((await publicatiesVan(id))[0].inhoud).toMatchObject({ vraag: citaat, vraagSoort: 'letterlijk' });
  });

  test('R3 may not when the melder said no, whatever is ticked', async () => {
    const { id } = await api.nieuw('redacteur', volledig);
    const { id: citaatVan } = await signaalBij(id, { citaat: '' });
    await bewerk(id, { vraag: citaat, vraagSoort: 'letterlijk', citaatVan, toestemmingCitaat: true });
    expect(codes(await api.stap('redacteur', id, 'indieningen'))).toEqual(['r3-melder-niet']);
  });

  test('R3 comes from a signal of this entry', async () => {
    const [een, ander] = [await api.nieuw('redacteur', volledig), await api.nieuw('redacteur', volledig)];
    const { id: citaatVan } = await signaalBij(ander.id);
    expect(codes(await bewerk(een.id, { citaatVan }))).toEqual(['r3-ander-signaal']);
    const { id: nu } = await signaalBij(een.id);
    await bewerk(een.id, { vraag: citaat, vraagSoort: 'letterlijk', citaatVan: nu });
    await api.ask('ambassadeur', 'POST /signalen/{id}/koppelingen', { id: nu }, { verbetering: ander.id });
    expect(codes(await api.stap('redacteur', een.id, 'indieningen'))).toEqual(['r3-ander-signaal']);
  });

  test('R3 the words of a linked signal name that signal, also when the tick is there', async () => {
    const { id } = await api.nieuw('redacteur', volledig);
    const signaal = await signaalBij(id, { bericht: citaat });
    await bewerk(id, { vraag: citaat, vraagSoort: 'letterlijk', toestemmingCitaat: true });
    const { body } = await api.stap('redacteur', id, 'indieningen');
    expect(body.fouten.map((fout: Json) => [fout.pad, fout.code])).toEqual([['citaatVan', 'r3-noem-melder']]);
    expect(body.fouten[0].melding).toContain(signaal.kenmerk);
    await bewerk(id, { citaatVan: signaal.id });
    expect((await api.stap('redacteur', id, 'indieningen')).status).toBe(200);
  });

  test('R3 R1 an editor sees whose words may be quoted, and not who they are', async () => {
    const { id } = await api.nieuw('redacteur', volledig);
    const mag = await signaalBij(id, { email: 'wie-is-dit@voorbeeld.test', naam: 'Wie Is Dit' });
    await signaalBij(id, { citaat: '' });
    const { body } = await api.ask('redacteur', 'GET /verbeteringen/{id}/citaatbronnen', { id }, null);
    expect(body.signalen.map((signaal: Json) => signaal.kenmerk)).toEqual([mag.kenmerk]);
    expect(JSON.stringify(body)).not.toMatch(/wie.is.dit/i);
  });
});

describe('R3 taking back that one may be quoted', () => {
  test.each(['citaat-publiek', 'gegevens'])('R3 (%s) changes every snapshot at once', async (wat) => {
    const { id, signaal } = await gepubliceerdCitaat();
    await bewerk(id, { titel: 'Een nieuwe titel voor hetzelfde' });
    await publiceer(api, id);
    const voor = (await publicatiesVan(id)).map((rij) => rij.updated);
    expect((await trekIn(signaal.volgcode, wat)).status).toBe(200);
    const na = await publicatiesVan(id);
    expect(na.map(({ inhoud }) => [inhoud.vraag, inhoud.vraagSoort])).toEqual(
      na.map(() => [ingetrokkenCitaat, 'ingetrokken']),
    );
    expect(na.length).toBeGreaterThanOrEqual(2);
    na.forEach((rij, i) => expect(rij.updated > voor[i]).toBe(true));
    expect(na.at(-1).ingetrokkenOp).toBe('');
  });

  test('R3 staff who hear it on the phone take the quote away as well', async () => {
    const { id, signaal } = await gepubliceerdCitaat();
    const melder = (await api.records('ambassadeur', 'melders', `?filter=(signaal='${signaal.id}')`)).body
      .items[0];
    const body = { toestemmingen: ['citaat-rapport'], versie: melder.versie };
    expect(
      (await api.ask('ambassadeur', 'POST /signalen/{id}/toestemmingen', { id: signaal.id }, body)).status,
    ).toBe(200);
    expect((await publicatiesVan(id)).map(({ inhoud }) => inhoud.vraagSoort)).not.toContain('letterlijk');
  });

  test('R3 staff read it when the words are not gone everywhere yet', async () => {
    const { signaal } = await gepubliceerdCitaat();
    const lees = async (): Promise<Json> =>
      (await api.records('ambassadeur', 'melders', `?filter=(signaal='${signaal.id}')`)).body.items[0];
    const zet = async (toestemmingen: string[]): Promise<Json> => {
      const body = { toestemmingen, versie: (await lees()).versie };
      return (await api.ask('ambassadeur', 'POST /signalen/{id}/toestemmingen', { id: signaal.id }, body))
        .body;
    };
    changeDatabase(
      api.pb,
      "create trigger stuk before update on publicaties begin select raise(abort, 'stuk'); end",
    );
    expect(await zet([])).toMatchObject({ woordenWachten: true, toestemmingen: [] });
    changeDatabase(api.pb, 'drop trigger stuk');
    expect((await zet(['citaat-publiek'])).woordenWachten).toBe(true);
    expect((await zet([])).woordenWachten).toBe(false);
  });

  test('R3 leaves nothing of it in the history or the entry, also not from while it was typed', async () => {
    const { id } = await api.nieuw('redacteur', { ...volledig, vraag: 'Ik stond drie keer voor een' });
    const signaal = await signaalBij(id);
    await api.update('ambassadeur', 'verbeteringen', id, { vraag: citaat, versie: 1 });
    await bewerk(id, {
      vraagSoort: 'letterlijk',
      citaatVan: signaal.id,
      verbetering: `Iemand zei: ${citaat} Nu hangt er een bord.`,
    });
    await publiceer(api, id);
    await trekIn(signaal.volgcode);
    const alles = JSON.stringify([
      (await api.records('redacteur', 'verbeteringversies', `?filter=(verbetering='${id}')`)).body.items,
      await publicatiesVan(id),
      await lees(id),
    ]);
    expect(alles).not.toMatch(/drie keer|dichte deur/);
    expect(alles).toContain('Nu hangt er een bord.');
  });

  test('R3 takes away words that were published without naming whose they are', async () => {
    const { id } = await api.nieuw('redacteur', volledig);
    await bewerk(id, { vraag: citaat, vraagSoort: 'letterlijk', toestemmingCitaat: true });
    await publiceer(api, id);
    const signaal = await signaalBij(id, { bericht: `Eerst dit. ${citaat}` });
    await trekIn(signaal.volgcode);
    expect((await publicatiesVan(id))[0].inhoud.vraag).toBe(ingetrokkenCitaat);
    expect((await lees(id)).vraag).toBe('');
  });

  test('R3 leaves what somebody else said, when the signal only belongs to it', async () => {
    const { id } = await api.nieuw('redacteur', volledig);
    await bewerk(id, { vraag: citaat, vraagSoort: 'letterlijk', toestemmingCitaat: true });
    await publiceer(api, id);
    await trekIn((await signaalBij(id)).volgcode);
    expect((await publicatiesVan(id))[0].inhoud.vraag).toBe(citaat);
  });

  test('R3 words that could not be taken away are not called gone, health tells it, and they go later', async () => {
    const { signaal } = await gepubliceerdCitaat();
    changeDatabase(
      api.pb,
      "CREATE TRIGGER vol BEFORE UPDATE ON publicaties BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END",
    );
    expect((await trekIn(signaal.volgcode)).body.woordenWachten).toBe(true);
    const wis = { tekst: true };
    const gewist = await api.ask('beheerder', 'POST /signalen/{id}/wissingen', { id: signaal.id }, wis);
    expect(gewist.body).toMatchObject({ gewist: true, woordenWachten: true });
    changeDatabase(api.pb, "UPDATE nawerk SET created = '2026-01-01 00:00:00.000Z'");
    const minuten = async (): Promise<number | undefined> =>
      (await api.ask('gast', 'GET /gezondheid', {}, null)).body.oudsteNawerkMinuten;
    // An answer counts for five seconds.
    await expect.poll(minuten, { timeout: 10_000, interval: 500 }).toBeGreaterThan(5);
    changeDatabase(api.pb, 'DROP TRIGGER vol');
    await (
      await prepareCron(api.pb, 'nawerk')
    )();
    const { volgcode } = signaal;
    const wacht = async (): Promise<boolean | undefined> =>
      (await api.ask('dienst', 'POST /volgen', {}, { volgcode })).body.woordenWachten;
    await expect.poll(wacht, { timeout: 10_000 }).toBe(false);
  });

  test('R3 an entry that was taken off the site stays taken off', async () => {
    const { id, signaal } = await gepubliceerdCitaat();
    await api.stap('redacteur', id, 'intrekkingen', intrekking);
    await trekIn(signaal.volgcode);
    expect(await lees(id)).toMatchObject({ vraag: '', publicatiestatus: 'ingetrokken' });
  });

  test('R3 why it was taken off the site, and why a loop was opened again, lose the words too', async () => {
    const { id, signaal } = await gepubliceerdCitaat();
    const heropeningen = JSON.stringify([{ op: '2026-01-02', reden: `Iemand zei: ${citaat}` }]);
    const publiekeReden = `Iemand zei: ${citaat}`;
    await api.stap('redacteur', id, 'intrekkingen', intrekking);
    const db = new DatabaseSync(join(api.pb.dataDir, 'data/data.db'));
    db.prepare('update publicaties set publiekeReden = ? where bron = ?').run(publiekeReden, id);
    db.prepare('update verbeteringen set heropeningen = ? where id = ?').run(heropeningen, id);
    db.close();
    await trekIn(signaal.volgcode);
    expect((await publicatiesVan(id))[0].publiekeReden).toBe('Iemand zei: ….');
    expect(JSON.stringify(await lees(id))).not.toContain(citaat);
  });

  test('R3 R10 the entry becomes a concept that asks for a summary, with a line in the audit log', async () => {
    const { id, signaal } = await gepubliceerdCitaat();
    await trekIn(signaal.volgcode);
    expect(await lees(id)).toMatchObject({
      vraag: '',
      vraagSoort: 'samengevat',
      citaatVan: '',
      publicatiestatus: 'concept',
      opmerking: vraagOmSamenvatting,
      conceptreden: 'citaat-weg',
    });
    expect(codes(await api.stap('redacteur', id, 'indieningen'))).toEqual(['verplicht']);
    const { items } = (await api.records('beheerder', 'auditlog', `?filter=(bron='${id}')&sort=-@rowid`))
      .body;
    expect(items[0]).toMatchObject({
      wat: 'citaat-ingetrokken',
      wie: 'systeem',
      van: 'gepubliceerd',
      naar: 'concept',
    });
    await bewerk(id, { vraag: 'Mensen kwamen voor niets.' });
    await publiceer(api, id);
    expect((await publicatiesVan(id)).at(-1).inhoud.vraagSoort).toBe('samengevat');
  });

  test('R3 an older version is cleaned while a summary that replaced it stays', async () => {
    const { id, signaal } = await gepubliceerdCitaat();
    await bewerk(id, { vraag: 'Mensen kwamen voor niets.', vraagSoort: 'samengevat', citaatVan: '' });
    await publiceer(api, id);
    await trekIn(signaal.volgcode);
    const soorten = (await publicatiesVan(id)).map(({ inhoud }) => inhoud.vraagSoort);
    expect([soorten[0], soorten.at(-1)]).toEqual(['ingetrokken', 'samengevat']);
    expect(await lees(id)).toMatchObject({ publicatiestatus: 'gepubliceerd', opmerking: '' });
  });

  test('R3 leaves the words of somebody else alone', async () => {
    const { id, signaal } = await gepubliceerdCitaat();
    const ander = await signaalBij(id);
    await bewerk(id, { citaatVan: ander.id });
    await publiceer(api, id);
    await trekIn(signaal.volgcode);
    expect(await lees(id)).toMatchObject({ vraag: citaat, citaatVan: ander.id });
    expect((await publicatiesVan(id)).at(-1).inhoud.vraag).toBe(citaat);
  });

  test('R3 taking back another consent leaves the quote', async () => {
    const { id, signaal } = await gepubliceerdCitaat();
    await trekIn(signaal.volgcode, 'citaat-intranet');
    expect((await publicatiesVan(id))[0].inhoud.vraag).toBe(citaat);
  });
});
