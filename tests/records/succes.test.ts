import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from '#records/call.ts';
import { createBeheerclient, createClient, type Client } from '#records/client.ts';
import type { Route } from '#records/contract/routes.ts';
import { saveMeelezer } from '#records/meelezen.ts';
import { login, saveMedewerker } from '#records/organisatie.ts';
import { saveActie } from '#records/overleg.ts';
import { isProbleem, type Probleem } from '#records/probleem.ts';
import { createContactmoment, saveSignaal, sendSignalen } from '#records/signaal.ts';
import { saveVerbetering } from '#records/verbetering.ts';
import { velden } from '../../pb_hooks/basis/velden.ts';

interface Antwoord {
  status: number;
  type?: string;
  inhoud?: string;
  koppen?: Record<string, string>;
}
const html = '<!doctype html><title>502 Bad Gateway</title>';
const json = 'application/json';
/** What stands between beheer or the public server and PocketBase, or PocketBase in trouble, may answer. */
const storingen: Record<string, Antwoord | 'verbreek'> = {
  'a page of a proxy with 502': { status: 502, type: 'text/html', inhoud: html },
  'the same as a success': { status: 200, type: 'text/html', inhoud: html },
  'a success without anything': { status: 200, type: json, inhoud: '' },
  'a success with an empty object': { status: 200, type: json, inhoud: '{}' },
  'a success with nothing in it': { status: 200, type: json, inhoud: 'null' },
  'the success of another program': { status: 200, type: json, inhoud: '{"ok":true,"status":"done"}' },
  'a success with a list': { status: 200, type: json, inhoud: '[]' },
  'half an answer': { status: 200, type: json, inhoud: '{"id":"abc","vers' },
  'no content': { status: 204 },
  'accepted, perhaps later': { status: 202, type: json, inhoud: '{"id":"abc","items":[],"token":"x"}' },
  'a page that says that it is not found': { status: 404, type: 'text/html', inhoud: html },
  'a page that forbids': { status: 403, type: 'text/html', inhoud: html },
  'a fault that names no reason': {
    status: 400,
    type: json,
    inhoud: '{"status":400,"message":"Something went wrong while processing your request.","data":{}}',
  },
  'a refusal with the status of a success': {
    status: 200,
    type: json,
    inhoud:
      '{"status":503,"title":"Dit lukt nu niet","detail":"","fouten":[],"id":"abc","items":[],"token":"x"}',
  },
  'our own not now': {
    status: 503,
    type: 'application/problem+json',
    inhoud:
      '{"status":503,"title":"Dit lukt nu niet","detail":"x","fouten":[{"pad":"","code":"nu-niet","melding":"x"}]}',
  },
  'a broken connection': 'verbreek',
};

let server: Server;
let url = '';
let nu: Antwoord | 'verbreek' = 'verbreek';
beforeAll(async () => {
  server = createServer((req, res) => {
    if (nu === 'verbreek') return void req.socket.destroy();
    res.writeHead(nu.status, { ...(nu.type ? { 'content-type': nu.type } : {}), ...nu.koppen });
    res.end(nu.inhoud);
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const params = { id: 'abc' } as never;
const moment = { sleutel: 'abc', signaal: 'abc', soort: 'actie', kanaal: 'telefoon', tekst: 'x' } as const;
const schrijven: [string, (client: Client) => Promise<unknown>][] = [
  ...(['POST /signalen', ...Object.keys(velden)] as Route[]).map(
    (route): [string, (client: Client) => Promise<unknown>] => [
      route,
      (client) => call(client, route, params, {} as never),
    ],
  ),
  ['a signal', (client) => saveSignaal(client, 'abc', { ernst: 'hoog' }, 1)],
  ['an entry', (client) => saveVerbetering(client, 'abc', { titel: 'x' }, 1)],
  ['an actie', (client) => saveActie(client, 'abc', { status: 'klaar' }, 1)],
  ['a contactmoment', (client) => createContactmoment(client, moment)],
  ['a meelezer', (client) => saveMeelezer(client, { naam: 'x' })],
  ['an account', (client) => saveMedewerker(client, { naam: 'x' })],
  ['a login', (client) => login(client, 'a@voorbeeld.nl', 'x')],
  [
    'a form',
    async (client) => {
      const antwoord = await sendSignalen(client, [{} as never], AbortSignal.timeout(5000));
      return isProbleem(antwoord) ? antwoord : antwoord[0];
    },
  ],
];

describe('what is no clear success is never taken for one', () => {
  test.each(Object.keys(storingen))('%s', async (storing) => {
    nu = storingen[storing]!;
    const goed: string[] = [];
    for (const client of [createClient(url), createBeheerclient(url, () => undefined)]) {
      for (const [naam, schrijf] of schrijven) {
        const antwoord = await schrijf(client);
        const mis = isProbleem(antwoord) && [0, 503].includes(antwoord.status);
        // A login without a reason is a wrong password.
        const wachtwoord = naam === 'a login' && (antwoord as Probleem).status === 400;
        if (!mis && !wachtwoord) goed.push(`${naam}: ${JSON.stringify(antwoord)}`);
      }
    }
    expect(goed).toEqual([]);
  });

  test('a refusal that was meant keeps its status and its reasons', async () => {
    const fout = { pad: 'versie', code: 'versie-verouderd', melding: 'Iemand was u voor.' };
    nu = {
      status: 409,
      type: 'application/problem+json',
      inhoud: JSON.stringify({ status: 409, title: 'x', detail: 'y', fouten: [fout], huidig: { id: 'abc' } }),
    };
    const antwoord = await saveSignaal(createClient(url), 'abc', {}, 1);
    expect(antwoord).toMatchObject({ status: 409, fouten: [fout], huidig: { id: 'abc' } });
  });
});
