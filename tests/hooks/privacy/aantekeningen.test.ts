import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gewisteTekst } from '#core/privacy/wissen.ts';
import { formulier } from '#tests/fixtures/signalen.ts';
import { Api } from '#tests/support/api.ts';
import { changeDatabase } from '#tests/support/change-database.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

const naam = 'Aagje Voorbeeldman';

/** A signal with so many notes that name its melder, and one thing that they said themselves. */
async function metNotities(aantal: number): Promise<string> {
  const { body } = await api.ask('dienst', 'POST /signalen', {}, formulier({ naam }));
  const gevonden = await api.records('ambassadeur', 'signalen', `?filter=(kenmerk='${body.kenmerk}')`);
  const { id } = gevonden.body.items[0];
  for (let i = 0; i < aantal; i += 1)
    changeDatabase(
      api.pb,
      `insert into contactmomenten (id, signaal, soort, voor, tekst, op) values (?, ?, ?, 'staf', ?, '2026-03-02 10:00:00.000Z')`,
      `m${id.slice(0, 10)}${String(i).padStart(4, '0')}`,
      id,
      i === 0 ? 'aanvulling' : 'actie',
      `Nummer ${i}: ${naam} belde.`,
    );
  return id;
}
const lees = (id: string): string[] => {
  const db = new DatabaseSync(join(api.pb.dataDir, 'data/data.db'), { readOnly: true });
  const rijen = db.prepare('SELECT tekst FROM contactmomenten WHERE signaal = ? ORDER BY id').all(id);
  db.close();
  return rijen.map(({ tekst }) => String(tekst));
};
const wis = async (id: string, tekst: boolean) =>
  (await api.ask('beheerder', 'POST /signalen/{id}/wissingen', { id }, { tekst })).body;

test('R1 whoever is erased stands in none of their notes when that is answered', async () => {
  const id = await metNotities(30);
  expect(await wis(id, false)).toMatchObject({ gewist: true, woordenWachten: false });
  expect(lees(id).filter((tekst) => tekst.includes('Aagje'))).toEqual([]);
  expect(await wis(id, true)).toMatchObject({ tekst: true, woordenWachten: false });
  expect(lees(id)).toEqual([gewisteTekst, ...Array.from({ length: 29 }, () => '')]);
});

test('§4 notes that cannot be changed now keep nobody from being erased, are not called gone, and go at the next start', async () => {
  const id = await metNotities(12);
  changeDatabase(
    api.pb,
    "create trigger stuk before update on contactmomenten begin select raise(abort, 'stuk'); end",
  );
  expect(await wis(id, false)).toMatchObject({ gewist: true, woordenWachten: true });
  // Asked again, it is still known whose name has to go.
  expect(await wis(id, false)).toMatchObject({ gewist: true, woordenWachten: true });
  expect((await api.records('ambassadeur', 'melders', `?filter=(signaal='${id}')`)).body.items[0].naam).toBe(
    '',
  );
  changeDatabase(api.pb, 'drop trigger stuk');
  await api.pb.kill();
  await api.pb.restart();
  expect(lees(id).filter((tekst) => tekst.includes('Aagje'))).toEqual([]);
});
