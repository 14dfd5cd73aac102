import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
  expect([status, body.fouten]).toMatchObject([
    400,
    [{ pad: 'contact.beveiliging', code: 'geen-meldadres' }],
  ]);
});

describe('how the organisation works', () => {
  const read = async (): Promise<{ id: string; versie: number; werkwijze: object }> =>
    (await api.records('beheerder', 'instellingen')).body.items[0];
  const norm = { belofte: ' Wij bellen u\nbinnen 3 dagen. ', maat: 'contact', doel: 90 };

  test('is kept as it was sent, in one line each; what is left out or of another kind stays as it was', async () => {
    const { id, versie } = await read();
    const { status, body } = await api.update('beheerder', 'instellingen', id, {
      versie,
      werkwijze: { normen: [norm], wijken: ['Oude Dorp', 'Oude Dorp', ' '], effectweken: 'veel' },
    });
    expect(status).toBe(200);
    expect(body.werkwijze).toMatchObject({
      minimumOordelen: 3,
      minimumAntwoorden: 5,
      effectweken: 12,
      bewaarmaanden: 12,
      wijken: ['Oude Dorp'],
      normen: [{ belofte: 'Wij bellen u binnen 3 dagen.', maat: 'contact', doel: 90 }],
    });
    const { organisatie: zelfde } = body;
    expect(zelfde.naam).toBe(organisatie.naam);
    await api.update('beheerder', 'instellingen', id, { versie: body.versie, organisatie });
    expect((await read()).werkwijze).toEqual(body.werkwijze);
  });

  test('R9 and R1: a lower minimum and a promise with a phone number are refused, both at once', async () => {
    const { id, versie, werkwijze } = await read();
    const { status, body } = await api.update('beheerder', 'instellingen', id, {
      versie,
      werkwijze: { minimumAntwoorden: 1, normen: [{ ...norm, belofte: 'Bel Jan op 06 12345678.' }] },
    });
    expect(status).toBe(400);
    expect(body.fouten.map(({ pad, code }: { pad: string; code: string }) => `${pad} ${code}`)).toEqual([
      'minimumAntwoorden buiten-bereik',
      'normen.0.belofte r1-telefoon',
    ]);
    expect((await read()).werkwijze).toEqual(werkwijze);
  });
});
