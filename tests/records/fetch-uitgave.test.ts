import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectDienst } from '#records/dienst.ts';
import { reportRelease, watchUitgave } from '#records/publicatie.ts';
import { UitgaveReader } from '#records/uitgave.ts';
import { geefOordeel } from '#tests/fixtures/loop.ts';
import { formulier } from '#tests/fixtures/signalen.ts';
import { intrekking, publiceer, volledig } from '#tests/fixtures/verbeteringen.ts';
import { Api } from '#tests/support/api.ts';
import { changeDatabase } from '#tests/support/change-database.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

const connect = () => connectDienst({ url: api.pb.url, wachtwoord: api.pb.dienst });

describe('what the site is made from', () => {
  test('only what was published, newest first, without names of staff', async () => {
    const reader = new UitgaveReader(await connect());
    const { id } = await api.nieuw('redacteur', volledig);
    await api.nieuw('redacteur', { ...volledig, titel: 'Blijft een concept' });
    await publiceer(api, id);
    const { uitgave, tot } = await reader.fetch();
    expect(uitgave.verbeteringen.map((versies) => versies[0]!.inhoud.titel)).toEqual([
      volledig.titel,
      'Paspoort thuis laten bezorgen',
    ]);
    expect(uitgave.themas.map((thema) => thema.slug)).toEqual(['wachttijd', 'informatie']);
    expect(uitgave.organisatie.naam).toBe('gemeente Waterrijk');
    expect(tot).toMatch(/^2\d{3}-/);
    expect(JSON.stringify(uitgave)).not.toMatch(/goedgekeurdDoor|laatstBewerktDoor|redacteur/);
  });

  test('a new text is a version, a step in the leercirkel is not', async () => {
    const reader = new UitgaveReader(await connect());
    const { id } = await api.nieuw('redacteur', { ...volledig, titel: 'Versies' });
    await publiceer(api, id);
    const { versie } = (await api.records('redacteur', 'verbeteringen', `?filter=(id='${id}')`)).body
      .items[0];
    await api.stap('redacteur', id, 'medewerkers-verteld');
    for (const oordeel of ['ja', 'ja', 'ja'] as const) await geefOordeel(api, id, oordeel);
    await api.update('redacteur', 'verbeteringen', id, { verbetering: 'Nu nog beter.', versie: versie + 1 });
    await publiceer(api, id);
    const versies = (await reader.fetch()).uitgave.verbeteringen.find(
      (v) => v[0]!.inhoud.titel === 'Versies',
    )!;
    expect(versies.map(({ versie: nummer, inhoud }) => [nummer, inhoud.verbetering, inhoud.fase])).toEqual([
      [2, 'Nu nog beter.', 'getoetst'],
      [1, volledig.verbetering, 'getoetst'],
    ]);
  });

  test('R9 the fifth signal changes what is shown and is no version of the text', async () => {
    const reader = new UitgaveReader(await connect());
    const { id } = await api.nieuw('redacteur', { ...volledig, titel: 'Gehoord', aantalSignalen: 0 });
    await publiceer(api, id);
    for (let i = 0; i < 5; i += 1) {
      const { body } = await api.ask(
        'dienst',
        'POST /signalen',
        {},
        formulier({ email: `vijf-${i}@voorbeeld.test` }),
      );
      const filter = `?filter=(kenmerk='${body.kenmerk}')`;
      const signaal = (await api.records('ambassadeur', 'signalen', filter)).body.items[0].id;
      await api.ask('ambassadeur', 'POST /signalen/{id}/koppelingen', { id: signaal }, { verbetering: id });
    }
    const versies = (await reader.fetch()).uitgave.verbeteringen.find(
      (v) => v[0]!.inhoud.titel === 'Gehoord',
    )!;
    expect(versies.map(({ inhoud }) => inhoud.luister!.gezegd)).toEqual([5]);
  });

  test('what is withdrawn leaves only its address, also for a reader that had it', async () => {
    const reader = new UitgaveReader(await connect());
    const { id } = await api.nieuw('redacteur', { ...volledig, titel: 'Gaat weg', vraag: 'Geheime vraag?' });
    await publiceer(api, id);
    expect(JSON.stringify(await reader.fetch())).toContain('Geheime vraag?');
    await api.stap('redacteur', id, 'intrekkingen', intrekking);
    const { uitgave } = await reader.fetch();
    expect(uitgave.ingetrokken.map(({ slug }) => slug)).toContain('gaat-weg');
    expect(JSON.stringify(uitgave)).not.toMatch(/Geheime vraag|Klopte niet/);
  });

  test('a withdrawal is seen when the clock was put back in between', async () => {
    const reader = new UitgaveReader(await connect());
    const { id } = await api.nieuw('redacteur', { ...volledig, titel: 'Klok terug' });
    await publiceer(api, id);
    await reader.fetch();
    await api.stap('redacteur', id, 'intrekkingen', intrekking);
    await api.pb.kill();
    const eerder = new Date(Date.now() - 1_800_000).toISOString().replace('T', ' ');
    changeDatabase(api.pb, 'update publicaties set updated = ? where bron = ?', eerder, id);
    await api.pb.restart();
    const { uitgave } = await reader.fetch();
    expect(uitgave.ingetrokken.map(({ slug }) => slug)).toContain('klok-terug');
  });

  test('a change is heard while it happens, and by what is heard only that publication is read', async () => {
    const client = await connect();
    const reader = new UitgaveReader(client);
    await reader.fetch();
    const { promise: heard, resolve } = Promise.withResolvers<string | undefined>();
    const stop = await watchUitgave(client, (publicatie) => resolve(publicatie));
    for (const titel of ['Luister', 'Nog niet genoemd']) {
      const { id } = await api.nieuw('redacteur', { ...volledig, titel });
      await publiceer(api, id);
    }
    const genoemd = JSON.stringify(await reader.fetch([(await heard)!]));
    await stop();
    expect(genoemd).toContain('"Luister"');
    expect(genoemd).not.toContain('"Nog niet genoemd"');
    expect(JSON.stringify(await reader.fetch())).toContain('"Nog niet genoemd"');
  });

  test('a gap in the connection counts as a change', async () => {
    const client = await connect();
    let resolve: () => void = () => {};
    await watchUitgave(client, () => resolve());
    const heard = new Promise<void>((ok) => (resolve = ok));
    await api.pb.kill();
    await api.pb.restart();
    await heard;
  });

  test('how publishing went is told to beheer', async () => {
    const client = await connect();
    const id = await reportRelease(client, { status: 'bezig', gestart: '2026-11-22 10:00:00.000Z' });
    await reportRelease(client, { status: 'mislukt', melding: 'Er is geen ruimte meer.' }, id);
    const { items } = (await api.records('redacteur', 'releases', `?filter=(id='${id}')`)).body;
    expect(items[0]).toMatchObject({ status: 'mislukt', melding: 'Er is geen ruimte meer.' });
  });
});
