import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Bezoeker, startPublicServer, type TestPublicServer } from '#tests/support/start-public-server.ts';

type Antwoord = [status: number, type: string, inhoud: string];
const html = '<!doctype html><title>Bad Gateway</title>';
const storingen: Record<string, Antwoord> = {
  'a page of a proxy': [502, 'text/html', html],
  'a page of a proxy that says 200': [200, 'text/html', html],
  'a page of a proxy that says 404': [404, 'text/html', html],
  'nothing with 200': [200, 'application/json', ''],
  'half an answer': [200, 'application/json', '{"antwoorden":[{"kenmerk":"S-1"'],
  'a list without this form': [200, 'application/json', '{"antwoorden":[]}'],
  'PocketBase that failed without a reason': [
    400,
    'application/json',
    '{"status":400,"message":"Something went wrong while processing your request.","data":{}}',
  ],
};

let levend: TestPublicServer;
let upstream: Server;
let nu: Antwoord = [500, '', ''];
let volgnummer = 0;

/** Signs the public server in; all else goes wrong. */
function answer(req: IncomingMessage, res: ServerResponse): void {
  const isLogin = req.url?.includes('auth-with-password');
  const [status, type, inhoud] = isLogin
    ? [200, 'application/json', '{"token":"x","record":{"id":"abc"}}']
    : nu;
  res.writeHead(status, { 'content-type': type }).end(inhoud);
}

beforeAll(async () => {
  upstream = createServer(answer);
  await new Promise<void>((klaar) => upstream.listen(0, '127.0.0.1', klaar));
  levend = await startPublicServer(
    { minimaleTijd: 0, foutduur: 0 },
    { beheerPort: (upstream.address() as AddressInfo).port },
  );
});
afterAll(async () => {
  await levend.stop();
  upstream.close();
});

const volgcode = 'RKC6N-9Q8Z5-YG75';
const tekst = 'Dit mag niet weg.';
/** What each page must not say while nothing is on disk. */
const gelukt = /bij ons aangekomen|bewaard\.<|Dat is ingetrokken|gewist\.<|Dank u wel|hebben uw verzoek/;

describe.each(Object.keys(storingen))(
  'PocketBase answers %s: 503, what to do, and nothing is said to be done',
  (storing) => {
    test.each([
      ['/laat-het-weten/', { soort: 'tip', bericht: tekst }],
      ['/volgen/', { volgcode }],
      ['/volgen/', { volgcode, aanvulling: tekst }],
      ['/volgen/', { volgcode, intrekken: 'citaat-publiek' }],
      ['/volgen/', { volgcode, intrekken: 'gegevens' }],
      ['/volgen/', { volgcode, toestaan: 'meelezen' }],
      ['/meelezen/', { uitnodiging: volgcode }],
      ['/meelezen/', { uitnodiging: volgcode, oordeel: 'ja', toelichting: tekst }],
    ])('%s %j', async (pad, velden) => {
      nu = storingen[storing]!;
      const bezoeker = new Bezoeker(levend.site, `198.51.${(volgnummer += 1) >> 8}.${volgnummer & 255}`);
      const formulier = await bezoeker.takeForm();
      const pagina = await bezoeker.send(pad, { ...velden, formulier } as Record<string, string>);
      expect(pagina.status).toBe(503);
      expect(pagina.html).toMatch(/over een minuut/);
      expect(pagina.html).not.toMatch(gelukt);
      const geschreven = Object.values(velden).includes(tekst);
      expect(pagina.html.includes(tekst)).toBe(geschreven);
    });
  },
);
