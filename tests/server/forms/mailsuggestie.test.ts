import { afterAll, beforeAll, expect, test } from 'vitest';
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
  levend = await startPublicServer({ minimaleTijd: 0 });
  api = new Api(levend.pb);
});
afterAll(() => levend.stop());

const listMails = async (): Promise<string[]> =>
  (await api.records('ambassadeur', 'melders', '?sort=created')).body.items.map(
    ({ email }: { email: string }) => email,
  );

test('an address that looks much like one of a large domain is asked about once, without JavaScript, and stops nobody', async () => {
  const bezoeker = new Bezoeker(levend.site, '198.51.100.1');
  const velden = { soort: 'tip', bericht: 'Zet er een bank bij.', email: 'sanne@hotnail.com' };
  const vraag = async (): Promise<Record<string, string>> => {
    const formulier = await bezoeker.takeForm();
    const { status, html } = await bezoeker.send('/laat-het-weten/', { ...velden, formulier });
    expect(status).toBe(400);
    expect(html).toContain('Bedoelt u <b>sanne@hotmail.com</b>?');
    expect(html).toContain('Zet er een bank bij.');
    // Enter in a field presses the first button of a form: that sends what was typed.
    expect(
      /<button[^>]*type="submit"[^>]*>/.exec(html.slice(html.indexOf('/laat-het-weten/" novalidate')))?.[0],
    ).not.toContain('email-bedoeld');
    return { ...velden, formulier, 'email-gevraagd': 'sanne@hotnail.com' };
  };
  const alsGetypt = await bezoeker.send('/laat-het-weten/', await vraag());
  expect(readVolgcode(alsGetypt)).not.toBe('');
  const anders = { ...(await vraag()), 'email-bedoeld': 'sanne@hotmail.com' };
  expect(readVolgcode(await bezoeker.send('/laat-het-weten/', anders))).not.toBe('');
  expect(await listMails()).toEqual(['sanne@hotnail.com', 'sanne@hotmail.com']);
});
