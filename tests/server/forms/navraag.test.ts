import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drukCodes, nieuweVerbetering } from '#tests/fixtures/meelezen.ts';
import { Api } from '#tests/support/api.ts';
import {
  Bezoeker,
  readVolgcode,
  startPublicServer,
  type TestPublicServer,
} from '#tests/support/start-public-server.ts';

let levend: TestPublicServer;
let api: Api;
beforeAll(async () => {
  levend = await startPublicServer();
  api = new Api(levend.pb);
});
afterAll(() => levend.stop());

const vraag = 'Moeten wij dit weten?';
/** What the page sends along when the form is sent again. */
const readGevraagd = (html: string): string => /name="gevraagd" value="([^"]*)"/.exec(html)?.[1] ?? '';
const telSignalen = async (): Promise<number> =>
  (await api.records('ambassadeur', 'signalen', '?perPage=1')).body.totalItems;

describe('R1 R12 who types more than we need is asked first, and not stopped', () => {
  test('R1 the form comes back with everything kept; sent again it is sent', async () => {
    const bezoeker = new Bezoeker(levend.site, '198.51.100.1');
    const voor = await telSignalen();
    const velden = {
      soort: 'klacht',
      bericht: 'Mijn BSN is 123456782 en ik woon op 1234 AB 12.',
      email: 'buur@voorbeeld.test',
      terugkoppeling: 'ja',
      formulier: await bezoeker.takeForm(),
    };
    const eerst = await bezoeker.send('/laat-het-weten/', velden);
    expect(eerst.status).toBe(400);
    expect(eerst.html).toContain(vraag);
    expect(eerst.html).toContain('een burgerservicenummer (bsn) en een adres');
    expect(eerst.html).toMatch(/class="ll-navraag" tabindex="-1" autofocus/);
    expect(eerst.html).not.toContain('<title>Fout');
    expect(eerst.html).toContain('Mijn BSN is 123456782');
    expect(eerst.html).toContain('value="buur@voorbeeld.test"');
    expect(await telSignalen()).toBe(voor);
    const gevraagd = readGevraagd(eerst.html);
    const anders = await bezoeker.send('/laat-het-weten/', {
      ...velden,
      bericht: `${velden.bericht} NL91 ABNA 0417 1643 00`,
      gevraagd,
    });
    expect(anders.html).toContain('In uw tekst staat een rekeningnummer.');
    const dank = await bezoeker.send('/laat-het-weten/', { ...velden, gevraagd: readGevraagd(anders.html) });
    expect([dank.status, readVolgcode(dank).length]).toEqual([200, 16]);
    expect(await telSignalen()).toBe(voor + 1);
  });

  test('R1 also for what is added on the follow page', async () => {
    const bezoeker = new Bezoeker(levend.site, '198.51.100.2');
    const formulier = await bezoeker.takeForm();
    const velden = { soort: 'tip', bericht: 'Kan sneller.', formulier };
    const volgcode = readVolgcode(await bezoeker.send('/laat-het-weten/', velden));
    const aanvulling = 'Stort het op NL91 ABNA 0417 1643 00.';
    const eerst = await bezoeker.send('/volgen/', { volgcode, aanvulling });
    expect(eerst.status).toBe(400);
    expect(eerst.html).toContain(vraag);
    expect(eerst.html).toContain(`>${aanvulling}</textarea>`);
    expect((await bezoeker.send('/volgen/', { volgcode })).html).not.toContain('NL91');
    const gevraagd = readGevraagd(eerst.html);
    const daarna = await bezoeker.send('/volgen/', { volgcode, aanvulling, gevraagd });
    expect(daarna.status).toBe(200);
    expect(daarna.html).toContain('Wij hebben uw aanvulling bewaard.');
  });

  test('R1 and for what a meelezer writes', async () => {
    const bezoeker = new Bezoeker(levend.site, '198.51.100.3');
    const { id } = await nieuweVerbetering(api);
    const uitnodiging = (await drukCodes(api, id))[0] ?? '';
    const velden = { uitnodiging, oordeel: 'nee', toelichting: 'Bij 1234 AB 12 werkt het niet.' };
    const eerst = await bezoeker.send('/meelezen/', velden);
    expect(eerst.status).toBe(400);
    expect(eerst.html).toContain(vraag);
    expect(eerst.html).toContain('Bij 1234 AB 12 werkt het niet.');
    expect(eerst.html).toMatch(/id="oordeel-nee"[^>]* checked|value="nee"[^>]* checked/);
    const daarna = await bezoeker.send('/meelezen/', { ...velden, gevraagd: readGevraagd(eerst.html) });
    expect(daarna.status).toBe(200);
    expect(daarna.html).not.toContain(vraag);
  });
});
