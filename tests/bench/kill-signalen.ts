import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { formulier } from '#tests/fixtures/signalen.ts';
import { Api } from '#tests/support/api.ts';
import { startPocketBase, type TestPocketBase } from '#tests/support/start-pocketbase.ts';

/** What was found after killing PocketBase (kill -9) again and again while signals came in. */
export interface Row {
  rondes: number;
  clients: number;
  /** Signals that somebody was told were received. */
  bevestigd: number;
  /** Those of them that are not there. */
  verloren: number;
  /** Signals without their melder or audit row, and those without their signal. */
  half: number;
  /** Numbers that were given out twice or never, in what is there. */
  misnummerd: number;
  /** Signals that the index does not know, and the other way round. */
  onvindbaar: number;
}

/** Kills at a random moment of each round, after the first answer of that round. */
export async function killInname(rondes = 100, clients = 16): Promise<Row> {
  const pb = await startPocketBase();
  try {
    const api = new Api(pb);
    await api.token('dienst');
    const bevestigd: string[] = [];
    for (let ronde = 0; ronde < rondes; ronde += 1) await runRonde(api, clients, bevestigd);
    return { rondes, clients, bevestigd: bevestigd.length, ...inspect(pb, bevestigd) };
  } finally {
    await pb.stop();
  }
}

async function runRonde(api: Api, clients: number, bevestigd: string[]): Promise<void> {
  const genoeg = bevestigd.length + 1 + Math.floor(Math.random() * 3 * clients);
  let gedood: Promise<void> | undefined;
  const client = async (): Promise<void> => {
    while (gedood === undefined) {
      const antwoord = await api.ask('dienst', 'POST /signalen', {}, formulier()).catch(() => undefined);
      if (antwoord?.status === 200) bevestigd.push(antwoord.body.kenmerk);
      if (bevestigd.length >= genoeg) gedood ??= api.pb.kill();
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  await gedood;
  await api.pb.restart();
}

function inspect(
  pb: TestPocketBase,
  bevestigd: readonly string[],
): Omit<Row, 'rondes' | 'clients' | 'bevestigd'> {
  const db = new DatabaseSync(join(pb.dataDir, 'data/data.db'));
  const count = (sql: string): number => Number(Object.values(db.prepare(sql).get() ?? {})[0]);
  const kenmerken = new Set(
    db
      .prepare('SELECT kenmerk FROM signalen')
      .all()
      .map((rij) => String(rij['kenmerk'])),
  );
  db.exec("INSERT INTO signalen_zoek (signalen_zoek, rank) VALUES ('integrity-check', 1)");
  const signalen = count('SELECT count(*) FROM signalen');
  const uitgegeven = count("SELECT sum(stand) FROM tellers WHERE reeks LIKE 'signalen-%'");
  const regels = "SELECT bron FROM auditlog WHERE soort = 'signalen' AND wat = 'geregistreerd'";
  const uitslag = {
    verloren: bevestigd.filter((kenmerk) => !kenmerken.has(kenmerk)).length,
    half:
      count('SELECT count(*) FROM signalen WHERE id NOT IN (SELECT signaal FROM melders)') +
      count('SELECT count(*) FROM melders WHERE signaal NOT IN (SELECT id FROM signalen)') +
      count(`SELECT count(*) FROM signalen WHERE id NOT IN (${regels})`) +
      count(`SELECT count(*) FROM (${regels}) WHERE bron NOT IN (SELECT id FROM signalen)`),
    misnummerd: signalen - kenmerken.size + Math.abs(uitgegeven - signalen),
    onvindbaar: Math.abs(signalen - count('SELECT count(*) FROM signalen_zoeknummers')),
  };
  db.close();
  return uitslag;
}

if (import.meta.main) {
  const [rondes, clients] = process.argv.slice(2).map(Number);
  console.table([await killInname(rondes, clients)]);
}
