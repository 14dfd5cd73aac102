import { afterAll, beforeAll, expect, test } from 'vitest';
import { Api } from '#tests/support/api.ts';
import { repeat } from '#tests/support/repeat.ts';
import {
  Bezoeker,
  readVolgcode,
  startPublicServer,
  type TestPublicServer,
} from '#tests/support/start-public-server.ts';

let levend: TestPublicServer;
beforeAll(async () => {
  levend = await startPublicServer({ minimaleTijd: 0 });
});
afterAll(() => levend.stop());

test('the same form posted 300 times with one key, 16 at a time, with kill -9 in between: one signal, one code', async () => {
  const bezoeker = new Bezoeker(levend.site, '198.51.100.7');
  const velden = { soort: 'klacht', bericht: 'De container zit vol.', formulier: await bezoeker.takeForm() };
  const uitval: Promise<void>[] = [];
  const paginas = await repeat(300, 16, async (i) => {
    if (i === 20 || i === 150) uitval.push(levend.pb.kill().then(() => levend.pb.restart()));
    return await bezoeker.send('/laat-het-weten/', velden);
  });
  await Promise.all(uitval);
  const laatste = await bezoeker.send('/laat-het-weten/', velden);
  expect(laatste.status).toBe(200);
  const ontvangen = paginas.filter(({ status }) => status === 200);
  expect(new Set([laatste, ...ontvangen].map(readVolgcode)).size).toBe(1);
  expect(ontvangen.length).toBeGreaterThan(0);
  // Whoever came while it was down heard so, with the text kept.
  for (const { status, html } of paginas.filter((pagina) => pagina.status !== 200)) {
    expect(status).toBe(503);
    expect(html).toContain(velden.bericht);
  }
  expect((await new Api(levend.pb).records('ambassadeur', 'signalen')).body.totalItems).toBe(1);
}, 180_000);
