import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { geefOordeel } from '#tests/fixtures/loop.ts';
import { intrekking, volledig } from '#tests/fixtures/verbeteringen.ts';
import { Api } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

const codes = (antwoord: { body: { fouten?: { code: string }[] } }) =>
  antwoord.body.fouten?.map((fout) => fout.code);

async function approved(tekst: object = {}): Promise<string> {
  const { id } = await api.nieuw('redacteur', { ...volledig, ...tekst });
  expect((await api.stap('redacteur', id, 'indieningen')).status).toBe(200);
  expect((await api.stap('redacteur2', id, 'goedkeuringen')).status).toBe(200);
  return id;
}

describe('the editorial flow', () => {
  test('an entry goes from concept to the site by four hands', async () => {
    const nieuw = await api.nieuw('redacteur', volledig);
    expect(nieuw).toMatchObject({ publicatiestatus: 'concept', fase: 'gehoord', versie: 1, slug: '' });
    expect(nieuw.kenmerk).toMatch(/^V-\d{4}-\d{4}$/);
    expect((await api.stap('redacteur', nieuw.id, 'indieningen')).body).toMatchObject({
      publicatiestatus: 'in-controle',
    });
    expect((await api.stap('redacteur2', nieuw.id, 'goedkeuringen')).body).toMatchObject({
      publicatiestatus: 'goedgekeurd',
    });
    const publicatie = await api.stap('redacteur', nieuw.id, 'publicaties');
    expect(publicatie).toMatchObject({ status: 200, body: { versie: 1 } });
    expect(publicatie.body.url).toMatch(/^https:\/\/voorbeeld\.test\/verbeteringen\/[a-z0-9-]+\/$/);
    const { items } = (await api.records('dienst', 'publicaties', `?filter=(bron='${nieuw.id}')`)).body;
    expect(items).toHaveLength(1);
    expect(items[0].inhoud).toMatchObject({
      titel: volledig.titel,
      vraag: volledig.vraag,
      themas: ['informatie'],
    });
  });

  test('R2 the last editor cannot approve', async () => {
    const { id } = await api.nieuw('redacteur', volledig);
    await api.stap('redacteur', id, 'indieningen');
    const zelf = await api.stap('redacteur', id, 'goedkeuringen');
    expect(zelf.status).toBe(403);
    expect(zelf.type).toContain('application/problem+json');
    expect(codes(zelf)).toEqual(['r2-vier-ogen']);
  });

  test('R2 an edit after approval needs approval again, by somebody else than who edited', async () => {
    const id = await approved();
    const { versie } = (await api.records('redacteur2', `verbeteringen`, `?filter=(id='${id}')`)).body
      .items[0];
    const edit = await api.update('redacteur2', 'verbeteringen', id, { titel: 'Een andere titel', versie });
    expect(edit.body).toMatchObject({ publicatiestatus: 'concept', goedgekeurdDoor: '' });
    expect((await api.stap('redacteur', id, 'publicaties')).status).toBe(409);
    await api.stap('redacteur2', id, 'indieningen');
    expect((await api.stap('redacteur2', id, 'goedkeuringen')).status).toBe(403);
    expect((await api.stap('redacteur', id, 'goedkeuringen')).status).toBe(200);
  });

  test('R1 personal data in any public field is refused, with its place', async () => {
    const { id } = await api.nieuw('redacteur', {
      ...volledig,
      titel: 'Bel 06 12345678',
      vraag: 'Mijn nummer is 123456782.',
      verbetering: 'Stort op NL91ABNA0417164300.',
      trefwoorden: ['mail piet@voorbeeld.nl'],
    });
    const antwoord = await api.stap('redacteur', id, 'indieningen');
    expect(antwoord.status).toBe(400);
    expect(antwoord.body.fouten.map((fout: { pad: string; code: string }) => [fout.pad, fout.code])).toEqual(
      expect.arrayContaining([
        ['titel', 'r1-telefoon'],
        ['vraag', 'r1-bsn'],
        ['verbetering', 'r1-iban'],
        ['trefwoorden.0', 'r1-email'],
      ]),
    );
    expect(antwoord.body.fouten.find((fout: { pad: string }) => fout.pad === 'titel')?.plaats).toEqual({
      begin: 4,
      eind: 15,
    });
  });

  test('R1 the organisation’s own number may stand there', async () => {
    const id = await approved({ verbetering: 'Bel 020 123 45 67 als het niet lukt.' });
    expect((await api.stap('redacteur', id, 'publicaties')).status).toBe(200);
  });

  test('R3 a literal quote needs consent', async () => {
    const { id } = await api.nieuw('redacteur', { ...volledig, vraagSoort: 'letterlijk' });
    expect(codes(await api.stap('redacteur', id, 'indieningen'))).toEqual(['r3-toestemming']);
    await api.update('redacteur', 'verbeteringen', id, { toestemmingCitaat: true, versie: 1 });
    expect((await api.stap('redacteur', id, 'indieningen')).status).toBe(200);
  });

  test('R11 kan niet needs a reason and an explanation', async () => {
    const { id } = await api.nieuw('redacteur', { ...volledig, uitkomst: 'kan-niet', verbetering: '' });
    expect(codes(await api.stap('redacteur', id, 'indieningen'))).toEqual(['r11-reden', 'r11-uitleg']);
  });

  test('everything that misses is said at once', async () => {
    const { id } = await api.nieuw('redacteur', { themas: [] });
    const antwoord = await api.stap('redacteur', id, 'indieningen');
    expect(antwoord.body.fouten.map((fout: { pad: string }) => fout.pad)).toEqual([
      'titel',
      'vraag',
      'vraagSoort',
      'uitkomst',
      'themas',
      'verbetering',
    ]);
  });

  test('a colleague can send it back with a remark', async () => {
    const { id } = await api.nieuw('redacteur', volledig);
    await api.stap('redacteur', id, 'indieningen');
    expect(codes(await api.stap('redacteur2', id, 'terugzendingen'))).toEqual(['reden-verplicht']);
    const lang = await api.stap('redacteur2', id, 'terugzendingen', { reden: 'a'.repeat(2001) });
    expect(codes(lang)).toEqual(['te-lang']);
    expect((await api.stap('redacteur2', id, 'terugzendingen', { reden: 'Graag korter.' })).status).toBe(200);
    const record = (await api.records('redacteur', 'verbeteringen', `?filter=(id='${id}')`)).body.items[0];
    expect(record).toMatchObject({
      publicatiestatus: 'concept',
      opmerking: 'Graag korter.',
      conceptreden: 'teruggestuurd',
    });
  });

  test('withdrawing takes every version away and keeps the reason', async () => {
    const id = await approved({ titel: 'Wordt ingetrokken' });
    await api.stap('redacteur', id, 'publicaties');
    const zonder = await api.stap('redacteur', id, 'intrekkingen');
    expect([zonder.status, codes(zonder)]).toEqual([400, ['reden-verplicht', 'publieke-reden-verplicht']]);
    const lang = { ...intrekking, publiekeReden: 'a'.repeat(601) };
    expect(codes(await api.stap('redacteur', id, 'intrekkingen', lang))).toEqual(['te-lang']);
    expect((await api.stap('redacteur', id, 'intrekkingen', intrekking)).status).toBe(200);
    const { items } = (await api.records('dienst', 'publicaties', `?filter=(bron='${id}')`)).body;
    expect(items[0].ingetrokkenOp).not.toBe('');
    expect(items[0]).toMatchObject(intrekking);
    expect((await api.stap('redacteur', id, 'intrekkingen', intrekking)).status).toBe(409);
  });

  test('a draft may be as long as its fields, also with accents', async () => {
    const [vraag, antwoord] = ['\u20ac'.repeat(6000), '\u20ac'.repeat(8000)];
    const tekst = { titel: 'Lang', vraag, verbetering: antwoord, uitleg: antwoord };
    const { id } = await api.nieuw('redacteur', { ...tekst, themas: [] });
    const { items } = (await api.records('redacteur', 'verbeteringversies', `?filter=(verbetering='${id}')`))
      .body;
    expect(items[0].tekst).toMatchObject(tekst);
  });

  test('the slug stays when the title changes', async () => {
    const id = await approved({ titel: 'Eerste titel' });
    const eerste = (await api.stap('redacteur', id, 'publicaties')).body.url;
    const { versie } = (await api.records('redacteur', 'verbeteringen', `?filter=(id='${id}')`)).body
      .items[0];
    await api.update('redacteur', 'verbeteringen', id, { titel: 'Tweede titel', versie });
    await api.stap('redacteur', id, 'indieningen');
    await api.stap('redacteur2', id, 'goedkeuringen');
    const tweede = await api.stap('redacteur', id, 'publicaties');
    expect(tweede.body).toEqual({ versie: 2, url: eerste });
  });

  test('what the person saw is what gets approved', async () => {
    const { id } = await api.nieuw('redacteur', volledig);
    await api.stap('redacteur', id, 'indieningen');
    const oud = await api.stap('redacteur2', id, 'goedkeuringen', { versie: 1 });
    expect(oud.status).toBe(409);
    expect(oud.body.huidig.versie).toBe(2);
    const keurGoed = async (versie: unknown): Promise<number> =>
      (await api.askWrongly('redacteur2', 'POST /verbeteringen/{id}/goedkeuringen', { id }, { versie }))
        .status;
    for (const versie of ['1', '2', true]) expect(await keurGoed(versie)).toBe(409);
    expect(await keurGoed([2])).toBe(400);
  });

  test('a live entry that moves on in the loop shows so without new approval', async () => {
    const { items } = (await api.records('redacteur', 'verbeteringen', `?filter=(kenmerk='V-2025-0001')`))
      .body;
    const [{ id, liveVersie }] = items;
    for (const oordeel of ['ja', 'deels', 'ja'] as const) await geefOordeel(api, id, oordeel);
    const publicaties = (await api.records('dienst', 'publicaties', `?filter=(bron='${id}')&sort=-versie`))
      .body.items;
    expect(publicaties[0].inhoud.fase).toBe('getoetst');
    expect(publicaties[0].inhoud.loop.at(-1).fase).toBe('getoetst');
    expect(
      (await api.records('redacteur', 'verbeteringen', `?filter=(id='${id}')`)).body.items[0],
    ).toMatchObject({
      publicatiestatus: 'gepubliceerd',
      liveVersie: liveVersie + 1,
    });
  });

  test('R16 nobody sets the fase of an entry, whatever their role and however they try', async () => {
    const nieuw = await api.nieuw('redacteur', volledig);
    for (const fase of ['besproken', 'getoetst', 'gesloten', 'zomaar']) {
      for (const als of ['redacteur', 'ambassadeur', 'voorzitter']) {
        const zet = await api.update(als, 'verbeteringen', nieuw.id, { fase, versie: 1 });
        expect([zet.status, codes(zet)]).toEqual([400, ['r16-fase-volgt']]);
      }
      const gemaakt = await api.create('redacteur', 'verbeteringen', { titel: 'Meteen klaar', fase });
      expect([gemaakt.status, codes(gemaakt)]).toEqual([400, ['r16-fase-volgt']]);
    }
    const stappen = [{ fase: 'getoetst', op: '2026-01-01', soort: 'oordelen', bron: '', door: '' }];
    const zelf = {
      stappen,
      mist: [],
      vanVoorheen: true,
      geslotenOp: '2026-01-01 00:00:00.000Z',
      titel: 'Anders',
    };
    const zet = await api.update('redacteur', 'verbeteringen', nieuw.id, {
      ...zelf,
      fase: 'gehoord',
      versie: 1,
    });
    expect([zet.status, new Set(codes(zet))]).toEqual([400, new Set(['volgt-vanzelf'])]);
    const pad = `/api/collections/verbeteringen/records/${nieuw.id}`;
    expect((await api.call('redacteur', 'GET', pad)).body).toMatchObject({
      titel: volledig.titel,
      fase: 'gehoord',
      stappen: [],
      vanVoorheen: false,
      geslotenOp: '',
    });
    const rijen = [{ ...volledig, titel: 'Ingevoerd als klaar', fase: 'gesloten' }];
    const import_ = await api.ask('dienst', 'POST /importen/verbeteringen', {}, { rijen });
    expect([import_.status, import_.body.fouten[0]]).toMatchObject([
      400,
      { pad: 'rijen.0.fase', code: 'onbekend-veld' },
    ]);
  });
});
