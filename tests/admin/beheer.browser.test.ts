import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildAdmin } from '#server/build-admin.ts';
import { wachtwoord } from '#tests/fixtures/startbestand.ts';
import { Api } from '#tests/support/api.ts';
import { findAxeFouten, launchBrowser, signIn } from '#tests/support/browser.ts';
import { startPocketBase, type TestPocketBase } from '#tests/support/start-pocketbase.ts';

const root = join(import.meta.dirname, '../..');
const opgeslagen = /Opgeslagen om \d\d\.\d\d uur/;

let pb: TestPocketBase;
let api: Api;
let browser: Browser;
/** What the browser's console complained about, the expected refusals left out. */
const klachten: string[] = [];

beforeAll(async () => {
  await buildAdmin(root);
  [pb, browser] = await Promise.all([
    startPocketBase({ publicDir: join(root, 'dist/admin') }),
    launchBrowser(),
  ]);
  api = new Api(pb);
});
afterAll(async () => {
  await browser.close();
  await pb.stop();
});

async function openAls(naam: string, opties: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'nl-NL', ...opties })).newPage();
  page.on('console', (bericht) => {
    const verwacht = /Failed to load resource/.test(bericht.text());
    if (bericht.type() === 'error' && !verwacht) klachten.push(bericht.text());
  });
  page.on('pageerror', (error) => klachten.push(String(error)));
  await signIn(page, pb.url, naam, wachtwoord);
  return page;
}

async function nieuweVerbetering(titel: string): Promise<{ id: string; adres: string }> {
  const { id } = await api.nieuw('redacteur', {
    titel,
    vraag: 'Waarom is de balie op zaterdag dicht?',
    vraagSoort: 'samengevat',
    verbetering: 'De balie is nu ook op zaterdag open.',
    uitkomst: 'doorgevoerd',
    ingangsmaand: '2026-03',
    themas: ['wachttijd'],
  });
  return { id, adres: `${pb.url}/verbeteringen/${id}` };
}

describe('logging in', () => {
  test('a wrong password and an inactive account each get their own sentence', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(pb.url);
    await page.getByLabel('E-mailadres').fill('redacteur@voorbeeld.nl');
    await page.getByLabel('Wachtwoord').fill('dit is het niet');
    await page.getByRole('button', { name: 'Inloggen' }).click();
    await page.getByText('Het e-mailadres of het wachtwoord klopt niet.').waitFor();

    const { body } = await api.records('beheerder', 'medewerkers', `?filter=(naam='behandelaar')`);
    const { id, versie } = body.items[0];
    await api.update('beheerder', 'medewerkers', id, { actief: false, versie });
    await page.getByLabel('E-mailadres').fill('behandelaar@voorbeeld.nl');
    await page.getByLabel('Wachtwoord').fill(wachtwoord);
    await page.getByRole('button', { name: 'Inloggen' }).click();
    await page.getByText('Uw account is niet actief').waitFor();
    await page.context().close();
  });

  test('whoever is shut out while writing keeps the text and goes on after logging in again', async () => {
    const { id, adres } = await nieuweVerbetering('Voor wie eruit ligt');
    const page = await openAls('ambassadeur');
    await page.goto(adres);
    await page.getByLabel('Titel').waitFor();
    const { body } = await api.records('beheerder', 'medewerkers', `?filter=(naam='ambassadeur')`);
    const persoon = body.items[0];
    const uit = await api.update('beheerder', 'medewerkers', persoon.id, {
      actief: false,
      versie: persoon.versie,
    });
    await page.getByLabel('Titel').fill('Geschreven terwijl de sessie voorbij was');
    await page.getByRole('heading', { name: 'Log opnieuw in' }).waitFor();

    await api.update('beheerder', 'medewerkers', persoon.id, { actief: true, versie: uit.body.versie });
    const dialoog = page.getByRole('dialog');
    await dialoog.getByLabel('Wachtwoord').fill(wachtwoord);
    await dialoog.getByRole('button', { name: 'Inloggen' }).click();
    await page.getByText(opgeslagen).waitFor();
    expect((await api.records('redacteur', 'verbeteringen', `/${id}`)).body.titel).toBe(
      'Geschreven terwijl de sessie voorbij was',
    );
    await page.context().close();
  });

  test('the plain role medewerker lands on what they registered, registers, and reads no entries', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(pb.url);
    await page.getByLabel('E-mailadres').fill('medewerker@voorbeeld.nl');
    await page.getByLabel('Wachtwoord').fill(wachtwoord);
    await page.getByRole('button', { name: 'Inloggen' }).click();
    await page.getByRole('heading', { name: 'Vandaag' }).waitFor();
    await page.getByText('U legde nog niets vast.').waitFor();
    expect(await page.getByText('U hebt hiervoor geen rechten').count()).toBe(0);
    expect(await page.getByRole('navigation').getByRole('link').allInnerTexts()).toEqual(['Vandaag']);
    expect(await findAxeFouten(page)).toEqual([]);
    await page.getByRole('main').getByRole('button', { name: 'Signaal vastleggen' }).click();
    await page
      .getByRole('radio', { name: 'Klacht' })
      .or(page.getByLabel('Klacht', { exact: true }))
      .first()
      .check();
    await page.getByLabel('Wat zegt de melder?').fill('De bus rijdt niet meer op zondag.');
    await page.getByRole('button', { name: 'Vastleggen', exact: true }).click();
    await page.getByRole('heading', { name: /Vastgelegd als S-/ }).waitFor();
    await page.getByRole('button', { name: 'Klaar' }).click();
    const lijst = page.getByRole('region', { name: 'Dit legde u vast' });
    await lijst.getByText('De bus rijdt niet meer op zondag.').waitFor();
    await lijst.getByText('nog bij niemand').waitFor();
    await page.goto(`${pb.url}/verbeteringen`);
    await page.getByText('U hebt hiervoor geen rechten').waitFor();
    await page.context().close();
  });
});

describe('writing', () => {
  test('a new entry saves itself, gets its own address and is there after loading again', async () => {
    const page = await openAls('redacteur');
    await page.getByRole('link', { name: 'Nieuwe verbetering' }).click();
    await page.getByLabel('Titel').fill('Vanzelf opgeslagen');
    await page.getByLabel('Vraag', { exact: true }).fill('Bel mij op 06 12345678.');
    await page.getByText(opgeslagen).waitFor();
    await page.waitForURL(/\/verbeteringen\/[a-z0-9]{15}$/);
    await page.reload();
    await page.getByLabel('Titel').waitFor();
    expect(await page.getByLabel('Titel').inputValue()).toBe('Vanzelf opgeslagen');

    await page.getByRole('button', { name: /06 12345678.*telefoonnummer/ }).click();
    const gekozen = (): Promise<string> =>
      page
        .getByLabel('Vraag', { exact: true })
        .evaluate((vak) =>
          vak instanceof HTMLTextAreaElement ? vak.value.slice(vak.selectionStart, vak.selectionEnd) : '',
        );
    await expect.poll(gekozen, { message: 'R1 the explanation jumps to the place' }).toBe('06 12345678');
    await page.context().close();
  });

  test('text that could not be saved survives loading the page again', async () => {
    const { id, adres } = await nieuweVerbetering('Zonder verbinding');
    const page = await openAls('redacteur');
    await page.goto(adres);
    await page.route(`**/records/${id}`, (route) =>
      route.request().method() === 'PATCH' ? route.abort() : route.continue(),
    );
    await page.getByLabel('Titel').fill('In de trein geschreven');
    await page.getByText('Niet opgeslagen: geen verbinding. Uw tekst blijft hier staan.').waitFor();
    page.on('dialog', (dialoog) => void dialoog.accept());
    await page.reload();
    await page.getByLabel('Titel').waitFor();
    expect(await page.getByLabel('Titel').inputValue()).toBe('In de trein geschreven');
    await page.unroute(`**/records/${id}`);
    await page.getByText(opgeslagen).waitFor();
    expect((await api.records('redacteur', 'verbeteringen', `/${id}`)).body.titel).toBe(
      'In de trein geschreven',
    );
    await page.context().close();
  });

  test('R6 two people in the same field: both versions side by side, nothing lost', async () => {
    const { id, adres } = await nieuweVerbetering('Van niemand');
    const [ik, collega] = await Promise.all([openAls('redacteur'), openAls('redacteur2')]);
    await Promise.all([ik.goto(adres), collega.goto(adres)]);
    await Promise.all([ik.getByLabel('Titel').waitFor(), collega.getByLabel('Titel').waitFor()]);
    await ik.context().setOffline(true);
    await ik.getByLabel('Titel').fill('Van mij');
    await ik.getByText('Niet opgeslagen: geen verbinding.').waitFor();
    await collega.getByLabel('Titel').fill('Van de collega');
    await collega.getByText(opgeslagen).waitFor();
    await ik.context().setOffline(false);
    await ik.getByRole('heading', { name: 'Een collega wijzigde hetzelfde' }).waitFor();
    expect(await findAxeFouten(ik)).toEqual([]);
    expect(await ik.getByText('Van de collega', { exact: true }).count()).toBeGreaterThan(0);
    await ik.getByLabel('Dit wordt opgeslagen als titel').fill('Van ons samen');
    await ik.getByRole('button', { name: 'Opslaan met deze keuzes' }).click();
    await ik.getByText(opgeslagen).waitFor();
    expect((await api.records('redacteur', 'verbeteringen', `/${id}`)).body.titel).toBe('Van ons samen');
    await expect.poll(() => collega.getByLabel('Titel').inputValue()).toBe('Van ons samen');
    await Promise.all([ik.context().close(), collega.context().close()]);
  });

  test('a preview that cannot be made says so', async () => {
    const { adres } = await nieuweVerbetering('Zonder site');
    const page = await openAls('redacteur');
    await page.goto(adres);
    await page.getByRole('button', { name: 'Voorbeeld' }).click();
    await page.getByText('Het voorbeeld kan nu niet worden gemaakt').waitFor();
    await page.context().close();
  });
});

describe('from concept to publication', () => {
  test('offered, sent back with a remark, offered again, approved by another (R2) and published', async () => {
    const { adres } = await nieuweVerbetering('Balie op zaterdag open');
    const schrijver = await openAls('redacteur');
    await schrijver.goto(adres);
    await schrijver.getByRole('button', { name: 'Ter controle aanbieden' }).click();
    await schrijver.getByText('U hebt deze tekst zelf als laatste bewerkt.').waitFor();
    await schrijver.getByRole('button', { name: 'Goedkeuren', disabled: true }).waitFor();

    const lezer = await openAls('redacteur2');
    await lezer.getByRole('link', { name: 'Balie op zaterdag open' }).click();
    await lezer.getByRole('button', { name: 'Terugsturen' }).click();
    await lezer.getByLabel('Reden').fill('Noem de tijden.');
    await lezer.getByRole('dialog').getByRole('button', { name: 'Terugsturen' }).click();
    await schrijver.getByText('Noem de tijden.').waitFor();
    await schrijver.getByRole('button', { name: 'Ter controle aanbieden' }).click();

    await lezer.getByRole('button', { name: 'Goedkeuren' }).click();
    await lezer.getByRole('button', { name: 'Publiceren' }).click();
    await lezer.getByText('Gepubliceerd. De site wordt bijgewerkt.').first().waitFor();
    await schrijver.getByRole('button', { name: 'Geschiedenis' }).click();
    await schrijver.getByText('Versie 1 gepubliceerd').waitFor();
    await Promise.all([schrijver.context().close(), lezer.context().close()]);
  });
});

describe('the board of the loop', () => {
  test('R16 a card stands where the evidence puts it, says what it misses, and leads to where that is done', async () => {
    const { id } = await nieuweVerbetering('Kaart zonder bewijs');
    const page = await openAls('voorzitter');
    await page.goto(`${pb.url}/verbeteringen`);
    const kaart = page.locator(`[data-kaart="${id}"]`);
    await kaart.getByText('mist:').waitFor();
    expect(await kaart.getAttribute('draggable')).toBeNull();
    expect(await kaart.getByRole('combobox').count()).toBe(0);
    await kaart.getByRole('link', { name: 'een signaal' }).click();
    await page.waitForURL(`**/verbeteringen/${id}/loop#signalen`);
    await page.context().close();
  });
});

describe('every screen', () => {
  test('axe finds nothing, light and dark, wide and narrow', async () => {
    const { adres } = await nieuweVerbetering('Een scherm vol');
    const page = await openAls('beheerder', { reducedMotion: 'reduce' });
    const fouten: string[] = [];
    const schermen: [string, string][] = [
      ['/', 'Vandaag'],
      ['/verbeteringen', 'Verbeteringen'],
      ['/verbeteringen?beeld=lijst&status=concept', 'Verbeteringen'],
      ['/verbeteringen?beeld=lijst&zoek=qqqq', 'Verbeteringen'],
      [new URL(adres).pathname, 'V-2'],
      ['/instellingen', 'Instellingen'],
      ['/instellingen/themas', 'Instellingen'],
      ['/instellingen/mensen', 'Instellingen'],
      ['/bestaat-niet', 'Deze pagina is er niet'],
    ];
    for (const [pad, kop] of schermen) {
      await page.goto(pb.url + pad);
      await page.getByRole('heading', { level: 1, name: kop }).waitFor();
      await page.getByText(/Wordt opgehaald…|wordt geladen…/).waitFor({ state: 'detached' });
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 900 });
        fouten.push(...(await findAxeFouten(page)).map((fout) => `${pad} ${width} ${fout}`));
        const breed = await page.locator('html').evaluate((el: { scrollWidth: number }) => el.scrollWidth);
        if (breed > width) fouten.push(`${pad} scrolls sideways at ${width}: ${breed}`);
      }
    }
    expect(fouten).toEqual([]);
    await page.context().close();
  }, 300_000);

  test('the console stayed silent: no errors, nothing against the content security policy', () => {
    expect(klachten).toEqual([]);
  });
});
