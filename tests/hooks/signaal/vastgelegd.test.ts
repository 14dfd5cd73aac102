import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { besluit } from '#tests/fixtures/loop.ts';
import { volledig } from '#tests/fixtures/verbeteringen.ts';
import { Api, type Json } from '#tests/support/api.ts';
import { loginSuperuser } from '#tests/support/login-superuser.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
let token: string;
beforeAll(async () => {
  api = new Api(await startPocketBase());
  token = await loginSuperuser(api.pb);
});
afterAll(() => api.pb.stop());

/** What somebody gets whom no access rule stops. */
async function asSuperuser(method: string, pad: string, body?: object): Promise<number> {
  const antwoord = await fetch(`${api.pb.url}/api/collections/${pad}`, {
    method,
    headers: { authorization: token, 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return antwoord.status;
}

const een = async (collection: string, id: string): Promise<Json> =>
  (await api.records('voorzitter', collection, `?filter=(id='${id}')`)).body.items[0];

async function decide(): Promise<Json> {
  const { id } = await api.nieuw('redacteur', volledig);
  const { body } = await api.stap('voorzitter', id, 'besluiten', besluit('', { acties: [] }));
  return een('besluiten', body.besluit);
}

describe('R7 what was decided stays decided', () => {
  test('R7 nobody changes or deletes a besluit, whatever their rights', async () => {
    const { id, tekst } = await decide();
    expect(await asSuperuser('PATCH', `besluiten/records/${id}`, { tekst: 'Toch niet' })).toBe(400);
    expect(await asSuperuser('PATCH', `besluiten/records/${id}`, { tekst: '…' })).toBe(400);
    expect(await asSuperuser('DELETE', `besluiten/records/${id}`)).toBe(400);
    expect(await een('besluiten', id)).toMatchObject({ tekst });
  });

  test('R7 a closed overleg keeps its agenda and besluiten as they are', async () => {
    const { overleg, agendapunt, reden } = await decide();
    const pad = `overleggen/records/${overleg}`;
    expect(await asSuperuser('PATCH', `agendapunten/records/${agendapunt}`, { minuten: 10 })).toBe(200);
    expect(await asSuperuser('PATCH', pad, { status: 'gesloten' })).toBe(200);
    expect(await asSuperuser('PATCH', pad, { status: 'bezig' })).toBe(400);
    expect(await asSuperuser('DELETE', pad)).toBe(400);
    const nieuwPunt = { overleg, titel: 'Nog iets', soort: 'verbetering' };
    expect(await asSuperuser('POST', 'agendapunten/records', nieuwPunt)).toBe(400);
    expect(await asSuperuser('PATCH', `agendapunten/records/${agendapunt}`, { minuten: 20 })).toBe(400);
    expect(await asSuperuser('DELETE', `agendapunten/records/${agendapunt}`)).toBe(400);
    const nieuwBesluit = { overleg, agendapunt, tekst: 'Achteraf', reden, dilemma: 'geen' };
    expect(await asSuperuser('POST', 'besluiten/records', nieuwBesluit)).toBe(400);
    expect(await een('agendapunten', agendapunt)).toMatchObject({ minuten: 10 });
  });

  test('R7 an overleg of an earlier day closes when something is decided on a later one', async () => {
    const gisteren = (await decide()).overleg;
    expect(await asSuperuser('PATCH', `overleggen/records/${gisteren}`, { datum: '2026-01-05' })).toBe(200);
    const vandaag = (await decide()).overleg;
    expect(vandaag).not.toBe(gisteren);
    expect(await een('overleggen', gisteren)).toMatchObject({ status: 'gesloten', versie: 2 });
    expect(await een('overleggen', vandaag)).toMatchObject({ status: 'bezig' });
    const { items } = (await api.records('beheerder', 'auditlog', `?filter=(bron='${gisteren}')&sort=@rowid`))
      .body;
    expect(items.map((regel: Json) => `${regel.wat} ${regel.naar}`)).toEqual([
      'aangemaakt bezig',
      'gesloten gesloten',
    ]);
  });
});
