import { afterAll, beforeAll, expect, test } from 'vitest';
import { fouten, ongetoetst } from '#tests/fixtures/loop.ts';
import { nieuwPanellid } from '#tests/fixtures/meelezen.ts';
import { Api, type Antwoord, type Json } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

const lees = async (id: string): Promise<Json> =>
  (await api.call('redacteur', 'GET', `/api/collections/verbeteringen/records/${id}`)).body;
const live = async (id: string): Promise<Json> =>
  (await api.records('dienst', 'publicaties', `?filter=(bron='${id}')&sort=-versie`)).body.items[0].inhoud;
const mist = async (id: string): Promise<string[]> =>
  fouten(await api.ask('redacteur', 'GET /verbeteringen/{id}/sluitstand', { id }, null));
const sluit = (id: string, als = 'redacteur', over: object = {}): Promise<Antwoord> =>
  api.stap(als, id, 'sluitingen', over);
const verklaar = ({ id, versie }: Json, over: object = {}, als = 'ambassadeur'): Promise<Antwoord> =>
  api.ask(
    als,
    'POST /meelezingen/{id}/ongeldigverklaringen',
    { id },
    {
      reden: 'De code lag bij de buren.',
      versie,
      ...over,
    },
  );
async function oordeel(id: string, over: object = {}): Promise<Json> {
  const meelezer = await nieuwPanellid(api);
  const body = { oordeel: 'ja', kanaal: 'telefoon', meelezer, ...over };
  const antwoord = await api.stap('redacteur2', id, 'meelezingen', body);
  expect(antwoord.status).toBe(200);
  return antwoord.body;
}

test('R16 R4 a verdict of somebody else counts for nothing: gate and figures follow, and it stays to be read', async () => {
  const id = await ongetoetst(api);
  const gegeven = [await oordeel(id), await oordeel(id), await oordeel(id)];
  expect(await mist(id)).toEqual([]);
  expect((await lees(id)).fase).toBe('teruggekoppeld');
  expect(fouten(await verklaar(gegeven[0], { reden: '' }))).toEqual(['reden reden-verplicht']);
  expect(fouten(await verklaar(gegeven[0], { versie: undefined }))).toEqual(['versie versie-ontbreekt']);
  expect((await verklaar(gegeven[0])).status).toBe(200);
  expect(await mist(id)).toEqual(['oordelen r4-te-weinig-oordelen']);
  expect([(await lees(id)).fase, (await live(id)).fase]).toEqual(['doorgevoerd', 'doorgevoerd']);
  const rij = (await api.call('redacteur', 'GET', `/api/collections/meelezingen/records/${gegeven[0].id}`))
    .body;
  expect(rij).toMatchObject({
    status: 'ongeldig',
    oordeel: 'ja',
    ongeldigreden: 'De code lag bij de buren.',
  });
  expect(fouten(await verklaar(rij))).toEqual(['status nog-geen-oordeel']);
});

test('R16 R4 a closing falls with a verdict that it needed, and not with one that it could do without', async () => {
  const id = await ongetoetst(api);
  const gegeven = [await oordeel(id), await oordeel(id), await oordeel(id), await oordeel(id)];
  expect((await sluit(id)).status).toBe(200);
  await verklaar(gegeven[0]);
  expect((await lees(id)).fase).toBe('gesloten');
  await verklaar(gegeven[1]);
  expect([(await lees(id)).fase, (await live(id)).fase]).toEqual(['doorgevoerd', 'doorgevoerd']);
});

test('R9 the public figures do not give away whose it was: they stay until at least five others changed', async () => {
  const id = await ongetoetst(api);
  const gegeven = [];
  for (let i = 0; i < 15; i += 1) gegeven.push(await oordeel(id, { oordeel: i < 10 ? 'ja' : 'nee' }));
  const toen = (await live(id)).luister.oordelen;
  expect(toen).toMatchObject({ totaal: 15, ja: 10 });
  await verklaar(gegeven[0]);
  expect((await live(id)).luister.oordelen).toEqual(toen);
  await oordeel(id, { oordeel: 'nee' });
  expect((await live(id)).luister.oordelen).toEqual(toen);
});

test('R4 whoever declared one void does not close', async () => {
  const id = await ongetoetst(api);
  const gegeven = [await oordeel(id), await oordeel(id), await oordeel(id), await oordeel(id)];
  await verklaar(gegeven[3]);
  expect(fouten(await sluit(id, 'ambassadeur'))).toEqual(['wie r4-vier-ogen']);
  expect((await sluit(id)).status).toBe(200);
});

test('R16 the person who was asked can give the verdict after all', async () => {
  const id = await ongetoetst(api);
  const meelezer = await nieuwPanellid(api);
  const fout = await oordeel(id, { meelezer, oordeel: 'nee' });
  await verklaar(fout);
  await oordeel(id, { meelezer, oordeel: 'ja' });
  const stand = await api.ask('redacteur', 'GET /verbeteringen/{id}/sluitstand', { id }, null);
  expect(stand.body.tellingen.oordelen).toEqual({ ja: 1, deels: 0, nee: 0, 'weet-niet': 0 });
});
