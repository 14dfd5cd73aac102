import { describe, expect, it } from 'vitest';
import { readEnvironment } from '#server/environment.ts';

const root = '/srv/luisterloop';

function fouten(env: Record<string, string>): string[] {
  const gelezen = readEnvironment(env, root);
  return 'fouten' in gelezen ? gelezen.fouten : [];
}

function lees(env: Record<string, string>) {
  const gelezen = readEnvironment(env, root);
  if ('fouten' in gelezen) throw new Error(gelezen.fouten.join('\n'));
  return gelezen.omgeving;
}

describe('the environment', () => {
  it('has the defaults of the contract', () => {
    expect(lees({})).toMatchObject({
      host: '127.0.0.1',
      port: 4321,
      beheerPort: 8090,
      siteUrl: 'http://127.0.0.1:4321',
      dataDir: '/srv/luisterloop/pb_data',
      demo: true,
    });
  });

  it('fills no demo in production unless it is asked for', () => {
    expect(lees({ NODE_ENV: 'production' }).demo).toBe(false);
    expect(lees({ NODE_ENV: 'production', DEMO: '1' }).demo).toBe(true);
  });

  it('treats an empty variable as one that was not set', () => {
    expect(lees({ PORT: '', SITE_URL: '' }).port).toBe(4321);
  });

  it.each([
    ['VERTROUWDE_PROXY', '10.0.0.1, proxy', 'VERTROUWDE_PROXY moet een lijst van IP-adressen zijn'],
    ['PORT', 'abc', 'PORT moet een poortnummer van 1 tot 65535 zijn'],
    ['PORT', '70000', 'PORT moet een poortnummer van 1 tot 65535 zijn'],
    ['BEHEER_PORT', '0', 'BEHEER_PORT moet een poortnummer van 1 tot 65535 zijn'],
    ['HOST', 'een host', 'HOST moet een adres zijn'],
    ['SITE_URL', 'verbetert.voorbeeld.nl', 'SITE_URL moet het adres van de site zijn'],
    ['SITE_URL', 'https://voorbeeld.nl/verbetert', 'SITE_URL moet het adres van de site zijn zonder pad'],
    ['DEMO', 'ja', "DEMO moet 0 of 1 zijn, niet 'ja'."],
    ['DEMO_WACHTWOORD', 'kort', 'DEMO_WACHTWOORD moet ten minste 12 tekens hebben.'],
    ['SMTP_URL', 'mail.voorbeeld.nl', 'SMTP_URL moet beginnen met smtp://'],
    ['POCKETBASE_BIN', '/bestaat/niet', 'POCKETBASE_BIN wijst naar een bestand dat er niet is'],
    ['NODE_ENV', 'prod', 'NODE_ENV moet production, development of test zijn'],
  ])('refuses %s=%s with one sentence', (naam, waarde, zin) => {
    expect(fouten({ [naam]: waarde })).toEqual([expect.stringContaining(zin)]);
  });

  it('names all wrong values at once', () => {
    expect(fouten({ PORT: 'x', DEMO: 'x', SITE_URL: 'x' })).toHaveLength(3);
  });

  it('refuses one port for two servers', () => {
    expect(fouten({ PORT: '8090' })).toEqual([
      'PORT en BEHEER_PORT zijn allebei 8090: kies twee verschillende poorten.',
    ]);
  });
});
