import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Api, type Json } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

const leg = async (als: string, tekst: string): Promise<Json> =>
  (
    await api.ask(
      als,
      'POST /signalen',
      {},
      {
        ...{ soort: 'klacht', kanaal: 'telefoon', tekst },
        melder: { naam: 'Kanarie Geelborst', telefoon: '0612345678' },
      },
    )
  ).body;
const lijst = async (als: string): Promise<Json[]> =>
  (await api.ask(als, 'GET /signalen/vastgelegd', {}, null)).body.signalen;

describe('R1 what somebody registered', () => {
  test('is theirs to see, newest first, without who said it or what others wrote about it', async () => {
    const eerste = await leg('medewerker', 'De lift is stuk.');
    await leg('behandelaar', 'Van een ander.');
    await leg('medewerker', `Een lang verhaal. ${'Nog meer. '.repeat(40)}`);
    const { items } = (await api.records('ambassadeur', 'signalen', `?filter=(kenmerk='${eerste.kenmerk}')`))
      .body;
    const wie = (await api.records('ambassadeur', 'medewerkers', `?filter=(naam='behandelaar')`)).body
      .items[0];
    await api.update('ambassadeur', 'signalen', items[0].id, {
      ...{ behandelaar: wie.id, samenvatting: 'Wat wij ervan vinden.', versie: 1 },
    });
    const gezien = await lijst('medewerker');
    expect(gezien).toEqual([
      expect.objectContaining({ status: 'nieuw', bij: '' }),
      {
        kenmerk: eerste.kenmerk,
        soort: 'klacht',
        kanaal: 'telefoon',
        status: 'nieuw',
        ontvangenOp: items[0].ontvangenOp,
        tekst: 'De lift is stuk.',
        bij: 'behandelaar',
      },
    ]);
    expect(gezien[0].tekst).toHaveLength(141);
    expect(JSON.stringify(gezien)).not.toMatch(/Kanarie|0612345678|Wat wij ervan vinden|Van een ander/);
    expect(await lijst('redacteur')).toEqual([]);
  });
});
