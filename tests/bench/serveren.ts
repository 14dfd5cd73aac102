import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openDataFolder } from '#server/data-folder.ts';
import { listFiles } from '#server/publish/release-folder.ts';
import { findPort } from '#tests/support/find-port.ts';
import { makeSite } from '#tests/support/make-site.ts';

/** Requests a second for one entry page with `Accept-Encoding: br`, 32 connections, the best of three rounds. */
export interface Row {
  pagina: string;
  luisterloop: number;
  nginx: number;
  verhouding: number;
}

const nginxPlaatsen = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'];
const modulePlaatsen = ['/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'];

/** Measures in turns, so that a busy moment of the machine hits both; nothing when nginx, its brotli module or wrk is missing. */
export async function benchServeren(): Promise<Row[]> {
  const nginx = nginxPlaatsen.find((pad) => existsSync(pad));
  const module = modulePlaatsen.find((pad) => existsSync(pad));
  if (nginx === undefined || module === undefined || !hasWrk()) return [];
  const map = openDataFolder(mkdtempSync(join(tmpdir(), 'luisterloop-bench-')));
  const uitslag = await makeSite(map.releases, 'http://127.0.0.1', { finish: true });
  const dir = join(map.releases, uitslag.release);
  const [poortA, poortB] = [await findPort(), await findPort()];
  const servers = [
    await startLuisterloop(map.releases, poortA),
    await startNginx(nginx, module, dir, poortB, map.pad),
  ];
  const pagina = findPagina(dir);
  const best = { luisterloop: 0, nginx: 0 };
  for (let ronde = 0; ronde < 3; ronde += 1) {
    best.luisterloop = Math.max(best.luisterloop, runWrk(`http://127.0.0.1:${poortA}${pagina}`));
    best.nginx = Math.max(best.nginx, runWrk(`http://127.0.0.1:${poortB}${pagina}`));
  }
  for (const server of servers) server.kill('SIGTERM');
  await Promise.all(servers.map((server) => server.exitCode ?? once(server, 'exit')));
  rmSync(map.pad, { recursive: true, force: true });
  return [{ pagina, ...best, verhouding: Math.round((best.luisterloop / best.nginx) * 100) / 100 }];
}

function findPagina(dir: string): string {
  const paginas = listFiles(dir).filter((pad) => /^verbeteringen\/[^/]+\/index\.html$/.test(pad));
  return `/${paginas[0]?.replace(/index\.html$/, '') ?? ''}`;
}

async function startLuisterloop(releases: string, port: number): Promise<ChildProcess> {
  const kind = spawn(
    process.execPath,
    [join(import.meta.dirname, 'serveer-proces.ts'), releases, String(port)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  await once(kind.stdout, 'data');
  return kind;
}

async function startNginx(
  nginx: string,
  module: string,
  dir: string,
  port: number,
  map: string,
): Promise<ChildProcess> {
  const tijdelijk = join(map, 'nginx');
  mkdirSync(tijdelijk);
  const paden = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (naam) => `${naam}_temp_path ${tijdelijk}/${naam};`,
  );
  writeFileSync(
    join(tijdelijk, 'nginx.conf'),
    `load_module ${module}; daemon off; worker_processes 1; ${process.getuid?.() === 0 ? 'user root;' : ''} pid ${tijdelijk}/pid; error_log ${tijdelijk}/error.log;
events { worker_connections 1024; }
http { access_log off; types { text/html html; } sendfile on; tcp_nopush on; keepalive_requests 100000; open_file_cache max=1000; ${paden.join(' ')}
server { listen 127.0.0.1:${port}; root ${dir}; index index.html; gzip_static on; brotli_static on; } }`,
  );
  const kind = spawn(nginx, ['-c', join(tijdelijk, 'nginx.conf'), '-p', tijdelijk], { stdio: 'ignore' });
  while ((await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined)) === undefined) await wait(50);
  return kind;
}

function hasWrk(): boolean {
  try {
    execFileSync('which', ['wrk']);
    return true;
  } catch {
    return false;
  }
}

function runWrk(url: string): number {
  const opties = ['-t', '1', '-c', '32', '-d', '3s', '-H', 'Accept-Encoding: br', url];
  const uitvoer = execFileSync('wrk', opties, { encoding: 'utf8' });
  if (/Non-2xx/.test(uitvoer)) throw new Error(`Not every answer was the page:\n${uitvoer}`);
  return Math.round(Number(/Requests\/sec:\s+([\d.]+)/.exec(uitvoer)?.[1] ?? 0));
}

if (import.meta.main) console.table(await benchServeren());
