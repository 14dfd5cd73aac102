import { afterAll, beforeAll, expect, test } from 'vitest';
import { fouten } from '#tests/fixtures/loop.ts';
import { formulier } from '#tests/fixtures/signalen.ts';
import { Api, type Antwoord, type Json } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

const lees = async (id: string): Promise<Json> =>
  (await api.call('ambassadeur', 'GET', `/api/collections/signalen/records/${id}`)).body;
const leg = async (signaal: string, soort = 'antwoord'): Promise<Json> =>
  (
    await api.create('ambassadeur', 'contactmomenten', {
      signaal,
      soort,
      kanaal: 'telefoon',
      tekst: 'Gebeld.',
    })
  ).body;
const trekIn = ({ id, versie }: Json, over: object = {}): Promise<Antwoord> =>
  api.ask(
    'ambassadeur',
    'POST /contactmomenten/{id}/intrekkingen',
    { id },
    {
      reden: 'Dit hoort bij een ander signaal.',
      versie,
      ...over,
    },
  );
async function nieuw(): Promise<Json> {
  const { body } = await api.ask('dienst', 'POST /signalen', {}, formulier());
  const filter = `?filter=(kenmerk='${body.kenmerk}')`;
  const signaal = (await api.records('ambassadeur', 'signalen', filter)).body.items[0];
  return { ...signaal, volgcode: body.volgcode };
}

test('R16 R14 contact that never was: the first contact falls, and the melder does not read of it', async () => {
  const { id, volgcode } = await nieuw();
  const moment = await leg(id);
  expect((await lees(id)).contactOp).not.toBe('');
  expect(fouten(await trekIn(moment, { reden: '' }))).toEqual(['reden reden-verplicht']);
  expect(fouten(await trekIn(moment, { versie: undefined }))).toEqual(['versie versie-ontbreekt']);
  expect((await trekIn(moment)).body).toMatchObject({
    tekst: 'Gebeld.',
    intrekreden: 'Dit hoort bij een ander signaal.',
  });
  expect((await lees(id)).contactOp).toBe('');
  const stand = (await api.ask('dienst', 'POST /volgen', {}, { volgcode })).body;
  expect(stand.momenten).toEqual([]);
  expect(fouten(await trekIn(moment))).toEqual(['versie versie-verouderd']);
});

test('R10 R14 a new moment is not withdrawn yet, whatever was sent with it', async () => {
  const { id } = await nieuw();
  const { door } = await leg(id);
  const { status, body } = await api.create('ambassadeur', 'contactmomenten', {
    signaal: id,
    soort: 'antwoord',
    kanaal: 'telefoon',
    tekst: 'Gebeld.',
    ingetrokkenOp: '2026-01-05 09:00:00.000Z',
    ingetrokkenDoor: door,
    intrekreden: 'Was er niet.',
    versie: 7,
  });
  expect([status, body.ingetrokkenOp, body.ingetrokkenDoor, body.intrekreden, body.versie]).toEqual([
    200,
    '',
    '',
    '',
    0,
  ]);
});

test('R14 with another moment that day the first contact stays', async () => {
  const { id } = await nieuw();
  const eerste = await leg(id);
  await leg(id, 'actie');
  const { contactOp } = await lees(id);
  await trekIn(eerste);
  expect((await lees(id)).contactOp).toBe(contactOp);
});

test('R16 what the melder wrote did happen', async () => {
  const { id, volgcode } = await nieuw();
  await api.ask('dienst', 'POST /volgen', {}, { volgcode, aanvulling: 'Het is nu opgelost.' });
  const filter = `?filter=(signaal='${id}')`;
  const [aanvulling] = (await api.records('ambassadeur', 'contactmomenten', filter)).body.items;
  expect(fouten(await trekIn(aanvulling))).toEqual(['status overgang-kan-niet']);
});
