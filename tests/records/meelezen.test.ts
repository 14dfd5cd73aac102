import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, createBeheerclient } from '#records/client.ts';
import { connectDienst } from '#records/dienst.ts';
import {
  answerMeelezing,
  inviteMeelezers,
  listMeelezers,
  listMeelezingen,
  recordOordeel,
  saveMeelezer,
  sendOordeel,
} from '#records/meelezen.ts';
import { login } from '#records/organisatie.ts';
import { isProbleem, type Probleem } from '#records/probleem.ts';
import { nieuweVerbetering } from '#tests/fixtures/meelezen.ts';
import { wachtwoord } from '#tests/fixtures/startbestand.ts';
import { Api, type Json } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
let ambassadeur: Client;
let verbetering: Json;
beforeAll(async () => {
  api = new Api(await startPocketBase());
  ambassadeur = createBeheerclient(api.pb.url, () => undefined);
  await login(ambassadeur, 'ambassadeur@voorbeeld.nl', wachtwoord);
  verbetering = await nieuweVerbetering(api);
});
afterAll(() => api.pb.stop());

/** What was asked for; a refusal fails the test. */
function expectWaarde<T>(waarde: T | Probleem): T {
  if (isProbleem(waarde)) throw new Error(`${waarde.status}: ${waarde.detail}`);
  return waarde;
}
const signal = AbortSignal.timeout(60_000);
const niets = { relatie: '', duidelijk: '', toelichting: '' };

test('the panel is kept by name, and a stale change hears what stands there now', async () => {
  const nieuw = { naam: 'Zorgmijder', telefoon: '0612345678', ervaring: 'Schulden' };
  const lid = expectWaarde(await saveMeelezer(ambassadeur, nieuw));
  await saveMeelezer(ambassadeur, { naam: 'Bijstandsgerechtigde', email: 'panel@voorbeeld.test' });
  await saveMeelezer(ambassadeur, { id: lid.id, actief: false, versie: lid.versie });
  const namen = expectWaarde(await listMeelezers(ambassadeur)).map(({ naam, actief }) => `${naam} ${actief}`);
  expect(namen).toEqual(['Bijstandsgerechtigde true', 'Zorgmijder false']);
  const te = await saveMeelezer(ambassadeur, { id: lid.id, naam: 'Mantelzorger', versie: lid.versie });
  expect(te).toMatchObject({ status: 409, huidig: { actief: false } });
});

test('a printed code shows the entry and takes the verdict of whoever has it', async () => {
  const verzoek = { kanaal: 'brief', aantal: 1, versie: verbetering.versie } as const;
  const { codes, uitgenodigd } = expectWaarde(await inviteMeelezers(ambassadeur, verbetering.id, verzoek));
  expect(uitgenodigd).toBe(1);
  const dienst = await connectDienst({ url: api.pb.url, wachtwoord: api.pb.dienst });
  const code = codes[0]?.code ?? '';
  expect(await sendOordeel(dienst, code, null, signal)).toMatchObject({
    soort: 'lezing',
    inhoud: { titel: verbetering.titel },
  });
  const oordeel = { ...niets, oordeel: 'ja', citaat: '' };
  expect(await sendOordeel(dienst, code, oordeel, signal)).toMatchObject({ soort: 'dank', oordeel: 'ja' });
  expect(await sendOordeel(dienst, code, null, signal)).toMatchObject({ status: 404 });
});

test("R4 each 'nee' with an explanation is on the list of what waits, until it is answered", async () => {
  const nee = { ...niets, oordeel: 'nee', kanaal: 'telefoon', versie: verbetering.versie };
  const zonder = expectWaarde(await recordOordeel(ambassadeur, verbetering.id, nee));
  const met = expectWaarde(
    await recordOordeel(ambassadeur, verbetering.id, { ...nee, toelichting: 'Het helpt niet.' }),
  );
  const wacht = async (): Promise<string[]> =>
    expectWaarde(await listMeelezingen(ambassadeur, { wachtOpAntwoord: true })).map(
      ({ id, kenmerk, titel }) => `${id} ${kenmerk} ${titel}`,
    );
  expect(await wacht()).toEqual([`${met.id} ${verbetering.kenmerk} ${verbetering.titel}`]);
  expectWaarde(await answerMeelezing(ambassadeur, met.id, 'Wij passen het aan.', met.versie));
  expect(await wacht()).toEqual([]);
  const alle = expectWaarde(await listMeelezingen(ambassadeur, { verbetering: verbetering.id }));
  expect(alle.map(({ id }) => id)).toEqual(expect.arrayContaining([zonder.id, met.id]));
  expect(await answerMeelezing(ambassadeur, met.id, 'Nog iets.', met.versie)).toMatchObject({ status: 409 });
});
