import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { TestPocketBase } from '#tests/support/start-pocketbase.ts';

/** Runs `work` while the database refuses new rows in `tabel` for which `wanneer` (SQL over `new`) is true, as a full disk might. */
export async function withBrokenWrite<T>(
  pb: TestPocketBase,
  tabel: string,
  wanneer: string,
  work: () => Promise<T>,
): Promise<T> {
  const db = new DatabaseSync(join(pb.dataDir, 'data/data.db'), { timeout: 5000 });
  db.exec(
    `create trigger stuk before insert on ${tabel} when ${wanneer} begin select raise(abort, 'stuk'); end`,
  );
  try {
    return await work();
  } finally {
    db.exec('drop trigger stuk');
    db.close();
  }
}
