import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fouten, geefOordeel, ongetoetst, rond } from '#tests/fixtures/loop.ts';
import { drukCodes, nieuwPanellid } from '#tests/fixtures/meelezen.ts';
import { Api, type Antwoord, type Json } from '#tests/support/api.ts';
import { changeDatabase } from '#tests/support/change-database.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

const sluit = (id: string, als: string, body: object = {}): Promise<Antwoord> =>
  api.stap(als, id, 'sluitingen', body);
const stand = async (id: string, als: string): Promise<Json> =>
  (await api.ask(als, 'GET /verbeteringen/{id}/sluitstand', { id }, null)).body;

describe('R4 whoever had a hand in the verdicts does not close', () => {
  test('R4 not who typed one in', async () => {
    const id = await rond(api);
    const eigen = await sluit(id, 'redacteur2');
    expect([eigen.status, fouten(eigen)]).toEqual([403, ['wie r4-vier-ogen']]);
    expect([(await stand(id, 'redacteur2')).hadHand, (await stand(id, 'redacteur')).hadHand]).toEqual([
      true,
      false,
    ]);
    expect((await sluit(id, 'redacteur')).status).toBe(200);
  });

  test('R4 not who drew up codes, also when nobody used them, and not as voorzitter with a reason', async () => {
    const id = await rond(api);
    const body = { kanaal: 'brief' as const, aantal: 1 };
    expect((await api.stap('voorzitter', id, 'uitnodigingen', body)).status).toBe(200);
    expect(fouten(await sluit(id, 'voorzitter'))).toEqual(['wie r4-vier-ogen']);
    const afwijking = { reden: 'Dit raakt één persoon, en die is tevreden.' };
    expect(fouten(await sluit(id, 'voorzitter', { afwijking }))).toEqual(['wie r4-vier-ogen']);
    expect((await sluit(id, 'ambassadeur')).status).toBe(200);
  });

  test('R4 R16 not with another account of theirs, and not who gave a verdict themselves', async () => {
    const id = await rond(api);
    const zet = (van: string, naar: string): void =>
      changeDatabase(api.pb, 'update medewerkers set email = ? where email = ?', naar, van);
    zet('redacteur2@voorbeeld.nl', 'redacteur2@gmail.com');
    zet('ambassadeur@voorbeeld.nl', 'redacteur2+werk@gmail.com');
    expect(fouten(await sluit(id, 'ambassadeur'))).toEqual(['wie r4-vier-ogen']);
    zet('redacteur2+werk@gmail.com', 'ambassadeur@voorbeeld.nl');
    zet('redacteur2@gmail.com', 'redacteur2@voorbeeld.nl');
    const lid = await nieuwPanellid(api, { email: 'AMBASSADEUR@voorbeeld.nl' });
    const gegeven = { oordeel: 'ja', kanaal: 'balie', meelezer: lid };
    expect((await api.stap('redacteur2', id, 'meelezingen', gegeven)).status).toBe(200);
    expect(fouten(await sluit(id, 'ambassadeur'))).toEqual(['wie r4-vier-ogen']);
    expect((await sluit(id, 'redacteur')).status).toBe(200);
  });
});

describe('R4 whoever entered the address that a code went to could have had that code', () => {
  const geefMetCode = async (id: string, veld: 'meelezer' | 'signaal', wie: string): Promise<void> => {
    const [code = ''] = await drukCodes(api, id);
    changeDatabase(
      api.pb,
      `update meelezingen set ${veld} = ?, codeGezienDoor = '[]' where status = 'uitgenodigd' and verbetering = ?`,
      wie,
      id,
    );
    const { status } = await api.ask('dienst', 'POST /meelezen', {}, { uitnodiging: code, oordeel: 'ja' });
    expect(status).toBe(200);
  };

  test('R4 of a member of the panel', async () => {
    const id = await rond(api);
    expect((await stand(id, 'ambassadeur')).hadHand).toBe(false);
    await geefMetCode(id, 'meelezer', await nieuwPanellid(api));
    expect((await stand(id, 'ambassadeur')).hadHand).toBe(true);
    expect(fouten(await sluit(id, 'ambassadeur'))).toEqual(['wie r4-vier-ogen']);
    expect((await sluit(id, 'redacteur')).status).toBe(200);
  });

  test('R4 of a melder, by correcting it or by typing the signal in', async () => {
    const id = await rond(api);
    const [signaal] = (await api.records('ambassadeur', 'signalen', `?filter=(verbetering='${id}')`)).body
      .items;
    const [melder] = (await api.records('ambassadeur', 'melders', `?filter=(signaal='${signaal.id}')`)).body
      .items;
    const { naam, telefoon, versie } = melder;
    const nieuw = { naam, telefoon, email: 'een.ander@voorbeeld.test', versie };
    const anders = await api.ask('ambassadeur', 'POST /signalen/{id}/melder', { id: signaal.id }, nieuw);
    expect(anders.status).toBe(200);
    await geefMetCode(id, 'signaal', signaal.id);
    expect(fouten(await sluit(id, 'ambassadeur'))).toContain('wie r4-vier-ogen');
    expect((await stand(id, 'voorzitter')).hadHand).toBe(false);
  });
});

describe('R4 what is typed in of nobody known', () => {
  test('R4 counts neither for the minimum nor for the headline, is counted apart, and its ‘nee’ is answered', async () => {
    const id = await ongetoetst(api);
    const geef = (body: object): Promise<Antwoord> =>
      api.stap('redacteur2', id, 'meelezingen', { kanaal: 'balie', ...body });
    for (let i = 0; i < 5; i += 1) expect((await geef({ oordeel: 'ja' })).status).toBe(200);
    const { fouten: mist, tellingen } = await stand(id, 'redacteur');
    expect(mist.map(({ code }: Json) => code)).toEqual(['r4-te-weinig-oordelen']);
    expect(tellingen.oordelen).toEqual({ ja: 0, deels: 0, nee: 0, 'weet-niet': 0 });
    expect(tellingen.ingevoerd).toEqual({ oordelen: 5, collegas: 1 });
    const [live] = (await api.records('dienst', 'publicaties', `?filter=(bron='${id}')&sort=-versie`)).body
      .items;
    expect(live.inhoud.luister).toMatchObject({ ingevoerd: 5, oordelen: { totaal: null } });

    for (const oordeel of ['ja', 'ja', 'deels'] as const) await geefOordeel(api, id, oordeel);
    expect((await stand(id, 'redacteur')).fouten).toEqual([]);
    expect((await geef({ oordeel: 'nee', toelichting: 'De brief is nog oud.' })).status).toBe(200);
    expect(fouten(await sluit(id, 'redacteur'))).toEqual(['oordelen r4-nee-zonder-antwoord']);
  });

  test('R4 a code without a name is one verdict, and everybody sees how many colleagues handed those out', async () => {
    const id = await ongetoetst(api);
    for (const uitnodiging of await drukCodes(api, id, 3)) {
      await api.ask('dienst', 'POST /meelezen', {}, { uitnodiging, oordeel: 'ja' });
    }
    const { fouten: mist, tellingen } = await stand(id, 'redacteur2');
    expect([mist, tellingen.oordelen.ja]).toEqual([[], 3]);
    expect(tellingen.metCode).toEqual({ oordelen: 3, collegas: 1 });
    expect(fouten(await sluit(id, 'redacteur'))).toEqual(['wie r4-vier-ogen']);
  });
});
