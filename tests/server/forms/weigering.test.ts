import { expect, test } from 'vitest';
import { fillIn, findFilling } from '#server/render/fill-in.ts';
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
