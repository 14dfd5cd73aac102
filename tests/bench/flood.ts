/** What the public server and PocketBase take of memory while somebody tries to fill it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { findPid } from '#tests/support/find-pid.ts';
import { repeat } from '#tests/support/repeat.ts';
import { Bezoeker, readVolgcode } from '#tests/support/start-public-server.ts';

/** Highest resident memory during a flood, in MB, what it took of a core for each request, in ms, and how its requests were answered, by status. */
export interface Row {
  vloed: string;
  server: number;
  cpu: number | '';
  pocketbase: number;
  antwoorden: string;
}

interface Doel {
  site: string;
  pb: string;
}

type Vloed = (doel: Doel) => Promise<number[]>;

const adres = (i: number): string => `203.0.${(i >> 8) & 255}.${i & 255}`;

const vloeden: Record<string, Vloed> = {
  nothing: async () => [],
  '400 error pages of 60,000 signs at once': ({ site }) =>
    repeat(400, 400, (i) => post(site, i, { soort: '', bericht: 'x'.repeat(60_000) })),
  '400 error pages of 80,000 signs in the address at once': ({ site }) =>
    repeat(400, 400, (i) => open(`${site}/${'x'.repeat(80_000)}/`, i)),
  '400 pages that are not there, with 2,000 signs in the address': ({ site }) =>
    repeat(400, 400, (i) => open(`${site}/${i}${'x'.repeat(2000)}/`, i)),
  '5,000 wrong codes, each another': ({ site }) =>
    repeat(5000, 100, (i) => post(site, i, { volgcode: `RAAD-${i}` }, '/volgen/')),
  '400 bodies of 1 MB at once': ({ site }) =>
    repeat(400, 400, (i) => post(site, i, { soort: '', bericht: 'x'.repeat(1_000_000) })),
  '500 additions of 4,900 signs with one code': async ({ site }) => {
    const volgcode = await submit(site);
    return repeat(500, 20, (i) =>
      post(site, i, { volgcode, aanvulling: `${i} ${'x'.repeat(4900)}` }, '/volgen/'),
    );
  },
  'everything of that signal, 400 at once': async ({ site }) => {
    const volgcode = await submit(site);
    for (let i = 0; i < 10; i += 1) {
      await post(site, i, { volgcode, aanvulling: `${i} ${'x'.repeat(4900)}` }, '/volgen/');
    }
    return repeat(400, 400, (i) => post(site, i, { volgcode, gegevens: 'ja' }, '/volgen/'));
  },
  '300 bodies of 30 MB to PocketBase': ({ pb }) =>
    repeat(300, 30, () => send(`${pb}/api/collections/signalen/records`, 'x'.repeat(30_000_000))),
  '200 streams of guests': async ({ pb }) =>
    repeat(
      200,
      20,
      () =>
        new Promise((klaar) => {
          get(`${pb}/api/realtime`, { agent: false }, (antwoord) =>
            antwoord.once('data', () => klaar(antwoord.statusCode ?? 0)),
          );
        }),
    ),
};

async function post(
  site: string,
  i: number,
  velden: Record<string, string>,
  pad = '/laat-het-weten/',
): Promise<number> {
  const { status } = await new Bezoeker(site, adres(i)).send(pad, velden).catch(() => ({ status: 0 }));
  return status;
}

async function open(url: string, i: number): Promise<number> {
  const antwoord = await fetch(url, { headers: { 'x-forwarded-for': adres(i) } }).catch(() => undefined);
  await antwoord?.text().catch(() => undefined);
  return antwoord?.status ?? 0;
}

async function send(url: string, body: string): Promise<number> {
  const antwoord = await fetch(url, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json' },
  }).catch(() => undefined);
  await antwoord?.text().catch(() => undefined);
  return antwoord?.status ?? 0;
}

async function submit(site: string): Promise<string> {
  const bezoeker = new Bezoeker(site, '198.51.100.1');
  const formulier = await bezoeker.takeForm();
  return readVolgcode(
    await bezoeker.send('/laat-het-weten/', { soort: 'tip', bericht: 'Zet een bank neer.', formulier }),
  );
}

/** Each flood against the same two processes, or those with `deel` in their name; 0 where /proc is missing. */
export async function benchFlood(deel = ''): Promise<Row[]> {
  const kind = spawn(process.execPath, [join(import.meta.dirname, 'flood-proces.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [eerste] = (await once(kind.stdout, 'data')) as [Buffer];
  const doel = JSON.parse(String(eerste)) as Doel & { dataDir: string };
  const [server, pocketbase] = [String(kind.pid), findPid(doel.dataDir)];
  const rijen: Row[] = [];
  for (const [vloed, run] of Object.entries(vloeden).filter(([naam]) => naam.includes(deel))) {
    for (const pid of [server, pocketbase]) writeFileSync(`/proc/${pid}/clear_refs`, '5');
    const voor = readCpu(server);
    const statussen = await run(doel);
    const cpu =
      statussen.length === 0 ? '' : Math.round(((readCpu(server) - voor) / statussen.length) * 100) / 100;
    rijen.push({
      vloed,
      server: readPiek(server),
      cpu,
      pocketbase: readPiek(pocketbase),
      antwoorden: count(statussen),
    });
  }
  kind.stdin.end();
  await once(kind, 'exit');
  return rijen;
}

/** The most that a process had in memory since it was last asked to forget. */
function readPiek(pid: string): number {
  return Math.round(
    Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
  );
}

/** What a process took of the processor so far, in ms. */
function readCpu(pid: string): number {
  const [gebruiker = 0, systeem = 0] = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .split(' ')
    .slice(13, 15)
    .map(Number);
  return (gebruiker + systeem) * 10;
}

function count(statussen: readonly number[]): string {
  const aantallen = new Map<number, number>();
  for (const status of statussen) aantallen.set(status, (aantallen.get(status) ?? 0) + 1);
  return [...aantallen].map(([status, aantal]) => `${aantal} × ${status || 'closed'}`).join(', ');
}

if (import.meta.main) console.table(await benchFlood(process.argv[2]));
