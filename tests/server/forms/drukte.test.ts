import { once } from 'node:events';
import { request, type ClientRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Api } from '#tests/support/api.ts';
import {
  Bezoeker,
  readVolgcode,
  startPublicServer,
  type TestPublicServer,
} from '#tests/support/start-public-server.ts';

let levend: TestPublicServer;
beforeAll(async () => {
  levend = await startPublicServer({ minimaleTijd: 0, tegelijk: { samen: 400_000, perBlok: 177_500 } });
});
afterAll(() => levend.stop());

const tip = { soort: 'tip', bericht: 'Zet er een bank neer.' };

/** Somebody who began to send a form and does not go on. */
async function blijfHangen(adres: string): Promise<ClientRequest> {
  const vraag = request(`${levend.site}/laat-het-weten/`, {
    method: 'POST',
    agent: false,
    headers: {
      'x-forwarded-for': adres,
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': 58_000,
    },
  });
  vraag.on('error', () => undefined);
  vraag.write('bericht=');
  await once(vraag, 'socket');
  return vraag;
}

describe('so much is under way at once and no more', () => {
  test('one block that keeps requests open is told to come back; its neighbours are served', async () => {
    const hangend = await Promise.all(Array.from({ length: 3 }, () => blijfHangen('198.51.100.1')));
    const open = (): Promise<number> =>
      new Bezoeker(levend.site, '198.51.100.1').open('/laat-het-weten/').then(({ status }) => status);
    await expect.poll(open).toBe(503);
    const vol = await new Bezoeker(levend.site, '198.51.100.1').send('/laat-het-weten/', tip);
    expect([vol.status, vol.html, vol.koppen.get('retry-after')]).toEqual([
      503,
      'Het is nu te druk. Ga terug: wat u schreef, staat er nog. Probeer het over een halve minuut nog eens.\n',
      '10',
    ]);
    const buur = new Bezoeker(levend.site, '198.51.100.2');
    expect((await buur.open('/laat-het-weten/')).status).toBe(200);
    for (const vraag of hangend) vraag.destroy();
    await expect.poll(open).toBe(200);
  });
});

describe('what a page repeats', () => {
  test('a text that is too long comes back as a whole, to be shortened', async () => {
    const bezoeker = new Bezoeker(levend.site, '198.51.100.3');
    const bericht = `${'Te lang. '.repeat(5000)}Einde.`;
    const velden = { ...tip, bericht, formulier: await bezoeker.takeForm() };
    const { status, html } = await bezoeker.send('/laat-het-weten/', velden);
    expect([status, html.includes(bericht)]).toEqual([400, true]);
  });

  test('what is larger than a page repeats is refused with how much fits', async () => {
    const bezoeker = new Bezoeker(levend.site, '198.51.100.3');
    const { status, html } = await bezoeker.send('/laat-het-weten/', { bericht: 'x'.repeat(66_000) });
    expect([status, html]).toEqual([
      413,
      'Dit is te veel tekst. Ga terug en maak uw bericht korter: er passen 5.000 tekens in.\n',
    ]);
  });

  test('an address with more than fits is no address of ours', async () => {
    const bezoeker = new Bezoeker(levend.site, '198.51.100.3');
    expect((await bezoeker.open(`/themas?${'x'.repeat(4096)}`)).status).toBe(400);
  });
});

test('a melder reads what happened page by page, and their fifty-first addition comes back with what to do', async () => {
  const bezoeker = new Bezoeker(levend.site, '198.51.100.4');
  const sleutel = await bezoeker.takeForm();
  const volgcode = readVolgcode(await bezoeker.send('/laat-het-weten/', { ...tip, formulier: sleutel }));
  for (let keer = 0; keer < 10; keer += 1)
    await bezoeker.send('/volgen/', { volgcode, aanvulling: `Keer ${keer}.` });
  const vol = await bezoeker.send('/volgen/', { volgcode, aanvulling: 'Nog een keer.' });
  expect(vol.status).toBe(400);
  expect(vol.html).toContain(
    'U schreef in 24 uur al 10 keer iets bij dit bericht. Schrijf morgen verder, of bel ons.',
  );
  expect(vol.html).toContain('>Nog een keer.</textarea>');
  expect(vol.html).not.toContain('Pagina 1 van');
  const api = new Api(levend.pb);
  const { items } = (await api.records('ambassadeur', 'signalen', '?sort=-@rowid')).body;
  for (const tekst of ['Een.', 'Twee.']) {
    await api.create('ambassadeur', 'contactmomenten', { signaal: items[0].id, soort: 'aandacht', tekst });
  }
  const nieuwste = await bezoeker.send('/volgen/', { volgcode });
  expect(nieuwste.html).toContain('name="blad" value="2"');
  expect(nieuwste.html).not.toContain('Keer 0.');
  const eerder = await bezoeker.send('/volgen/', { volgcode, blad: '2' });
  expect(eerder.html).toContain('Keer 0.');
  expect(eerder.html).toContain('name="blad" value="1"');
});
