import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { volledig } from '#tests/fixtures/verbeteringen.ts';
import { Api, type Antwoord } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

const importeer = (body: object): Promise<Antwoord> =>
  api.call('dienst', 'POST', '/api/luisterloop/v1/importen/verbeteringen', body);
const { toestemmingCitaat: _, ...rij } = volledig;
const goedgekeurd = { publiceer: true, goedgekeurdDoor: 'redacteur2@voorbeeld.nl' };
const telEntries = async (): Promise<number> =>
  (await api.records('redacteur', 'verbeteringen')).body.totalItems;

describe('importing entries', () => {
  test('rows come in as concepts, and again changes nothing', async () => {
    const rijen = [
      { ...rij, titel: 'Een' },
      { ...rij, titel: 'Twee' },
    ];
    expect((await importeer({ rijen })).body).toEqual({ ingevoerd: 2, ongewijzigd: 0, gepubliceerd: 0 });
    const aantal = await telEntries();
    expect((await importeer({ rijen })).body).toEqual({ ingevoerd: 0, ongewijzigd: 2, gepubliceerd: 0 });
    expect(await telEntries()).toBe(aantal);
  });

  test('rows are published in the name of whoever approves, once', async () => {
    const rijen = [{ ...rij, titel: 'Drie' }];
    expect((await importeer({ rijen, ...goedgekeurd })).body).toMatchObject({
      ingevoerd: 1,
      gepubliceerd: 1,
    });
    expect((await importeer({ rijen, ...goedgekeurd })).body).toMatchObject({
      ingevoerd: 0,
      gepubliceerd: 0,
    });
    const { items } = (await api.records('dienst', 'publicaties', `?filter=(inhoud.titel='Drie')`)).body;
    expect(items).toHaveLength(1);
  });

  test('R1 personal data stops the whole batch and is named by row and field', async () => {
    const aantal = await telEntries();
    const antwoord = await importeer({
      rijen: [
        { ...rij, titel: 'Vier' },
        { ...rij, titel: 'Vijf', verbetering: 'Stuur het naar 1234 AB 12.' },
      ],
      ...goedgekeurd,
    });
    expect(antwoord.status).toBe(400);
    expect(antwoord.body.fouten[0]).toMatchObject({ pad: 'rijen.1.verbetering', code: 'r1-adres' });
    expect(await telEntries()).toBe(aantal);
  });

  test('R2 somebody who may not approve, or left, is refused by name', async () => {
    const antwoord = await importeer({
      rijen: [rij],
      publiceer: true,
      goedgekeurdDoor: 'medewerker@voorbeeld.nl',
    });
    expect(antwoord.status).toBe(400);
    expect(antwoord.body.detail).toContain('medewerker@voorbeeld.nl');
  });

  test('an unknown theme is named with the ones there are', async () => {
    const antwoord = await importeer({ rijen: [{ ...rij, titel: 'Zes', themas: ['bestaat-niet'] }] });
    expect(antwoord.body.detail).toContain('wachttijd, informatie');
  });
});
