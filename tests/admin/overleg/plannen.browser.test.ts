import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDagen } from '#core/tijd/dagen.ts';
import { findFeestdag, isWerkdag } from '#core/tijd/feestdagen.ts';
import { readIsoWeekdag } from '#core/tijd/weekdag.ts';
import { maakReeks, overDagen, overleggen } from '#tests/fixtures/reeks.ts';
import type { Json } from '#tests/support/api.ts';
import { changeDatabase } from '#tests/support/change-database.ts';
import { Beheerproef, measureScherm, zegt } from '#tests/support/open-beheer.ts';
import { formatDag } from '../../../admin/src/overleg/planwoorden.ts';

let proef: Beheerproef;
beforeAll(async () => {
  proef = await Beheerproef.start();
});
afterAll(() => proef.stop());

const list = async (naam: string): Promise<Json[]> => {
  const { items } = (await proef.api.records('voorzitter', 'overlegreeksen', `?filter=(naam='${naam}')`))
    .body;
  return overleggen(proef.api, items[0].id);
};
/** The first holiday from `begin` on that is on a working day of the week. */
function findVrijeDag(begin: string): string {
  let dag = begin;
  while (findFeestdag(dag) === null || readIsoWeekdag(dag) > 5) dag = addDagen(dag, 1);
  return dag;
}

describe('a team that never met this way', () => {
  test('reads what it is, and begins by the keyboard; what is wrong is said at once and nothing typed is lost', async () => {
    const page = await proef.open('voorzitter', '/overleg', 'Overleg');
    await zegt(page, 'Kom elke twee weken bij elkaar om iets beter te maken');
    expect(await measureScherm(page, 'leeg')).toEqual([]);
    await page.getByRole('link', { name: 'Begin met een overleg' }).press('Enter');
    await page.getByRole('heading', { name: 'Nieuwe reeks' }).waitFor();
    await page.getByLabel('Tot', { exact: true }).fill('09:00');
    await page.getByRole('button', { name: 'Begin deze reeks' }).press('Enter');
    for (const fout of [
      /is nog leeg/,
      'Het einde ligt niet na het begin.',
      'Er is nog niemand bij dit overleg.',
    ]) {
      await page.getByText(fout).first().waitFor();
    }
    expect(await measureScherm(page, 'fouten')).toEqual([]);
    expect(await page.getByLabel('Tot', { exact: true }).inputValue()).toBe('09:00');
    await page.getByLabel('Naam van het overleg').fill('Verbeteroverleg afval');
    await page.getByLabel('Eerste keer').fill(overDagen(7));
    await page.getByLabel('Tot', { exact: true }).fill('11:30');
    await page.getByLabel('Plaats of link').fill('Kamer 2');
    await page.getByLabel('voorzitter', { exact: true }).check();
    await page.getByLabel('behandelaar', { exact: true }).check();
    await zegt(page, /Om de 2 weken op/);
    expect(await measureScherm(page, 'nieuw')).toEqual([]);
    await page.getByRole('button', { name: 'Begin deze reeks' }).press('Enter');
    await page.getByRole('heading', { name: 'Komende overleggen' }).waitFor();
    const gemaakt = await list('Verbeteroverleg afval');
    expect([gemaakt.length, gemaakt[0].tijd, gemaakt[0].minuten, gemaakt[0].mensen.length]).toEqual([
      26,
      '10:00',
      90,
      2,
    ]);
    await page.context().close();
  });
});

describe('the meetings of a team', () => {
  test('are invited to, moved, called off and put back, and a colleague sees it happen', async () => {
    const page = await proef.open('voorzitter', '/overleg', 'Overleg');
    const collega = await proef.open('behandelaar', '/overleg', 'Overleg');
    const [een] = (await list('Verbeteroverleg afval')) as [Json];
    const dag = formatDag(een.datum);
    await page.getByRole('button', { name: `Nodig uit voor ${dag}` }).click();
    await zegt(page, '2 collega’s krijgen een mail.');
    await zegt(collega, 'Uitgenodigd');
    expect(await collega.getByRole('button', { name: /Nodig uit|Zeg af|Wijzig/ }).count()).toBe(0);

    await page.getByRole('button', { name: `Wijzig ${dag}` }).click();
    await zegt(page, 'Wie erbij is, krijgt vanzelf een mail als de dag, de tijd of de plaats verandert.');
    expect(await measureScherm(page, 'wijzigen')).toEqual([]);
    await page.getByLabel('Datum').fill(addDagen(een.datum, 1));
    await page.getByRole('button', { name: 'Overleg opslaan' }).click();
    const nieuwe = formatDag(addDagen(een.datum, 1));
    await collega.getByRole('link', { name: nieuwe }).waitFor();

    await page.getByRole('button', { name: `Zeg af: ${nieuwe}` }).click();
    await page.getByRole('button', { name: 'Zeg dit overleg af' }).click();
    await zegt(page, 'Schrijf op waarom.');
    await page.getByLabel('Waarom?').fill('Iedereen is ziek.');
    await page.getByRole('button', { name: 'Zeg dit overleg af' }).click();
    await page.getByRole('heading', { name: 'Gaat niet door' }).waitFor();
    await zegt(page, 'Omdat: Iedereen is ziek.');
    expect(await measureScherm(page, 'afgezegd')).toEqual([]);
    await page.getByRole('button', { name: `Toch door laten gaan: ${nieuwe}` }).click();
    await page.getByRole('button', { name: `Nodig uit voor ${nieuwe}` }).waitFor();
    await collega.context().close();
    await page.context().close();
  });

  test('that fall on a holiday are proposed to be moved, and moved by one button only', async () => {
    const vrij = findVrijeDag(overDagen(1));
    const eersteDag = vrij;
    const reeks = await maakReeks(proef.api, { naam: 'Op een feestdag', eersteDag, ritmeWeken: 26 });
    await proef.api.ask('voorzitter', 'POST /overlegreeksen', {}, reeks);
    const page = await proef.open('ambassadeur', '/overleg', 'Overleg');
    const blok = page.getByRole('region', { name: 'Valt op een feestdag' });
    const rij = blok
      .getByRole('listitem')
      .filter({ hasText: 'Op een feestdag' })
      .filter({ hasText: formatDag(vrij) });
    await rij.waitFor();
    expect((await list('Op een feestdag'))[0].datum).toBe(vrij);
    expect(await measureScherm(page, 'feestdag')).toEqual([]);
    await rij.getByRole('button', { name: /^Verplaats naar/ }).click();
    await zegt(page, /Het overleg is nu op/);
    const [verzet] = await list('Op een feestdag');
    expect([verzet.datum !== vrij, isWerkdag(verzet.datum), verzet.plandag]).toEqual([true, true, vrij]);
    await page.context().close();
  });

  test('R6 what a colleague changed meanwhile is said, and what was typed stays', async () => {
    const page = await proef.open('voorzitter', '/overleg', 'Overleg');
    const [een] = (await list('Verbeteroverleg afval')) as [Json];
    await page.getByRole('button', { name: `Wijzig ${formatDag(een.datum)}` }).click();
    await page.getByLabel('Plaats of link').fill('Kamer 9');
    changeDatabase(
      proef.pb,
      `update overleggen set versie = versie + 1, plaats = 'Kamer 5' where id = ?`,
      een.id,
    );
    await page.getByRole('button', { name: 'Overleg opslaan' }).click();
    await zegt(page, /Iemand anders heeft dit net gewijzigd/);
    expect(await page.getByLabel('Plaats of link').inputValue()).toBe('Kamer 9');
    await page.getByRole('button', { name: 'Bewaar wat hier staat' }).click();
    await zegt(page, /Kamer 9/);
    await page.context().close();
  });
});

test('everybody makes and drops an address for their own calendar; it is shown once', async () => {
  const page = await proef.open('redacteur', '/overleg', 'Overleg');
  await page.getByText('In uw eigen kalender').click();
  await page.getByRole('button', { name: 'Maak mijn adres' }).click();
  const adres = await page.getByLabel('Uw adres').inputValue();
  expect(adres).toMatch(new RegExp(`^${proef.pb.url}/agenda/[A-Za-z0-9]{40}\\.ics$`));
  expect((await fetch(adres)).status).toBe(200);
  expect(await measureScherm(page, 'kalender')).toEqual([]);
  const menu = page.getByRole('navigation', { name: 'Onderdelen van beheer' });
  await menu.getByRole('link', { name: 'Acties' }).click();
  await page.getByRole('heading', { name: 'Acties', exact: true }).waitFor();
  await menu.getByRole('link', { name: 'Overleg' }).click();
  await page.getByText('In uw eigen kalender').click();
  await zegt(page, /U maakte een adres/);
  expect(await page.getByLabel('Uw adres').count()).toBe(0);
  await page.getByRole('button', { name: 'Laat het adres vervallen' }).click();
  await zegt(page, 'Het adres werkt niet meer.');
  expect((await fetch(adres)).status).toBe(404);
  await page.context().close();
});

test('a series is changed and ended; who may not plan reads why', async () => {
  const page = await proef.open('voorzitter', '/overleg', 'Overleg');
  await page.getByRole('link', { name: 'Verbeteroverleg afval' }).click();
  await page.getByLabel('Team').fill('Afval');
  await page.getByRole('button', { name: 'Reeks opslaan' }).click();
  await zegt(page, /· Afval/);
  await page.getByRole('link', { name: 'Verbeteroverleg afval' }).click();
  await page.getByText('Stop met deze reeks').click();
  expect(await measureScherm(page, 'reeks')).toEqual([]);
  await page.getByLabel('Waarom?').fill('Het team gaat op in een ander.');
  await page.getByRole('button', { name: 'Stop de reeks' }).click();
  await zegt(page, 'gestopt');
  const lezer = await proef.open('behandelaar', '/overleg/reeksen/nieuw', 'Nieuwe reeks');
  await zegt(lezer, /Reeksen plannen de ambassadeur en de voorzitter/);
  expect(proef.klachten).toEqual([]);
  await lezer.context().close();
  await page.context().close();
});
