import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  koppelSignaal,
  nieuweTekst,
  publiceer,
  readBerichten,
  readLedger,
} from '#tests/fixtures/terugkoppeling.ts';
import { fouten } from '#tests/fixtures/loop.ts';
import { openOutbox } from '#tests/fixtures/outbox.ts';
import { Api, type Antwoord } from '#tests/support/api.ts';
import { changeDatabase } from '#tests/support/change-database.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

const { claim } = openOutbox(() => api);
const vertelZelf = async (id: string): Promise<Antwoord> => {
  const [rij] = await readLedger(api, id);
  const body = { status: 'verteld', kanaal: 'telefoon', toelichting: '', versie: rij.versie } as const;
  return api.ask('redacteur', 'POST /terugkoppelingen/{id}/uitkomsten', { id: rij.id }, body);
};
const mist = async (id: string): Promise<string[]> =>
  fouten(await api.ask('redacteur', 'GET /verbeteringen/{id}/sluitstand', { id }, null)).filter((fout) =>
    fout.startsWith('terugkoppelingen'),
  );
async function metMail(): Promise<string> {
  const { id } = await nieuweTekst(api);
  await koppelSignaal(api, id);
  await publiceer(api, id);
  return id;
}

test('R4 R5 a mail that waits is told by a person instead: the gate follows, and the mail never goes', async () => {
  const id = await metMail();
  expect(await mist(id)).toEqual(['terugkoppelingen r4-nog-te-vertellen']);
  expect((await vertelZelf(id)).status).toBe(200);
  expect(await mist(id)).toEqual([]);
  expect((await readBerichten(api, id)).map(({ status }) => status)).toEqual(['vervallen']);
  await api.stap('redacteur', id, 'terugkoppelingen');
  expect(await claim()).toEqual([]);
  expect((await readBerichten(api, id)).map(({ status }) => status)).toEqual(['vervallen']);
});

test('R4 R5 a mail that went and of which nobody heard stands in the way for a quarter of an hour, not for good', async () => {
  const id = await metMail();
  const [bericht] = await claim();
  await api.ask('dienst', 'POST /berichten/{id}/overgaven', { id: bericht.id }, { poging: bericht.poging });
  expect(fouten(await vertelZelf(id))).toEqual(['status bericht-onderweg']);
  changeDatabase(
    api.pb,
    "update berichten set overgaveOp = '2026-01-01 10:00:00.000Z' where id = ?",
    bericht.id,
  );
  const antwoord = await vertelZelf(id);
  expect([antwoord.status, antwoord.body.status]).toEqual([200, 'verteld']);
  expect(await mist(id)).toEqual([]);
  expect((await readBerichten(api, id)).map(({ status }) => status)).toEqual(['vervallen']);
  expect(await claim()).toEqual([]);
});
