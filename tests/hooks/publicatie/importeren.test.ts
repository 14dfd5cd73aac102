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
  api.askWrongly('dienst', 'POST /importen/verbeteringen', {}, body);
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

  test('R2 whoever runs an import is the last editor and cannot approve it, in that run or later', async () => {
    const zelf = { publiceer: true, ingevoerdDoor: 'redacteur2@voorbeeld.nl' };
    const goedgekeurdDoor = 'redacteur2@voorbeeld.nl';
    const rijen = [{ ...rij, titel: 'Zeven' }];
    const geweigerd = await importeer({ rijen, ...zelf, goedgekeurdDoor });
    expect([geweigerd.status, geweigerd.body.fouten[0].code]).toEqual([400, 'r2-invoerder']);
    await importeer({ rijen, ingevoerdDoor: 'redacteur2@voorbeeld.nl' });
    const daarna = await importeer({ rijen, publiceer: true, goedgekeurdDoor });
    expect(daarna.body.fouten[0].code).toBe('r2-invoerder');
    const { items } = (await api.records('redacteur', 'verbeteringen', `?filter=(titel='Zeven')`)).body;
    const [{ id }] = items;
    expect((await api.stap('redacteur2', id, 'indieningen')).status).toBe(200);
    expect((await api.stap('redacteur2', id, 'goedkeuringen')).body.fouten[0].code).toBe('r2-vier-ogen');
    expect((await api.stap('redacteur', id, 'goedkeuringen')).status).toBe(200);
    const acht = [{ ...rij, titel: 'Acht' }];
    const ander = await importeer({ rijen: acht, ...zelf, goedgekeurdDoor: 'redacteur@voorbeeld.nl' });
    expect(ander.body.gepubliceerd).toBe(1);
  });

  test('R2 with two beheerders an import that publishes says who runs it', async () => {
    const rijen = [{ ...rij, titel: 'Negen' }];
    const fout = async (over: object): Promise<string> =>
      (await importeer({ rijen, ...over })).body.fouten[0].code;
    expect(await fout({ ingevoerdDoor: 'niemand@voorbeeld.nl' })).toBe('onbekende-invoerder');
    const [{ id, versie }] = (await api.records('beheerder', 'medewerkers', '?perPage=50')).body.items.filter(
      (wie: { email: string }) => wie.email === 'medewerker@voorbeeld.nl',
    );
    await api.update('beheerder', 'medewerkers', id, { rollen: ['medewerker', 'beheerder'], versie });
    expect(await fout(goedgekeurd)).toBe('noem-invoerder');
    expect((await importeer({ rijen })).body.ingevoerd).toBe(1);
    const [negen] = (await api.records('redacteur', 'verbeteringen', `?filter=(titel='Negen')`)).body.items;
    await api.stap('redacteur2', negen.id, 'indieningen');
    expect((await api.stap('redacteur2', negen.id, 'goedkeuringen')).body.fouten[0].code).toBe(
      'r2-vier-ogen',
    );
  });

  test('an unknown theme is named with the ones there are', async () => {
    const antwoord = await importeer({ rijen: [{ ...rij, titel: 'Zes', themas: ['bestaat-niet'] }] });
    expect(antwoord.body.detail).toContain('wachttijd, informatie');
  });
});
