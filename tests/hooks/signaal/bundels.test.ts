import { afterAll, beforeAll, expect, test } from 'vitest';
import { formulier } from '#tests/fixtures/signalen.ts';
import { Api, type Antwoord, type Json } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

const bundel = (formulieren: object[]): Promise<Antwoord> =>
  api.askWrongly('dienst', 'POST /signalen/bundels', {}, { formulieren });
const alleen = async (form: object): Promise<Json> =>
  (await api.ask('dienst', 'POST /signalen', {}, form)).body;
const listKenmerken = async (): Promise<string[]> =>
  (await api.records('ambassadeur', 'signalen', '?perPage=500&sort=kenmerk')).body.items.map(
    ({ kenmerk }: Json) => kenmerk,
  );

test('forms that come together are each answered as they would be alone, also the same form twice', async () => {
  const [een, twee] = [formulier(), formulier({ soort: 'tip' })];
  const { status, body } = await bundel([een, twee, een]);
  expect(status).toBe(200);
  expect(body.antwoorden).toEqual([await alleen(een), await alleen(twee), await alleen(een)]);
  expect(await listKenmerken()).toEqual(body.antwoorden.slice(0, 2).map(({ kenmerk }: Json) => kenmerk));
});

test('one that is refused does not touch the others, and takes no number', async () => {
  const voor = await listKenmerken();
  const { antwoorden } = (await bundel([formulier(), formulier({ bericht: ' ' }), formulier()])).body;
  expect(antwoorden[1]).toMatchObject({ status: 400, fouten: [{ pad: 'bericht', code: 'verplicht' }] });
  const na = await listKenmerken();
  expect(na.slice(voor.length)).toEqual([antwoorden[0].kenmerk, antwoorden[2].kenmerk]);
  expect(Number(na.at(-1)?.slice(-6))).toBe(voor.length + 2);
});

test('none, or more than 32 at once, is refused', async () => {
  expect((await bundel([])).body.fouten[0].code).toBe('niets-ingevuld');
  expect((await bundel(Array.from({ length: 33 }, () => formulier()))).body.fouten[0].code).toBe(
    'te-veel-rijen',
  );
});
