import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { volledig } from '#tests/fixtures/verbeteringen.ts';
import { Api, type Antwoord, type Json } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

describe('R6 no edit is lost', () => {
  test('R6 a stale save gets 409 with what stands there now', async () => {
    const { id } = await api.nieuw('redacteur', volledig);
    await api.update('redacteur', 'verbeteringen', id, { titel: 'De eerste was sneller', versie: 1 });
    const laat = await api.update('redacteur2', 'verbeteringen', id, { vraag: 'De tweede', versie: 1 });
    expect(laat.status).toBe(409);
    expect(laat.type).toContain('application/problem+json');
    expect(laat.body.fouten[0].code).toBe('versie-verouderd');
    expect(laat.body.huidig).toMatchObject({
      id,
      titel: 'De eerste was sneller',
      vraag: volledig.vraag,
      versie: 2,
    });
    expect(laat.body.huidig).not.toHaveProperty('importsleutel');
  });

  test('R6 a save that names no version is refused', async () => {
    const { id } = await api.nieuw('redacteur', volledig);
    const antwoord = await api.update('redacteur', 'verbeteringen', id, { titel: 'Zonder versie' });
    expect([antwoord.status, antwoord.body.fouten[0].code]).toEqual([400, 'versie-ontbreekt']);
  });

  test('R6 of two people saving at once, one wins and one gets 409: 60 pairs, 0 words lost', async () => {
    const { id } = await api.nieuw('redacteur', volledig);
    let versie = 1;
    for (let paar = 0; paar < 60; paar += 1) {
      const [a, b] = await Promise.all([
        api.update('redacteur', 'verbeteringen', id, { titel: `titel ${paar}`, versie }),
        api.update('redacteur2', 'verbeteringen', id, { vraag: `vraag ${paar}`, versie }),
      ]);
      expect([a.status, b.status].sort()).toEqual([200, 409]);
      const [gewonnen, verloren] = a.status === 200 ? [a.body, b.body] : [b.body, a.body];
      expect(verloren.huidig.versie).toBe(gewonnen.versie);
      versie = gewonnen.versie;
      expect(versie).toBe(paar + 2);
    }
  });

  test.each([
    ['themas', { naam: 'Nieuwe naam' }],
    ['instellingen', { organisatie: {} }],
    ['medewerkers', { naam: 'Andere naam' }],
  ])('R6 holds for %s too', async (collection, wijziging) => {
    const { id, versie } = (await api.records('beheerder', collection)).body.items[0];
    expect((await api.update('beheerder', collection, id, { ...wijziging, versie })).status).toBe(200);
    const laat = await api.update('beheerder', collection, id, { ...wijziging, versie });
    expect([laat.status, laat.body.huidig.versie]).toEqual([409, versie + 1]);
  });

  test('what only the server decides cannot be set', async () => {
    const paden = ({ status, body }: Antwoord): unknown[] => [
      status,
      body.fouten.map(({ pad, code }: Json) => `${pad} ${code}`).sort(),
    ];
    const zelf = { kenmerk: 'V-1999-0001', publicatiestatus: 'goedgekeurd', liveVersie: 3, titel: 'Nieuw' };
    expect(paden(await api.create('redacteur', 'verbeteringen', zelf))).toEqual([
      400,
      ['kenmerk', 'liveVersie', 'publicatiestatus'].map((veld) => `${veld} volgt-vanzelf`),
    ]);
    const nieuw = await api.nieuw('redacteur', { ...volledig, laatstBewerktDoor: '' } as typeof volledig);
    expect(nieuw).toMatchObject({ publicatiestatus: 'concept', liveVersie: 0 });
    expect(nieuw.laatstBewerktDoor).not.toBe('');
    const antwoord = await api.update('redacteur', 'verbeteringen', nieuw.id, {
      publicatiestatus: 'gepubliceerd',
      goedgekeurdDoor: nieuw.laatstBewerktDoor,
      slug: 'gekozen',
      versie: 1,
    });
    expect(paden(antwoord)).toEqual([
      400,
      ['goedgekeurdDoor', 'publicatiestatus', 'slug'].map((veld) => `${veld} volgt-vanzelf`),
    ]);
  });

  test('kenmerken are unique when many entries are made at once', async () => {
    const nieuw = await Promise.all(Array.from({ length: 40 }, () => api.nieuw('redacteur', { themas: [] })));
    expect(new Set(nieuw.map(({ kenmerk }) => kenmerk)).size).toBe(40);
  });
});
