import { loadStart, type Startbestand } from './load-start.ts';

const portaal = 'portaal@luisterloop.invalid';

/** Before the first request: the schema is up to date, the public server can log in, and an empty data folder is filled. */
export function bootstrap(e: core.BootstrapEvent): void {
  e.next();
  const wachtwoord = $os.getenv('LUISTERLOOP_DIENST');
  if (wachtwoord === '') return;
  e.app.runAllMigrations();
  upsertDienst(e.app, wachtwoord);
  const pad = $os.getenv('LUISTERLOOP_START');
  if (pad === '' || e.app.countRecords('instellingen') > 0) return;
  const start = JSON.parse(toString($os.readFile(pad))) as Startbestand;
  e.app.runInTransaction((tx) => loadStart(tx, start));
}

function upsertDienst(app: core.App, wachtwoord: string): void {
  const found = app.findRecordsByFilter('diensten', 'email = {:portaal}', '', 1, 0, { portaal })[0];
  if (found?.validatePassword(wachtwoord)) return;
  const record = found ?? new Record(app.findCollectionByNameOrId('diensten'), { email: portaal });
  record.setPassword(wachtwoord);
  app.save(record);
}
