import { blijvend, readBlijvend, type Gebeurd } from '#core/privacy/blijft-weg.ts';
import type { Rol } from '#core/basis/rollen.ts';
import { addDagen } from '#core/tijd/dagen.ts';

/**
 * After the commit of what it is about, and before it is answered: a line in the log outside the database, on the disk. A line that could not
 * be written is written by `catchUp` later.
 */
export function noteBlijvend(e: core.RecordEvent): void {
  e.next();
  const gebeurd = readGebeurd(e.app, e.record!);
  if (!gebeurd) return;
  try {
    append(gebeurd);
  } catch (fout) {
    e.app.logger().error('blijft-weg: niet geschreven', 'fout', String(fout));
  }
}

/** Writes what the log misses: what was committed just before a crash, while the disk was full, or before there was a log. */
export function catchUp(app: core.App): void {
  const map = $os.getenv('LUISTERLOOP_BACKUPS');
  if (map === '') return;
  const log = readText(`${map}/${naam()}`);
  const wat = blijvend.map((naam) => `wat = '${naam}'`).join(' || ');
  const filter = `created >= {:sinds} && (${wat})`;
  const rijen = app.findRecordsByFilter('auditlog', filter, 'created', 0, 0, { sinds: dagVoorLaatste(log) });
  for (const rij of rijen) {
    if (log.includes(`"id":"${rij!.id}"`)) continue;
    const gebeurd = readGebeurd(app, rij!);
    if (gebeurd) append(gebeurd);
  }
}

/** By the clock: whatever kept a line from being written may be over. */
export function runBlijftWeg(): void {
  catchUp($app as unknown as core.App);
}

function readGebeurd(app: core.App, regel: core.Record): Gebeurd | null {
  const [wat, soort, bron] = [regel.getString('wat'), regel.getString('soort'), regel.getString('bron')];
  const naar = readBlijvend({ wat, soort, van: regel.getString('van'), naar: regel.getString('naar') });
  if (naar === null) return null;
  return {
    id: regel.id,
    op: regel.getString('created').replace(' ', 'T'),
    wat,
    soort,
    bron,
    naar,
    ...(wat === 'intrekken' ? readRedenen(app, bron) : { reden: '' }),
    stand: wat === 'gewijzigd' ? readStand(app, soort, bron) : null,
  };
}

/** The day before the last line: whatever came earlier stands in the log. */
function dagVoorLaatste(log: string): string {
  const op = /.*"op":"([^"]{10})/.exec(log.slice(-2000).split('\n').slice(-2)[0] ?? '')?.[1];
  return op === undefined ? '' : addDagen(op, -1);
}

function readRedenen(app: core.App, bron: string): Pick<Gebeurd, 'reden' | 'publiekeReden'> {
  const laatste = app.findRecordsByFilter('publicaties', 'bron = {:bron}', '-versie', 1, 0, { bron })[0];
  return {
    reden: laatste?.getString('reden') ?? '',
    publiekeReden: laatste?.getString('publiekeReden') ?? '',
  };
}

function readStand(app: core.App, soort: string, bron: string): Gebeurd['stand'] {
  const record = app.findRecordsByIds(soort, [bron])[0];
  if (!record) return null;
  const rollen = soort === 'medewerkers' ? (record.getStringSlice('rollen') as Rol[]) : [];
  return { actief: record.getBool('actief'), rollen };
}

/** The log of this database, so that several may share a folder. */
function naam(): string {
  return `blijft-weg-${$os.getenv('LUISTERLOOP_AFDRUK').slice(0, 8)}.jsonl`;
}

/** Each line begins with its signature, so that nobody adds one. */
function append(gebeurd: Gebeurd): void {
  const map = $os.getenv('LUISTERLOOP_BACKUPS');
  if (map === '') return;
  const tekst = JSON.stringify(gebeurd);
  const regel = `${$security.hs256(`blijft-weg:${tekst}`, $os.getenv('LUISTERLOOP_SLEUTEL'))} ${tekst}\n`;
  appendIn(map, regel);
  for (const elders of readText(`${map}/mappen`).split('\n')) {
    try {
      if (elders !== '') appendIn(elders, regel);
    } catch {
      // a disk that is not there now: the next backup that goes there takes the whole log along
    }
  }
}

function appendIn(map: string, regel: string): void {
  const root = $os.openRoot(map);
  try {
    const wijze = Number($os.getenv('LUISTERLOOP_AANVULLEN'));
    const bestand = root.openFile(naam(), wijze, 0o600 as never);
    try {
      bestand.writeString(regel);
      bestand.sync();
    } finally {
      bestand.close();
    }
  } finally {
    root.close();
  }
}

/** A text file; '' when there is none. */
export function readText(pad: string): string {
  try {
    return toString($os.readFile(pad));
  } catch {
    return '';
  }
}
