import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { koppelSignaal } from '#tests/fixtures/signalen.ts';
import { volledig } from '#tests/fixtures/verbeteringen.ts';
import { Api, type Json } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

const v1 = '/api/luisterloop/v1';
const bericht = 'Mijn BSN is 123456782, stort het op NL91 ABNA 0417 1643 00. Ik woon op 1234 AB 12.';
const aanvulling = 'Nog eens: 123456782.';
const geheim = /123456782|NL91|1234 AB/;

async function newSignaal(): Promise<Json> {
  const { id } = await api.nieuw('redacteur', volledig);
  const signaal = await koppelSignaal(api, id, { bericht, citaat: 'ja' });
  await api.call('dienst', 'POST', `${v1}/volgen`, { volgcode: signaal.volgcode, aanvulling });
  return { ...signaal, verbetering: id };
}
const lees = (als: string, id: string): Promise<Json> =>
  api.call(als, 'GET', `/api/collections/signalen/records/${id}`).then(({ body }) => body);

describe('R1 what a melder typed and staff seldom need', () => {
  test('R1 is hidden in every answer to staff, and whole for the melder', async () => {
    const { id, volgcode, verbetering, versie } = await newSignaal();
    const filter = `?filter=(id='${id}')`;
    const antwoorden = [
      await lees('ambassadeur', id),
      await lees('redacteur', id),
      (await api.records('ambassadeur', 'signalen', filter)).body,
      (await api.records('ambassadeur', 'contactmomenten', `?filter=(signaal='${id}')`)).body,
      (await api.call('redacteur', 'GET', `${v1}/verbeteringen/${verbetering}/citaatbronnen`)).body,
      (
        await api.call('ambassadeur', 'POST', `${v1}/signalen/zoekopdrachten`, {
          zoek: '123456782',
          velden: ['tekst'],
        })
      ).body,
      (await api.update('ambassadeur', 'signalen', id, { emotie: 'boos', versie: versie - 1 })).body,
    ];
    expect(JSON.stringify(antwoorden[5])).toContain('verborgen');
    for (const antwoord of antwoorden) expect(JSON.stringify(antwoord)).not.toMatch(geheim);
    expect(antwoorden[0].tekst).toBe(
      'Mijn BSN is ‹burgerservicenummer verborgen›, stort het op ‹rekeningnummer verborgen›. Ik woon op ‹adres verborgen›.',
    );
    const eigen = await api.call('dienst', 'POST', `${v1}/volgen`, { volgcode });
    expect(eigen.body.tekst).toBe(bericht);
  });

  test('R1 R10 is shown on asking to whoever may know the melder, and that is logged', async () => {
    const { id } = await newSignaal();
    const inzage = `${v1}/signalen/${id}/inzagen`;
    const { status, body } = await api.call('ambassadeur', 'POST', inzage);
    expect([status, body.tekst, body.aanvullingen[0].tekst]).toEqual([200, bericht, aanvulling]);
    const wat = `?filter=(bron='${id}'%26%26wat='ingezien')`;
    expect((await api.records('beheerder', 'auditlog', wat)).body.totalItems).toBe(1);
    expect((await api.call('behandelaar', 'POST', inzage)).status).toBe(404);
    expect((await api.call('redacteur', 'POST', inzage)).status).toBe(403);
    expect((await api.records('beheerder', 'auditlog', wat)).body.totalItems).toBe(1);
  });

  test('R1 stays what it was when staff save the signal', async () => {
    const { id, volgcode } = await newSignaal();
    const gelezen = await lees('ambassadeur', id);
    const wijziging = { tekst: gelezen.tekst, samenvatting: 'Wil geld terug.', versie: gelezen.versie };
    expect((await api.update('ambassadeur', 'signalen', id, wijziging)).status).toBe(200);
    expect((await api.call('dienst', 'POST', `${v1}/volgen`, { volgcode })).body.tekst).toBe(bericht);
  });
});
