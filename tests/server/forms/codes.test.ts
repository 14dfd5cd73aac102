import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  Bezoeker,
  readVolgcode,
  startPublicServer,
  type TestPublicServer,
} from '#tests/support/start-public-server.ts';

let levend: TestPublicServer;
let volgnummer = 0;
beforeAll(async () => {
  levend = await startPublicServer({ minimaleTijd: 0 });
});
afterAll(() => levend.stop());

/** Somebody at an address that nobody had before. */
const newBezoeker = (): Bezoeker => new Bezoeker(levend.site, `198.51.100.${(volgnummer += 1)}`);

async function submit(bezoeker: Bezoeker): Promise<string> {
  const formulier = await bezoeker.takeForm();
  const velden = { soort: 'klacht', bericht: 'De container staat al drie weken vol.', formulier };
  return readVolgcode(await bezoeker.send('/laat-het-weten/', velden));
}

test.each([
  ['', 'U hebt nog geen code ingevuld.'],
  ['ABCD', 'Een code heeft 14 letters en cijfers. U vulde er 4 in.'],
  ['RKC6N-9Q8Z5-YG76', 'In deze code zit een tikfout.'],
  ['RKC6N-9Q8Z5-YGé5', 'Dit hoort niet in een code: é'],
])('“%s” is no code: the page says why and keeps it, without asking PocketBase', async (code, zin) => {
  await levend.pb.kill();
  for (const [pad, veld] of [
    ['/volgen/', 'volgcode'],
    ['/meelezen/', 'uitnodiging'],
  ] as const) {
    const { status, html } = await newBezoeker().send(pad, { [veld]: code });
    expect([status, html.includes(zin)]).toEqual([404, true]);
    if (code !== '') expect(html).toContain(`value="${code}"`);
  }
  await levend.pb.restart();
});

test('R12 /meelezen/ answers a code to follow with as it answers any unknown code: with the way to /volgen/', async () => {
  const volgcode = await submit(newBezoeker());
  const [bekend, onbekend] = await Promise.all(
    [volgcode, 'RKC6N-9Q8Z5-YG75'].map(async (code) => {
      const { status, html } = await newBezoeker().send('/meelezen/', { uitnodiging: code });
      return { status, html: html.replaceAll(code, '') };
    }),
  );
  expect(bekend!.html).toContain('Bij deze code vinden wij niets.');
  expect(bekend!.html).toMatch(
    /toen u ons iets liet weten\? Ga dan naar <a href="\/volgen\/"[^>]*>Volg uw bericht<\/a>/,
  );
  expect(bekend).toEqual(onbekend);
});

test('what somebody adds with a wrong code comes back, and goes along with the good one', async () => {
  const volgcode = await submit(newBezoeker());
  const aanvulling = 'Het gebeurde <weer>.';
  for (const fout of ['RKC6N-9Q8Z5-YG75', 'RKC6N-9Q8Z5-YG76', '']) {
    const { status, html } = await newBezoeker().send('/volgen/', { volgcode: fout, aanvulling });
    expect([status, html.includes('Het gebeurde &lt;weer&gt;.</textarea>')]).toEqual([404, true]);
  }
  const { html } = await newBezoeker().send('/volgen/', { volgcode, aanvulling });
  expect(html).toContain('Wij hebben uw aanvulling bewaard.');
});

test('a code in what was pasted around it is found, and a link of ours that was encoded once more finds its page', async () => {
  const volgcode = await submit(newBezoeker());
  const plakken = (wat: string) => newBezoeker().send('/volgen/', { volgcode: wat });
  for (const wat of [`“${volgcode}”`, `code: ${volgcode}`, `https://site.example/volgen/#${volgcode}&utm=x`])
    expect((await plakken(wat)).status).toBe(200);
  for (const pad of [`/volgen/%23${volgcode}`, `/volgen/%2523${volgcode}`, `/volgen%23${volgcode}`]) {
    const { status, koppen } = await newBezoeker().follow(pad);
    expect([status, koppen.get('location')]).toEqual([303, `/volgen/#${volgcode}`]);
    expect(koppen.get('cache-control')).toContain('no-store');
  }
  expect((await newBezoeker().follow('/meelezen/%23nee-RKC6N-9Q8Z5-YG75')).koppen.get('location')).toBe(
    '/meelezen/#nee-RKC6N-9Q8Z5-YG75',
  );
  expect((await newBezoeker().open('/volgen/?utm_source=mail&utm_medium=email')).status).toBe(200);
});
