import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { TestPocketBase } from '#tests/support/start-pocketbase.ts';

/** Changes the database behind everybody's back, as time does. */
export function changeDatabase(
  { dataDir }: TestPocketBase,
  sql: string,
  ...waarden: (string | number)[]
): void {
  const [test, portaal] = ['data/data.db', 'pocketbase/data.db'].map((naam) => join(dataDir, naam));
  const db = new DatabaseSync(existsSync(test!) ? test! : portaal!, { timeout: 5000 });
  db.prepare(sql).run(...waarden);
  db.close();
}
