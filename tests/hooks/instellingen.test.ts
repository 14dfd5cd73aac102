import { afterAll, beforeAll, expect, test } from 'vitest';
import { organisatie } from '#tests/fixtures/organisatie.ts';
import { Api } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

test('a setting is one line, so that nobody adds a line of their own to security.txt', async () => {
  const { id, versie } = (await api.records('beheerder', 'instellingen')).body.items[0];
  const contact = {
    ...organisatie.contact,
    beveiliging: 'mailto:a@b.example\nPolicy: https://elders.example',
  };
  const { status, body } = await api.update('beheerder', 'instellingen', id, {
    versie,
    organisatie: { ...organisatie, contact },
  });
  expect(status).toBe(200);
  expect(body.organisatie.contact.beveiliging).toBe('mailto:a@b.example Policy: https://elders.example');
});
