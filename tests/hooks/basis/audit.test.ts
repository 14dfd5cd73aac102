import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { besluit } from '#tests/fixtures/loop.ts';
import { intrekking, volledig } from '#tests/fixtures/verbeteringen.ts';
import { Api, type Json } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

const regels = async (bron: string): Promise<Json[]> =>
  (await api.records('beheerder', 'auditlog', `?filter=(bron='${bron}')&sort=created,@rowid`)).body.items;

describe('R10 every change of state is in the audit log', () => {
  test('R10 each editorial step leaves who, what, from and to', async () => {
    const { id, laatstBewerktDoor } = await api.nieuw('redacteur', volledig);
    await api.stap('redacteur', id, 'indieningen');
    await api.stap('redacteur2', id, 'goedkeuringen');
    await api.stap('redacteur', id, 'publicaties');
    await api.stap('redacteur', id, 'intrekkingen', intrekking);
    expect((await regels(id)).map(({ wat, van, naar }) => [wat, van, naar])).toEqual([
      ['aangemaakt', '', 'concept'],
      ['indienen', 'concept', 'in-controle'],
      ['goedkeuren', 'in-controle', 'goedgekeurd'],
      ['fase', 'gehoord', 'doorgevoerd'],
      ['publiceren', 'goedgekeurd', 'gepubliceerd'],
      ['intrekken', 'gepubliceerd', 'ingetrokken'],
      ['stap-terug', 'doorgevoerd', ''],
    ]);
    expect((await regels(id))[0].wie).toBe(laatstBewerktDoor);
  });

  test('R10 a step through the loop too, with its own record', async () => {
    const { id } = await api.nieuw('redacteur', volledig);
    await api.stap('voorzitter', id, 'besluiten', besluit('', { acties: [] }));
    expect((await regels(id)).at(-1)).toMatchObject({ wat: 'fase', van: 'besproken', naar: 'gekozen' });
    const stappen = (
      await api.records('redacteur', 'faseovergangen', `?filter=(verbetering='${id}')&sort=op`)
    ).body;
    expect(stappen.items.map((stap: Json) => [stap.van, stap.naar])).toEqual([
      ['gehoord', 'besproken'],
      ['besproken', 'gekozen'],
    ]);
  });

  test('R10 a refused step leaves nothing behind', async () => {
    const { id } = await api.nieuw('redacteur', volledig);
    const voor = await regels(id);
    await api.stap('redacteur', id, 'publicaties');
    await api.update('redacteur', 'verbeteringen', id, { uitkomst: 'onzin', versie: 1 });
    expect(await regels(id)).toEqual(voor);
  });

  test('R10 of roles and settings as well, without passwords or texts', async () => {
    const { id, versie } = (await api.records('beheerder', 'medewerkers', `?filter=(naam='behandelaar')`))
      .body.items[0];
    await api.update('beheerder', 'medewerkers', id, { rollen: ['behandelaar', 'ambassadeur'], versie });
    expect((await regels(id)).at(-1)).toMatchObject({ wat: 'gewijzigd', naar: 'behandelaar, ambassadeur' });
    const alles = JSON.stringify((await api.records('beheerder', 'auditlog', '?perPage=500')).body.items);
    expect(alles).not.toContain(volledig.vraag);
  });

  test('R10 record and audit line live and die together when the power goes', async () => {
    for (let ronde = 0; ronde < 5; ronde += 1) {
      const schrijven = Array.from({ length: 16 }, () => api.nieuw('redacteur', volledig).catch(() => null));
      await Promise.race(schrijven);
      await api.pb.kill();
      await Promise.all(schrijven);
      await api.pb.restart();
    }
    const entries = (await api.records('redacteur', 'verbeteringen', '?perPage=1000&fields=id')).body.items;
    const audit = (
      await api.records(
        'beheerder',
        'auditlog',
        `?perPage=1000&fields=bron&filter=(soort='verbeteringen'%26%26(wat='aangemaakt'||wat='ingevoerd'))`,
      )
    ).body.items;
    expect(entries.length).toBeGreaterThan(5);
    expect(audit.map((regel: Json) => regel.bron).sort()).toEqual(
      entries.map((entry: Json) => entry.id).sort(),
    );
  });
});

test('R10 a new password is told apart: with it a beheerder could act as somebody else (R2)', async () => {
  const [{ id, versie }] = (await api.records('beheerder', 'medewerkers', `?filter=(naam='redacteur2')`)).body
    .items;
  const password = 'een-heel-ander-wachtwoord';
  const wijziging = { password, passwordConfirm: password, versie };
  expect((await api.update('beheerder', 'medewerkers', id, wijziging)).status).toBe(200);
  const { items } = (await api.records('beheerder', 'auditlog', `?filter=(bron='${id}')`)).body;
  expect(items.map((regel: { wat: string }) => regel.wat)).toEqual(['wachtwoord']);
  expect(JSON.stringify(items)).not.toContain(password);
});
