import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actie, besluit, geefOordeel, ongetoetst, rond } from '#tests/fixtures/loop.ts';
import { koppelSignaal } from '#tests/fixtures/signalen.ts';
import { publiceer, volledig } from '#tests/fixtures/verbeteringen.ts';
import type { Api, Json } from '#tests/support/api.ts';
import { Beheerproef, measureScherm, zegt } from '#tests/support/open-beheer.ts';

const portaal = '/api/luisterloop/v1';

let proef: Beheerproef;
let api: Api;

beforeAll(async () => {
  proef = await Beheerproef.start();
  ({ api } = proef);
});
afterAll(() => proef.stop());

const openLoop = (naam: string, id: string, opties: object = {}): Promise<Page> =>
  proef.open(naam, `/verbeteringen/${id}/loop`, 'Meelezen', opties);
const knop = (page: Page, naam: string | RegExp) => page.getByRole('button', { name: naam });
const rijen = async (collectie: string, id: string): Promise<Json[]> =>
  (await api.records('voorzitter', collectie, `?filter=(verbetering='${id}')`)).body.items;
const wie = async (naam: string): Promise<string> =>
  (await api.records('redacteur', 'medewerkers', `?filter=(naam='${naam}')`)).body.items[0].id;

/** An entry on the site with somebody to call, a besluit with an actie of the behandelaar, and a 'nee' that waits for an answer. */
async function vol(): Promise<string> {
  const { id } = await api.nieuw('redacteur', volledig);
  await koppelSignaal(api, id, { naam: 'Wie belde', email: '', telefoon: '0612345678' });
  await koppelSignaal(api, id);
  await api.stap('voorzitter', id, 'besluiten', besluit('', { acties: [actie(await wie('behandelaar'))] }));
  await publiceer(api, id);
  await geefOordeel(api, id, 'nee', 'De brief kwam niet aan.');
  return id;
}

describe('two people at once', () => {
  test('R6 an answer that a colleague gave meanwhile is shown, and mine stays', async () => {
    const id = await vol();
    const [lezing] = await rijen('meelezingen', id).then((lijst) => lijst.filter((l) => l.oordeel === 'nee'));
    const page = await openLoop('redacteur', id);
    await page.getByLabel('Ons antwoord').fill('Van mij');
    await page.reload();
    const vak = page.getByLabel('Ons antwoord');
    await expect.poll(() => vak.inputValue(), { timeout: 15_000 }).toBe('Van mij');
    await page.route('**/antwoorden', async (route) => {
      const body = { antwoord: 'Van de collega', versie: lezing.versie };
      await api.ask('voorzitter', 'POST /meelezingen/{id}/antwoorden', { id: lezing.id }, body);
      await route.continue();
    });
    await knop(page, 'Antwoord opslaan').click();
    await zegt(page, 'Iemand anders was u voor');
    await zegt(page, 'Van de collega');
    expect(await page.getByLabel('Een ander antwoord').inputValue()).toBe('Van mij');
    await page.unroute('**/antwoorden');
    await knop(page, 'Vervang het antwoord').click();
    await zegt(page, 'Het antwoord is opgeslagen.');
    const na = (await rijen('meelezingen', id)).find((l) => l.id === lezing.id);
    expect(na.antwoord).toBe('Van mij');
    await page.context().close();
  });

  test('R6 a call that a colleague already noted is refused, and my note can still be read', async () => {
    const id = await vol();
    const page = await openLoop('ambassadeur', id);
    await page.getByLabel('Notitie bij Wie belde').fill('Morgen weer proberen');
    await page.route('**/uitkomsten', async (route) => {
      const regel = (await rijen('terugkoppelingen', id)).find((r) => r.kanaal === '');
      const body = { status: 'verteld', kanaal: 'balie', toelichting: '', versie: regel.versie } as const;
      await api.ask('redacteur', 'POST /terugkoppelingen/{id}/uitkomsten', { id: regel.id }, body);
      await route.continue();
    });
    await knop(page, 'Niet te bereiken: Wie belde').click();
    await zegt(page, 'Een collega noteerde dit gesprek al');
    await zegt(page, 'Uw notitie was: “Morgen weer proberen”.');
    await zegt(page, '1 van de 2 mensen');
    await knop(page, 'Begrepen').click();
    await expect.poll(() => page.getByText('Uw notitie was').count()).toBe(0);
    const na = (await rijen('terugkoppelingen', id)).find((r) => r.status !== 'te-doen');
    expect(na).toMatchObject({ status: 'verteld', kanaal: 'balie' });
    await page.context().close();
  });
});

test('R5 a mail that may not have arrived stands on the call list, and a person decides', async () => {
  const { id } = await api.nieuw('redacteur', volledig);
  await koppelSignaal(api, id, { naam: 'Wie mailde', email: 'onzeker@voorbeeld.test' });
  await publiceer(api, id);
  const post = (pad: string, body: object) => api.call('dienst', 'POST', `${portaal}/berichten/${pad}`, body);
  const { berichten } = (await post('claims', { aantal: 20, houdt: [] })).body;
  const mail = berichten.find(({ aan }: Json) => aan === 'onzeker@voorbeeld.test');
  await post(`${mail.id}/overgaven`, { poging: mail.poging });
  await post(`${mail.id}/uitkomsten`, { poging: mail.poging, uitkomst: 'onzeker', fout: 'Geen antwoord.' });
  const page = await openLoop('ambassadeur', id);
  await zegt(page, 'Wij weten niet zeker of de mail aankwam.');
  await zegt(page, 'Kwam de eerste mail toch aan? Dan krijgt iemand er twee.');
  await knop(page, 'Mail opnieuw versturen: Wie mailde').click();
  await zegt(page, 'De mail gaat opnieuw weg.');
  await zegt(page, 'Er is 1 mail onderweg.');
  expect(await rijen('berichten', id)).toMatchObject([{ status: 'wacht' }]);
  await page.context().close();
});

describe('who may not, sees why', () => {
  test('a behandelaar ticks off an own actie, and sees neither verdicts nor a button to close', async () => {
    const id = await vol();
    const page = await openLoop('behandelaar', id);
    await zegt(page, 'Sluiten doet de ambassadeur, de voorzitter of de redacteur.');
    await zegt(page, 'Oordelen en wat meelezers erbij schreven, leest de ambassadeur');
    await zegt(page, 'Vertellen doet de ambassadeur, de voorzitter of de redacteur.');
    await zegt(page, 'Besluiten legt de voorzitter vast.');
    expect(await page.getByText('De brief kwam niet aan.').count()).toBe(0);
    expect(await page.getByText('0612345678').count()).toBe(0);
    await page.getByLabel('Schrijf de brief opnieuw', { exact: true }).check();
    await zegt(page, 'De actie is klaar.');
    await page.goto(`${proef.pb.url}/meelezers`);
    await zegt(page, 'U hebt hiervoor geen rechten');
    expect(await page.getByRole('link', { name: 'Meelezers' }).count()).toBe(0);
    await page.context().close();
  });

  test('a redacteur cannot close without verdicts, sees no contact details and records no besluit', async () => {
    const id = await ongetoetst(api);
    const page = await openLoop('redacteur', id);
    await zegt(page, 'Alleen de voorzitter kan dan toch sluiten.');
    expect(await page.getByText('Sluiten zonder genoeg oordelen').count()).toBe(0);
    expect(await page.getByText('Een besluit vastleggen').count()).toBe(0);
    expect(await knop(page, 'Sluit de cirkel').getAttribute('aria-disabled')).toBe('true');
    await page.context().close();
  });

  test('a beheerder reads along and can do nothing', async () => {
    const id = await rond(api);
    await api.stap('voorzitter', id, 'sluitingen');
    const page = await openLoop('beheerder', id);
    await zegt(page, 'Heropenen doet de ambassadeur of de voorzitter.');
    expect(await knop(page, /Heropen|Verteld|opslaan|uit$/).count()).toBe(0);
    await page.context().close();
  });
});

describe('reading along', () => {
  test('codes for letters are shown once, with where to fill them in, and are no longer there after that', async () => {
    const { id } = await api.nieuw('redacteur', volledig);
    const page = await openLoop('redacteur', id);
    await page.getByLabel('Hoeveel codes?').fill('0');
    await page.getByRole('button', { name: 'Maak codes', exact: true }).click();
    await zegt(page, 'Kies hoeveel codes u wilt');
    await page.getByLabel('Hoeveel codes?').fill('2');
    await page.getByRole('button', { name: 'Maak codes', exact: true }).click();
    await page.getByRole('heading', { name: '2 codes om mee te lezen' }).waitFor();
    const codes = await page.getByText(/^([0-9A-Z]{5}-){2}[0-9A-Z]{4}$/).allTextContents();
    const qrs = page.getByRole('img', { name: /^QR-code die http.*meelezen/ });
    await expect.poll(() => qrs.count()).toBe(codes.length);
    expect(codes).toHaveLength(2);
    await zegt(page, 'https://voorbeeld.test/meelezen/');
    const lezing = await api.ask('dienst', 'POST /meelezen', {}, { uitnodiging: codes[0] ?? '' });
    expect(lezing.status).toBe(200);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').isVisible()).toBe(false);
    expect(await page.getByRole('banner').isVisible()).toBe(false);
    expect(await knop(page, 'Afdrukken').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await knop(page, 'Ik heb de codes, sluit dit blad').click();
    await zegt(page, '2 mensen zijn uitgenodigd');
    expect(await page.content()).not.toContain(codes[0]);
    await page.context().close();
  });

  test('the panel: somebody is added, changed, left out, and invited by mail', async () => {
    const page = await proef.open('ambassadeur', '/meelezers', 'Meelezers');
    await knop(page, 'Meelezer toevoegen').click();
    await knop(page, 'Toevoegen aan het panel').click();
    await zegt(page, 'Naam is nog leeg. Vul dit in.');
    await page.getByLabel('Naam').fill('Lid van de cliëntenraad');
    await page.getByLabel('E-mailadres').fill('raad@voorbeeld.test');
    await knop(page, 'Toevoegen aan het panel').click();
    await zegt(page, 'raad@voorbeeld.test');
    await knop(page, 'Wijzigen: Lid van de cliëntenraad').click();
    await page.getByLabel('Waar weet diegene van?').fill('schulden');
    await knop(page, 'Opslaan').click();
    await zegt(page, 'schulden');
    await knop(page, 'Niet meer uitnodigen: Lid van de cliëntenraad').click();
    await zegt(page, 'leest niet meer mee');
    await knop(page, 'Weer uitnodigen: Lid van de cliëntenraad').click();
    await knop(page, 'Niet meer uitnodigen: Lid van de cliëntenraad').waitFor();

    const { id } = await api.nieuw('redacteur', volledig);
    await page.goto(`${proef.pb.url}/verbeteringen/${id}/loop`);
    await page.getByRole('checkbox', { name: /Lid van de cliëntenraad/ }).check();
    await knop(page, 'Nodig uit met een mail').click();
    await zegt(page, '1 persoon krijgt een mail.');
    expect(await rijen('berichten', id)).toHaveLength(1);
    await page.context().close();
  });
});

describe('R15 two clicks', () => {
  test('from a signal to who judged and who was told, and back', async () => {
    const id = await vol();
    const [signaal] = await rijen('signalen', id);
    const page = await proef.open('voorzitter', `/signalen/${signaal.id}`, signaal.kenmerk);
    await page.getByRole('link', { name: /^V-\d{4}-\d{4}/ }).click();
    await page.getByRole('link', { name: 'Luisterloop' }).click();
    await zegt(page, 'De brief kwam niet aan.');
    await page.getByRole('link', { name: signaal.kenmerk }).first().click();
    await page.getByRole('heading', { level: 1, name: signaal.kenmerk }).waitFor();
    await page.context().close();
  });
});

/** Each state of the screens, with what brings it about. */
const standen: Record<string, (page: Page) => Promise<void>> = {
  'a loop that just began': async (page) => {
    await openPad(page, (await api.nieuw('redacteur', volledig)).id);
    await zegt(page, 'Nog 5 van 6.');
  },
  'a loop half way, with every form open and its errors': async (page) => {
    await openPad(page, await vol());
    await page.getByRole('link', { name: 'Bel 0612345678' }).waitFor();
    for (const titel of ['Een besluit vastleggen', 'Mensen uitnodigen', 'Voer in wat iemand vertelde']) {
      await page.getByText(titel, { exact: true }).click();
    }
    await knop(page, 'Actie toevoegen').click();
    await knop(page, 'Besluit vastleggen').click();
    await knop(page, 'Oordeel opslaan').click();
    await zegt(page, '‘Welk dilemma speelde er?’ is nog leeg.');
  },
  'the override': async (page) => {
    await openPad(page, await ongetoetst(api));
    await page.getByText('Sluiten zonder genoeg oordelen').click();
    await page.getByLabel('Waarom sluit u nu al?').fill('Bel 06 12345678.');
    await page.getByRole('button', { name: /is een telefoonnummer/ }).waitFor();
  },
  'a closed loop': async (page) => {
    const id = await rond(api);
    await api.stap('voorzitter', id, 'sluitingen');
    await openPad(page, id);
    await zegt(page, 'De cirkel is rond');
  },
  'codes for letters': async (page) => {
    await openPad(page, (await api.nieuw('redacteur', volledig)).id);
    await page.getByLabel('Hoeveel codes?').fill('3');
    await page.getByRole('button', { name: 'Maak codes', exact: true }).click();
    await page.getByRole('heading', { name: '3 codes om mee te lezen' }).waitFor();
  },
  'the panel': async (page) => {
    await page.goto(`${proef.pb.url}/meelezers`);
    await knop(page, 'Meelezer toevoegen').click();
    await knop(page, 'Toevoegen aan het panel').click();
    await zegt(page, 'Naam is nog leeg.');
  },
};
const openPad = (page: Page, id: string) => page.goto(`${proef.pb.url}/verbeteringen/${id}/loop`);

describe('axe finds nothing, light and dark, wide and narrow', () => {
  for (const [naam, maak] of Object.entries(standen)) {
    test(naam, async () => {
      const page = await proef.open('voorzitter', '/meelezers', 'Meelezers', {
        reducedMotion: 'reduce',
      });
      await maak(page);
      expect(await measureScherm(page, naam)).toEqual([]);
      await page.context().close();
    });
  }
});

test('an entry that is not there, and a server that does not answer, say so', async () => {
  const page = await proef.open('voorzitter', '/meelezers', 'Meelezers');
  await page.route('**/api/collections/**', (route) => route.abort());
  await page.getByRole('link', { name: 'Verbeteringen' }).click();
  await zegt(page, 'Geen verbinding');
  await page.unroute('**/api/collections/**');
  await page.goto(`${proef.pb.url}/verbeteringen/bestaatniet0001/loop`);
  await zegt(page, 'Niet gevonden');
  await page.context().close();
});

test('the console stayed silent', () => {
  expect(proef.klachten).toEqual([]);
});
