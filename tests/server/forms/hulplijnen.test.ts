import { afterAll, beforeAll, expect, test } from 'vitest';
import { formulier } from '#tests/fixtures/signalen.ts';
import { Bezoeker, startPublicServer, type TestPublicServer } from '#tests/support/start-public-server.ts';

let levend: TestPublicServer;
let volgnummer = 0;
beforeAll(async () => {
  levend = await startPublicServer({ minimaleTijd: 0 });
});
afterAll(() => levend.stop());

async function submit(bericht: string): Promise<string> {
  const bezoeker = new Bezoeker(levend.site, `198.51.100.${(volgnummer += 1)}`);
  const velden = { ...formulier({ bericht }), formulier: await bezoeker.takeForm() };
  return (await bezoeker.send('/laat-het-weten/', velden)).html;
}

test('R12 whoever writes something grave reads at once where help is, before the code and without JavaScript', async () => {
  const html = await submit('Ik zie het niet meer zitten en wil er een einde aan maken.');
  const hulp = html.indexOf('data-hulplijnen');
  expect(hulp).toBeGreaterThan(0);
  expect(hulp).toBeLessThan(html.indexOf('data-volgcode'));
  for (const nummer of ['tel:112', 'tel:113', 'tel:08000113', 'tel:08002000']) expect(html).toContain(nummer);
  expect(html).toContain('Een van onze mensen krijgt nu meteen bericht');
});

test('nobody else does', async () => {
  expect(await submit('De container staat vol, gelukkig geen gevaar.')).not.toContain('data-hulplijnen');
});
