import { afterAll, beforeAll, expect, test } from 'vitest';
import { formulier } from '#tests/fixtures/signalen.ts';
import { intrekking, publiceer, volledig } from '#tests/fixtures/verbeteringen.ts';
import { Api, type Antwoord } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

const remove = (id: string): Promise<Antwoord> =>
  api.call('beheerder', 'DELETE', `/api/collections/themas/records/${id}`);

test('R1 a theme is public as soon as it is saved, so it holds nothing personal', async () => {
  const fout = await api.create('beheerder', 'themas', { naam: 'Bellen', omschrijving: 'Bel 06 12345678.' });
  expect([fout.status, fout.body.fouten[0].pad, fout.body.fouten[0].code]).toEqual([
    400,
    'omschrijving',
    'r1-telefoon',
  ]);
  const { body } = await api.create('beheerder', 'themas', { naam: 'Bellen', omschrijving: 'Bel ons.' });
  const anders = await api.update('beheerder', 'themas', body.id, {
    naam: 'piet@voorbeeld.nl',
    versie: body.versie,
  });
  expect([anders.status, anders.body.fouten[0].code]).toEqual([400, 'r1-email']);
});

test('a theme stays while the site still shows it, also when the draft has another one', async () => {
  const { body: thema } = await api.create('beheerder', 'themas', { naam: 'Alleen op de site' });
  const { id } = await api.nieuw('redacteur', { ...volledig, themas: [thema.slug] });
  expect((await remove(thema.id)).body.fouten[0].code).toBe('thema-in-gebruik');
  await publiceer(api, id);
  const themas = [await api.thema('informatie')];
  expect((await api.update('redacteur', 'verbeteringen', id, { themas, versie: 4 })).status).toBe(200);
  const geweigerd = await remove(thema.id);
  expect([geweigerd.status, geweigerd.body.fouten[0].code]).toEqual([409, 'thema-op-de-site']);
  await api.stap('redacteur', id, 'intrekkingen', intrekking);
  expect((await remove(thema.id)).status).toBe(204);
});

test('a theme stays while a signal is about it', async () => {
  const { body: thema } = await api.create('beheerder', 'themas', { naam: 'Alleen een signaal' });
  await api.ask('dienst', 'POST /signalen', {}, formulier({ thema: thema.slug }));
  const geweigerd = await remove(thema.id);
  expect([geweigerd.status, geweigerd.body.fouten[0].code]).toEqual([409, 'thema-in-gebruik']);
});
