import { mkdirSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finishRelease } from '#server/publish/finish-release.ts';
import { createPortal } from '#server/serve/portal.ts';
import { Releases } from '#server/serve/releases.ts';
import { makeUitgave, publish, publishUitgave } from '#tests/server/publish/maak-uitgave.ts';
import { newGegevensmap } from '#tests/support/temporary.ts';

interface Antwoord {
  status: number;
  koppen: IncomingHttpHeaders;
  inhoud: Buffer;
}

let server: Server;
let poort = 0;
const map = newGegevensmap();
const groot = Buffer.alloc(3_000_000, 'abcdefghij');

beforeAll(async () => {
  await publish(map, 'eerder', 3);
  const eerder = new Releases(map.releases).huidig()?.dir ?? '';
  mkdirSync(join(eerder, '_astro'), { recursive: true });
  writeFileSync(join(eerder, '_astro/oud.css'), 'body{}');
  writeFileSync(join(eerder, 'zoekindex.0123456789.json'), '["woorden die zijn ingetrokken"]');
  await publish(map, 'site', 3, ['ingetrokken-verbetering']);
  const releases = new Releases(map.releases);
  const dir = releases.huidig()?.dir ?? '';
  for (const [pad, inhoud] of [
    ['.env', 'geheim'],
    ['.well-known/security.txt', 'Contact: mailto:veilig@voorbeeld.nl'],
    ['_intern/og.json', '{}'],
    ['data/groot.bin', groot],
    ['verbeteringen/ingetrokken-verbetering/versie/1/index.html', 'nog te lezen'],
  ] as const) {
    mkdirSync(dirname(join(dir, pad)), { recursive: true });
    writeFileSync(join(dir, pad), inhoud);
  }
  server = createPortal({ releases, siteUrl: 'https://site.test', routes: [], log: () => undefined });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  poort = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

function ask(path: string, headers: OutgoingHttpHeaders = {}, method = 'GET'): Promise<Antwoord> {
  return new Promise((klaar, fout) => {
    const vraag = request({ host: '127.0.0.1', port: poort, path, method, headers, agent: false }, (res) => {
      const stukken: Buffer[] = [];
      res.on('data', (stuk: Buffer) => stukken.push(stuk));
      res.on('end', () =>
        klaar({ status: res.statusCode ?? 0, koppen: res.headers, inhoud: Buffer.concat(stukken) }),
      );
    });
    vraag.once('error', fout);
    vraag.end();
  });
}

describe('what an address answers', () => {
  it.each([
    ['/', 200],
    ['/verbeteringen/pagina-1/', 200],
    ['/verbeteringen/pagina-1/?bron=brief', 200],
    ['/.well-known/security.txt', 200],
    ['/healthz', 200],
    ['/verbeteringen/pagina-1', 301],
    ['/index.html', 301],
    ['/verbeteringen/pagina-9/', 404],
    ['/verbeteringen/', 404],
    ['/_astro/oud.css', 200],
    ['/zoekindex.0123456789.json', 404],
    ['/.env', 404],
    ['/_intern/og.json', 404],
    ['/_INTERN/og.json', 404],
    ['/%5Fintern/og.json', 404],
    ['/index.html.br', 404],
    ['//voorbeeld.org/x', 404],
    ['/%2Fvoorbeeld.org', 404],
    ['/404.html', 404],
    [`/${'a'.repeat(300)}`, 404],
    ['/verbeteringen/ingetrokken-verbetering/', 410],
    ['/verbeteringen/ingetrokken-verbetering', 410],
    ['/verbeteringen/ingetrokken-verbetering/versie/1/', 410],
    ['/og/ingetrokken-verbetering.png', 410],
    ['/../package.json', 400],
    ['/%2e%2e/package.json', 400],
    ['/data/..%2f..%2f..%2fsleutel', 400],
    ['/..%5cpackage.json', 400],
    ['/%', 400],
    ['/%ff', 400],
    ['/%00', 400],
    [`/${'a'.repeat(3000)}`, 400],
    ['http://elders.test/', 400],
  ])('%s → %i', async (pad, status) => {
    const antwoord = await ask(pad);
    expect(antwoord.status).toBe(status);
    expect(antwoord.koppen['x-content-type-options']).toBe('nosniff');
  });

  it('sends people on to the address with a slash, question and all, never to another host', async () => {
    expect((await ask('/verbeteringen/pagina-1?a=1')).koppen.location).toBe('/verbeteringen/pagina-1/?a=1');
    expect((await ask('/index.html')).koppen.location).toBe('/');
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is not allowed', async (method) => {
    const antwoord = await ask('/', {}, method);
    expect(antwoord.status).toBe(405);
    expect(antwoord.koppen.allow).toBe('GET, HEAD');
  });

  it('shows the pages of the site for what is not there and what was withdrawn', async () => {
    expect((await ask('/weg/')).inhoud.toString()).toContain('Niet gevonden');
    for (const pad of ['/verbeteringen/ingetrokken-verbetering/', '/og/ingetrokken-verbetering.png'])
      expect((await ask(pad)).inhoud.toString()).toContain('Ingetrokken. Dit klopte niet.');
  });

  it('headers that are too large get 431', async () => {
    expect((await ask('/', { 'x-groot': 'a'.repeat(20_000) })).status).toBe(431);
  });

  it('nonsense instead of a request gets 400 and the connection closed', async () => {
    const antwoord = await new Promise<string>((klaar) => {
      const lijn = connect(poort, '127.0.0.1', () => lijn.write('onzin\r\n\r\n'));
      let tekst = '';
      lijn.on('data', (stuk) => (tekst += String(stuk)));
      lijn.on('close', () => klaar(tekst));
    });
    expect(antwoord).toContain('400 Bad Request');
  });
});

describe('headers', () => {
  it('has what internet.nl asks for on a page, and no cookie', async () => {
    const { koppen } = await ask('/');
    expect(koppen['content-security-policy']).toContain("default-src 'none'");
    expect(koppen['content-security-policy']).not.toContain('unsafe');
    expect(koppen['strict-transport-security']).toContain('max-age=31536000');
    expect(koppen['referrer-policy']).toBe('same-origin');
    expect(koppen['x-frame-options']).toBe('DENY');
    expect(koppen['set-cookie']).toBeUndefined();
  });

  it.each([
    ['/', 'public, max-age=0, must-revalidate', 'text/html; charset=utf-8', 'same-origin'],
    [
      '/_astro/stijl.abc123.css',
      'public, max-age=31536000, immutable',
      'text/css; charset=utf-8',
      'cross-origin',
    ],
  ])('%s may be kept: %s', async (pad, bewaren, soort, delen) => {
    const { koppen } = await ask(pad);
    expect(koppen['cache-control']).toBe(bewaren);
    expect(koppen['content-type']).toBe(soort);
    expect(koppen['cross-origin-resource-policy']).toBe(delen);
  });

  it('HEAD has the headers of GET and no body', async () => {
    const [get, head] = [await ask('/'), await ask('/', {}, 'HEAD')];
    expect(head.inhoud).toHaveLength(0);
    expect({ ...head.koppen, date: '' }).toEqual({ ...get.koppen, date: '' });
  });

  it('answers 304 to who has the page already, in any of the ways to say so', async () => {
    const etag = (await ask('/')).koppen.etag ?? '';
    for (const kop of [etag, `W/${etag}`, `"anders", ${etag}`, '*']) {
      const antwoord = await ask('/', { 'if-none-match': kop });
      expect(antwoord.status).toBe(304);
      expect(antwoord.inhoud).toHaveLength(0);
    }
    expect((await ask('/', { 'if-none-match': '"anders"' })).status).toBe(200);
  });
});

describe('compression', () => {
  it.each([
    ['br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0.1, gzip', 'gzip'],
    ['br;q=0, gzip;q=0', undefined],
    ['*', 'br'],
    ['*;q=0', undefined],
    ['GZIP', 'gzip'],
    ['identity', undefined],
    ['identity, br;q=0.5', undefined],
    ['brotli', undefined],
    ['', undefined],
  ])('Accept-Encoding: %s → %s', async (accept, codering) => {
    const { koppen, inhoud } = await ask('/', accept === '' ? {} : { 'accept-encoding': accept });
    expect(koppen['content-encoding']).toBe(codering);
    expect(koppen.vary).toBe('Accept-Encoding');
    const tekst =
      codering === 'br' ? brotliDecompressSync(inhoud) : codering === 'gzip' ? gunzipSync(inhoud) : inhoud;
    expect(tekst.toString()).toContain('<!doctype html>');
  });

  it('gives each encoding its own ETag', async () => {
    const etags = await Promise.all(
      ['br', 'gzip', 'identity'].map(async (a) => (await ask('/', { 'accept-encoding': a })).koppen.etag),
    );
    expect(new Set(etags).size).toBe(3);
  });
});

describe('ranges', () => {
  it.each([
    ['bytes=0-9', 206, 'bytes 0-9/3000000', 10],
    ['bytes=2999990-', 206, 'bytes 2999990-2999999/3000000', 10],
    ['bytes=-5', 206, 'bytes 2999995-2999999/3000000', 5],
    ['bytes=5-99999999', 206, 'bytes 5-2999999/3000000', 2_999_995],
    ['bytes=3000000-', 416, 'bytes */3000000', 0],
    ['bytes=-0', 416, 'bytes */3000000', 0],
    ['bytes=9-5', 200, undefined, 3_000_000],
    ['bytes=0-1,5-6', 200, undefined, 3_000_000],
    ['bytes=x', 200, undefined, 3_000_000],
  ])('%s → %i', async (range, status, plaats, lengte) => {
    const antwoord = await ask('/data/groot.bin', { range, 'accept-encoding': 'br' });
    expect(antwoord.status).toBe(status);
    expect(antwoord.koppen['content-range']).toBe(plaats);
    expect(antwoord.inhoud).toHaveLength(lengte);
  });

  it('sends everything when the file changed since', async () => {
    const vraag = (etag: string): Promise<Antwoord> =>
      ask('/data/groot.bin', { range: 'bytes=0-9', 'if-range': etag });
    expect((await vraag('"oud"')).status).toBe(200);
    const etag = (await ask('/data/groot.bin', {}, 'HEAD')).koppen.etag ?? '';
    expect((await vraag(etag)).status).toBe(206);
  });
});

describe('a new release', () => {
  it('is served with its quick copies until the small ones are there', async () => {
    const eigen = newGegevensmap();
    await publishUitgave(eigen, makeUitgave('snel', 1));
    const releases = new Releases(eigen.releases);
    const portaal = createPortal({
      releases,
      siteUrl: 'http://site.test',
      routes: [],
      log: () => undefined,
    });
    await new Promise<void>((klaar) => portaal.listen(0, '127.0.0.1', klaar));
    const site = `http://127.0.0.1:${(portaal.address() as AddressInfo).port}`;
    const readCodering = async (accept: string): Promise<string | null> =>
      (await fetch(`${site}/`, { headers: { 'accept-encoding': accept } })).headers.get('content-encoding');
    expect(await readCodering('gzip, br')).toBe('gzip');
    expect(await readCodering('br')).toBeNull();
    await finishRelease(eigen.releases);
    await expect.poll(() => readCodering('gzip, br')).toBe('br');
    portaal.close();
    portaal.closeAllConnections();
  });

  it('is served at once, and the styles of the one before stay for pages that are still open', async () => {
    const eigen = newGegevensmap();
    await publish(eigen, 'oud');
    const releases = new Releases(eigen.releases);
    const portaal = createPortal({
      releases,
      siteUrl: 'http://site.test',
      routes: [],
      log: () => undefined,
    });
    await new Promise<void>((klaar) => portaal.listen(0, '127.0.0.1', klaar));
    const site = `http://127.0.0.1:${(portaal.address() as AddressInfo).port}`;
    writeFileSync(join(releases.huidig()?.dir ?? '', '_astro/oud.123.css'), 'p{}');
    expect(await (await fetch(`${site}/`)).text()).toContain('oud');
    await publish(eigen, 'nieuw');
    releases.refresh();
    expect(await (await fetch(`${site}/`)).text()).toContain('nieuw');
    expect((await fetch(`${site}/_astro/oud.123.css`)).status).toBe(200);
    portaal.close();
    portaal.closeAllConnections();
  });

  it('health is 503 while there is none', async () => {
    const leeg = createPortal({
      releases: new Releases(newGegevensmap().releases),
      siteUrl: 'http://site.test',
      routes: [],
      log: () => undefined,
    });
    await new Promise<void>((klaar) => leeg.listen(0, '127.0.0.1', klaar));
    const site = `http://127.0.0.1:${(leeg.address() as AddressInfo).port}`;
    expect((await fetch(`${site}/healthz`)).status).toBe(503);
    expect((await fetch(`${site}/`)).headers.get('retry-after')).toBe('10');
    leeg.close();
    leeg.closeAllConnections();
  });
});
