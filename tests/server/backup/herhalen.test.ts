import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { create, extract } from 'tar';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digestFile } from '#server/backup/archive.ts';
import { dataFolderIn } from '#server/data-folder.ts';
import { formulier, koppel } from '#tests/fixtures/signalen.ts';
import { volledig } from '#tests/fixtures/verbeteringen.ts';
import type { Api, Json } from '#tests/support/api.ts';
import { apiVan } from '#tests/support/portaal-api.ts';
import { runProgram } from '#tests/support/run-program.ts';
import { startPortaal, type TestPortaal } from '#tests/support/start-portaal.ts';

const map = mkdtempSync(join(tmpdir(), 'luisterloop-herhalen-'));
const bestand = join(map, 'back-up.tar.gz');
let portaal: TestPortaal;
let api: Api;
let oudeToken: string;

const een = async (collectie: string, filter: string): Promise<Json> =>
  (
    await api.records(
      collectie === 'medewerkers' ? 'beheerder' : 'ambassadeur',
      collectie,
      `?filter=(${encodeURIComponent(filter)})`,
    )
  ).body.items[0];
const alsBeheerder = async (collectie: string, filter: string, velden: object): Promise<void> => {
  const { id, versie } = await een(collectie, filter);
  expect((await api.update('beheerder', collectie, id, { ...velden, versie })).status).toBe(200);
};

interface Gemeld {
  id: string;
  volgcode: string;
}
async function meld(bericht: string): Promise<Gemeld> {
  const velden = { ...formulier(), bericht, email: 'kanarie@voorbeeld.test', citaat: 'ja' };
  const { body } = await api.askWrongly('dienst', 'POST /signalen', {}, velden);
  const filter = `?filter=(kenmerk='${body.kenmerk}')`;
  const { id } = (await api.records('ambassadeur', 'signalen', filter)).body.items[0];
  return { id, volgcode: body.volgcode };
}
let gewist: Gemeld;
let ingetrokken: Gemeld;
let slug: string;
/** Holds words of who was erased, who was never linked to it, and of a verdict that was taken back. */
let entry: string;
const bericht = 'Kanarie die na elf weken nog steeds wacht op een nieuwe laadpaal en wil worden vergeten.';
const toelichting = 'Kanarie zag vorige zomer zelf dat de monteur zonder sleutel kwam.';

beforeAll(async () => {
  portaal = await startPortaal();
  api = apiVan(portaal);
  gewist = await meld(bericht);
  ingetrokken = await meld('Kanarie die niet meer geciteerd wil worden.');
  const tekst = { ...volledig, uitleg: `Wij lazen: ${bericht}`, verbetering: `Iemand zei: ${toelichting}` };
  entry = (await api.nieuw('redacteur', tekst)).id;
  await koppel(api, ingetrokken.id, entry);
  const oordeel = { oordeel: 'ja', kanaal: 'telefoon', citaat: true, toelichting, signaal: ingetrokken.id };
  expect((await api.stap('redacteur', entry, 'meelezingen', oordeel)).status).toBe(200);
  const live = await een('verbeteringen', "liveVersie > 0 && publicatiestatus = 'gepubliceerd'");
  slug = live.slug;
  const { body } = await api.ask('dienst', 'POST /volgen', {}, { volgcode: ingetrokken.volgcode });
  expect(body.toestemmingen).toContain('citaat-publiek');
  oudeToken = await api.token('voorzitter');
  expect(await runProgram('backup.ts', portaal.dataDir, bestand)).toMatchObject({ code: 0 });
  const gedaan = await Promise.all([
    api.ask('beheerder', 'POST /signalen/{id}/wissingen', { id: gewist.id }, { tekst: true }),
    api.ask(
      'dienst',
      'POST /volgen',
      {},
      {
        volgcode: ingetrokken.volgcode,
        intrekken: ['citaat-publiek', 'oordeel'],
      },
    ),
    api.stap('redacteur', live.id, 'intrekkingen', {
      reden: 'Dit klopte bij nader inzien niet.',
      publiekeReden: 'De bus rijdt hier niet meer.',
      versie: live.versie,
    }),
  ]);
  expect(gedaan.map(({ status }) => status)).toEqual([200, 200, 200]);
  await alsBeheerder('medewerkers', "naam='Behandelaar'", { actief: false });
  await alsBeheerder('medewerkers', "naam='Redacteur2'", { rollen: ['medewerker'] });
  await portaal.end('SIGKILL');
});
afterAll(async () => {
  await portaal.stop();
  rmSync(map, { recursive: true, force: true });
});

const log = (): string =>
  join(
    map,
    readdirSync(map).find((naam) => naam.startsWith('blijft-weg-'))!,
  );

/** The pack with one file changed, its list of digests made right again. */
async function vervals(naar: string): Promise<string> {
  const uit = mkdtempSync(join(map, 'vals-'));
  await extract({ file: bestand, cwd: uit });
  const db = new DatabaseSync(join(uit, 'pocketbase/data.db'));
  db.exec('update medewerkers set rollen = \'["beheerder"]\'; pragma wal_checkpoint(truncate)');
  db.exec('pragma journal_mode = delete');
  db.close();
  const lijst = JSON.parse(readFileSync(join(uit, 'inhoud.json'), 'utf8'));
  lijst.bestanden['pocketbase/data.db'] = await digestFile(join(uit, 'pocketbase/data.db'));
  writeFileSync(join(uit, 'inhoud.json'), JSON.stringify(lijst, null, 2));
  await create({ file: naar, cwd: uit, gzip: true }, readdirSync(uit));
  return naar;
}

describe('restoring refuses', () => {
  test('a backup that was changed, also when its list of digests was', async () => {
    const doel = join(map, 'leeg-vals');
    const { code, uitvoer } = await runProgram('restore.ts', doel, await vervals(join(map, 'vals.tar.gz')));
    expect([code, uitvoer]).toEqual([1, expect.stringContaining('de handtekening klopt niet')]);
    expect(existsSync(doel)).toBe(false);
  });

  test('without the log of what happened since, unless that is said', async () => {
    const elders = join(map, 'elders');
    const weg = join(map, 'weg');
    mkdirSync(elders);
    copyFileSync(bestand, join(elders, 'back-up.tar.gz'));
    const eigen = dataFolderIn(portaal.dataDir).backups;
    const naam = readdirSync(eigen).find((deel) => deel.startsWith('blijft-weg-'))!;
    copyFileSync(join(eigen, naam), weg);
    rmSync(join(eigen, naam));
    const geweigerd = await runProgram('restore.ts', join(map, 'leeg'), join(elders, 'back-up.tar.gz'));
    expect([geweigerd.code, geweigerd.uitvoer]).toEqual([1, expect.stringContaining('--zonder-logboek')]);
    const toch = await runProgram(
      'restore.ts',
      join(map, 'toch'),
      join(elders, 'back-up.tar.gz'),
      '--zonder-logboek',
    );
    expect(toch).toMatchObject({ code: 0 });
    copyFileSync(weg, join(eigen, naam));
  });

  test('a log to which somebody added a line, and not one that a crash cut short', async () => {
    const vals = join(map, 'vals.jsonl');
    copyFileSync(log(), vals);
    appendFileSync(vals, `${'0'.repeat(64)} {"id":"x"}\n`);
    const { code, uitvoer } = await runProgram('restore.ts', join(map, 'leeg2'), bestand, '--logboek', vals);
    expect([code, uitvoer]).toEqual([1, expect.stringMatching(/Regel \d+ van .* is veranderd/)]);
    const half = join(map, 'half.jsonl');
    copyFileSync(log(), half);
    appendFileSync(half, '0123456789');
    expect(await runProgram('restore.ts', join(map, 'half'), bestand, '--logboek', half)).toMatchObject({
      code: 0,
    });
  });
});

describe('after restoring', () => {
  let nieuw: TestPortaal;
  beforeAll(async () => {
    const dataDir = join(map, 'nieuw');
    expect(await runProgram('restore.ts', dataDir, bestand)).toMatchObject({ code: 0 });
    nieuw = await startPortaal({ vorige: { ...portaal, dataDir } });
    api = apiVan(nieuw);
  });
  afterAll(() => nieuw.stop());

  test('R1 who was erased since is erased again, with their words', async () => {
    expect(await een('signalen', `id='${gewist.id}'`)).toMatchObject({
      tekst: 'Dit bericht is gewist. De melder vroeg daarom.',
    });
    const db = new DatabaseSync(dataFolderIn(nieuw.dataDir).database, { readOnly: true });
    const melder = db
      .prepare('select naam, email, toestemmingen from melders where signaal = ?')
      .get(gewist.id);
    db.close();
    expect(melder).toEqual({ naam: '', email: '', toestemmingen: '[]' });
  });

  test('R3 a consent that was withdrawn since is withdrawn again', async () => {
    const { volgcode } = ingetrokken;
    const { body } = await api.ask('dienst', 'POST /volgen', {}, { volgcode });
    expect(body.toestemmingen).not.toContain('citaat-publiek');
  });

  test('R3 the words of both are out of an entry again, also when they were never linked to it', async () => {
    const { items } = (
      await api.records('redacteur', 'verbeteringversies', `?filter=(verbetering='${entry}')`)
    ).body;
    const tekst = JSON.stringify([await een('verbeteringen', `id='${entry}'`), items]);
    expect(tekst).toContain('Iemand zei: …');
    expect(tekst).not.toMatch(/laadpaal|monteur/);
  });

  test('an entry that was taken off the site since is off it again, for the reason that was given', async () => {
    const antwoord = await fetch(`${nieuw.site}/verbeteringen/${slug}/`);
    expect(antwoord.status).toBe(410);
    expect(await antwoord.text()).toContain('De bus rijdt hier niet meer.');
    const { id } = await een('verbeteringen', `slug='${slug}'`);
    const db = new DatabaseSync(dataFolderIn(nieuw.dataDir).database, { readOnly: true });
    const rij = db.prepare('select reden from publicaties where bron = ? order by versie desc').get(id);
    db.close();
    expect(rij).toEqual({ reden: 'Dit klopte bij nader inzien niet.' });
  });

  test('who was deactivated since cannot sign in, who lost a role has it no more, and every session has ended', async () => {
    await expect(api.token('behandelaar')).rejects.toThrow('cannot sign in');
    expect(await een('medewerkers', "naam='Redacteur2'")).toMatchObject({
      rollen: ['medewerker'],
    });
    const oud = await fetch(`${nieuw.beheer}/api/collections/signalen/records`, {
      headers: { authorization: oudeToken },
    });
    expect(((await oud.json()) as Json).items ?? []).toEqual([]);
    expect(await api.token('voorzitter')).not.toBe(oudeToken);
  });

  test('the log goes along, holds no word of anybody, and the work is done once', async () => {
    const { backups, herhalen } = dataFolderIn(nieuw.dataDir);
    expect(existsSync(herhalen)).toBe(false);
    const naam = readdirSync(backups).find((deel) => deel.startsWith('blijft-weg-'))!;
    const tekst = readFileSync(join(backups, naam), 'utf8');
    expect(tekst.startsWith(readFileSync(log(), 'utf8'))).toBe(true);
    expect(tekst).not.toMatch(/kanarie/i);
  });

  test('what a crash or a full disk kept out of the log is in it after the next start', async () => {
    const { backups } = dataFolderIn(nieuw.dataDir);
    const pad = join(
      backups,
      readdirSync(backups).find((deel) => deel.startsWith('blijft-weg-'))!,
    );
    const heel = readFileSync(pad, 'utf8').split('\n');
    await nieuw.end();
    writeFileSync(pad, `${heel.slice(0, -2).join('\n')}\n`);
    nieuw = await startPortaal({ vorige: nieuw });
    expect(readFileSync(pad, 'utf8').split('\n').toSorted()).toEqual(heel.toSorted());
  });
});
