import { json } from 'node:stream/consumers';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gewisteTekst } from '#core/privacy/wissen.ts';
import { wachtwoord } from '#tests/fixtures/startbestand.ts';
import { formulier } from '#tests/fixtures/signalen.ts';
import { Api, type Json } from '#tests/support/api.ts';
import { findAxeFouten, launchBrowser } from '#tests/support/browser.ts';
import { startPocketBase, type TestPocketBase } from '#tests/support/start-pocketbase.ts';

let pb: TestPocketBase;
let api: Api;
let browser: Browser;
beforeAll(async () => {
  const publicDir = join(import.meta.dirname, '../../../dist/admin');
  [pb, browser] = await Promise.all([startPocketBase({ publicDir }), launchBrowser()]);
  api = new Api(pb);
});
afterAll(async () => {
  await browser.close();
  await pb.stop();
});

const lees = async (id: string): Promise<Json> =>
  (await api.call('ambassadeur', 'GET', `/api/collections/signalen/records/${id}`)).body;

/** A signal whose melder asked to erase the words as well. */
async function signaal(): Promise<string> {
  const form = formulier({ naam: 'Melder van de proef', citaat: 'ja' });
  const { body } = await api.ask('dienst', 'POST /signalen', {}, form);
  await api.ask('dienst', 'POST /volgen', {}, { volgcode: body.volgcode, intrekken: ['tekst'] });
  const gevonden = await api.records('ambassadeur', 'signalen', `?filter=(kenmerk='${body.kenmerk}')`);
  return gevonden.body.items[0].id;
}

async function open(naam: string, id: string, opties: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'nl-NL', ...opties })).newPage();
  await page.goto(`${pb.url}/signalen/${id}`);
  await page.getByLabel('E-mailadres').fill(`${naam}@voorbeeld.nl`);
  await page.getByLabel('Wachtwoord').fill(wachtwoord);
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await page.getByRole('heading', { name: (await lees(id)).kenmerk }).waitFor();
  return page;
}

describe('privacy in beheer', () => {
  test('R1 R10 numbers are hidden until somebody asks, in the question and in the notes, on a small screen too', async () => {
    const { body } = await api.ask(
      'dienst',
      'POST /signalen',
      {},
      formulier({ bericht: 'Mijn BSN is 123456782.' }),
    );
    const gevonden = await api.records('ambassadeur', 'signalen', `?filter=(kenmerk='${body.kenmerk}')`);
    const { id } = gevonden.body.items[0];
    const notitie = { signaal: id, soort: 'aandacht', kanaal: 'telefoon', tekst: 'Woont op 1234 AB 12.' };
    await api.create('ambassadeur', 'contactmomenten', notitie);
    const page = await open('ambassadeur', id, { viewport: { width: 360, height: 640 } });
    await page.getByText('Mijn BSN is ‹burgerservicenummer verborgen›.').waitFor();
    await page.getByText('Woont op ‹adres verborgen›.').waitFor();
    expect(await page.content()).not.toMatch(/123456782|1234 AB/);
    await page.getByRole('button', { name: 'Toon' }).click();
    await page.getByText('Mijn BSN is 123456782.').waitFor();
    await page.getByText('Woont op 1234 AB 12.').waitFor();
    expect(await page.getByRole('button', { name: 'Toon' }).count()).toBe(0);
    const wat = `?filter=(bron='${id}'%26%26wat='ingezien')`;
    expect((await api.records('beheerder', 'auditlog', wat)).body.totalItems).toBe(1);
    await page.context().close();
  });

  test('R1 an ambassadeur downloads all that is known about a melder, and then erases them with their words', async () => {
    const id = await signaal();
    const page = await open('ambassadeur', id);
    await page.getByText(/De melder vroeg op .* om ook de tekst te wissen/).waitFor();
    const [bestand] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Alle gegevens downloaden' }).click(),
    ]);
    const gegevens = (await json(await bestand.createReadStream())) as Json;
    expect(gegevens.melder).toMatchObject({ naam: 'Melder van de proef', email: 'melder@voorbeeld.test' });
    expect(gegevens.signaal.tekst).toContain('container');

    await page.getByRole('button', { name: 'Melder wissen…' }).click();
    const dialoog = page.getByRole('dialog');
    expect(await dialoog.getByRole('checkbox', { name: /Wis ook wat de melder schreef/ }).isChecked()).toBe(
      true,
    );
    await dialoog.getByRole('button', { name: 'Annuleren' }).click();
    await dialoog.waitFor({ state: 'hidden' });
    expect((await lees(id)).tekst).toContain('container');

    await page.getByRole('button', { name: 'Melder wissen…' }).click();
    await dialoog.getByRole('button', { name: 'Wis de melder' }).click();
    await page.getByText('De melder liet geen gegevens achter.', { exact: true }).waitFor();
    await page.locator('blockquote').getByText(gewisteTekst).waitFor();
    const audit = await api.records('beheerder', 'auditlog', `?filter=(bron='${id}')&sort=@rowid`);
    const wat = audit.body.items.map((regel: Json) => regel.wat);
    expect(wat).toEqual(expect.arrayContaining(['wissing-gevraagd', 'gegevens-ingezien', 'gewist']));
    await page.context().close();
  });

  test('R1 an ambassadeur says no to erasing the words, with a reason', async () => {
    const id = await signaal();
    const page = await open('ambassadeur', id);
    await page.getByRole('button', { name: 'Verzoek afwijzen…' }).click();
    const dialoog = page.getByRole('dialog');
    await dialoog.getByRole('button', { name: 'Wijs het verzoek af' }).click();
    await dialoog.getByText('Schrijf op waarom.').first().waitFor();
    expect(await findAxeFouten(page)).toEqual([]);
    await dialoog.getByLabel('Waarom kan het niet?').fill('Een klacht bewaren wij vijf jaar.');
    await dialoog.getByRole('button', { name: 'Wijs het verzoek af' }).click();
    await page.getByText(/De melder vroeg op .* om ook de tekst te wissen/).waitFor({ state: 'detached' });
    await page.getByText(/Een klacht bewaren wij vijf jaar/).waitFor();
    expect((await lees(id)).wissingGevraagdOp).toBe('');
    await page.context().close();
  });

  test('R1 somebody of the panel is erased after a question, and leaves the list', async () => {
    const panel = { naam: 'Meelezer van de proef', email: 'panel@voorbeeld.test' };
    const { body: meelezer } = await api.create('ambassadeur', 'meelezers', panel);
    const page = await open('ambassadeur', await signaal());
    await page.goto(`${pb.url}/meelezers`);
    await page.getByRole('button', { name: `Wissen: ${panel.naam}` }).click();
    const dialoog = page.getByRole('dialog');
    await dialoog.waitFor();
    expect(await findAxeFouten(page)).toEqual([]);
    await dialoog.getByRole('button', { name: 'Wis de meelezer' }).click();
    await page.getByRole('button', { name: `Wissen: ${panel.naam}` }).waitFor({ state: 'detached' });
    const pad = `/api/collections/meelezers/records/${meelezer.id}`;
    expect((await api.call('ambassadeur', 'GET', pad)).body).toMatchObject({ naam: 'Gewist', email: '' });
    await page.context().close();
  });

  test('axe finds nothing, and nothing scrolls sideways', async () => {
    const page = await open('voorzitter', await signaal(), { reducedMotion: 'reduce' });
    const fouten: string[] = [];
    for (const width of [1280, 768, 360]) {
      await page.setViewportSize({ width, height: 900 });
      fouten.push(...(await findAxeFouten(page)));
      const breed = await page.evaluate(() => document.documentElement.scrollWidth);
      if (breed > width) fouten.push(`${width}: ${breed}`);
    }
    await page.getByRole('button', { name: 'Melder wissen…' }).click();
    await page.getByRole('dialog').waitFor();
    fouten.push(...(await findAxeFouten(page)));
    expect(fouten).toEqual([]);
    await page.context().close();
  });
});
