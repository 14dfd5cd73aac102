import { afterAll, beforeAll, expect, test } from 'vitest';
import { nieuweVerbetering } from '#tests/fixtures/meelezen.ts';
import { koppelSignaal } from '#tests/fixtures/signalen.ts';
import { Api } from '#tests/support/api.ts';
import { Bezoeker, startPublicServer, type TestPublicServer } from '#tests/support/start-public-server.ts';

let levend: TestPublicServer;
let api: Api;
beforeAll(async () => {
  levend = await startPublicServer();
  api = new Api(levend.pb);
});
afterAll(() => levend.stop());

test('R3 the follow page shows a verdict with our answer, and takes back that its words may be used', async () => {
  const { id } = await nieuweVerbetering(api);
  const { volgcode, ...signaal } = await koppelSignaal(api, id);
  const oordeel = { oordeel: 'nee', toelichting: 'De <lift> is stuk.', kanaal: 'telefoon', citaat: true };
  const lezing = (await api.stap('redacteur', id, 'meelezingen', { ...oordeel, signaal: signaal.id })).body;
  const antwoord = { antwoord: 'De lift komt in mei.', versie: lezing.versie };
  await api.ask('redacteur', 'POST /meelezingen/{id}/antwoorden', { id: lezing.id }, antwoord);

  const bezoeker = new Bezoeker(levend.site, '198.51.100.7');
  const { status, html } = await bezoeker.send('/volgen/', { volgcode });
  expect(status).toBe(200);
  expect(html).toContain('Wat u ervan vond');
  expect(html).toContain('De &lt;lift&gt; is stuk.');
  expect(html).toContain('De lift komt in mei.');
  expect(html).toContain('value="oordeel"');
  const na = await bezoeker.send('/volgen/', { volgcode, intrekken: 'oordeel' });
  expect(na.html).toContain('Dat is ingetrokken.');
  expect(na.html).toContain('De lift komt in mei.');
  expect(na.html).not.toContain('value="oordeel"');
});
