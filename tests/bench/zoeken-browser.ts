import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { buildIndex } from '#site/zoeken/bouw-index.ts';
import { fitsTransfer } from '#site/zoeken/fits-transfer.ts';
import { readSynoniemen } from '#site/zoeken/read-synoniemen.ts';
import { startTestpagina } from '#tests/site/zoeken-testpagina.ts';
import { chromiumVlaggen, findChromium } from '#tests/support/find-chromium.ts';
import { generateUitgave } from '#tests/support/generate-uitgave.ts';
import { vragen } from '#tests/bench/zoeken.ts';

/** Milliseconds in a slowed-down browser, from a keystroke to results that are laid out. */
export interface Row {
  entries: number;
  trager: number;
  eersteResultaat: number;
  toetsen: number;
  p50: number;
  p95: number;
  hoogste: number;
}

/** Runs in the page: sets the text, waits for the results, forces layout. */
const typ = `(vraag) => new Promise((klaar) => {
  const invoer = document.querySelector('input');
  const kanaal = new MessageChannel();
  const begin = performance.now();
  kanaal.port1.onmessage = () => { document.body.offsetHeight; klaar(performance.now() - begin); };
  invoer.value = vraag;
  invoer.dispatchEvent(new Event('input', { bubbles: true }));
  kanaal.port2.postMessage(0);
})`;

/** Types the questions of the other search bench letter by letter in Chromium, with its processor slowed down; best of three fresh pages. */
export async function benchZoekenInBrowser(entries = 2_000, trager = 4): Promise<Row[]> {
  const uitgave = generateUitgave(entries);
  const inhoud = uitgave.verbeteringen.flatMap(([nieuwste]) => (nieuwste ? [nieuwste.inhoud] : []));
  const index = JSON.stringify(
    buildIndex(inhoud, uitgave.themas, readSynoniemen('content/synoniemen.yaml'), fitsTransfer),
  );
  const testpagina = await startTestpagina(index);
  const browser = await chromium.launch({
    executablePath: findChromium() ?? 'chromium',
    args: chromiumVlaggen,
  });
  try {
    const pagina = await browser.newPage();
    const sessie = await pagina.context().newCDPSession(pagina);
    await sessie.send('Emulation.setCPUThrottlingRate', { rate: trager });
    const rondes: { eersteResultaat: number; tijden: number[] }[] = [];
    for (let ronde = 0; ronde < 3; ronde += 1) rondes.push(await typVragen(pagina, testpagina.adres));
    const eersteResultaat = Math.min(...rondes.map((ronde) => ronde.eersteResultaat));
    const [{ tijden: eerste } = { tijden: [] }] = rondes;
    const tijden = eerste.map((_, i) => Math.min(...rondes.map((ronde) => ronde.tijden[i] ?? 0)));
    tijden.sort((a, b) => a - b);
    const at = (deel: number): number =>
      Math.round((tijden[Math.min(tijden.length - 1, Math.floor(tijden.length * deel))] ?? 0) * 10) / 10;
    return [
      {
        entries,
        trager,
        eersteResultaat,
        toetsen: tijden.length,
        p50: at(0.5),
        p95: at(0.95),
        hoogste: at(1),
      },
    ];
  } finally {
    await browser.close();
    await testpagina.stop();
  }
}

async function typVragen(
  pagina: Page,
  adres: string,
): Promise<{ eersteResultaat: number; tijden: number[] }> {
  await pagina.goto('about:blank');
  await pagina.goto(`${adres}/verbeteringen/`);
  const begin = performance.now();
  await pagina.locator('input').fill('brief');
  await pagina.locator('[data-zoekresultaat]').first().waitFor();
  const eersteResultaat = Math.round(performance.now() - begin);
  const tijden: number[] = [];
  for (const vraag of vragen) {
    for (let i = 1; i <= vraag.length; i += 1) {
      tijden.push(await pagina.evaluate<number>(`(${typ})(${JSON.stringify(vraag.slice(0, i))})`));
    }
  }
  return { eersteResultaat, tijden };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.table(await benchZoekenInBrowser());
