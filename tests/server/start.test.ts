import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRunning } from '#server/processes/pid-file.ts';
import { startPortaal, type TestPortaal } from '#tests/support/start-portaal.ts';

const root = join(import.meta.dirname, '../..');
// The address of the site follows from its port.
const env = { SITE_URL: '' };
let portaal: TestPortaal;

beforeAll(async () => {
  portaal = await startPortaal({ leeg: true, env });
});

afterAll(() => portaal.stop());

const pidIn = (bestand: string): number =>
  (JSON.parse(readFileSync(join(portaal.dataDir, bestand), 'utf8')) as { pid: number }).pid;

function run(
  opdracht: string[],
  env: Record<string, string>,
): { code: number | null; fout: string; uit: string } {
  const uitslag = spawnSync(process.execPath, opdracht, {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  return { code: uitslag.status, fout: uitslag.stderr, uit: uitslag.stdout };
}

describe('npm start', () => {
  it('ends with the ready line when the site and beheer answer', async () => {
    const regel = `Luisterloop staat klaar: ${portaal.site} (site) · ${portaal.beheer} (beheer)`;
    expect(portaal.uitvoer().trimEnd().split('\n').at(-1)).toBe(regel);
    expect(await (await fetch(`${portaal.site}/`)).text()).toContain('/verbeteringen/');
    expect((await fetch(`${portaal.beheer}/`)).status).toBe(200);
  });

  it('prints the accounts once and keeps no password on disk', () => {
    expect(portaal.uitvoer()).toContain('redacteur2@voorbeeld.nl');
    expect(existsSync(join(portaal.dataDir, 'startbestand.json'))).toBe(false);
  });

  it('prints nothing that opens a door', () => {
    expect(portaal.uitvoer()).not.toMatch(/pbinstall|superuser|eyJ/);
  });

  it('makes the secret readable for nobody else', () => {
    expect(statSync(join(portaal.dataDir, 'sleutel')).mode & 0o077).toBe(0);
    expect(statSync(join(portaal.dataDir, 'pocketbase/data.db')).mode & 0o077).toBe(0);
  });

  it('refuses to run twice on the same data', () => {
    const { code, fout } = run(['server/start.ts'], {
      DATA_DIR: portaal.dataDir,
      PORT: '4448',
      BEHEER_PORT: '4449',
    });
    expect(code).toBe(1);
    expect(fout).toContain('Er draait al een Luisterloop met de gegevens in');
  });

  it('shows a preview only to who knows the key', async () => {
    const vraag = {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json', 'x-luisterloop-sleutel': 'geraden' },
    };
    expect((await fetch(`${portaal.site}/voorbeeld/`, vraag)).status).toBe(404);
    expect((await fetch(`${portaal.site}/voorbeeld/`)).status).toBe(404);
  });

  it('R12 keeps answering every page while PocketBase is gone, and starts it again', async () => {
    process.kill(pidIn('pocketbase.pid'), 'SIGKILL');
    expect((await fetch(`${portaal.site}/verbeteringen/`)).status).toBe(200);
    const antwoordt = async (): Promise<boolean> =>
      (await fetch(`${portaal.beheer}/api/health`).catch(() => undefined))?.ok === true;
    await expect.poll(antwoordt).toBe(true);
  });

  it('leaves no process behind when it is stopped', async () => {
    const pocketbase = pidIn('pocketbase.pid');
    expect(await portaal.end()).toBe(0);
    expect(isRunning(pocketbase)).toBe(false);
    expect(existsSync(join(portaal.dataDir, 'luisterloop.pid'))).toBe(false);
  });

  it('a second start is ready without building again, and kill -9 takes PocketBase along', async () => {
    const gebouwd = (): unknown[] => [
      statSync(join(root, 'dist/admin/index.html')).mtimeMs,
      readdirSync(join(root, 'dist/site-code')),
      statSync(join(portaal.dataDir, 'hooks/main.js')).mtimeMs,
    ];
    const eerst = gebouwd();
    portaal = await startPortaal({ vorige: portaal, env });
    expect(gebouwd()).toEqual(eerst);
    expect(portaal.uitvoer()).not.toContain('Site bijgewerkt');
    const wees = pidIn('pocketbase.pid');
    await portaal.end('SIGKILL');
    await expect.poll(() => isRunning(wees)).toBe(false);
    portaal = await startPortaal({ vorige: portaal, env });
  }, 90_000);
});

describe('a start that cannot succeed', () => {
  it('says what is wrong with the environment, all at once', () => {
    const { code, fout } = run(['server/start.ts'], { PORT: 'x', DEMO: 'misschien' });
    expect(code).toBe(1);
    expect(fout.trimEnd().split('\n')).toHaveLength(2);
  });

  it('says which port is taken', async () => {
    const bezet = createServer().listen(0, '127.0.0.1');
    await new Promise((klaar) => bezet.once('listening', klaar));
    const { port } = bezet.address() as AddressInfo;
    const { code, fout } = run(['server/start.ts'], {
      DATA_DIR: join(portaal.dataDir, 'ander'),
      PORT: String(port),
      BEHEER_PORT: '4449',
    });
    bezet.close();
    expect(code).toBe(1);
    expect(fout).toBe(
      `Poort ${port} is al in gebruik: stop dat programma of kies een andere poort met PORT.\n`,
    );
  });
});

describe('npm run import', () => {
  const kop = 'titel;vraag;verbetering;uitkomst;reden;ingangsmaand;thema;trefwoorden;bron';
  const goed =
    'Ruimer open;Waarom bent u zo vroeg dicht?;Wij zijn nu tot acht uur open.;doorgevoerd;;2026-02;bereikbaarheid;open;brief';
  const slecht = 'Sneller;Waarom duurt het lang?;Het gaat nu sneller.;doorgevoerd;;2022;wachttijd;tijd;brief';

  function runImport(inhoud: string, opties: string[]): { code: number | null; fout: string; uit: string } {
    const bestand = join(portaal.dataDir, 'invoer.csv');
    writeFileSync(bestand, inhoud);
    const poort = new URL(portaal.beheer).port;
    return run(['server/import.ts', 'verbeteringen', bestand, ...opties], {
      DATA_DIR: portaal.dataDir,
      BEHEER_PORT: poort,
    });
  }

  it('enters nothing when a row is bad, and names it', () => {
    const { code, fout, uit } = runImport(`${kop}\n${goed}\n${slecht}\n`, []);
    expect(code).toBe(1);
    expect(uit).toContain(
      'regel 3, kolom ingangsmaand: “2022” is geen maand: schrijf jaar en maand, bijvoorbeeld 2022-06.',
    );
    expect(uit).toContain('Deze kolommen worden niet gebruikt: bron.');
    expect(fout).toContain('Er is niets ingevoerd.');
  });

  it('publishes the good rows on request, and the second time changes nothing', async () => {
    const opties = ['--goede-rijen', '--publiceer', '--goedgekeurd-door', 'redacteur2@voorbeeld.nl'];
    const tekst = `${kop}\n${goed}\n${slecht}\n`;
    expect(runImport(tekst, opties).uit).toContain('Ingevoerd: 1. Stond er al: 0. Gepubliceerd: 1.');
    expect(runImport(tekst, opties).uit).toContain('Ingevoerd: 0. Stond er al: 1. Gepubliceerd: 0.');
    const opDeSite = async (): Promise<number> =>
      (await fetch(`${portaal.site}/verbeteringen/ruimer-open/`)).status;
    await expect.poll(opDeSite, { timeout: 60_000, interval: 200 }).toBe(200);
  }, 90_000);

  it('refuses somebody who may not approve', () => {
    const { code, fout } = runImport(`${kop}\n${goed.replace('Ruimer', 'Nog ruimer')}\n`, [
      '--publiceer',
      '--goedgekeurd-door',
      'medewerker@voorbeeld.nl',
    ]);
    expect(code).toBe(1);
    expect(fout).toContain('medewerker@voorbeeld.nl kan niet goedkeuren.');
  });
});
