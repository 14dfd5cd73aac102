import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { findBlock, hashBlock, readClientAddress, trustProxies } from '#server/rate-limit/block.ts';
import { FormKeys } from '#server/forms/form-key.ts';
import { limieten, RateLimiter } from '#server/rate-limit/rate-limiter.ts';
import { PriorityQueue } from '#server/rate-limit/priority.ts';
import { TokenBucket } from '#server/rate-limit/token-bucket.ts';

function vraag(verbonden: string, doorgestuurd?: string): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, 'remoteAddress', { value: verbonden });
  const req = new IncomingMessage(socket);
  if (doorgestuurd !== undefined) req.headers['x-forwarded-for'] = doorgestuurd;
  return req;
}

describe('the block of a visitor', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', findBlock('2001:db8:1:2::9')],
    ['2001:DB8:1:2::', findBlock('2001:db8:1:2:ffff::')],
    ['fe80::1%eth0', findBlock('fe80::2')],
  ])('%s counts as %s', (adres, blok) => expect(findBlock(adres)).toBe(blok));

  it('is another one in the next /64', () => {
    expect(findBlock('2001:db8:1:2::1')).not.toBe(findBlock('2001:db8:1:3::1'));
  });

  it.each([
    ['believes nobody when no proxy is named', '192.0.2.1', '203.0.113.5', [], '192.0.2.1'],
    ['believes a proxy that is named', '192.0.2.1', '203.0.113.5', ['192.0.2.1'], '203.0.113.5'],
    [
      'does not believe what a visitor wrote in front',
      '192.0.2.1',
      '1.2.3.4, 203.0.113.5',
      ['192.0.2.1'],
      '203.0.113.5',
    ],
    [
      'looks past a second proxy',
      '192.0.2.1',
      '203.0.113.5, 192.0.2.2',
      ['192.0.2.1', '192.0.2.2'],
      '203.0.113.5',
    ],
    [
      'stays with the proxy when there is nothing to read',
      '192.0.2.1',
      undefined,
      ['192.0.2.1'],
      '192.0.2.1',
    ],
    ['takes nonsense for nothing', '192.0.2.1', 'onzin', ['192.0.2.1'], '192.0.2.1'],
    ['believes a range of proxies', '10.1.2.3', '203.0.113.5', ['10.0.0.0/8'], '203.0.113.5'],
    [
      'looks past proxies of two ranges',
      '10.1.2.3',
      '203.0.113.5, fd00::7',
      ['10.0.0.0/8', 'fd00::/8'],
      '203.0.113.5',
    ],
    [
      'knows a proxy that is written as IPv6',
      '::ffff:10.1.2.3',
      '203.0.113.5',
      ['10.0.0.0/8'],
      '203.0.113.5',
    ],
    ['does not believe a neighbour of the range', '11.1.2.3', '203.0.113.5', ['10.0.0.0/8'], '11.1.2.3'],
  ])('%s', (_naam, verbonden, kop, proxies, verwacht) => {
    expect(readClientAddress(vraag(verbonden, kop), trustProxies(proxies))).toBe(verwacht);
  });

  it('is remembered under a name that does not hold the address', () => {
    const naam = hashBlock(vraag('192.0.2.7'), trustProxies([]));
    expect(naam).not.toContain('192');
    expect(hashBlock(vraag('192.0.2.7'), trustProxies([]))).toBe(naam);
  });
});

describe('a limit', () => {
  it('lets a reserve through, then a steady pace, and says how long to stay away', () => {
    let nu = 0;
    const rem = new TokenBucket({ reserve: 3, perSeconde: 2 }, () => nu);
    expect([1, 2, 3].map(() => rem.take('a'))).toEqual([0, 0, 0]);
    expect(rem.take('a')).toBe(500);
    expect(rem.take('b')).toBe(0);
    nu = 500;
    expect([rem.take('a'), rem.take('a')]).toEqual([0, 500]);
    rem.giveBack('a');
    expect(rem.take('a')).toBe(0);
  });
});

describe('the key of a form', () => {
  const sleutels = new FormKeys('geheim');
  it('says when it was given out, and only when this portal gave it', () => {
    const sleutel = sleutels.make(1_700_000_000_000);
    expect(sleutels.read(sleutel)).toBe(1_700_000_000_000);
    expect(sleutels.read(sleutel.replace(/\.[^.]+\./, '.aaaa.'))).toBeNull();
    expect(sleutels.read('')).toBeNull();
    expect(new FormKeys('ander').read(sleutel)).toBeNull();
  });
});

describe('a row', () => {
  it('is short, and who has precedence goes before all who wait', async () => {
    const rij = new PriorityQueue(1, 2);
    const gedaan: string[] = [];
    const { promise: open, resolve: release } = Promise.withResolvers<void>();
    const work = (naam: string) => async () => {
      await open;
      gedaan.push(naam);
    };
    const klaar = [
      rij.run(false, work('eerste')),
      rij.run(false, work('rader 1')),
      rij.run(false, work('rader 2')),
    ];
    expect(rij.isVol()).toBe(true);
    klaar.push(rij.run(true, work('echt')));
    release();
    await Promise.all(klaar);
    expect(gedaan).toEqual(['eerste', 'echt', 'rader 1', 'rader 2']);
    expect(rij.isVol()).toBe(false);
  });
});

describe('a crowd', () => {
  it('of blocks that already sent forms does not shut out who sends a first one', () => {
    const poort = new RateLimiter({ alleFormulieren: { reserve: 5, perSeconde: 1 } }, () => 0);
    for (let i = 0; i < 20; i += 1)
      for (let j = 0; j < 4; j += 1) poort.enterFormulier(`druk-${i}`, `${i}-${j}`);
    expect(poort.enterFormulier('druk-1', 'nog een')).toBeGreaterThan(0);
    expect(poort.enterFormulier('echt', 'eerste')).toBe(0);
  });

  it('of guesses slows down, but never who had a right code before, and never refuses a first try', () => {
    const poort = new RateLimiter({ alleCodes: { reserve: 10, perSeconde: 1 } }, () => 0);
    poort.enterCode('bekend', true);
    poort.acceptCode('bekend');
    for (let i = 0; i < 40; i += 1) poort.enterCode(`rader-${i % 20}`, true);
    expect(poort.enterCode('rader-1', true)).toHaveProperty('later');
    expect(poort.enterCode('bekend', true)).toEqual({ wacht: 0, voorrang: true });
    const eerste = poort.enterCode('echt', true);
    expect(eerste).toMatchObject({ voorrang: true });
  });

  it('in one block never uses up what is for all', () => {
    const poort = new RateLimiter({}, () => 0);
    for (let i = 0; i < 5000; i += 1) poort.enterFormulier('een', `${i}`);
    expect(poort.enterFormulier('een', 'nieuw')).toBeGreaterThan(0);
    for (let i = 0; i < limieten.formulieren.reserve; i += 1)
      expect(poort.enterFormulier('ander', `b${i}`)).toBe(0);
  });

  it('of the same form costs one', () => {
    const poort = new RateLimiter({ formulieren: { reserve: 1, perSeconde: 0.001 } }, () => 0);
    expect([1, 2, 3].map(() => poort.enterFormulier('een', 'zelfde'))).toEqual([0, 0, 0]);
  });
});
