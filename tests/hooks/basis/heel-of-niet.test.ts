import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { besluit, rond } from '#tests/fixtures/loop.ts';
import { volledig } from '#tests/fixtures/verbeteringen.ts';
import { Api, type Json, type Stap } from '#tests/support/api.ts';
import { withBrokenWrite } from '#tests/support/break-write.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

const lijst = async (als: string, collection: string, filter: string): Promise<Json[]> =>
  (await api.records(als, collection, `?filter=(${encodeURIComponent(filter)})&sort=@rowid&perPage=200`)).body
    .items;

/** Everything that is kept about an entry, without the dates of saving. */
async function alles(id: string): Promise<string> {
  return JSON.stringify([
    await lijst('voorzitter', 'verbeteringen', `id='${id}'`),
    await lijst('voorzitter', 'faseovergangen', `verbetering='${id}'`),
    await lijst('voorzitter', 'besluiten', `verbetering='${id}'`),
    await lijst('voorzitter', 'acties', `verbetering='${id}'`),
    await lijst('voorzitter', 'agendapunten', `verbetering='${id}'`),
    await lijst('dienst', 'publicaties', `bron='${id}'`),
    await lijst('beheerder', 'auditlog', `bron='${id}'`),
  ]);
}

async function behandelaar(): Promise<string> {
  return (await lijst('voorzitter', 'medewerkers', "naam='behandelaar'"))[0].id;
}

/** A step that is refused at its last write leaves nothing behind, and is taken whole afterwards. */
async function wholeOrNot(id: string, stap: Stap, body: object, tabel: string, waar: string): Promise<void> {
  const voor = await alles(id);
  const mislukt = await withBrokenWrite(api.pb, tabel, waar, () => api.stap('voorzitter', id, stap, body));
  expect(mislukt.status).toBeGreaterThanOrEqual(400);
  expect(await alles(id)).toBe(voor);
  const gelukt = await api.stap('voorzitter', id, stap, body);
  expect(gelukt.status, JSON.stringify(gelukt.body)).toBe(200);
  expect(await alles(id)).not.toBe(voor);
}

describe('R10 a step through the loop is kept wholly or not at all', () => {
  test('R10 a besluit with its acties, agendapunt and steps', async () => {
    const { id } = await api.nieuw('redacteur', volledig);
    await wholeOrNot(id, 'besluiten', besluit(await behandelaar()), 'faseovergangen', "new.naar = 'gekozen'");
  });

  test('R10 closing, also when the site cannot be told', async () => {
    const id = await rond(api);
    await wholeOrNot(id, 'sluitingen', {}, 'publicaties', 'true');
  });

  test('R10 reopening, also when the audit line cannot be written', async () => {
    const id = await rond(api);
    await api.stap('voorzitter', id, 'sluitingen');
    await wholeOrNot(
      id,
      'heropeningen',
      { reden: 'Het helpt niet.' },
      'auditlog',
      "new.wat like 'heropend%'",
    );
  });

  test('R10 that employees were told', async () => {
    const { id } = await api.nieuw('redacteur', volledig);
    await wholeOrNot(id, 'medewerkers-verteld', {}, 'auditlog', "new.wat = 'medewerkers-verteld'");
  });
});
