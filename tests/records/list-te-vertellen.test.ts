import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, createBeheerclient } from '#records/client.ts';
import { login } from '#records/organisatie.ts';
import { isProbleem, type Probleem } from '#records/probleem.ts';
import {
  listBerichten,
  listTerugkoppelingen,
  listTeVertellen,
  recordTerugkoppeling,
  resendBericht,
  tellMelders,
  type TeVertellen,
} from '#records/terugkoppeling.ts';
import { wachtwoord } from '#tests/fixtures/startbestand.ts';
import { koppelSignaal, nieuweTekst, publiceer } from '#tests/fixtures/terugkoppeling.ts';
import { readVersie } from '#tests/support/add-versie.ts';
import { Api } from '#tests/support/api.ts';
import { changeDatabase } from '#tests/support/change-database.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
const klanten: Record<string, Client> = {};
beforeAll(async () => {
  api = new Api(await startPocketBase());
  for (const als of ['ambassadeur', 'behandelaar']) {
    klanten[als] = createBeheerclient(api.pb.url, () => undefined);
    await login(klanten[als], `${als}@voorbeeld.nl`, wachtwoord);
  }
});
afterAll(() => api.pb.stop());

function orThrow<T>(antwoord: T | Probleem): T {
  if (isProbleem(antwoord)) throw new Error(antwoord.detail);
  return antwoord;
}
const belijst = async (id = '', als = 'ambassadeur'): Promise<TeVertellen[]> =>
  orThrow(await listTeVertellen(klanten[als]!, id));
const change = (sql: string, ...waarden: string[]): void => changeDatabase(api.pb, sql, ...waarden);

test('the call list names whom to call, what they said and about which entry, over all entries', async () => {
  const ids: string[] = [];
  for (const naam of ['Eerste beller', 'Tweede beller']) {
    const { id } = await nieuweTekst(api);
    await koppelSignaal(api, id, { naam, email: '', telefoon: '0612345678', bericht: `Dit zei de ${naam}.` });
    await koppelSignaal(api, id, { email: 'iemand@voorbeeld.test' });
    await publiceer(api, id);
    ids.push(id);
  }
  const lijst = await belijst();
  expect(lijst.map(({ melder }) => melder.naam)).toEqual(['Eerste beller', 'Tweede beller']);
  expect(lijst[0]).toMatchObject({
    signaal: { tekst: 'Dit zei de Eerste beller.' },
    verbetering: { id: ids[0] },
    melder: { telefoon: '0612345678', email: '' },
    bericht: null,
  });
  expect((await belijst(ids[1])).map(({ melder }) => melder.naam)).toEqual(['Tweede beller']);
  expect(await belijst('', 'behandelaar')).toEqual([]);
});

test('whoever was called is off the list and in the ledger', async () => {
  const [{ rij, verbetering }] = (await belijst()) as [TeVertellen];
  const afvinking = { status: 'verteld', kanaal: 'telefoon', toelichting: '', versie: rij.versie } as const;
  expect(orThrow(await recordTerugkoppeling(klanten['ambassadeur']!, rij.id, afvinking)).status).toBe(
    'verteld',
  );
  expect(await belijst(verbetering.id)).toEqual([]);
  const ledger = orThrow(await listTerugkoppelingen(klanten['ambassadeur']!, verbetering.id));
  expect(ledger.map(({ status, kenmerk }) => [status, /^S-\d{4}-\d{6}$/.test(kenmerk)]).sort()).toEqual([
    ['te-doen', true],
    ['verteld', true],
  ]);
  const dekking = orThrow(
    await tellMelders(klanten['ambassadeur']!, {
      id: verbetering.id,
      versie: readVersie(api.pb, 'verbeteringen', 'id', verbetering.id),
    }),
  );
  expect(dekking).toMatchObject({ totaal: 2, verteld: 1, teDoen: 1 });
});

test('R5 a mail that may not have arrived, also after a backup was put back, and one that waits for days, are on it', async () => {
  const { id } = await nieuweTekst(api);
  await koppelSignaal(api, id);
  await publiceer(api, id);
  expect(await belijst(id)).toEqual([]);
  change("update berichten set status = 'onzeker' where verbetering = ?", id);
  const [taak] = await belijst(id);
  expect(taak).toMatchObject({ bericht: { status: 'onzeker' } });
  const opnieuw = orThrow(await resendBericht(klanten['ambassadeur']!, taak!.bericht!));
  expect(opnieuw.status).toBe('wacht');
  expect(await belijst(id)).toEqual([]);
  change("update terugkoppelingen set created = '2026-01-01 00:00:00.000Z' where verbetering = ?", id);
  expect(await belijst(id)).toHaveLength(1);
  const post = orThrow(await listBerichten(klanten['ambassadeur']!, ['wacht', 'onderweg']));
  expect(post.rijen.filter(({ verbetering }) => verbetering === id)).toHaveLength(1);
});
