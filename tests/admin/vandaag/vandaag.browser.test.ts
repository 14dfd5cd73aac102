import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDagen } from '#core/tijd/dagen.ts';
import { actie, besluit, geefOordeel } from '#tests/fixtures/loop.ts';
import { koppelSignaal } from '#tests/fixtures/signalen.ts';
import { publiceer, volledig } from '#tests/fixtures/verbeteringen.ts';
import type { Api, Json } from '#tests/support/api.ts';
import { changeDatabase } from '#tests/support/change-database.ts';
import { Beheerproef, measureScherm, zegt } from '#tests/support/open-beheer.ts';
import { vandaagIso } from '../../../admin/src/tijd.ts';

const vandaag = vandaagIso();
let proef: Beheerproef;
let api: Api;
let entry: string;

/** What only the nightly check and the mail server write. */
const schrijf = (sql: string): void => changeDatabase(proef.pb, sql);

const hoor = (tekst: string, over: object = {}): Promise<Json> =>
  api.ask(
    'ambassadeur',
    'POST /signalen',
    {},
    {
      ...{ soort: 'klacht', kanaal: 'brief', tekst, melder: { telefoon: '0612345678' } },
      ...{ ontvangenOp: addDagen(vandaag, -10) },
      ...over,
    },
  );

beforeAll(async () => {
  proef = await Beheerproef.start();
  ({ api } = proef);
  const { id: bij } = (await api.records('redacteur', 'medewerkers', `?filter=(naam='ambassadeur')`)).body
    .items[0];
  const { body } = await hoor('Niemand belde mij terug.');
  await api.update('ambassadeur', 'signalen', body.id, { behandelaar: bij, versie: 1 });
  await hoor('Dit heeft nog niemand.', { ontvangenOp: vandaag });
  await hoor('Dit hoorden wij vandaag.', { ontvangenOp: vandaag });
  await hoor('Wie ik ben zeg ik niet.', { melder: {} });
  await hoor('Mijn klacht volgens de wet.', { awb: true, ontvangenOp: addDagen(vandaag, -40), melder: {} });
  const { id } = await api.nieuw('redacteur', volledig);
  entry = id;
  await koppelSignaal(api, id, { naam: 'Wie belde', email: '', telefoon: '0612345678' });
  await koppelSignaal(api, id, { email: 'mail@voorbeeld.test' });
  const wie = (await api.records('redacteur', 'medewerkers', `?filter=(naam='behandelaar')`)).body.items[0];
  await api.stap('voorzitter', id, 'besluiten', besluit('', { acties: [actie(wie.id)] }));
  await publiceer(api, id);
  await geefOordeel(api, id, 'nee', 'De brief kwam niet aan.');
  const dag = { dag: vandaag, geopend: 100, verstuurd: 34, fouten: { email: 20, bericht: 3 } };
  await api.ask('dienst', 'POST /formuliertellingen', {}, { dagen: [dag] });
});
afterAll(() => proef.stop());

describe('Vandaag', () => {
  test('R14 shows who has to hear something in time, and not who cannot be called', async () => {
    const page = await proef.open('ambassadeur', '/', 'Vandaag');
    const contact = page.getByRole('region', { name: /Neem contact op/ });
    await contact.getByRole('link', { name: 'Niemand belde mij terug.' }).waitFor();
    await contact
      .getByText(/Te laat: \d+ dagen? geleden bellen/)
      .first()
      .waitFor();
    expect(await contact.getByRole('link', { name: /hoorden wij vandaag|zeg ik niet/ }).count()).toBe(0);
    const wet = page.getByRole('region', { name: /Antwoord volgens de wet/ });
    await wet.getByRole('link', { name: 'Mijn klacht volgens de wet.' }).waitFor();
    await page.context().close();
  });

  test('R14 begins with what is new and with nobody; whoever gives it away or takes it up sees it go', async () => {
    const page = await proef.open('ambassadeur', '/', 'Vandaag');
    const nieuw = page.getByRole('region', { name: /Nieuw, nog bij niemand/ });
    await nieuw.getByRole('link', { name: 'Dit heeft nog niemand.' }).waitFor();
    expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toMatch(
      /^Nieuw, nog bij niemand 6/,
    );
    expect(await nieuw.getByRole('link', { name: 'Niemand belde mij terug.' }).count()).toBe(0);
    const rij = nieuw.getByRole('listitem').filter({ hasText: 'Dit heeft nog niemand.' });
    await rij.getByLabel(/Wie doet S-/).selectOption({ label: 'behandelaar' });
    await rij.getByRole('button', { name: /^Geef/ }).click();
    await rij.waitFor({ state: 'detached' });
    const lees = async (tekst: string): Promise<Json> =>
      (await api.records('ambassadeur', 'signalen', '?perPage=500&expand=behandelaar')).body.items.find(
        (rij: Json) => rij.tekst === tekst,
      );
    expect(await lees('Dit heeft nog niemand.')).toMatchObject({
      status: 'nieuw',
      expand: { behandelaar: { naam: 'behandelaar' } },
    });
    const ander = nieuw.getByRole('listitem').filter({ hasText: 'Dit hoorden wij vandaag.' });
    await ander.getByRole('button', { name: /^Ik pak dit op/ }).click();
    await ander.waitFor({ state: 'detached' });
    expect(await lees('Dit hoorden wij vandaag.')).toMatchObject({
      status: 'opgepakt',
      expand: { behandelaar: { naam: 'ambassadeur' } },
    });
    await page.context().close();
  });

  test('shows who asked to erase their words', async () => {
    const { volgcode } = (await hoor('Dit wil ik liever weg hebben.')).body;
    const { status } = await api.ask(
      'dienst',
      'POST /volgen',
      {},
      {
        volgcode,
        intrekken: ['tekst'],
      },
    );
    expect(status).toBe(200);
    const page = await proef.open('ambassadeur', '/', 'Vandaag');
    const wissen = page.getByRole('region', { name: /Woorden wissen/ });
    await wissen.getByRole('link', { name: 'Dit wil ik liever weg hebben.' }).waitFor();
    await page.context().close();
  });

  test('the call list says whom to call and what to tell, and is ticked off with one button', async () => {
    const page = await proef.open('ambassadeur', '/', 'Vandaag');
    const lijst = page.getByRole('region', { name: /Nog te vertellen/ });
    await lijst.getByRole('link', { name: 'Bel 0612345678' }).waitFor();
    await lijst.getByText('Vertel dat dit is veranderd:').waitFor();
    await lijst.getByLabel('Notitie').fill('Was er blij mee.');
    await lijst.getByRole('button', { name: 'Verteld: Wie belde' }).click();
    await lijst.waitFor({ state: 'detached' });
    const filter = `?filter=(verbetering='${entry}' %26%26 kanaal='telefoon')`;
    const [rij] = (await api.records('ambassadeur', 'terugkoppelingen', filter)).body.items;
    expect(rij).toMatchObject({ status: 'verteld', kanaal: 'telefoon', toelichting: 'Was er blij mee.' });
    await page.context().close();
  });

  test('a no that waits, a loop to reopen and the drop-off of the form are there for who decides', async () => {
    schrijf(
      `update verbeteringen set fase = 'gesloten', effectVoorstel = 'Van 5 per maand naar 6.' where id = '${entry}'`,
    );
    const page = await proef.open('voorzitter', '/', 'Vandaag');
    await page
      .getByRole('region', { name: /Iemand zei nee/ })
      .getByText('“De brief kwam niet aan.”')
      .waitFor();
    await page
      .getByRole('region', { name: /Cirkel heropenen/ })
      .getByText('Van 5 per maand naar 6.')
      .waitFor();
    await zegt(page, 'Van de 100 mensen die het formulier openen, versturen er 34 het.');
    await zegt(page, 'De meesten lopen vast bij e-mailadres.');
    await page.context().close();
  });

  test('R3 an entry whose quote was taken away asks every writer for a summary', async () => {
    const { id } = await api.nieuw('redacteur', { ...volledig, titel: 'Zonder citaat' });
    schrijf(`update verbeteringen set conceptreden = 'citaat-weg' where id = '${id}'`);
    const page = await proef.open('voorzitter', '/', 'Vandaag');
    const citaat = page.locator('section', {
      has: page.getByRole('heading', { name: /Citaat ingetrokken/ }),
    });
    await citaat.getByRole('link', { name: 'Zonder citaat' }).waitFor();
    await page.context().close();
  });

  test('everybody has their own acties, and each role sees only its own kinds of work', async () => {
    const page = await proef.open('behandelaar', '/', 'Vandaag');
    await page
      .getByRole('region', { name: /Uw acties/ })
      .getByRole('link', { name: /brief opnieuw/ })
      .waitFor();
    const koppen = await page.getByRole('heading', { level: 2 }).allTextContents();
    expect(koppen.join(' ')).not.toMatch(/Neem contact op|zei nee|heropenen|Te controleren/);
    await page.context().close();
  });
});

describe('Acties', () => {
  test('R6 a status is changed in the list; who was first is shown', async () => {
    const page = await proef.open('behandelaar', '/acties', 'Acties');
    const keuze = page.getByLabel(/^Status/);
    await keuze.waitFor();
    await keuze.selectOption('bezig');
    const lees = async (): Promise<Json> => (await api.records('voorzitter', 'acties')).body.items[0];
    await expect.poll(async () => (await lees()).status).toBe('bezig');
    const { id, versie } = await lees();
    await api.update('voorzitter', 'acties', id, { deadline: '2099-12-31', versie });
    await keuze.selectOption('open');
    await zegt(page, 'Iemand anders was u voor');
    await zegt(page, 'voor 31 december 2099');
    await expect.poll(() => keuze.inputValue()).toBe('bezig');
    await keuze.selectOption('open');
    await expect.poll(async () => (await lees()).status).toBe('open');
    await page.context().close();
  });

  test('everybody’s acties are read by the whole team, and changed by who may', async () => {
    const page = await proef.open('redacteur', '/acties', 'Acties');
    await zegt(page, 'U hebt geen open acties.');
    await page.getByRole('link', { name: 'Van iedereen' }).click();
    await zegt(page, 'Schrijf de brief opnieuw');
    expect(await page.getByLabel(/^Status/).count()).toBe(0);
    await page.context().close();
  });
});

describe('Berichten', () => {
  test('R5 what may not have arrived is sent again only by a person', async () => {
    const page = await proef.open('ambassadeur', '/berichten', 'Berichten');
    await zegt(page, 'Alles ging goed.');
    await page.getByRole('link', { name: 'Wacht', exact: true }).click();
    await page.getByText('Lees de mail').first().click();
    await page.locator('details[open]').getByText('S-').first().waitFor();
    schrijf("update berichten set status = 'onzeker', fout = 'Geen antwoord', pogingen = 2");
    await page.getByRole('link', { name: 'Vraagt aandacht' }).click();
    await zegt(page, 'Wat er gebeurde: Geen antwoord');
    await page
      .getByRole('button', { name: /Opnieuw versturen/ })
      .first()
      .click();
    await expect
      .poll(async () => (await api.records('ambassadeur', 'berichten')).body.items[0].status)
      .toBe('wacht');
    expect(await page.content()).not.toContain('mail@voorbeeld.test');
    await page.context().close();
  });

  test('is for who may know whom we write to', async () => {
    const page = await proef.open('redacteur', '/berichten', 'Berichten');
    await zegt(page, 'U hebt hiervoor geen rechten');
    expect(await page.getByRole('link', { name: 'Berichten' }).count()).toBe(0);
    await page.context().close();
  });
});

describe('every screen', () => {
  test('axe finds nothing, light and dark, wide and narrow', async () => {
    const page = await proef.open('ambassadeur', '/', 'Vandaag', { reducedMotion: 'reduce' });
    await page.getByRole('region', { name: /Neem contact op/ }).waitFor();
    const fouten = await measureScherm(page, 'vandaag');
    for (const [pad, tekst] of [
      ['/acties?toon=alle', 'Schrijf de brief opnieuw'],
      ['/berichten?toon=wacht', 'Lees de mail'],
    ] as const) {
      await page.goto(proef.pb.url + pad);
      await zegt(page, tekst);
      fouten.push(...(await measureScherm(page, pad)));
    }
    await page.setViewportSize({ width: 360, height: 800 });
    await page.getByRole('button', { name: 'Meer' }).click();
    await page.getByRole('link', { name: 'Instellingen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Instellingen' }).waitFor();
    expect(fouten).toEqual([]);
    await page.context().close();
  });

  test('the console stayed silent', () => expect(proef.klachten).toEqual([]));
});
