import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isRunning } from '#server/processes/pid-file.ts';
import { startPortaal, type TestPortaal } from '#tests/support/start-portaal.ts';

const root = join(import.meta.dirname, '../..');
const pad = mkdtempSync(join(tmpdir(), 'luisterloop-waakhond-'));
let portaal: TestPortaal;

beforeAll(async () => {
  writeFileSync(join(pad, 'systemd-notify'), `#!/bin/sh\necho "$*" >> ${pad}/gemeld\n`);
  chmodSync(join(pad, 'systemd-notify'), 0o755);
  const PATH = `${pad}${delimiter}${process.env['PATH'] ?? ''}`;
  portaal = await startPortaal({ npm: true, env: { LUISTERLOOP_TIK: '2', NOTIFY_SOCKET: 'x', PATH } });
});
afterAll(async () => {
  await portaal.stop();
  rmSync(pad, { recursive: true, force: true });
});

const pidIn = (bestand: string): number => {
  const file = join(portaal.dataDir, bestand);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { pid: number }).pid : 0;
};
const server = (): number => pidIn('luisterloop.pid');
const wacht = (): number =>
  Number(readFileSync(`/proc/${server()}/stat`, 'utf8').split(') ')[1]?.split(' ')[1]);
const antwoordt = (adres: string): Promise<boolean> =>
  fetch(adres, { signal: AbortSignal.timeout(1000) }).then(
    ({ ok }) => ok,
    () => false,
  );

/** Both parts answer again, from new processes; nothing of the old ones is left. */
async function expectReplaced(oud: number[]): Promise<void> {
  const nieuw = (): boolean => ![0, ...oud].includes(server());
  await expect.poll(nieuw, { timeout: 120_000 }).toBe(true);
  for (const adres of [`${portaal.site}/healthz`, `${portaal.beheer}/api/health`])
    await expect.poll(() => antwoordt(adres), { timeout: 60_000 }).toBe(true);
  expect(oud.map(isRunning)).toEqual([false, false]);
}

describe('the parent of the public server', () => {
  test('is small', () => {
    const kB = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${wacht()}/status`, 'utf8'))?.[1]);
    expect(kB).toBeLessThan(4096);
  });

  test('tells systemd that all is well', async () => {
    const gemeld = (): string => readFileSync(join(pad, 'gemeld'), { encoding: 'utf8', flag: 'a+' });
    await expect.poll(gemeld, { timeout: 20_000 }).toContain('WATCHDOG=1');
  });

  test('starts it again when it dies, as it does without memory', async () => {
    const oud = [server(), pidIn('pocketbase.pid')];
    process.kill(server(), 'SIGABRT');
    await expectReplaced(oud);
    expect(portaal.uitvoer()).toContain('wacht: de server is gestopt (code 134); nieuwe start over 1 s');
  });

  test('replaces it when it hangs', async () => {
    const oud = [server(), pidIn('pocketbase.pid')];
    process.kill(server(), 'SIGSTOP');
    await expectReplaced(oud);
    expect(portaal.uitvoer()).toContain('wacht: de server antwoordt niet meer en wordt vervangen');
  });

  test('leaves nothing behind when it is killed itself', async () => {
    const alles = [server(), pidIn('pocketbase.pid'), wacht()];
    expect(alles.map(isRunning)).toEqual([true, true, true]);
    process.kill(wacht(), 'SIGKILL');
    await expect.poll(() => alles.map(isRunning), { timeout: 60_000 }).toEqual([false, false, false]);
  });

  test('does not start again what said why it cannot start', () => {
    const { status, stderr } = spawnSync('sh', ['server/watch.sh'], {
      cwd: root,
      env: { ...process.env, PORT: 'x' },
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([1, "PORT moet een poortnummer van 1 tot 65535 zijn, niet 'x'.\n"]);
  });
});
