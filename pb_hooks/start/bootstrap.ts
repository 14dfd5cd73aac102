import type { Gebeurd } from '#core/privacy/blijft-weg.ts';
import { finishNawerk } from '../basis/nawerk.ts';
import { catchUp, readText } from '../privacy/blijft-weg.ts';
import { herhaal } from '../privacy/herhaal.ts';
import { publishLuistercijfers } from '../publicatie/publish-luistercijfers.ts';
import { fillEmpty, type Startbestand } from '../organisatie/first-start.ts';
import type { loadDemo, Startdemo } from './load-demo.ts';

const portaal = 'portaal@luisterloop.invalid';

/** Before the first request: the schema is up to date, the public server can log in, and an empty data folder is filled. */
export function bootstrap(e: core.BootstrapEvent): void {
  e.next();
  const wachtwoord = $os.getenv('LUISTERLOOP_DIENST');
  if (wachtwoord === '') return;
  e.app.runAllMigrations();
  upsertDienst(e.app, wachtwoord);
  trustProxy(e.app);
  herhaalNaTerugzetten(e.app);
  finishNawerk(e.app);
  catchUp(e.app);
  const pad = $os.getenv('LUISTERLOOP_START');
  if (pad === '' || e.app.countRecords('instellingen') > 0) return;
  const start = JSON.parse(toString($os.readFile(pad))) as Startbestand & { demo?: Startdemo };
  e.app.runInTransaction((tx) => {
    fillEmpty(tx, start);
    if (start.demo) requireDemo().loadDemo(tx, start.demo);
    if (start.werkwijze) publishLuistercijfers(tx);
  });
}

/** After restoring a backup, before anybody can sign in and before anything is published: what happened since is done again. */
function herhaalNaTerugzetten(app: core.App): void {
  const pad = $os.getenv('LUISTERLOOP_HERHALEN');
  const tekst = pad === '' ? '' : readText(pad);
  if (tekst === '') return;
  app.runInTransaction((tx) => herhaal(tx, JSON.parse(tekst) as Gebeurd[]));
  $os.remove(pad);
}

/**
 * Behind a proxy each visitor is counted by themselves: by the last address in this header, which is the one that the proxy adds. Without a proxy
 * nobody says who the visitor is but the connection.
 */
function trustProxy(app: core.App): void {
  const settings = app.settings();
  const headers = $os.getenv('LUISTERLOOP_PROXY') === '' ? [] : ['X-Forwarded-For'];
  if (settings.trustedProxy.headers.length === headers.length) return;
  settings.trustedProxy.headers = headers;
  app.save(settings);
}

/** The demo is a bundle of its own, which no other start reads. */
function requireDemo(): { loadDemo: typeof loadDemo } {
  return require(`${__hooks}/demo.js`) as { loadDemo: typeof loadDemo };
}

/** Password and fingerprint both follow from the secret: a database that knows others was made with another secret, and is left alone. */
function upsertDienst(app: core.App, wachtwoord: string): void {
  const afdruk = $os.getenv('LUISTERLOOP_AFDRUK');
  const found = app.findRecordsByFilter('diensten', 'email = {:portaal}', '', 1, 0, { portaal })[0];
  if (found && !found.validatePassword(wachtwoord))
    throw new Error('De sleutel hoort niet bij deze database: zet de sleutel uit de back-up terug.');
  if (found && found.getString('afdruk') === afdruk) return;
  const record = found ?? new Record(app.findCollectionByNameOrId('diensten'), { email: portaal });
  if (!found) record.setPassword(wachtwoord);
  record.set('afdruk', afdruk);
  app.save(record);
}
