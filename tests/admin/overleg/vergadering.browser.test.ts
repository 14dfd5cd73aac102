import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { maakOverleg, maakPunt, maakReeks } from '#tests/fixtures/overleg.ts';
import { koppelSignaal } from '#tests/fixtures/signalen.ts';
import { volledig } from '#tests/fixtures/verbeteringen.ts';
import type { Json } from '#tests/support/api.ts';
import { Beheerproef, measureScherm, zegt } from '#tests/support/open-beheer.ts';

let proef: Beheerproef;
beforeAll(async () => {
  proef = await Beheerproef.start();
});
afterAll(() => proef.stop());

interface Vergaderproef {
  overleg: string;
  punten: string[];
  naam: string;
}

let nummer = 0;
function maak(): Vergaderproef {
  const naam = `Overleg ${(nummer += 1)}`;
  const overleg = maakOverleg(proef.pb, { reeks: maakReeks(proef.pb, { naam }) });
  const titels = ['Container vol in het weekend', 'Een afspraak verzetten kan alleen met bellen'];
  const punten = titels.map((titel, i) => maakPunt(proef.pb, overleg, { titel, volgorde: i + 1 }));
  return { overleg, punten, naam };
}

const knop = (page: Page, naam: string | RegExp) => page.getByRole('button', { name: naam });
const open = (als: string, { overleg, naam }: Vergaderproef): Promise<Page> =>
  proef.open(als, `/overleg/${overleg}`, naam);

async function noteer(page: Page, tekst: string): Promise<void> {
  await page.getByLabel('Uw notitie', { exact: true }).fill(tekst);
  await knop(page, 'Zet erbij').click();
}
const teksten = async ({ overleg }: Vergaderproef): Promise<string[]> =>
  (
    await proef.api.records('voorzitter', 'notities', `?filter=(overleg='${overleg}')&sort=created`)
  ).body.items.map(({ tekst }: Json) => tekst);
const sluitAf = (...paginas: Page[]): Promise<unknown> =>
  Promise.all(paginas.map((page) => page.context().close()));

describe('two people and the room in one meeting', () => {
  test('what one does the others see, and the minutes follow from it', async () => {
    const bij = maak();
    const [vz, bh, zaal] = await Promise.all([
      open('voorzitter', bij),
      open('behandelaar', bij),
      proef.open('redacteur', `/overleg/${bij.overleg}?scherm`, 'Wij beginnen zo'),
    ]);
    await knop(vz, 'Begin met dit punt').click();
    await zaal.getByRole('heading', { name: 'Container vol in het weekend' }).waitFor();
    await zegt(bh, 'Punt 1');
    await Promise.all([noteer(vz, 'Nagaan of het kan.'), noteer(bh, 'Zaterdag zijn ze vol.')]);
    for (const page of [vz, bh, zaal]) {
      await page.getByText('Nagaan of het kan.').waitFor();
      await page.getByText('Zaterdag zijn ze vol.').waitFor();
    }
    expect((await teksten(bij)).sort()).toEqual(['Nagaan of het kan.', 'Zaterdag zijn ze vol.']);

    await knop(vz, 'Laat stemmen').click();
    await vz.getByLabel('Waar kiest het team uit?').fill('Ook op zondag legen\nEen bericht sturen');
    await knop(vz, 'Laat stemmen').click();
    for (const page of [vz, bh]) {
      await knop(page, 'Stip erbij op Ook op zondag legen').click();
      await knop(page, 'Geef mijn stippen').click();
    }
    await zaal.getByText('2 mensen stemden').waitFor();
    await zegt(bh, '2 mensen stemden.');
    const fouten = await measureScherm(vz, 'vergadering');

    await knop(vz, 'Leg een besluit vast').click();
    await knop(vz, 'Leg het besluit vast').click();
    await zegt(vz, '‘Omdat’ is nog leeg. Vul dit in.');
    await vz.getByLabel('Wij gaan', { exact: true }).fill('de containers ook op zondag legen');
    await vz
      .getByLabel('Omdat', { exact: true })
      .fill('een volle container niet de fout is van wie hem vol vindt.');
    await vz.getByLabel('Wij merken dat het werkt als').fill('er hooguit 1 signaal over komt');
    await vz.getByLabel('Wij kijken terug op').fill('2099-01-26');
    fouten.push(...(await measureScherm(vz, 'besluit')));
    await knop(vz, 'Leg het besluit vast').click();
    await zaal.getByText('Besluit vastgelegd').waitFor();
    await zaal.getByRole('heading', { name: 'Wij gaan de containers ook op zondag legen.' }).waitFor();
    await zegt(bh, 'Wij gaan de containers ook op zondag legen.');

    await vz.getByLabel('Wat moet er gebeuren?').fill('De zondagsronde afspreken');
    await vz.getByLabel('Wie doet het?').selectOption({ label: 'behandelaar' });
    await vz.getByLabel('Voor wanneer?').fill('2099-01-15');
    await knop(vz, 'Leg de actie vast').click();
    await zegt(bh, 'De zondagsronde afspreken');
    await zaal.getByText('De zondagsronde afspreken').waitFor();
    fouten.push(...(await measureScherm(zaal, 'zaal')));

    await knop(vz, 'Sluit het overleg…').click();
    await zegt(vz, 'Na het sluiten verandert er niets meer.');
    await knop(vz, /^Sluit het overleg$/).click();
    for (const page of [vz, bh]) await page.getByRole('heading', { name: 'Wat wij besloten' }).waitFor();
    await zaal.getByRole('heading', { name: 'Dit overleg is gesloten' }).waitFor();
    await zegt(bh, '1. Wij gaan de containers ook op zondag legen.');
    await zegt(bh, 'Gestemd: Ook op zondag legen 2, Een bericht sturen 0.');
    await zegt(bh, 'Gaat mee naar de volgende keer');
    await knop(bh, 'Voeg een correctie toe').click();
    await bh.getByLabel('Wat klopt er niet, en wat moet het zijn?').fill('Het zijn er 14.');
    await knop(bh, 'Zet de correctie erbij').click();
    await zegt(bh, 'Het zijn er 14.');
    fouten.push(...(await measureScherm(bh, 'notulen')));
    expect([fouten, proef.klachten]).toEqual([[], []]);
    await sluitAf(vz, bh, zaal);
  });

  test('nobody’s page jumps: who types stays, and goes along when they choose to', async () => {
    const bij = maak();
    const [vz, bh] = await Promise.all([open('voorzitter', bij), open('behandelaar', bij)]);
    await knop(vz, 'Begin met dit punt').click();
    await zegt(bh, 'Punt 1');
    await bh.getByLabel('Uw notitie', { exact: true }).fill('Ik ben nog bezig');
    await knop(vz, /^2 Een afspraak verzetten/).click();
    await knop(vz, 'Ga met iedereen naar dit punt').click();
    await zegt(bh, 'Het overleg is bij punt 2');
    expect(await bh.getByLabel('Uw notitie', { exact: true }).inputValue()).toBe('Ik ben nog bezig');
    await knop(bh, 'Ga mee').click();
    await bh.getByRole('heading', { name: 'Een afspraak verzetten kan alleen met bellen' }).waitFor();
    await knop(bh, /^1 Container vol/).click();
    await expect
      .poll(() => bh.getByLabel('Uw notitie', { exact: true }).inputValue())
      .toBe('Ik ben nog bezig');
    await sluitAf(vz, bh);
  });
});

test('R15 the entry, its acties and the meeting that spoke of them lead to each other', async () => {
  const { api } = proef;
  const { id: verbetering } = await api.nieuw('redacteur', volledig);
  const { id: signaal } = await koppelSignaal(api, verbetering);
  const naam = `Overleg ${(nummer += 1)}`;
  const overleg = maakOverleg(proef.pb, { reeks: maakReeks(proef.pb, { naam }) });
  const id = maakPunt(proef.pb, overleg, { verbetering, signalen: JSON.stringify([signaal]) });
  const { items } = (await api.records('beheerder', 'medewerkers', "?filter=(naam='behandelaar')")).body;
  const actie = { tekst: 'Bel de melders', eigenaar: items[0].id, deadline: '2099-01-15', sleutel: 'k' };
  await api.ask('voorzitter', 'POST /agendapunten/{id}/acties', { id }, actie);
  await api.ask('voorzitter', 'POST /overleggen/{id}/sluitingen', { id: overleg }, {});
  const page = await proef.open('voorzitter', `/verbeteringen/${verbetering}/loop`, 'Overleggen hierover');
  const naarOverleg = page.getByRole('link', { name: naam });
  await naarOverleg.click();
  await zegt(page, 'Bel de melders');
  await page.goto(`${proef.pb.url}/signalen/${signaal}`);
  await naarOverleg.waitFor();
  await page.goto(`${proef.pb.url}/acties?toon=alle`);
  await page.getByRole('link', { name: 'Het overleg waar dit uit komt' }).first().click();
  await page.getByRole('heading', { name: 'Wie doet wat' }).waitFor();
  await sluitAf(page);
});

describe('losing the connection loses no word', () => {
  test('what is typed meanwhile is sent once on return, and what was missed is said', async () => {
    const bij = maak();
    const [vz, bh] = await Promise.all([open('voorzitter', bij), open('behandelaar', bij)]);
    await knop(vz, 'Begin met dit punt').click();
    await zegt(bh, 'Punt 1');
    await bh.context().setOffline(true);
    await zegt(bh, 'Even geen verbinding. Er gaat niets verloren.');
    await noteer(bh, 'Geschreven zonder verbinding');
    await zegt(bh, 'Uw notitie staat op dit toestel');
    await noteer(vz, 'Terwijl de ander weg was');
    await zegt(vz, 'Terwijl de ander weg was');
    await bh.context().setOffline(false);
    await zegt(bh, 'U bent weer verbonden.');
    await zegt(bh, 'Uw notitie is toegevoegd.');
    await zegt(bh, 'Terwijl u weg was: 1 notitie.');
    await zegt(bh, 'Terwijl de ander weg was');
    await zegt(vz, 'Geschreven zonder verbinding');
    expect((await teksten(bij)).sort()).toEqual(['Geschreven zonder verbinding', 'Terwijl de ander weg was']);
    await sluitAf(vz, bh);
  });

  test('kill -9 in the meeting loses nothing that was confirmed, and nothing that was typed', async () => {
    const bij = maak();
    const bh = await open('behandelaar', bij);
    const bevestigd: string[] = [];
    for (let i = 0; i < 20; i += 1) {
      const tekst = `Bevestigd ${i}`;
      const { status } = await proef.api.ask(
        'voorzitter',
        'POST /agendapunten/{id}/notities',
        { id: bij.punten[0] ?? '' },
        { tekst, sleutel: tekst },
      );
      if (status === 200) bevestigd.push(tekst);
    }
    await proef.pb.kill();
    await noteer(bh, 'Getypt terwijl alles stil lag');
    await zegt(bh, 'Even geen verbinding. Er gaat niets verloren.');
    await proef.pb.restart();
    await zegt(bh, 'Uw notitie is toegevoegd.');
    expect((await teksten(bij)).sort()).toEqual([...bevestigd, 'Getypt terwijl alles stil lag'].sort());
    await zegt(bh, 'Bevestigd 19');
    await sluitAf(bh);
  });

  test('a stream that ends, again and again, misses nothing', async () => {
    const bij = maak();
    const bh = await open('behandelaar', bij);
    // As the server does after half an hour, here after 400 ms.
    await bh.context().addInitScript(() => {
      const heel = globalThis as unknown as { EventSource: { new (url: string): Korte } };
      interface Korte {
        close: () => void;
        onerror: ((fout: object) => void) | null;
      }
      const Lang = heel.EventSource;
      heel.EventSource = class extends Lang {
        constructor(url: string) {
          super(url);
          setTimeout(() => {
            this.close();
            this.onerror?.({});
          }, 400);
        }
      };
    });
    await bh.reload();
    await zegt(bh, 'Container vol in het weekend');
    for (let i = 0; i < 60; i += 1) {
      const tekst = `Notitie ${i}`;
      await proef.api.ask(
        'voorzitter',
        'POST /agendapunten/{id}/notities',
        { id: bij.punten[0] ?? '' },
        { tekst, sleutel: tekst },
      );
    }
    for (const i of [0, 20, 40, 59]) await bh.getByText(`Notitie ${i}`, { exact: true }).waitFor();
    await expect.poll(() => bh.getByText(/^Notitie \d+$/).count()).toBe(60);
    await sluitAf(bh);
  });
});
