import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fillSignalen } from '#tests/bench/vul-signalen.ts';
import { addDagen } from '#core/tijd/dagen.ts';
import { Api } from '#tests/support/api.ts';
import { makeRecords, overleg, reeks } from '#tests/support/maak-overleg.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

interface Maten {
  signalen: number;
  entries: number;
  acties: number;
}

interface Row {
  wat: string;
  keer: number;
  p50: number;
  p95: number;
}

const keren = 30;

/** How long it takes to work out the agenda of a team that has this much, from the request to the answer; first when nothing changed, then from an empty agenda. */
export async function benchAgenda(
  maten: Maten = { signalen: 100_000, entries: 2000, acties: 500 },
): Promise<Row[]> {
  const pb = await startPocketBase();
  try {
    fillSignalen(pb.dataDir, maten.signalen);
    fillWerk(pb.dataDir, maten);
    const api = new Api(pb);
    const make = await makeRecords(api);
    const { id: reeksId } = await make('overlegreeksen', reeks);
    const { id } = await make('overleggen', overleg(reeksId, { minuten: 90 }));
    const refresh = async (): Promise<number> => {
      const begin = performance.now();
      const { status } = await api.ask('voorzitter', 'POST /overleggen/{id}/verversingen', { id }, null);
      if (status !== 200) throw new Error(`refused: ${status}`);
      return performance.now() - begin;
    };
    const zelfde = await repeat(refresh);
    const leeg = await repeat(async () => {
      change(pb.dataDir, 'DELETE FROM agendapunten WHERE overleg = ?', id);
      return refresh();
    });
    const wat = `${maten.signalen} signals, ${maten.entries} entries, ${maten.acties} open acties`;
    return [describe(`${wat}, unchanged`, zelfde), describe(`${wat}, from nothing`, leeg)];
  } finally {
    await pb.stop();
  }
}

async function repeat(meet: () => Promise<number>): Promise<number[]> {
  const tijden: number[] = [];
  for (let i = 0; i < keren; i += 1) tijden.push(await meet());
  return tijden;
}

function describe(wat: string, tijden: readonly number[]): Row {
  const inOrde = tijden.toSorted((een, ander) => een - ander);
  const deel = (aandeel: number): number => Math.round(inOrde[Math.ceil(inOrde.length * aandeel) - 1] ?? 0);
  return { wat, keer: tijden.length, p50: deel(0.5), p95: deel(0.95) };
}

function change(dataDir: string, sql: string, ...waarden: string[]): void {
  const db = new DatabaseSync(join(dataDir, 'data/data.db'), { timeout: 10_000 });
  db.prepare(sql).run(...waarden);
  db.close();
}

/** One in ten entries waits for an answer to a 'nee', one in ten misses one thing, one in twenty is proposed for reopening; one actie in five is late. */
function fillWerk(dataDir: string, { entries, acties }: Maten): void {
  const db = new DatabaseSync(join(dataDir, 'data/data.db'), { timeout: 10_000 });
  const entry = db.prepare(
    'INSERT INTO verbeteringen (id, kenmerk, slug, titel, fase, mist, effectVoorstel, versie) VALUES (?, ?, ?, ?, ?, ?, ?, 1)',
  );
  const actie = db.prepare(
    "INSERT INTO acties (id, verbetering, tekst, deadline, status, versie) VALUES (?, ?, 'Doe wat is beloofd', ?, 'open', 1)",
  );
  const issue = (code: string): object => ({ path: 'x', code, params: { aantal: 1, minimum: 3 } });
  const misten = [
    ['r4-nee-zonder-antwoord', 'r4-publiek'],
    ['r4-nog-te-vertellen'],
    ['r4-publiek', 'r4-medewerkers'],
  ];
  const vandaag = new Date().toISOString().slice(0, 10);
  const id = (i: number): string => `bench${String(i).padStart(10, '0')}`;
  db.exec('BEGIN');
  for (let i = 0; i < entries; i += 1) {
    const dicht = i % 20 === 3;
    const mist = (misten[i % 10] ?? misten[2]!).map(issue);
    const velden = [id(i), `V-9999-${i}`, `bench-${i}`, `Verbetering ${i}`, dicht ? 'gesloten' : 'gekozen'];
    entry.run(...velden, JSON.stringify(dicht ? [] : mist), dicht ? 'Van ongeveer 6 per maand naar 6.' : '');
  }
  for (let i = 0; i < acties; i += 1) {
    actie.run(id(i), id(i % entries), addDagen(vandaag, i % 5 === 0 ? -i : i));
  }
  db.exec('COMMIT');
  db.close();
}
