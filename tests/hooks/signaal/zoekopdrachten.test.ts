import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formulier } from '#tests/fixtures/signalen.ts';
import { volledig } from '#tests/fixtures/verbeteringen.ts';
import { Api, type Antwoord, type Json } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
const ids: Record<string, string> = {};
let behandelaar = '';

beforeAll(async () => {
  api = new Api(await startPocketBase());
  for (const [naam, bericht] of Object.entries(teksten)) ids[naam] = await stuur(bericht);
  behandelaar = (await api.records('ambassadeur', 'medewerkers', `?filter=(naam='behandelaar')`)).body
    .items[0].id;
});
afterAll(() => api.pb.stop());

const jaar = String(new Date().getFullYear());
const teksten = {
  bak: 'De afvalbak bij de school zit vol. Één keer per week legen is te weinig.',
  brief: 'De brief over het café is onleesbaar.',
  loket: 'Bij het loket moest ik lang wachten op mijn paspoort.',
};

async function stuur(bericht: string): Promise<string> {
  const { body } = await api.ask('dienst', 'POST /signalen', {}, formulier({ bericht }));
  const gevonden = await api.records('ambassadeur', 'signalen', `?filter=(kenmerk='${body.kenmerk}')`);
  return gevonden.body.items[0].id;
}
const vraag = (als: string, body: object): Promise<Antwoord> =>
  api.ask(als, 'POST /signalen/zoekopdrachten', {}, { velden: ['id'], ...body });
/** The names of what is found, in order. */
async function zoek(body: object, als = 'ambassadeur'): Promise<string[]> {
  const { signalen } = (await vraag(als, body)).body;
  const namen = Object.entries(ids).map(([naam, id]) => [id, naam] as const);
  return signalen.map(({ id }: Json) => new Map(namen).get(id) ?? id);
}
async function wijzig(naam: string, over: object): Promise<void> {
  const pad = `/api/collections/signalen/records/${ids[naam]}`;
  const { versie } = (await api.call('ambassadeur', 'GET', pad)).body;
  const antwoord = await api.update('ambassadeur', 'signalen', ids[naam] ?? '', { versie, ...over });
  if (antwoord.status !== 200) throw new Error(JSON.stringify(antwoord.body));
}

describe('words', () => {
  test.each([
    ['afvalbak', ['bak']],
    ['afval school', ['bak']],
    ['een keer', ['bak']],
    ['CAFE', ['brief']],
    ['paspoort loket', ['loket']],
    ['paspoort afvalbak', []],
    ['"school" OR -weg*', []],
    ['afval\u0000 sch\u0000ool', ['bak']],
    ['bij', ['bak', 'loket']],
    ['2', ['brief']],
    ['0002', ['brief']],
    [`S-${jaar}-000003`, ['loket']],
    [`s${jaar}`, ['bak', 'brief', 'loket']],
    [jaar, []],
  ])('%j finds %j', async (woorden, namen) => {
    expect((await zoek({ zoek: woorden })).toSorted()).toEqual(namen);
  });

  test('any of some words finds what may be about the same', async () => {
    expect((await zoek({ woorden: ['brief', 'paspoo'] })).toSorted()).toEqual(['brief', 'loket']);
  });

  test('what only looks like an operator is a word like any other', async () => {
    for (const teken of ['"', "'", '*', 'NEAR(', 'merken : open', '{tekst} : x', ') OR (', '-- ;', '\u0000'])
      expect((await vraag('ambassadeur', { zoek: teken })).status).toBe(200);
  });

  test('what was changed is found by its new words and no longer by the old, and nothing of those is left', async () => {
    const id = await stuur('Mijn kanariepiet is ziek.');
    ids['kanarie'] = id;
    expect(await zoek({ zoek: 'kanariepiet' })).toEqual(['kanarie']);
    inDatabase((db) => db.prepare('UPDATE signalen SET tekst = ? WHERE id = ?').run('Is weggehaald.', id));
    expect(await zoek({ zoek: 'kanariepiet' })).toEqual([]);
    expect(await zoek({ zoek: 'weggehaald' })).toEqual(['kanarie']);
    expect(readIndex()).not.toContain('kanariepiet');
    expect(readIndex()).toContain('weggehaald');
    delete ids['kanarie'];
    inDatabase((db) => db.prepare('DELETE FROM signalen WHERE id = ?').run(id));
    expect(await zoek({ zoek: 'weggehaald' })).toEqual([]);
    expect(readIndex()).not.toContain('weggehaald');
  });

  test('the index agrees with the signals, also after VACUUM', async () => {
    inDatabase((db) => db.exec('VACUUM'));
    inDatabase((db) =>
      db.exec("INSERT INTO signalen_zoek (signalen_zoek, rank) VALUES ('integrity-check', 1)"),
    );
    expect(await zoek({ zoek: 'paspoort' })).toEqual(['loket']);
  });
});

function inDatabase<T>(work: (db: DatabaseSync) => T): T {
  const db = new DatabaseSync(join(api.pb.dataDir, 'data/data.db'), { timeout: 10_000 });
  try {
    return work(db);
  } finally {
    db.close();
  }
}

/** Every byte of the index, as text. */
function readIndex(): string {
  return inDatabase((db) =>
    db
      .prepare('SELECT block FROM signalen_zoek_data')
      .all()
      .map((rij) => Buffer.from(rij['block'] as Uint8Array).toString('latin1'))
      .join('\n'),
  );
}

describe('filters and pages', () => {
  test('closed signals are left out unless they are asked for', async () => {
    await wijzig('brief', { status: 'beantwoord' });
    await wijzig('brief', { status: 'gesloten' });
    expect((await zoek({})).toSorted()).toEqual(['bak', 'loket']);
    expect(await zoek({ status: 'gesloten' })).toEqual(['brief']);
    expect((await zoek({ status: 'alle' })).toSorted()).toEqual(['bak', 'brief', 'loket']);
  });

  test('every order is walked to its end and back, each signal once', async () => {
    for (let i = 0; i < 7; i += 1) await stuur(`Bladzijde ${i} over bomen.`);
    for (const over of [{ zoek: 'bomen' }, {}, { status: 'alle' }, { status: 'gesloten' }])
      for (const volgorde of ['urgentie', 'nieuwste']) {
        const alles = (await vraag('ambassadeur', { ...over, volgorde, hoeveel: 50 })).body;
        expect([alles.vorige, alles.volgende]).toEqual(['', '']);
        const vooruit = [(await vraag('ambassadeur', { ...over, volgorde, hoeveel: 3 })).body];
        while (vooruit.at(-1).volgende !== '') {
          const plek = vooruit.at(-1).volgende;
          vooruit.push((await vraag('ambassadeur', { ...over, volgorde, hoeveel: 3, plek })).body);
        }
        expect(vooruit.flatMap(({ signalen }) => signalen)).toEqual(alles.signalen);
        for (let i = vooruit.length - 1; i > 0; i -= 1) {
          const plek = vooruit[i].vorige;
          const terug = (await vraag('ambassadeur', { ...over, volgorde, hoeveel: 3, plek })).body;
          expect(terug.signalen).toEqual(vooruit[i - 1].signalen);
          expect(terug.vorige === '').toBe(i === 1);
        }
        expect(vooruit[0].vorige).toBe('');
      }
  });
});

describe('who sees what', () => {
  test('a behandelaar finds own signals, a redacteur what belongs to an entry, and the others nothing', async () => {
    expect(await zoek({ status: 'alle', zoek: 'paspoort' }, 'behandelaar')).toEqual([]);
    await wijzig('loket', { behandelaar });
    expect(await zoek({ status: 'alle' }, 'behandelaar')).toEqual(['loket']);
    await wijzig('loket', { behandelaar: '', regiehouder: behandelaar });
    expect(await zoek({ status: 'alle', volgorde: 'nieuwste' }, 'behandelaar')).toEqual(['loket']);
    expect(await zoek({ status: 'alle' }, 'redacteur')).toEqual([]);
    const { id } = await api.nieuw('ambassadeur', volledig);
    await api.ask(
      'ambassadeur',
      'POST /signalen/{id}/koppelingen',
      { id: ids['bak'] ?? '' },
      { verbetering: id },
    );
    expect(await zoek({ status: 'alle' }, 'redacteur')).toEqual(['bak']);
    for (const als of ['gast', 'medewerker', 'beheerder', 'dienst'])
      expect([401, 403]).toContain((await vraag(als, { status: 'alle' })).status);
  });

  test('R1 hidden fields are not given', async () => {
    const velden = ['id', 'kenmerk', 'formulierhash'];
    const { signalen } = (await vraag('ambassadeur', { velden, zoek: 'paspoort' })).body;
    expect(Object.keys(signalen[0]).toSorted()).toEqual(['id', 'kenmerk']);
  });
});
