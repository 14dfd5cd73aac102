import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { livingHeaders } from '#server/forms/send-page.ts';
import { fillIn, findFilling } from '#server/render/fill-in.ts';
import { sendTekst } from '#server/serve/send.ts';
import type { Volgvraag } from '#site/formulier/model.ts';

const vraag = (waarde: string): Volgvraag => ({
  soort: 'vraag',
  onbekend: false,
  melding: `Dit hoort niet in een code: ${waarde}.`,
  waarde,
  aanvulling: '',
  storing: null,
});

test('what somebody typed with a code makes it a page of their own', () => {
  expect(findFilling({ volgen: { ...vraag('RAAD-1'), aanvulling: 'Het gebeurde weer.' } })).toBeUndefined();
});

test('codes that are none share one page, so that a flood of them renders nothing', () => {
  const paginas = ['RAAD-1', '???', '<b>'].map((code) => findFilling({ volgen: vraag(code) })?.wat);
  expect(new Set(paginas.map((wat) => JSON.stringify(wat))).size).toBe(1);
});

test('what was typed stands in it as text', () => {
  const filling = findFilling({ volgen: vraag(`"><script>$& '1'`) })!;
  const html = `<p>${filling.wat.volgen?.soort === 'vraag' ? filling.wat.volgen.melding : ''}</p>`;
  expect(fillIn(html, filling)).toBe(
    '<p>Dit hoort niet in een code: &quot;&gt;&lt;script&gt;$&amp; &#39;1&#39;.</p>',
  );
});

test.each([[[]], [livingHeaders([])]])('a refusal says once that nobody keeps it', async (koppen) => {
  const server = createServer((req, res) => sendTekst(req, res, 429, 'Dit gaat te snel.', koppen));
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  const antwoord = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  server.close();
  expect(antwoord.headers.get('cache-control')).toBe('no-store');
});
