import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Volgverzoek } from '#records/contract/privacy.ts';
import { toNederlandseDag } from '#core/tijd/nederlandse-dag.ts';
import { nieuweVerbetering } from '#tests/fixtures/meelezen.ts';
import { formulier } from '#tests/fixtures/signalen.ts';
import { Api, type Antwoord, type Json } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

const v1 = '/api/luisterloop/v1';
const vandaag = toNederlandseDag(new Date().toISOString());
const lijst = async (collection: string, filter: string): Promise<Json[]> =>
  (await api.records('ambassadeur', collection, `?filter=(${encodeURIComponent(filter)})&sort=@rowid`)).body
    .items;
const volg = (body: Volgverzoek): Promise<Antwoord> => api.ask('dienst', 'POST /volgen', {}, body);
const auditVan = async (id: string): Promise<string[]> =>
  (await api.records('beheerder', 'auditlog', `?filter=(bron='${id}')&sort=@rowid`)).body.items.map(
    ({ wat, naar }: Json) => `${wat} ${naar}`.trim(),
  );
const codes = ({ body }: Antwoord): string[] => body.fouten.map((fout: Json) => fout.code);

async function meld(): Promise<{ id: string; volgcode: string }> {
  const { body } = await api.ask('dienst', 'POST /signalen', {}, formulier());
  const [signaal] = await lijst('signalen', `kenmerk='${body.kenmerk}'`);
  return { id: signaal.id, volgcode: body.volgcode };
}

/** A verdict that staff typed in for a melder (`signaal`) or a member of the panel (`meelezer`). */
async function geefOordeel(verbetering: string, velden: object): Promise<Json> {
  const body = { oordeel: 'nee', duidelijk: 'deels', kanaal: 'telefoon', citaat: true, ...velden };
  const { status, body: lezing } = await api.stap('redacteur', verbetering, 'meelezingen', body);
  expect(status).toBe(200);
  return lezing;
}

describe('somebody of the panel who wants to be forgotten', () => {
  test('R1 is erased by whoever may erase a melder, also from what they wrote', async () => {
    const panel = {
      naam: 'Kanarie Zoemerman',
      email: 'kanarie@voorbeeld.test',
      telefoon: '0687654321',
      ervaring: 'Kanarie-ervaring',
    };
    const { body: meelezer } = await api.create('ambassadeur', 'meelezers', panel);
    const { id } = await nieuweVerbetering(api);
    const toelichting = 'Bel Kanarie Zoemerman op 06 87654321.';
    const { id: lezing, versie } = await geefOordeel(id, { meelezer: meelezer.id, toelichting });
    const reden = 'Niet van Kanarie Zoemerman.';
    const ongeldig = `${v1}/meelezingen/${lezing}/ongeldigverklaringen`;
    expect((await api.call('voorzitter', 'POST', ongeldig, { reden, versie })).status).toBe(200);
    const ander = await nieuweVerbetering(api);
    await api.stap('redacteur', ander.id, 'uitnodigingen', { meelezers: [meelezer.id] });
    expect(
      (await api.ask('redacteur', 'POST /meelezers/{id}/wissingen', { id: meelezer.id }, {})).status,
    ).toBe(403);
    expect(
      (await api.ask('beheerder', 'POST /meelezers/{id}/wissingen', { id: meelezer.id }, {})).status,
    ).toBe(200);
    const [nu] = await lijst('meelezers', `id='${meelezer.id}'`);
    expect(nu).toMatchObject({
      naam: 'Gewist',
      email: '',
      telefoon: '',
      ervaring: '',
      actief: false,
      gewist: true,
    });
    const lezingen = await lijst('meelezingen', `meelezer='${meelezer.id}'`);
    expect(lezingen.map((lezing) => [lezing.status, lezing.toelichting, lezing.citaat])).toEqual([
      ['ongeldig', 'Bel [gewist] op [gewist].', false],
      ['verlopen', '', false],
    ]);
    expect(lezingen[0].ongeldigreden).toBe('Niet van [gewist].');
    const berichten = await lijst('berichten', `meelezer='${meelezer.id}'`);
    expect(berichten.map(({ onderwerp, tekst }) => onderwerp + tekst).join('')).toBe('');
    expect(await auditVan(meelezer.id)).toEqual(['aangemaakt actief', 'gewist verzoek']);
  });

  test('is a member of the panel', async () => {
    const antwoord = await api.call('voorzitter', 'POST', `${v1}/meelezers/bestaatnietzzzz/wissingen`, {});
    expect([antwoord.status, codes(antwoord)]).toEqual([404, ['niet-gevonden']]);
  });
});

describe('R3 the words of a meelezer who is a melder', () => {
  async function nee(): Promise<{ id: string; volgcode: string; lezing: Json }> {
    const { id } = await nieuweVerbetering(api);
    const signaal = await meld();
    await api.ask('ambassadeur', 'POST /signalen/{id}/koppelingen', { id: signaal.id }, { verbetering: id });
    const lezing = await geefOordeel(id, { signaal: signaal.id, toelichting: 'De lift is stuk.' });
    return { ...signaal, lezing };
  }

  test('R3 they read their verdict and the answer to it with their code, and take back that it may be used', async () => {
    const { volgcode, lezing } = await nee();
    await api.ask(
      'redacteur',
      'POST /meelezingen/{id}/antwoorden',
      { id: lezing.id },
      { antwoord: 'De lift komt in mei.', versie: lezing.versie },
    );
    const { body } = await volg({ volgcode, gegevens: true });
    const verwacht = {
      op: vandaag,
      oordeel: 'nee',
      toelichting: 'De lift is stuk.',
      antwoord: 'De lift komt in mei.',
      citaat: true,
    };
    expect(body.oordelen).toMatchObject([verwacht]);
    expect(body.gegevens.oordelen).toMatchObject([{ ...verwacht, duidelijk: 'deels' }]);
    const na = await volg({ volgcode, intrekken: ['oordeel'] });
    expect(na.body.oordelen).toMatchObject([{ citaat: false, toelichting: 'De lift is stuk.' }]);
    expect(await auditVan(lezing.id)).toContain('ingetrokken citaat');
  });

  test('R3 whoever asks to be forgotten takes it back as well', async () => {
    const { volgcode, lezing } = await nee();
    await volg({ volgcode, intrekken: ['gegevens'] });
    expect(await lijst('meelezingen', `id='${lezing.id}'`)).toMatchObject([{ citaat: false }]);
  });
});

describe('saying no to a request to erase the words', () => {
  test('R1 R10 needs a request and a reason, and the melder reads that reason', async () => {
    const { id, volgcode } = await meld();
    const wijsAf = (reden: string): Promise<Antwoord> =>
      api.ask('ambassadeur', 'POST /signalen/{id}/wissingen', { id }, { afwijzen: true, reden });
    const zonder = await wijsAf('Er is niets gevraagd.');
    expect([zonder.status, codes(zonder)]).toEqual([409, ['geen-wissingsverzoek']]);
    await volg({ volgcode, intrekken: ['tekst'] });
    const leeg = await wijsAf('  ');
    expect([leeg.status, codes(leeg)]).toEqual([400, ['reden-verplicht']]);
    expect((await wijsAf('Een klacht bewaren wij vijf jaar.')).body).toMatchObject({
      gewist: false,
      tekst: false,
    });
    const { body } = await volg({ volgcode, gegevens: true });
    expect(body).toMatchObject({ wissingGevraagdOp: '', tekst: formulier().bericht, heeftContact: true });
    const uitleg = 'U vroeg ons om uw woorden te wissen. Dat kan niet. Een klacht bewaren wij vijf jaar.';
    expect(body.momenten.at(-1)).toEqual({ soort: 'antwoord', op: vandaag, tekst: uitleg });
    expect(body.gegevens.contactmomenten.at(-1)).toMatchObject({ tekst: uitleg });
    expect(await auditVan(id)).toEqual(expect.arrayContaining(['wissing-gevraagd', 'wissing-afgewezen']));
  });

  test('R1 other answers that staff wrote down are theirs', async () => {
    const { id, volgcode } = await meld();
    const moment = { signaal: id, soort: 'antwoord', kanaal: 'telefoon', tekst: 'De buurman van nummer 3.' };
    await api.create('ambassadeur', 'contactmomenten', moment);
    const { body } = await volg({ volgcode, gegevens: true });
    expect(JSON.stringify(body)).not.toContain('buurman');
  });
});
