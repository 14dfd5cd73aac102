import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drukCodes, koppelSignaal, nieuweVerbetering } from '#tests/fixtures/meelezen.ts';
import { Api, type Antwoord, type Json } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

const lees = (body: object): Promise<Antwoord> =>
  api.call('dienst', 'POST', '/api/luisterloop/v1/meelezen', body);
const codes = ({ body }: Antwoord): string[] => body.fouten.map((fout: Json) => `${fout.pad} ${fout.code}`);
async function meelezingen(verbetering: string): Promise<Json[]> {
  const query = `?filter=(verbetering='${verbetering}')&sort=created&perPage=500`;
  return (await api.records('redacteur', 'meelezingen', query)).body.items;
}
const live = async (): Promise<Json> =>
  (await api.records('redacteur', 'verbeteringen', `?filter=(kenmerk='V-2025-0001')`)).body.items[0];
const oordeel = { oordeel: 'deels', relatie: 'versterkt', duidelijk: 'ja', toelichting: 'Nu de lift nog.' };

describe('a printed code', () => {
  test('shows the entry as it will be public, and as it is public once it is', async () => {
    const verbetering = await nieuweVerbetering(api);
    const [code = ''] = await drukCodes(api, verbetering.id);
    const voor = await lees({ uitnodiging: code.toLowerCase().replaceAll('-', ' ') });
    expect(voor.body).toMatchObject({ moment: 'voor-publicatie', gepubliceerdOp: '' });
    expect(voor.body.inhoud).toMatchObject({ vraag: verbetering.vraag, verbetering: verbetering.verbetering });
    const { id, titel } = await live();
    const [na = ''] = await drukCodes(api, id);
    expect((await lees({ uitnodiging: na })).body).toMatchObject({
      moment: 'na-publicatie',
      inhoud: { titel, slug: 'paspoort-thuis-laten-bezorgen' },
    });
  });

  test('is kept nowhere: only its hash, which nobody gets', async () => {
    const verbetering = await nieuweVerbetering(api);
    const [code = ''] = await drukCodes(api, verbetering.id, 3);
    const rijen = await meelezingen(verbetering.id);
    expect(rijen).toHaveLength(3);
    expect(rijen[0]).not.toHaveProperty('codehash');
  });
});
