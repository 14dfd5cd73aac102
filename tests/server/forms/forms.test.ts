import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Api } from '#tests/support/api.ts';
import { repeat } from '#tests/support/repeat.ts';
import {
  Bezoeker,
  readVolgcode,
  startPublicServer,
  type Pagina,
  type TestPublicServer,
} from '#tests/support/start-public-server.ts';

const minimaleTijd = 300;
let levend: TestPublicServer;
let api: Api;
let volgnummer = 0;

beforeAll(async () => {
  levend = await startPublicServer({ minimaleTijd });
  api = new Api(levend.pb);
});
afterAll(() => levend.stop());

/** Somebody at an address that nobody had before. */
const newBezoeker = (): Bezoeker => {
  volgnummer += 1;
  return new Bezoeker(levend.site, `198.51.${volgnummer >> 8}.${volgnummer & 255}`);
};
const klacht = {
  soort: 'klacht',
  bericht: 'De container staat al drie weken vol.',
  email: 'buur@voorbeeld.test',
};
const telSignalen = async (): Promise<number> =>
  (await api.records('ambassadeur', 'signalen', '?perPage=1')).body.totalItems;
/** Sends a whole form and returns its code. */
async function submit(bezoeker: Bezoeker, over: Record<string, string> = {}): Promise<string> {
  const formulier = await bezoeker.takeForm();
  return readVolgcode(await bezoeker.send('/laat-het-weten/', { ...klacht, formulier, ...over }));
}

describe('the form', () => {
  test('R12 opens without cookies, is kept nowhere and tells nobody where a visitor came from', async () => {
    const { status, koppen, html } = await newBezoeker().open('/laat-het-weten/');
    expect(status).toBe(200);
    expect(koppen.get('set-cookie')).toBeNull();
    expect(koppen.get('cache-control')).toBe('no-store');
    expect(koppen.get('referrer-policy')).toBe('no-referrer');
    expect(koppen.get('content-security-policy')).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script(?! type="module" src="\/_astro\/)/);
    for (const naam of [
      'soort',
      'bericht',
      'thema',
      'naam',
      'email',
      'telefoon',
      'terugkoppeling',
      'citaat',
      'meelezen',
    ])
      expect(html).toContain(`name="${naam}"`);
  });

  test('gives every visitor a key of their own', async () => {
    const sleutels = await Promise.all(Array.from({ length: 5 }, () => newBezoeker().takeForm()));
    expect(new Set(sleutels).size).toBe(5);
    for (const sleutel of sleutels) expect(sleutel.length).toBeGreaterThanOrEqual(32);
  });

  test('thanks with a code, and the signal is there', async () => {
    const voor = await telSignalen();
    expect(await submit(newBezoeker(), { terugkoppeling: 'ja' })).toMatch(/^([0-9A-Z]{5}-){2}[0-9A-Z]{4}$/);
    expect(await telSignalen()).toBe(voor + 1);
  });

  test('says everything that is wrong at once, keeps everything, and shows it as text', async () => {
    const bezoeker = newBezoeker();
    const formulier = await bezoeker.takeForm();
    const naam = '"><script>alert(1)</script>';
    const velden = {
      soort: '',
      bericht: '</textarea><script>alert(1)</script>',
      naam,
      telefoon: '12',
      thema: 'wachttijd',
      meelezen: 'ja',
      formulier,
    };
    const { status, html } = await bezoeker.send('/laat-het-weten/', velden);
    expect(status).toBe(400);
    expect(html).toContain('<title>Fout: Laat het ons weten');
    for (const doel of ['soort-compliment', 'telefoon']) {
      expect(html).toContain(`href="#${doel}"`);
      expect(html).toContain(`id="${doel}"`);
    }
    expect(html).toMatch(/class="ll-foutenlijst" tabindex="-1" autofocus/);
    expect(html).toContain('value="&quot;>');
    expect(html).not.toContain('</textarea><script>');
    expect(html).toContain('value="12"');
    expect(html).toMatch(/value="wachttijd" selected/);
    expect(html).toMatch(/name="meelezen" value="ja" checked/);
    expect(html).toContain(`value="${formulier}"`);
    expect(html).not.toMatch(/ required/);
  });

  test('a consent that needs an answer asks how to reach you', async () => {
    const bezoeker = newBezoeker();
    const velden = {
      soort: 'tip',
      bericht: 'Kan sneller.',
      terugkoppeling: 'ja',
      formulier: await bezoeker.takeForm(),
    };
    const { status, html } = await bezoeker.send('/laat-het-weten/', velden);
    expect(status).toBe(400);
    expect(html).toContain('wij weten niet hoe wij u bereiken');
  });

  test('the same form sent 100 times, 8 at a time, is one signal with one code', async () => {
    const bezoeker = newBezoeker();
    const velden = { ...klacht, formulier: await bezoeker.takeForm() };
    const voor = await telSignalen();
    const paginas = await repeat(100, 8, () => bezoeker.send('/laat-het-weten/', velden));
    expect(new Set(paginas.map((pagina) => `${pagina.status} ${readVolgcode(pagina)}`)).size).toBe(1);
    expect(paginas[0]?.status).toBe(200);
    expect(await telSignalen()).toBe(voor + 1);
  });

  test('the kept text goes with a way to call when PocketBase is away, and the same form works when it is back', async () => {
    const bezoeker = newBezoeker();
    const velden = { ...klacht, bericht: 'Dit mag niet weg.', formulier: await bezoeker.takeForm() };
    await levend.pb.kill();
    expect((await bezoeker.open('/laat-het-weten/')).status).toBe(200);
    const mis = await bezoeker.send('/laat-het-weten/', velden);
    expect(mis.status).toBe(503);
    expect(Number(mis.koppen.get('retry-after'))).toBeGreaterThan(0);
    expect(mis.html).toContain('Dit mag niet weg.');
    expect(mis.html).toContain(velden.formulier);
    expect(mis.html).toMatch(/href="tel:/);
    expect((await bezoeker.send('/volgen/', { volgcode: 'RKC6N-9Q8Z5-YG75' })).status).toBe(503);
    await levend.pb.restart();
    expect((await bezoeker.send('/laat-het-weten/', velden)).status).toBe(200);
  });
});

describe('against abuse of the form', () => {
  test('what is no form or too large is refused before it is read', async () => {
    const bezoeker = newBezoeker();
    const groot = await bezoeker.send('/laat-het-weten/', { bericht: 'a'.repeat(200_000) });
    expect(groot.status).toBe(413);
    expect(
      (await bezoeker.send('/laat-het-weten/', klacht, { 'content-type': 'application/json' })).status,
    ).toBe(415);
  });

  test('a key that this portal did not give, and a field that people do not see, register nothing', async () => {
    const bezoeker = newBezoeker();
    const voor = await telSignalen();
    const formulier = await bezoeker.takeForm();
    const verzonnen = formulier.replace(/^./, (teken) => (teken === 'A' ? 'B' : 'A'));
    for (const over of [{ formulier: verzonnen }, { formulier, 'uw-kenmerk': 'koop nu' }]) {
      const { status, html } = await bezoeker.send('/laat-het-weten/', { ...klacht, ...over });
      expect(status).toBe(400);
      expect(html).toContain(klacht.bericht);
      expect(html).not.toContain('koop nu');
    }
    expect(await telSignalen()).toBe(voor);
  });

  test('a form that comes back faster than anybody types has to wait', async () => {
    const bezoeker = newBezoeker();
    await submit(bezoeker);
    const begin = performance.now();
    await submit(bezoeker);
    expect(performance.now() - begin).toBeGreaterThanOrEqual(minimaleTijd - 5);
  });

  test('one block that sends form after form is stopped with its text kept; its neighbours are not', async () => {
    const drukke = new Bezoeker(levend.site, '2001:db8:1:1::1');
    const sleutels = await repeat(70, 8, () => drukke.takeForm());
    const paginas = await repeat(70, 8, (i) =>
      new Bezoeker(levend.site, `2001:db8:1:1::${i + 1}`).send('/laat-het-weten/', {
        ...klacht,
        formulier: sleutels[i] ?? '',
      }),
    );
    const geweigerd = paginas.filter(({ status }) => status === 429);
    expect(paginas.filter(({ status }) => status === 200)).toHaveLength(60);
    expect(geweigerd).toHaveLength(10);
    expect(geweigerd[0]?.html).toContain(klacht.bericht);
    expect(Number(geweigerd[0]?.koppen.get('retry-after'))).toBeGreaterThan(0);
    expect(await submit(new Bezoeker(levend.site, '2001:db8:1:2::1'))).not.toBe('');
  });
});

describe('following', () => {
  test('R3 the code shows the signal; something is added, a consent withdrawn, the contact details erased', async () => {
    const bezoeker = newBezoeker();
    const volgcode = await submit(bezoeker, { citaat: 'ja', terugkoppeling: 'ja' });
    const eerst = await bezoeker.send('/volgen/', { volgcode: volgcode.toLowerCase().replaceAll('-', ' ') });
    expect(eerst.status).toBe(200);
    expect(eerst.html).toContain('data-fase="gehoord"');
    expect(eerst.html).toContain(klacht.bericht);
    expect(eerst.html).not.toContain(klacht.email);
    const erbij = await bezoeker.send('/volgen/', { volgcode, aanvulling: 'En nu stinkt het ook.' });
    expect(erbij.html).toContain('En nu stinkt het ook.');
    const zonder = await bezoeker.send('/volgen/', { volgcode, intrekken: 'citaat-publiek' });
    expect(zonder.html).toContain('name="toestaan" value="citaat-publiek"');
    expect(zonder.html).toContain('name="intrekken" value="citaat-rapport"');
    const gewist = await bezoeker.send('/volgen/', { volgcode, intrekken: 'gegevens' });
    expect(gewist.html).not.toMatch(/name="intrekken" value="(?!tekst)/);
  });

  test('an addition that is too long or empty is refused and kept', async () => {
    const bezoeker = newBezoeker();
    const volgcode = await submit(bezoeker);
    const lang = await bezoeker.send('/volgen/', { volgcode, aanvulling: `Begin ${'x'.repeat(5000)}` });
    expect([lang.status, lang.html.includes('Begin xxx'), lang.html.includes('te lang')]).toEqual([
      400,
      true,
      true,
    ]);
    const heelLang = `Begin ${'x'.repeat(25_000)} einde`;
    const anderhalf = await bezoeker.send('/volgen/', { volgcode, aanvulling: heelLang });
    expect([anderhalf.status, anderhalf.html.includes(heelLang)]).toEqual([400, true]);
    expect((await bezoeker.send('/volgen/', { volgcode, aanvulling: ' ' })).status).toBe(400);
  });

  test('PocketBase is away: 503, and what was written stands there with its code to be sent again', async () => {
    const volgcode = await submit(newBezoeker());
    const aanvulling = 'Het gebeurt <weer>.';
    await levend.pb.kill();
    const { status, koppen, html } = await newBezoeker().send('/volgen/', { volgcode, aanvulling });
    expect([status, koppen.get('retry-after')]).toEqual([503, '60']);
    expect(html).toContain('Het gebeurt &lt;weer&gt;.</textarea>');
    const code = /<input type="hidden" name="volgcode" value="([^"]*)"/.exec(html)?.[1] ?? '';
    const lang = await newBezoeker().send('/volgen/', { volgcode, aanvulling: `Begin ${'x'.repeat(5000)}` });
    expect([lang.status, lang.html.includes('Begin xxx'), lang.html.includes('te lang')]).toEqual([
      503,
      true,
      true,
    ]);
    await levend.pb.restart();
    expect((await newBezoeker().send('/volgen/', { volgcode: code, aanvulling })).html).toContain(
      'Wij hebben uw aanvulling bewaard',
    );
  });

  test('too busy: 429, and what was written stands there', async () => {
    const volgcode = await submit(newBezoeker());
    const rader = newBezoeker();
    await repeat(40, 16, () => rader.send('/volgen/', { volgcode: 'RKC6N-9Q8Z5-YG75' }));
    const { status, html } = await rader.send('/volgen/', { volgcode, aanvulling: 'Het gebeurt weer.' });
    expect([status, html.includes('Het gebeurt weer.</textarea>')]).toEqual([429, true]);
  });

  test('codes that were never given get the same page in the same time', async () => {
    const metingen: { pagina: Pagina; duur: number }[] = [];
    for (const code of ['RKC6N-9Q8Z5-YG75', '00000-00000-0000', 'nee-RKC6N-9Q8Z5-YG75']) {
      const begin = performance.now();
      const pagina = await newBezoeker().send('/volgen/', { volgcode: code });
      metingen.push({ pagina, duur: performance.now() - begin });
    }
    expect(new Set(metingen.map(({ pagina }) => `${pagina.status} ${pagina.html}`)).size).toBe(1);
    expect(metingen[0]?.pagina.status).toBe(404);
    for (const { duur } of metingen) expect(duur).toBeGreaterThanOrEqual(245);
  });

  test('2,000 guesses from one block get nowhere, and the right code still works there and elsewhere', async () => {
    const volgcode = await submit(newBezoeker());
    const rader = new Bezoeker(levend.site, '203.0.113.1');
    const paginas = await repeat(2000, 16, (i) => rader.send('/volgen/', { volgcode: `RAAD-${i}` }));
    expect(paginas.filter(({ status }) => status === 404).length).toBeLessThan(60);
    expect(paginas.some(({ status }) => status === 200)).toBe(false);
    expect((await newBezoeker().send('/volgen/', { volgcode: await submit(newBezoeker()) })).status).toBe(
      200,
    );
    expect((await rader.send('/volgen/', { volgcode })).status).toBe(200);
  });

  test('2,000 guesses with the shape of a code from 200 blocks: a real visitor gets in while they go on', async () => {
    const volgcode = await submit(newBezoeker());
    const code = 'RKC6N-9Q8Z5-YG75';
    const aanval = repeat(2000, 400, (i) =>
      new Bezoeker(levend.site, `203.0.${i % 200}.9`).send('/volgen/', { volgcode: code }),
    );
    const echte = await repeat(3, 1, () => newBezoeker().send('/volgen/', { volgcode }));
    expect(echte.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await aanval).some(({ status }) => status === 200)).toBe(false);
  }, 120_000);

  test('no code, text or address of a visitor was written to the log', () => {
    expect(levend.log).toEqual([]);
  });
});
