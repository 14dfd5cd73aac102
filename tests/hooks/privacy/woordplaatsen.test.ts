import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formulier } from '#tests/fixtures/signalen.ts';
import { volledig } from '#tests/fixtures/verbeteringen.ts';
import { vrijgesteld } from '#tests/fixtures/woordplaatsen.ts';
import { Api, type Json } from '#tests/support/api.ts';
import { changeDatabase } from '#tests/support/change-database.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

/** The hooks know types that tests do not have. */
const load = (naam: string): Promise<unknown> =>
  import(join(import.meta.dirname, '../../../pb_hooks/privacy', naam));
type Plaats = { collection: string; velden: readonly string[] };
const { plaatsen } = (await load('scrub.ts')) as { plaatsen: Plaats[] };
const { elders } = (await load('elders.ts')) as { elders: Plaats[] };

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

interface Veld {
  name: string;
  type: string;
  max?: number;
  system?: boolean;
}

/** Longer than a code or a day. */
const kortste = 60;

function listTeksten(): string[] {
  const db = new DatabaseSync(join(api.pb.dataDir, 'data/data.db'), { readOnly: true });
  const rijen = db.prepare('SELECT name, fields FROM _collections WHERE system = 0 ORDER BY name').all();
  db.close();
  return rijen.flatMap(({ name, fields }) =>
    (JSON.parse(String(fields)) as Veld[])
      .filter(({ system }) => !system)
      .filter(
        ({ type, max }) =>
          ['json', 'editor'].includes(type) || (type === 'text' && (max || Infinity) > kortste),
      )
      .map((veld) => `${String(name)}.${veld.name}`),
  );
}

describe('R3 words that are taken back', () => {
  test('R3 every text of the schema is a place where they are looked for, or says why not', () => {
    const gezocht = [...plaatsen, ...elders].flatMap(({ collection, velden }) =>
      velden.map((veld) => `${collection}.${veld}`),
    );
    const bekend = new Set([...gezocht, ...Object.keys(vrijgesteld)]);
    const teksten = listTeksten();
    expect(teksten.filter((veld) => !bekend.has(veld))).toEqual([]);
    expect([...bekend].filter((veld) => !teksten.includes(veld))).toEqual([]);
  });

  const woorden = 'Mijn buurvrouw wachtte elf uur op de ambulance en kreeg geen deken.';
  const zin = `Iemand zei: mijn BÜURVROUW wachtte elf uur op de ambulance, toen. Einde.`;
  const over = 'Iemand zei: …, toen. Einde.';

  async function nieuwSignaal(
    verbetering: string,
    over: object = {},
  ): Promise<{ id: string; volgcode: string }> {
    const { body } = await api.ask('dienst', 'POST /signalen', {}, formulier({ citaat: 'ja', ...over }));
    const gevonden = await api.records('ambassadeur', 'signalen', `?filter=(kenmerk='${body.kenmerk}')`);
    const { id } = gevonden.body.items[0];
    if (verbetering !== '')
      await api.ask('ambassadeur', 'POST /signalen/{id}/koppelingen', { id }, { verbetering });
    return { id, volgcode: body.volgcode };
  }
  const zet = (collection: string, velden: Record<string, string>): string => {
    const id = Math.random().toString(36).slice(2).padEnd(15, '0').slice(0, 15);
    const alles = { id, ...velden };
    const namen = Object.keys(alles);
    changeDatabase(
      api.pb,
      `insert into ${collection} (${namen.join(',')}) values (${namen.map(() => '?').join(',')})`,
      ...Object.values(alles),
    );
    return id;
  };
  const lees = (collection: string, id: string): Json => {
    const db = new DatabaseSync(join(api.pb.dataDir, 'data/data.db'), { readOnly: true });
    const rij = db.prepare(`SELECT * FROM ${collection} WHERE id = ?`).get(id);
    db.close();
    return rij;
  };

  test('R3 go from notes of other signals and from meetings, and stay where another citizen said the same', async () => {
    const { id: verbetering } = await api.nieuw('redacteur', volledig);
    const hun = await nieuwSignaal(verbetering, { bericht: woorden });
    const ander = await nieuwSignaal(verbetering, { bericht: woorden, citaat: '' });
    const los = await nieuwSignaal('');
    for (const { id } of [ander, los])
      changeDatabase(api.pb, 'update signalen set samenvatting = ?, antwoord = ? where id = ?', zin, zin, id);
    const nu = '2026-03-02 10:00:00.000Z';
    const moment = (signaal: string, soort: string): string =>
      zet('contactmomenten', {
        signaal,
        soort,
        kanaal: 'telefoon',
        tekst: zin,
        intrekreden: zin,
        voor: 'staf',
        op: nu,
      });
    const gekoppeld = moment(ander.id, 'actie');
    const losse = moment(los.id, 'antwoord');
    const gezegd = moment(ander.id, 'aanvulling');
    const reeks = zet('overlegreeksen', { naam: 'Maandag', soort: 'gepland' });
    const overleg = zet('overleggen', {
      reeks,
      datum: '2026-03-02',
      status: 'gesloten',
      reden: zin,
      buiten: JSON.stringify([{ titel: zin }]),
    });
    const omdat = JSON.stringify({ code: 'opnieuw', params: { titel: zin, dagen: 3 } });
    const punten = [verbetering, ''].map((van) =>
      zet('agendapunten', {
        overleg,
        verbetering: van,
        titel: zin,
        uitkomstReden: zin,
        omdat,
        signalen: '[]',
        acties: '[]',
      }),
    );
    const notities = punten.map((agendapunt) => zet('notities', { overleg, agendapunt, tekst: zin }));
    const correctie = zet('correcties', { overleg, tekst: zin });
    const acties = [verbetering, ''].map((van) =>
      zet('acties', { verbetering: van, tekst: zin, gedaan: zin, status: 'open', deadline: '2026-03-09' }),
    );
    const besluit = zet('besluiten', {
      overleg,
      agendapunt: punten[0]!,
      verbetering,
      tekst: zin,
      reden: zin,
      waaraan: zin,
      dilemma: 'geen',
      op: nu,
    });

    const { body } = await api.ask(
      'dienst',
      'POST /volgen',
      {},
      { volgcode: hun.volgcode, intrekken: ['citaat-publiek'] },
    );
    expect(body.woordenWachten).toBe(false);

    for (const { id } of [ander, los])
      expect(lees('signalen', id)).toMatchObject({ samenvatting: over, antwoord: over });
    for (const id of [gekoppeld, losse])
      expect(lees('contactmomenten', id)).toMatchObject({ tekst: over, intrekreden: over });
    expect(lees('contactmomenten', gezegd).tekst).toBe(zin);
    expect(lees('signalen', ander.id).tekst).toBe(woorden);
    expect(lees('overleggen', overleg)).toMatchObject({
      reden: over,
      buiten: JSON.stringify([{ titel: over }]),
    });
    for (const id of punten) {
      expect(lees('agendapunten', id)).toMatchObject({ titel: over, uitkomstReden: over });
      expect(JSON.parse(lees('agendapunten', id).omdat)).toEqual({
        code: 'opnieuw',
        params: { titel: over, dagen: 3 },
      });
    }
    for (const id of notities) expect(lees('notities', id).tekst).toBe(over);
    expect(lees('correcties', correctie).tekst).toBe(over);
    for (const id of acties) expect(lees('acties', id)).toMatchObject({ tekst: over, gedaan: over });
    expect(lees('besluiten', besluit)).toMatchObject({ tekst: over, reden: over, waaraan: over });
  });
});
