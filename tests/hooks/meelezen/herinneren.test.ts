import { afterAll, beforeAll, expect, test } from 'vitest';
import { nieuweVerbetering } from '#tests/fixtures/meelezen.ts';
import { koppelSignaal } from '#tests/fixtures/signalen.ts';
import { Api, type Json } from '#tests/support/api.ts';
import { changeDatabase } from '#tests/support/change-database.ts';
import { prepareCron } from '#tests/support/run-cron.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
let elkUur: () => Promise<void>;
/** Its invitation is overdue each time. Expiring is what a run does last, so once it has expired a run has ended. */
let baken: string;

beforeAll(async () => {
  api = new Api(await startPocketBase());
  elkUur = await prepareCron(api.pb, 'meelezen');
  baken = (await nieuweVerbetering(api)).id;
});
afterAll(() => api.pb.stop());

const change = (sql: string, ...waarden: string[]): void => changeDatabase(api.pb, sql, ...waarden);
const zoek = async (collectie: string, verbetering: string): Promise<Json[]> =>
  (await api.records('voorzitter', collectie, `?filter=(verbetering='${verbetering}')&sort=created`)).body
    .items;
const dagenTerug = (dagen: number): string =>
  new Date(Date.now() - dagen * 86_400_000).toISOString().replace('T', ' ');

/** A melder who was invited, whose mail was sent, `dagen` ago. */
async function nodigUit(dagen: number, status = 'verstuurd'): Promise<{ id: string; signaal: string }> {
  const { id } = await nieuweVerbetering(api);
  const signaal = await koppelSignaal(api, id);
  await api.stap('ambassadeur', id, 'uitnodigingen', { melders: true });
  change('update meelezingen set uitgenodigdOp = ? where verbetering = ?', dagenTerug(dagen), id);
  change('update berichten set status = ? where verbetering = ?', status, id);
  return { id, signaal: signaal.id };
}
/** Lets the clock strike `keer` times at once, and waits until that was done. */
async function strike(keer = 1): Promise<void> {
  await api.stap('ambassadeur', baken, 'uitnodigingen', { kanaal: 'brief', aantal: 1 });
  change(
    `update meelezingen set verlooptOp = '2026-01-01', uitgenodigdOp = ? where verbetering = ?`,
    new Date().toISOString().replace('T', ' '),
    baken,
  );
  await Promise.all(Array.from({ length: keer }, elkUur));
  await expect
    .poll(async () => (await zoek('meelezingen', baken)).every(({ status }) => status === 'verlopen'))
    .toBe(true);
}

test('who got an invitation four weeks ago and said nothing is reminded, once, also when the clock strikes twice', async () => {
  const { id, signaal } = await nodigUit(28);
  const jong = await nodigUit(27);
  await strike(4);
  const [uitnodiging, herinnering, ...meer] = await zoek('berichten', id);
  expect(meer).toEqual([]);
  expect(uitnodiging.soort).toBe('uitnodiging');
  const [meelezing] = await zoek('meelezingen', id);
  expect(herinnering).toMatchObject({
    sleutel: `herinnering:${meelezing.id}`,
    soort: 'herinnering',
    status: 'wacht',
    signaal,
    meelezing: meelezing.id,
  });
  expect(herinnering.tekst).toContain('/meelezen/#{{code}}');
  expect(meelezing.herinnerdOp).not.toBe('');
  expect(await zoek('berichten', jong.id)).toHaveLength(1);
  await strike(2);
  expect(await zoek('berichten', id)).toHaveLength(2);
});

test('nobody is reminded who answered, took their consent back, or never got the first mail', async () => {
  const gegeven = await nodigUit(30);
  await api.stap('redacteur', gegeven.id, 'meelezingen', {
    oordeel: 'ja',
    kanaal: 'telefoon',
    signaal: gegeven.signaal,
  });
  const ingetrokken = await nodigUit(30);
  change(`update melders set toestemmingen = '["terugkoppeling"]' where signaal = ?`, ingetrokken.signaal);
  const nooitVerstuurd = await nodigUit(30, 'mislukt');
  const verlopen = await nodigUit(60);
  change(`update meelezingen set verlooptOp = '2026-01-01' where verbetering = ?`, verlopen.id);
  await strike();
  for (const { id } of [gegeven, ingetrokken, nooitVerstuurd, verlopen]) {
    expect((await zoek('berichten', id)).map(({ soort }) => soort)).toEqual(['uitnodiging']);
  }
});

test('a reminder that still waits is not sent to who answered in the meantime', async () => {
  const { id, signaal } = await nodigUit(28);
  await strike();
  await api.stap('redacteur', id, 'meelezingen', { oordeel: 'ja', kanaal: 'telefoon', signaal });
  expect((await zoek('berichten', id)).map(({ soort, status }) => `${soort} ${status}`)).toEqual([
    'uitnodiging verstuurd',
    'herinnering vervallen',
  ]);
});

test('a reminder that still waits is not sent to who only wants to hear what was done', async () => {
  const { id, signaal } = await nodigUit(28);
  await strike();
  change(`update melders set toestemmingen = '["terugkoppeling"]' where signaal = ?`, signaal);
  await api.ask('dienst', 'POST /berichten/claims', {}, { aantal: 20, houdt: [] });
  expect((await zoek('berichten', id)).map(({ soort, status }) => `${soort} ${status}`)).toEqual([
    'uitnodiging verstuurd',
    'herinnering vervallen',
  ]);
});

test('R10 what was not answered in eight weeks expires, and the audit log says so', async () => {
  const { id } = await nodigUit(57);
  const [voor] = await zoek('meelezingen', id);
  change('update meelezingen set verlooptOp = ? where id = ?', dagenTerug(1).slice(0, 10), voor.id);
  await strike();
  const [na] = await zoek('meelezingen', id);
  expect([voor.status, na.status]).toEqual(['uitgenodigd', 'verlopen']);
  const log = (
    await api.records('beheerder', 'auditlog', `?filter=(bron='${voor.id}' %26%26 wat='verlopen')`)
  ).body.items;
  expect(log).toMatchObject([{ wie: 'systeem', van: 'uitgenodigd', naar: 'verlopen' }]);
});
