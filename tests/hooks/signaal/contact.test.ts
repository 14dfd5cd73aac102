import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formulier } from '#tests/fixtures/signalen.ts';
import { Api } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

describe('who a melder is', () => {
  test('contact details are kept as what they are, however they were pasted', async () => {
    const over = { email: '<sanne@voorbeeld.nl>\u200b', telefoon: '\u202a(+31) 6 1234\u00a05678\u202c' };
    const { body } = await api.ask('dienst', 'POST /signalen', {}, formulier(over));
    const gevonden = await api.records('ambassadeur', 'signalen', `?filter=(kenmerk='${body.kenmerk}')`);
    const { items } = (
      await api.records('ambassadeur', 'melders', `?filter=(signaal='${gevonden.body.items[0].id}')`)
    ).body;
    expect(items[0]).toMatchObject({ email: 'sanne@voorbeeld.nl', telefoon: '(+31) 6 1234 5678' });
  });
});
