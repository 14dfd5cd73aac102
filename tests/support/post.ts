import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openDataFolder } from '#server/data-folder.ts';
import { Api } from '#tests/support/api.ts';
import { changeDatabase } from '#tests/support/change-database.ts';
import { startMailserver, type TestMailserver } from '#tests/support/start-mailserver.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';
import { startVerzender, type TestVerzender } from '#tests/support/start-verzender.ts';

/** PocketBase, the sender and a mail server, each one real. */
export interface TestPost {
  api: Api;
  mail: TestMailserver;
  verzender: TestVerzender;
  /** Where the sender keeps what PocketBase does not know yet. */
  journaal: string;
  /** The addresses that mails were kept for, in order of arrival. */
  aan: () => string[];
  /**
   * Lets the time pass until every mail that waits is due. Does nothing while a mail is under way: PocketBase, which is used to being the only
   * writer, would hold that mail up for seconds.
   */
  laatTijdGaan: () => void;
  /** Changes the database behind everybody's back. */
  change: (sql: string, ...waarden: string[]) => void;
  /** Another sender on the same data folder. */
  startTweede: () => TestVerzender;
  stop: () => Promise<void>;
}

/** Starts all three; `tegelijk` is how many mails go at the same time. */
export async function startPost(tegelijk = 3): Promise<TestPost> {
  const [pb, mail] = await Promise.all([startPocketBase(), startMailserver()]);
  const map = openDataFolder(mkdtempSync(join(tmpdir(), 'luisterloop-post-')));
  const verzender = startVerzender(map.pad, pb, mail.url, tegelijk);
  const change = (sql: string, ...waarden: string[]): void => changeDatabase(pb, sql, ...waarden);
  const count = (waar: string, ...waarden: string[]): number => {
    const db = new DatabaseSync(join(pb.dataDir, 'data/data.db'), { readOnly: true });
    const rij = db.prepare(`select count(*) as aantal from berichten where ${waar}`).get(...waarden);
    db.close();
    return Number(rij?.['aantal']);
  };
  return {
    api: new Api(pb),
    mail,
    verzender,
    journaal: map.journaal,
    aan: () => mail.post.map(({ aan }) => aan.join()),
    laatTijdGaan: () => {
      const nu = new Date().toISOString().replace('T', ' ');
      const uitgesteld = "status = 'wacht' and nietVoor > ?";
      if (count("status = 'onderweg'") > 0 || count(uitgesteld, nu) === 0) return;
      change(`update berichten set nietVoor = '' where ${uitgesteld}`, nu);
    },
    change,
    startTweede: () => startVerzender(map.pad, pb, mail.url, tegelijk),
    stop: async () => {
      await verzender.stop();
      await Promise.all([mail.stop(), pb.stop()]);
      rmSync(map.pad, { recursive: true, force: true });
    },
  };
}
