import { afterAll, beforeAll, expect, test } from 'vitest';
import { koppelSignaal, nieuweTekst, publiceer } from '#tests/fixtures/terugkoppeling.ts';
import { Api, type Json } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

const claim = async (aantal: number): Promise<Json[]> =>
  (await api.ask('dienst', 'POST /berichten/claims', {}, { aantal, houdt: [] })).body.berichten;
const legVast = async (email: string): Promise<Json> => {
  const melder = { naam: 'Iemand', email, telefoon: '0612345678', toestemmingen: [] };
  const signaal = { soort: 'klacht', kanaal: 'telefoon', tekst: 'De brug stond open.', melder };
  return (await api.ask('medewerker', 'POST /signalen', {}, signaal)).body;
};
const mail = (id: string, volgcode: string) =>
  api.ask('medewerker', 'POST /signalen/{id}/codemails', { id }, { volgcode });

test('whoever registered a signal has its code mailed, and nobody without that code', async () => {
  const { id, volgcode } = await legVast('vastgelegd@voorbeeld.test');
  const ander = await legVast('ander@voorbeeld.test');
  expect((await mail(id, ander.volgcode)).body.fouten[0].code).toBe('onbekende-code');
  expect((await mail(id, volgcode)).body).toEqual({ onderweg: true });
  expect((await mail(id, volgcode)).body).toEqual({ onderweg: true });
  const berichten = await claim(20);
  expect(berichten.map(({ aan }) => aan)).toEqual(['vastgelegd@voorbeeld.test']);
  expect(berichten[0].tekst).toContain(volgcode);
  const regels = await api.records('beheerder', 'auditlog', `?filter=(bron='${id}'%26%26wat='code-gemaild')`);
  expect(regels.body.items.length).toBeGreaterThan(0);
});

test('without a mail address it says what to do', async () => {
  const { id, volgcode } = await legVast('');
  expect((await mail(id, volgcode)).body.fouten[0].code).toBe('codemail-geen-adres');
});

test('a code goes before whatever else waits to be mailed', async () => {
  const { id } = await nieuweTekst(api);
  await koppelSignaal(api, id, { email: 'wacht@voorbeeld.test' });
  await publiceer(api, id);
  const nu = await legVast('nu@voorbeeld.test');
  await mail(nu.id, nu.volgcode);
  // The first test left one under way, which waits again.
  expect((await claim(2)).map(({ aan }) => aan)).toEqual(['vastgelegd@voorbeeld.test', 'nu@voorbeeld.test']);
});
