import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Oordeel } from '#core/meelezen/enumeraties.ts';
import type { VerbeteringInhoud } from '#core/publicatie/publicatie.ts';
import { besluit, geefOordeel } from '#tests/fixtures/loop.ts';
import { formulier } from '#tests/fixtures/signalen.ts';
import { intrekking, publiceer, volledig } from '#tests/fixtures/verbeteringen.ts';
import { Api } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
let db: DatabaseSync;
beforeAll(async () => {
  api = new Api(await startPocketBase());
  db = new DatabaseSync(join(api.pb.dataDir, 'data/data.db'));
});
afterAll(async () => {
  db.close();
  await api.pb.stop();
});

let nummer = 0;

async function publish(aantalSignalen: number): Promise<string> {
  nummer += 1;
  const { id } = await api.nieuw('redacteur', {
    ...volledig,
    titel: `Luisteren ${nummer}`,
    aantalSignalen,
    aantalBron: 'klantonderzoek 2024',
  });
  await publiceer(api, id);
  return id;
}

/** Links a new signal, or takes the link of `signaal` away. */
async function link(verbetering: string, over: Record<string, string> = {}): Promise<string> {
  nummer += 1;
  const gegevens = formulier({ email: `mens-${nummer}@voorbeeld.test`, ...over });
  const { body } = await api.ask('dienst', 'POST /signalen', {}, gegevens);
  const signaal = (await api.records('ambassadeur', 'signalen', `?filter=(kenmerk='${body.kenmerk}')`)).body
    .items[0].id;
  expect(
    (await api.ask('ambassadeur', 'POST /signalen/{id}/koppelingen', { id: signaal }, { verbetering }))
      .status,
  ).toBe(200);
  return signaal;
}

/** Gives these verdicts, about the outcome that the entry has or about `uitkomst`. */
function judge(verbetering: string, oordelen: Oordeel[], ronde = 0, uitkomst: string | null = null): void {
  const rij = db.prepare(
    `insert into meelezingen (id, verbetering, moment, status, ronde, oordeel, gegevenOp, uitkomst)
     values (?, ?, 'na-publicatie', 'gegeven', ?, ?, ?, coalesce(?, (select uitkomst from verbeteringen where id = ?)))`,
  );
  oordelen.forEach((oordeel, i) => {
    nummer += 1;
    const op = new Date(Date.UTC(2026, 0, 1) + i * 1000).toISOString().replace('T', ' ');
    rij.run(`m${String(nummer).padStart(14, '0')}`, verbetering, ronde, oordeel, op, uitkomst, verbetering);
  });
}

/** Puts these signals in the ledger; returns the ids of the lines. */
function tell(
  verbetering: string,
  signalen: string[],
  uitkomst = 'doorgevoerd',
  status = 'verteld',
): string[] {
  const rij = db.prepare(
    `insert into terugkoppelingen (id, signaal, verbetering, uitkomst, ronde, status, versie) values (?, ?, ?, ?, 0, ?, 1)
     on conflict (signaal, verbetering, uitkomst, ronde) do update set status = excluded.status, versie = 1 returning id`,
  );
  return signalen.map((signaal) => {
    nummer += 1;
    const id = `t${String(nummer).padStart(14, '0')}`;
    return String(rij.get(id, signaal, verbetering, uitkomst, status)!['id']);
  });
}

async function list(verbetering: string): Promise<VerbeteringInhoud[]> {
  const query = `?filter=(bron='${verbetering}')&sort=versie`;
  return (await api.records('redacteur', 'publicaties', query)).body.items.map(
    (rij: { inhoud: VerbeteringInhoud }) => rij.inhoud,
  );
}

const times = <T extends string>(aantal: number, wat: T): T[] => Array.from({ length: aantal }, () => wat);

describe('what the public sees of the loop', () => {
  test('R9 is in the snapshot from the first publication on', async () => {
    const [inhoud] = await list(await publish(41));
    expect(inhoud!.luister).toEqual({
      gezegd: null,
      eerder: { aantal: 40, bron: 'klantonderzoek 2024' },
      verteld: null,
      oordelen: { totaal: null, ja: null, deels: null, nee: null, 'weet-niet': null },
      ingevoerd: null,
      afwijking: '',
      gesloten: '',
    });
    expect((await list(await publish(4)))[0]!.luister!.eerder).toBeNull();
  });

  test('R9 is published again at the fifth signal and not at the first four; the text stays the same', async () => {
    const id = await publish(0);
    for (let i = 0; i < 4; i += 1) await link(id);
    // The first of them is a step of the loop, which shows (R16); how many there are does not.
    expect((await list(id)).map(({ luister }) => luister!.gezegd)).toEqual([null, null]);
    const vijfde = await link(id);
    const versies = await list(id);
    expect(versies.map(({ luister }) => luister!.gezegd)).toEqual([null, null, 5]);
    expect({ ...versies[2], luister: null }).toEqual({ ...versies[1], luister: null });
    await api.ask('ambassadeur', 'POST /signalen/{id}/koppelingen', { id: vijfde }, { verbetering: '' });
    expect((await list(id)).map(({ luister }) => luister!.gezegd)).toEqual([null, null, 5, null]);
  });

  test('R9 verdicts of this round count, in the order in which they were given, and who was told of this outcome', async () => {
    const id = await publish(41);
    judge(id, [...times(13, 'ja'), ...times(7, 'deels'), ...times(4, 'nee')]);
    judge(id, times(5, 'nee'), 7);
    judge(id, times(5, 'nee'), 0, 'gepland');
    const signalen = [];
    for (let i = 0; i < 11; i += 1) signalen.push(await link(id));
    tell(id, signalen.slice(0, 6));
    tell(id, signalen, 'gepland');
    await link(id);
    const { luister } = (await list(id)).at(-1)!;
    expect(luister!.verteld).toBe(5);
    expect(luister!.oordelen).toMatchObject({ totaal: 20, ja: 13, nee: null, deels: null });
  });

  test('R9 a verdict shows at the fifth', async () => {
    const id = await publish(41);
    judge(id, times(3, 'ja'));
    for (let i = 0; i < 2; i += 1) await geefOordeel(api, id, 'ja');
    const [eerste, ...later] = (await list(id)).map(({ luister }) => luister!.oordelen.totaal);
    expect([eerste, later.at(-1)]).toEqual([null, 5]);
  });

  test('R9 ticking off the call list shows at the fifth who was told', async () => {
    const id = await publish(41);
    const signalen = [];
    for (let i = 0; i < 10; i += 1) signalen.push(await link(id));
    const getoond = [];
    for (const rij of tell(id, signalen.slice(0, 5), 'doorgevoerd', 'te-doen')) {
      const body = { status: 'verteld', kanaal: 'telefoon', toelichting: '', versie: 1 } as const;
      expect(
        (await api.ask('ambassadeur', 'POST /terugkoppelingen/{id}/uitkomsten', { id: rij }, body)).status,
      ).toBe(200);
      getoond.push((await list(id)).at(-1)!.luister!.verteld);
    }
    expect(getoond).toEqual([null, null, null, null, 5]);
  });

  test('R16 a person was told, as for the gate, when none of their signals waits any more', async () => {
    const id = await publish(41);
    const signalen = [];
    for (let i = 0; i < 10; i += 1) signalen.push(await link(id, { email: `samen-${i}@voorbeeld.test` }));
    tell(id, signalen.slice(0, 5));
    const nog = await link(id, { email: 'samen-0@voorbeeld.test' });
    const [rij = ''] = tell(id, [nog], 'doorgevoerd', 'te-doen');
    await link(id);
    expect((await list(id)).at(-1)!.luister).toMatchObject({ gezegd: 10, verteld: null });
    const body = { status: 'wil-niet', kanaal: '', toelichting: '', versie: 1 } as const;
    const route = 'POST /terugkoppelingen/{id}/uitkomsten';
    expect((await api.ask('ambassadeur', route, { id: rij }, body)).status).toBe(200);
    expect((await list(id)).at(-1)!.luister!.verteld).toBe(5);
  });

  test('R16 one person with many signals is one, also when who they are is erased; who is unlinked was told of nothing here', async () => {
    const id = await publish(0);
    const zelfde = [];
    for (const email of ['Een.Mens@gmail.com', 'eenmens@googlemail.com', 'e.e.n.mens+x@gmail.com']) {
      zelfde.push(await link(id, { email }));
    }
    const anderen = [];
    for (let i = 0; i < 3; i += 1) anderen.push(await link(id));
    expect((await list(id)).at(-1)!.luister!.gezegd).toBeNull();
    anderen.push(await link(id));
    expect((await list(id)).at(-1)!.luister!.gezegd).toBe(5);
    for (const signaal of zelfde) {
      expect(
        (await api.ask('ambassadeur', 'POST /signalen/{id}/wissingen', { id: signaal }, {})).status,
      ).toBe(200);
    }
    for (let i = 0; i < 4; i += 1) anderen.push(await link(id));
    expect((await list(id)).at(-1)!.luister!.gezegd).toBe(5);
    anderen.push(await link(id));
    tell(id, [...zelfde, ...anderen.slice(0, 4)]);
    await link(id);
    expect((await list(id)).at(-1)!.luister).toMatchObject({ gezegd: 10, verteld: 5 });
    await api.ask(
      'ambassadeur',
      'POST /signalen/{id}/koppelingen',
      { id: anderen[0] ?? '' },
      { verbetering: '' },
    );
    await link(id);
    expect((await list(id)).at(-1)!.luister).toMatchObject({ gezegd: 10, verteld: null });
  });

  test('R9 a call that staff link while they register it counts too', async () => {
    const id = await publish(0);
    for (let i = 0; i < 5; i += 1) {
      const { status } = await api.ask(
        'ambassadeur',
        'POST /signalen',
        {},
        {
          formulier: `registratie-${id}-${i}-0123456789abcdef`,
          soort: 'klacht',
          herkomst: 'reactief',
          kanaal: 'telefoon',
          ontvangenOp: '2026-01-05',
          tekst: 'Belt hierover.',
          verbetering: id,
        },
      );
      expect(status).toBe(200);
    }
    expect((await list(id)).at(-1)!.luister!.gezegd).toBe(5);
  });

  test('a step in the loop takes the figures along, and the audit log knows nothing of them', async () => {
    const id = await publish(41);
    judge(id, times(5, 'ja'));
    await api.stap('voorzitter', id, 'besluiten', besluit('', { acties: [] }));
    const inhoud = (await list(id)).at(-1)!;
    expect(inhoud.loop.map(({ fase }) => fase)).toContain('gekozen');
    expect(inhoud).toMatchObject({ luister: { oordelen: { totaal: 5 } } });
    const regels = (await api.records('beheerder', 'auditlog', `?filter=(bron='${id}')`)).body.items;
    expect(regels.map(({ wat }: { wat: string }) => wat).sort()).toEqual(
      ['aangemaakt', ...times(4, 'fase'), 'goedkeuren', 'indienen', 'publiceren'].sort(),
    );
  });

  test('an entry that was withdrawn is not published again by a signal', async () => {
    const id = await publish(0);
    await api.stap('redacteur', id, 'intrekkingen', intrekking);
    for (let i = 0; i < 5; i += 1) await link(id);
    expect(await list(id)).toHaveLength(1);
  });
});
