import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reeksinvoer } from '#records/contract/overlegreeks.ts';
import { addDagen } from '#core/tijd/dagen.ts';
import {
  collega,
  listKalenderpost,
  maakReeks,
  overDagen,
  overleggen,
  planVan,
} from '#tests/fixtures/reeks.ts';
import { Api, type Json } from '#tests/support/api.ts';
import { changeDatabase } from '#tests/support/change-database.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

let teller = 0;

describe('the people of a meeting are told by mail, each once (R5)', () => {
  async function eerste(anders: Partial<Reeksinvoer> = {}): Promise<{ overleg: Json; reeks: Reeksinvoer }> {
    const reeks = await maakReeks(api, { naam: `Reeks ${(teller += 1)}`, ...anders });
    const { body } = await api.ask('voorzitter', 'POST /overlegreeksen', {}, reeks);
    return { overleg: (await overleggen(api, body.id))[0], reeks };
  }
  const doe = (
    stap: 'uitnodigingen' | 'afzeggingen' | 'herstellingen',
    overleg: Json,
    request: { reden?: string } = {},
  ) => api.askWrongly('voorzitter', `POST /overleggen/{id}/${stap}`, { id: overleg.id }, request);
  const verzet = (overleg: Json, reeks: Reeksinvoer, anders: Partial<Reeksinvoer & { datum: string }>) => {
    const plan = { ...planVan({ ...reeks, ...anders }), datum: anders.datum ?? overleg.datum };
    return api.ask('voorzitter', 'POST /overleggen/{id}/verzettingen', { id: overleg.id }, plan);
  };
  const wacht = async (overleg: Json) =>
    (await listKalenderpost(api, overleg.id)).filter((regel) => regel.endsWith('wacht'));

  test('invited, everybody gets a REQUEST; invited again, nobody does', async () => {
    const { overleg, reeks } = await eerste();
    const dubbel = { ...reeks, naam: 'Dubbel', mensen: [...reeks.mensen, ...reeks.mensen] };
    expect((await api.ask('voorzitter', 'POST /overlegreeksen', {}, dubbel)).status).toBe(200);
    expect((await doe('uitnodigingen', overleg)).body).toMatchObject({
      status: 'uitgenodigd',
      uitgenodigd: 2,
    });
    const verwacht = ['REQUEST 0 behandelaar wacht', 'REQUEST 0 voorzitter wacht'];
    expect((await listKalenderpost(api, overleg.id)).sort()).toEqual(verwacht);
    const weer = await doe('uitnodigingen', overleg);
    expect([weer.status, weer.body.fouten[0].code]).toEqual([409, 'overgang-kan-niet']);
    expect((await listKalenderpost(api, overleg.id)).sort()).toEqual(verwacht);
  });

  test('not without a place', async () => {
    const { overleg } = await eerste({ plaats: '' });
    const { status, body } = await doe('uitnodigingen', overleg);
    expect([status, body.fouten]).toMatchObject([
      400,
      [
        {
          pad: 'plaats',
          code: 'waar-verplicht',
          melding: expect.stringContaining('Vul een plaats of een link in'),
        },
      ],
    ]);
  });

  test('a draft that is moved or skipped tells nobody', async () => {
    const { overleg, reeks } = await eerste();
    await verzet(overleg, reeks, { tijd: '11:00' });
    await doe('afzeggingen', overleg, { reden: 'Feestdag.' });
    expect(await listKalenderpost(api, overleg.id)).toEqual([]);
  });

  test('another time is an update with a higher number; other people only touch those people', async () => {
    const { overleg, reeks } = await eerste();
    await doe('uitnodigingen', overleg);
    changeDatabase(api.pb, `update berichten set status = 'verstuurd' where overleg = ?`, overleg.id);
    const redacteur = await collega(api, 'redacteur');
    const met = [...reeks.mensen, redacteur];
    expect((await verzet(overleg, reeks, { mensen: met })).status).toBe(200);
    expect(await wacht(overleg)).toEqual(['REQUEST 0 redacteur wacht']);
    await verzet(overleg, reeks, { mensen: met, tijd: '11:00' });
    expect((await wacht(overleg)).sort()).toEqual([
      'REQUEST 1 behandelaar wacht',
      'REQUEST 1 redacteur wacht',
      'REQUEST 1 voorzitter wacht',
    ]);
    // The redacteur never got the first one, so being left out is being left alone.
    await verzet(overleg, reeks, { tijd: '11:00' });
    expect((await wacht(overleg)).sort()).toEqual([
      'REQUEST 1 behandelaar wacht',
      'REQUEST 1 voorzitter wacht',
    ]);
    changeDatabase(
      api.pb,
      `update berichten set status = 'verstuurd' where overleg = ? and status = 'wacht'`,
      overleg.id,
    );
    await verzet(overleg, reeks, { tijd: '11:00', mensen: [reeks.voorzitter] });
    expect(await wacht(overleg)).toEqual(['CANCEL 3 behandelaar wacht']);
  });

  test('off, everybody who heard of it gets a CANCEL with a higher number; who did not hear does not', async () => {
    const { overleg } = await eerste();
    await doe('uitnodigingen', overleg);
    const voorzitter = await collega(api, 'voorzitter');
    changeDatabase(
      api.pb,
      `update berichten set status = 'verstuurd' where overleg = ? and medewerker = ?`,
      overleg.id,
      voorzitter,
    );
    const zonder = await doe('afzeggingen', overleg, { reden: '' });
    expect([zonder.status, zonder.body.fouten[0].code]).toEqual([400, 'reden-verplicht']);
    expect((await doe('afzeggingen', overleg, { reden: 'Iedereen is ziek.' })).body.status).toBe('vervallen');
    expect(await wacht(overleg)).toEqual(['CANCEL 1 voorzitter wacht']);
    const tekst = (
      await api.records('voorzitter', 'berichten', `?filter=(overleg='${overleg.id}' %26%26 status='wacht')`)
    ).body.items[0].tekst;
    expect(tekst).toContain('gaat niet door.');
    expect(tekst).toContain('De reden: Iedereen is ziek.');
    expect((await doe('herstellingen', overleg)).body.status).toBe('concept');
    await doe('uitnodigingen', overleg);
    expect((await wacht(overleg)).sort()).toEqual([
      'REQUEST 2 behandelaar wacht',
      'REQUEST 2 voorzitter wacht',
    ]);
  });

  test('moved to a day that its series has, or that is over, is refused', async () => {
    const { overleg, reeks } = await eerste();
    const bezet = await verzet(overleg, reeks, { datum: addDagen(overleg.datum, 14) });
    expect([bezet.status, bezet.body.fouten.map(({ code }) => code)]).toEqual([400, ['dag-bezet']]);
    const voorbij = await verzet(overleg, reeks, { datum: overDagen(-1) });
    expect([voorbij.status, voorbij.body.fouten.map(({ code }) => code)]).toEqual([400, ['datum-voorbij']]);
  });

  test('who left since is not invited, and is named when the meeting is moved', async () => {
    const { body: wie } = await api.create('beheerder', 'medewerkers', {
      naam: 'vertrekt',
      email: 'vertrekt@voorbeeld.nl',
      rollen: ['behandelaar'],
      actief: true,
      password: 'een-lang-wachtwoord',
      passwordConfirm: 'een-lang-wachtwoord',
    });
    const { overleg, reeks } = await eerste();
    const mensen = [...reeks.mensen, wie.id];
    await verzet(overleg, reeks, { mensen });
    await api.update('beheerder', 'medewerkers', wie.id, { actief: false, versie: wie.versie });
    const { body } = await verzet(overleg, reeks, { mensen, tijd: '12:00' });
    expect(body.fouten[0].melding).toBe(
      'vertrekt heeft geen werkend account meer. Haal deze collega uit het overleg.',
    );
    expect((await doe('uitnodigingen', overleg)).body).toMatchObject({ uitgenodigd: 2 });
  });
});
