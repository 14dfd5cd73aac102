import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dataFolderIn, openDataFolder } from '#server/data-folder.ts';
import { supervisePocketbase, type Pocketbase } from '#server/pocketbase/supervise.ts';
import { isRunning } from '#server/processes/pid-file.ts';
import { findPort } from '#tests/support/find-port.ts';

const ritme = { elke: 150, geduld: 300, keren: 2 };
/** Answers as PocketBase does, until a file of this name stands beside it: `doof` answers nothing, `ziek` says that it cannot write. */
const namaak = `#!${process.execPath}
const { createServer } = require('node:http');
const { existsSync, rmSync } = require('node:fs');
rmSync('doof', { force: true });
const port = process.argv.find((vlag) => vlag.startsWith('--http=')).split(':').at(-1);
createServer((req, res) => {
  if (existsSync('doof')) return;
  res.statusCode = existsSync('ziek') && req.url.endsWith('/gezondheid') ? 503 : 200;
  res.end();
}).listen(Number(port), '127.0.0.1');
`;

let pad: string;
let pocketbase: Pocketbase;
let regels: string[];
beforeEach(() => {
  pad = mkdtempSync(join(tmpdir(), 'luisterloop-wacht-'));
  regels = [];
  openDataFolder(pad);
  writeFileSync(join(pad, 'namaak'), namaak);
  chmodSync(join(pad, 'namaak'), 0o755);
});
afterEach(async () => {
  await pocketbase.stop();
  rmSync(pad, { recursive: true, force: true });
});

async function start(pocketbaseMap = dataFolderIn(pad).pocketbase): Promise<void> {
  pocketbase = await supervisePocketbase({
    ...{ binary: join(pad, 'namaak'), map: { ...dataFolderIn(pad), pocketbase: pocketbaseMap } },
    ...{ port: await findPort(), hooksDir: pad, migrationsDir: pad, publicDir: pad, origins: [], env: {} },
    ...{ onAntwoord: () => undefined, log: (regel: string) => void regels.push(regel), ritme },
  });
  await pocketbase.ready;
}
const pid = (): number =>
  (JSON.parse(readFileSync(dataFolderIn(pad).pocketbaseProces, 'utf8')) as { pid: number }).pid;
async function antwoordt(): Promise<boolean> {
  const antwoord = fetch(`${pocketbase.url}/api/health`, { signal: AbortSignal.timeout(200) });
  return (await antwoord.catch(() => undefined))?.ok === true;
}
async function expectReplaced(vorige: number): Promise<void> {
  await expect.poll(() => pid() !== vorige, { timeout: 15_000 }).toBe(true);
  await expect.poll(antwoordt).toBe(true);
  expect(isRunning(vorige)).toBe(false);
}
const wait = (ms: number): Promise<void> => new Promise((klaar) => setTimeout(klaar, ms));

describe('a PocketBase that is half dead is replaced', () => {
  test('stopped by a signal that nobody can catch', async () => {
    await start();
    const vorige = pid();
    process.kill(vorige, 'SIGSTOP');
    await expectReplaced(vorige);
    expect(regels).toContain('antwoordt niet meer en wordt vervangen');
  });

  test('its port answers nothing', async () => {
    await start();
    const vorige = pid();
    writeFileSync(join(pad, 'doof'), '');
    await expectReplaced(vorige);
  });

  test('it cannot write where we can; once, because more of that does not help', async () => {
    await start();
    const vorige = pid();
    writeFileSync(join(pad, 'ziek'), '');
    await expectReplaced(vorige);
    const tweede = pid();
    await wait(ritme.elke * 6);
    expect(pid()).toBe(tweede);
  });
});

test('one that answers is left alone, also when the disk takes nothing from anybody: staff can read', async () => {
  await start(join(pad, 'is-er-niet'));
  const vorige = pid();
  await wait(ritme.elke * 6);
  writeFileSync(join(pad, 'ziek'), '');
  await expect.poll(() => regels.join()).toContain('is vol of alleen-lezen');
  await wait(ritme.elke * 6);
  expect(pid()).toBe(vorige);
  rmSync(join(pad, 'ziek'));
  await expect.poll(() => regels).toContain('de schijf neemt weer alles aan');
  expect(existsSync(join(pad, 'is-er-niet'))).toBe(false);
});
