import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { create, extract } from 'tar';
import { digestFile, signManifest } from '#server/backup/archive.ts';
import { dataFolderIn } from '#server/data-folder.ts';
import { readSecrets } from '#server/secret.ts';
import type { Api } from '#tests/support/api.ts';
import { apiVan } from '#tests/support/portaal-api.ts';
import { Bezoeker, readVolgcode } from '#tests/support/start-public-server.ts';
import { runProgram, type Uitslag } from '#tests/support/run-program.ts';
import { startPortaal, type TestPortaal } from '#tests/support/start-portaal.ts';

const map = mkdtempSync(join(tmpdir(), 'luisterloop-back-up-'));
let portaal: TestPortaal;
let api: Api;
beforeAll(async () => {
  portaal = await startPortaal();
  api = apiVan(portaal);
});
afterAll(async () => {
  await portaal.stop();
  rmSync(map, { recursive: true, force: true });
});

const backUp = (bestand: string): Promise<Uitslag> => runProgram('backup.ts', portaal.dataDir, bestand);
const terug = (bestand: string, naar: string): Promise<Uitslag> => runProgram('restore.ts', naar, bestand);

async function meld(bericht: string): Promise<string> {
  const bezoeker = new Bezoeker(portaal.site, '192.0.2.40');
  const formulier = await bezoeker.takeForm();
  const velden = { soort: 'tip', bericht, email: 'melder@voorbeeld.test', terugkoppeling: 'ja', formulier };
  return readVolgcode(await bezoeker.send('/laat-het-weten/', velden));
}

/** Ends the server and, because that is on its leash, the database: both at once. */
async function cutPower(): Promise<void> {
  await portaal.end('SIGKILL');
  await expect
    .poll(() =>
      fetch(portaal.beheer).then(
        () => true,
        () => false,
      ),
    )
    .toBe(false);
}

function telSignalen(dataDir: string): number {
  const db = new DatabaseSync(join(dataDir, 'pocketbase/data.db'), { readOnly: true });
  const aantal = Number(db.prepare('select count(*) as n from signalen').get()?.['n']);
  db.close();
  return aantal;
}

describe('a backup', () => {
  test('is made while people write, and gives everything back after the power went: also the codes', async () => {
    const volgcode = await meld('Van voor de back-up.');
    const bestand = join(map, 'lopend.tar.gz');
    let klaar = false;
    let geschreven = 0;
    const schrijf = async (): Promise<void> => {
      for (; !klaar; geschreven += 1) {
        const body = { soort: 'tip', kanaal: 'balie', tekst: `Tijdens ${geschreven}` };
        await api.ask('ambassadeur', 'POST /signalen', {}, body);
      }
    };
    const schrijvers = [schrijf(), schrijf()];
    expect(await backUp(bestand)).toMatchObject({ code: 0 });
    klaar = true;
    await Promise.all(schrijvers);
    expect(geschreven).toBeGreaterThan(0);
    expect(statSync(bestand).mode & 0o077).toBe(0);
    await cutPower();

    const nieuw = join(map, 'nieuw');
    expect(await terug(bestand, nieuw)).toMatchObject({ code: 0 });
    const ander = await startPortaal({ vorige: { ...portaal, dataDir: nieuw } });
    const { status, html } = await new Bezoeker(ander.site, '192.0.2.41').send('/volgen/', { volgcode });
    expect([status, html.includes('Van voor de back-up.')]).toEqual([200, true]);
    const login = await apiVan(ander).records('ambassadeur', 'signalen');
    expect(login.body.totalItems).toBe(telSignalen(nieuw));
    await ander.end();
    portaal = await startPortaal({ vorige: portaal });
    api = apiVan(portaal);
  });

  test('holds no log, no half file is left, and a second one never replaces the first', async () => {
    const bestand = join(map, 'tweede.tar.gz');
    await backUp(bestand);
    const uit = mkdtempSync(join(map, 'uit-'));
    await extract({ file: bestand, cwd: uit });
    expect(readdirSync(uit, { recursive: true }).sort()).toEqual(
      expect.arrayContaining([
        'gevuld',
        'handtekening',
        'inhoud.json',
        'pocketbase',
        'pocketbase/data.db',
        'sleutel',
      ]),
    );
    expect(existsSync(join(uit, 'pocketbase/auxiliary.db'))).toBe(false);
    expect(readdirSync(map).filter((naam) => naam.startsWith('.'))).toEqual([]);
    const { code, uitvoer } = await backUp(bestand);
    expect([code, uitvoer]).toEqual([1, expect.stringContaining('bestaat al')]);
  });

  test('R5 after restoring nothing that may have been sent already goes out by itself', async () => {
    const bestand = join(map, 'post.tar.gz');
    await backUp(bestand);
    const uit = mkdtempSync(join(map, 'post-'));
    await extract({ file: bestand, cwd: uit });
    const db = new DatabaseSync(join(uit, 'pocketbase/data.db'));
    db.exec(`insert into berichten (id, sleutel, soort, status) values
      ('bericht00000001', 'a', 'uitnodiging', 'wacht'), ('bericht00000002', 'b', 'uitnodiging', 'verstuurd')`);
    db.exec('pragma wal_checkpoint(truncate); pragma journal_mode = delete');
    db.close();
    const lijst = JSON.parse(readFileSync(join(uit, 'inhoud.json'), 'utf8'));
    lijst.bestanden['pocketbase/data.db'] = await digestFile(join(uit, 'pocketbase/data.db'));
    writeFileSync(join(uit, 'inhoud.json'), JSON.stringify(lijst));
    const handtekening = signManifest(JSON.stringify(lijst), readSecrets(dataFolderIn(uit)));
    writeFileSync(join(uit, 'handtekening'), handtekening);
    const metPost = join(map, 'met-post.tar.gz');
    await create({ file: metPost, cwd: uit, gzip: true }, readdirSync(uit));
    const doel = join(map, 'post-terug');
    expect((await terug(metPost, doel)).uitvoer).toContain('1 mails kunnen al verstuurd zijn');
    const na = new DatabaseSync(join(doel, 'pocketbase/data.db'), { readOnly: true });
    const rijen = na.prepare("select status from berichten where id like 'bericht%' order by id").all();
    na.close();
    expect(rijen.map(({ status }) => status)).toEqual(['onzeker', 'verstuurd']);
  });
});

describe('restoring refuses, and leaves everything as it was', () => {
  test('when the folder is not empty', async () => {
    const bestand = join(map, 'vol.tar.gz');
    await backUp(bestand);
    const voor = telSignalen(portaal.dataDir);
    const { code, uitvoer } = await terug(bestand, portaal.dataDir);
    expect([code, uitvoer]).toEqual([1, expect.stringContaining('is niet leeg')]);
    expect(telSignalen(portaal.dataDir)).toBe(voor);
  });

  test.each([
    ['is not there', async (): Promise<string> => join(map, 'nergens.tar.gz'), 'Er is geen bestand'],
    [
      'is something else',
      async (): Promise<string> => {
        writeFileSync(join(map, 'anders.tar.gz'), 'geen back-up');
        return join(map, 'anders.tar.gz');
      },
      'niet te lezen als back-up',
    ],
    [
      'was changed',
      async (): Promise<string> => {
        const uit = join(map, 'veranderd');
        mkdirSync(uit);
        await backUp(join(map, 'heel.tar.gz'));
        await extract({ file: join(map, 'heel.tar.gz'), cwd: uit });
        writeFileSync(join(uit, 'sleutel'), 'een andere sleutel');
        await create({ file: join(map, 'veranderd.tar.gz'), cwd: uit, gzip: true }, readdirSync(uit));
        return join(map, 'veranderd.tar.gz');
      },
      'sleutel beschadigd',
    ],
  ])('when the file %s', async (_, maak, zin) => {
    const doel = join(map, `leeg-${zin.length}`);
    const { code, uitvoer } = await terug(await maak(), doel);
    expect([code, uitvoer]).toEqual([1, expect.stringContaining(zin)]);
    expect(existsSync(doel)).toBe(false);
  });
});
