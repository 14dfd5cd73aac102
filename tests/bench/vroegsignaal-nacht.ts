import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { runBelasting } from '#tests/bench/belast-signalen.ts';
import { seedToeval } from '#tests/bench/reeksen.ts';
import { Api } from '#tests/support/api.ts';
import { prepareCron } from '#tests/support/run-cron.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

/** Ten themes, and as many series more as 300 clusters would be. */
const reeksen = 310;
const signalen = 100_000;
const dagen = 728;
const wijken = 40;
const piek = 80;
const dag = 86_400_000;
const langst = 120_000;

function fill(dataDir: string): void {
  const db = new DatabaseSync(join(dataDir, 'data/data.db'), { timeout: 10_000 });
  const toeval = seedToeval(7);
  const themas = Array.from({ length: reeksen }, (_, i) => `nacht${String(i).padStart(10, '0')}`);
  const rij = db.prepare(
    `insert into signalen (id, kenmerk, soort, herkomst, kanaal, ontvangenOp, tekst, thema, wijk, status, formulierhash, versie)
     values (?, ?, 'klacht', 'reactief', 'website', ?, 'De container staat vol.', ?, ?, 'gesloten', ?, 1)`,
  );
  db.exec('begin');
  for (const [i, id] of themas.entries())
    db.prepare('insert into themas (id, slug, naam, volgorde) values (?, ?, ?, ?)').run(id, id, id, i + 100);
  for (let i = 0; i < signalen + piek; i++) {
    const isPiek = i >= signalen;
    const op = new Date(Date.now() - (isPiek ? 0 : Math.floor(toeval() * dagen)) * dag)
      .toISOString()
      .slice(0, 10);
    const id = `nacht${String(i).padStart(10, '0')}`;
    const thema = themas[isPiek ? 0 : Math.floor(toeval() * reeksen)]!;
    rij.run(id, id, op, thema, `Wijk ${Math.floor(toeval() * wijken)}`, id);
  }
  db.exec('commit');
  db.close();
}

/** The nightly look over two years of signals, while forms come in; milliseconds. */
export async function benchNacht(): Promise<object[]> {
  const api = new Api(await startPocketBase());
  try {
    fill(api.pb.dataDir);
    const look = await prepareCron(api.pb, 'pieken');
    const headers = { authorization: await api.token('dienst') };
    const belast = (duur: number): ReturnType<typeof runBelasting> =>
      runBelasting({ url: `${api.pb.url}/api/luisterloop/v1/signalen`, koppen: headers, clients: 2, duur });
    const rustig = await belast(3000);
    const begin = performance.now();
    await look();
    let klaar = 0;
    const wacht = (async (): Promise<void> => {
      while (klaar === 0 && performance.now() - begin < langst) {
        const { body } = await api.records('voorzitter', 'vroegsignalen', "?perPage=1&filter=(soort='piek')");
        if (body.totalItems > 0) klaar = performance.now() - begin;
        else await new Promise((verder) => setTimeout(verder, 100));
      }
    })();
    const druk = await belast(8000);
    await wacht;
    const p99 = (tijden: readonly number[]): number =>
      Math.round(tijden.toSorted((a, b) => a - b)[Math.floor(tijden.length * 0.99)] ?? 0);
    return [
      {
        signals: signalen,
        series: reeksen,
        neighbourhoods: wijken,
        'first peak written after, ms': Math.round(klaar),
        'intake p99 before, ms': p99(rustig.tijden),
        'intake p99 meanwhile, ms': p99(druk.tijden),
      },
    ];
  } finally {
    await api.pb.stop();
  }
}
