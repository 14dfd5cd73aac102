import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wachtwoord } from '#tests/fixtures/startbestand.ts';
import { Api, type Antwoord, type Json } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase({ env: { LUISTERLOOP_PROXY: '127.0.0.1' } }));
});
afterAll(() => api.pb.stop());

interface Aanmelding {
  identity?: string;
  password?: string;
  /** What the proxy says of where it comes from. */
  van?: string;
  collectie?: string;
}
async function meldAan(wie: Aanmelding): Promise<{ status: number; body: Json }> {
  const { identity = 'redacteur@voorbeeld.nl', password = wachtwoord, van, collectie = 'medewerkers' } = wie;
  const antwoord = await fetch(`${api.pb.url}/api/collections/${collectie}/auth-with-password`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(van === undefined ? {} : { 'x-forwarded-for': van }) },
    body: JSON.stringify({ identity, password }),
  });
  return { status: antwoord.status, body: await antwoord.json() };
}

describe('guesses of one visitor behind the proxy', () => {
  const raad = async (van: (keer: number) => string): Promise<number[]> => {
    const uitslag: number[] = [];
    for (let keer = 0; keer < 62; keer += 1)
      uitslag.push(
        (await meldAan({ identity: 'x@voorbeeld.nl', password: 'geraden', van: van(keer) })).status,
      );
    return uitslag;
  };

  test('end, and lock nobody else out: not a colleague, and not the public server', async () => {
    expect((await raad((keer) => `203.0.113.${keer}, 198.51.100.1`)).at(-1)).toBe(429);
    const dienst = {
      identity: 'portaal@luisterloop.invalid',
      password: api.pb.dienst,
      collectie: 'diensten',
    };
    const anderen = [{ van: '198.51.100.2' }, { van: '2001:db8::1' }, {}, dienst];
    for (const wie of anderen) expect((await meldAan(wie)).status).toBe(200);
  }, 60_000);
});

describe('what PocketBase offers to whoever has an account', () => {
  const adressen = [
    ...['request-password-reset', 'confirm-password-reset', 'request-verification', 'confirm-verification'],
    ...['request-email-change', 'confirm-email-change', 'request-otp', 'auth-with-otp', 'auth-with-oauth2'],
    ...['auth-refresh', 'request%2Dpassword-reset'],
  ];
  const collecties = ['medewerkers', 'diensten', '_superusers', 'signalen'];
  const vragen = [
    { email: 'redacteur@voorbeeld.nl', newEmail: 'a@b.nl' },
    { email: 'niemand@voorbeeld.nl' },
    { email: 'portaal@luisterloop.invalid' },
    {},
  ];

  test.each(adressen)('%s answers the same to everybody about everybody', async (adres) => {
    const antwoorden: Antwoord[] = [];
    for (const collectie of collecties)
      for (const vraag of vragen)
        antwoorden.push(await api.call('gast', 'POST', `/api/collections/${collectie}/${adres}`, vraag));
    const verschillend = new Set(antwoorden.map((antwoord) => JSON.stringify(antwoord)));
    expect([...verschillend]).toHaveLength(1);
    expect(antwoorden[0]!.status).toBe(401);
    const zelf = await api.call('redacteur', 'POST', `/api/collections/medewerkers/${adres}`, vragen[0]);
    expect(zelf.status).toBe(403);
  });
});

test('a session ends eight hours after signing in, whatever is done with it', async () => {
  const { body } = await meldAan({ van: '198.51.100.3' });
  const { exp } = JSON.parse(Buffer.from(body.token.split('.')[1], 'base64url').toString()) as {
    exp: number;
  };
  const uren = (exp * 1000 - Date.now()) / 3_600_000;
  expect([uren > 7.9, uren <= 8]).toEqual([true, true]);
  const langer = await fetch(`${api.pb.url}/api/collections/medewerkers/auth-refresh`, {
    method: 'POST',
    headers: { authorization: body.token },
  });
  expect(langer.status).toBe(403);
});

describe('an address in other capitals', () => {
  test('is the same account', async () => {
    const zelfde = await Promise.all(
      ['redacteur@voorbeeld.nl', 'Redacteur@Voorbeeld.NL', 'REDACTEUR@VOORBEELD.NL'].map((identity) =>
        meldAan({ identity, van: '198.51.100.4' }),
      ),
    );
    expect(zelfde.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(new Set(zelfde.map(({ body }) => body.record.id)).size).toBe(1);
  });

  test('is no second account', async () => {
    const nieuw = { naam: 'Ander', rollen: ['redacteur'], actief: true, password: wachtwoord };
    const velden = { ...nieuw, passwordConfirm: wachtwoord, email: 'REDACTEUR@voorbeeld.nl' };
    expect((await api.create('beheerder', 'medewerkers', velden)).status).toBe(400);
  });
});

test('a password for an address that nobody has takes as long to refuse as a wrong one', async () => {
  const duur = async (identity: string): Promise<number> => {
    const tijden: number[] = [];
    for (let keer = 0; keer < 7; keer += 1) {
      const begin = performance.now();
      await meldAan({ identity, password: 'geraden', van: '198.51.100.5' });
      tijden.push(performance.now() - begin);
    }
    return Math.min(...tijden);
  };
  const [bekend, onbekend] = [await duur('redacteur@voorbeeld.nl'), await duur('niemand@voorbeeld.nl')];
  expect(onbekend).toBeGreaterThan(bekend / 2);
});
