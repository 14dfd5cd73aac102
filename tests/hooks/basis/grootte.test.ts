import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { volledig } from '#tests/fixtures/verbeteringen.ts';
import { Api } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

const groot = { reden: 'x'.repeat(256 * 1024) };

test('nobody fills the memory with one large request', async () => {
  const { id } = await api.nieuw('redacteur', volledig);
  for (const [als, pad] of [
    ['gast', '/api/collections/verbeteringen/records'],
    ['gast', '/api/collections/medewerkers/auth-with-password'],
    ['redacteur', `/api/luisterloop/v1/verbeteringen/${id}/indieningen`],
    ['behandelaar', `/api/luisterloop/v1/verbeteringen/${id}/voorbeelden`],
  ] as const) {
    const antwoord = await api.call(als, 'POST', pad, groot);
    expect([pad, antwoord.status]).toEqual([pad, 413]);
  }
});

test('nor with one that does not say how large it is', async () => {
  const vraag = request(`${api.pb.url}/api/collections/verbeteringen/records`, { method: 'POST' });
  vraag.setHeader('content-type', 'application/json');
  vraag.on('error', () => undefined);
  vraag.write('{"titel":"');
  for (let i = 0; i < 300; i += 1) vraag.write('x'.repeat(1024));
  vraag.end('"}');
  const [antwoord] = (await once(vraag, 'response')) as [IncomingMessage];
  antwoord.resume();
  expect(antwoord.statusCode).toBeGreaterThanOrEqual(400);
});

test('an import is larger, and comes through', async () => {
  const rijen = [{ ...volledig, uitleg: 'x'.repeat(1024 * 1024) }];
  const pad = '/api/luisterloop/v1/importen/verbeteringen';
  expect((await api.call('dienst', 'POST', pad, { rijen })).status).not.toBe(413);
});

test('what is left of a body that was refused is never read as a request of its own', async () => {
  const { port } = new URL(api.pb.url);
  const body = 'GET /gesmokkeld HTTP/1.1\r\nHost: x\r\n\r\n'.padEnd(300_000, ' ');
  const lijn = connect(Number(port), '127.0.0.1');
  lijn.write(
    `POST /api/collections/verbeteringen/records HTTP/1.1\r\nHost: x\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  );
  let gelezen = '';
  lijn.on('data', (stuk) => (gelezen += String(stuk))).on('error', () => undefined);
  await new Promise((klaar) => lijn.once('close', klaar));
  expect(gelezen.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 413']);
});
