import { repeat } from '#tests/support/repeat.ts';
import {
  Bezoeker,
  readVolgcode,
  startPublicServer,
  type TestPublicServer,
} from '#tests/support/start-public-server.ts';

/** What became of guesses at codes, and of somebody with a right code who came while they went on; '' where it was not counted. */
export interface Row {
  wat: string;
  pogingen: number;
  /** Guesses that were answered with a signal. */
  raak: number;
  /** Guesses that were told 'nothing found' (404) and 'too busy' (429). */
  onbekend: number;
  teDruk: number;
  seconden: number | '';
  /** Visits with a right code meanwhile that got in, of how many, and the longest of them, in ms. */
  binnen: string;
  langste: number | '';
  /** How long an answer took, in ms, and how many different answers there were. */
  mediaan: number | '';
  antwoorden: number | '';
}

const vorm = 'RKC6N-9Q8Z5-YG75';
const klacht = { soort: 'klacht', bericht: 'De container zit vol.', email: 'buur@voorbeeld.test' };

/** Guesses `pogingen` times from one address and from `adressen`, half of them with the shape of a code; then times the answers. */
export async function benchRaden(pogingen = 10_000, adressen = 1000): Promise<Row[]> {
  const levend = await startPublicServer({ minimaleTijd: 0 });
  try {
    const volgcode = await submit(levend, '192.0.2.1');
    const een = await guess(levend, 'from one address', pogingen, () => '203.0.113.1', volgcode);
    const meer = (i: number): string => `203.0.${(i % adressen) >> 8}.${(i % adressen) & 255}`;
    const veel = await guess(levend, `from ${adressen} addresses`, pogingen, meer, volgcode);
    return [een, veel, ...(await timeAntwoorden(levend))];
  } finally {
    await levend.stop();
  }
}

async function submit(levend: TestPublicServer, adres: string): Promise<string> {
  const bezoeker = new Bezoeker(levend.site, adres);
  const formulier = await bezoeker.takeForm();
  return readVolgcode(await bezoeker.send('/laat-het-weten/', { ...klacht, formulier }));
}

async function guess(
  levend: TestPublicServer,
  wat: string,
  pogingen: number,
  adres: (i: number) => string,
  volgcode: string,
): Promise<Row> {
  const begin = performance.now();
  let klaar = false;
  const aanval = repeat(pogingen, 200, async (i) => {
    const code = i % 2 === 0 ? vorm : `RAAD-${i}`;
    return (await new Bezoeker(levend.site, adres(i)).send('/volgen/', { volgcode: code })).status;
  }).finally(() => (klaar = true));
  const echte: { status: number; duur: number }[] = [];
  while (!klaar) {
    const vanaf = performance.now();
    const bezoeker = new Bezoeker(levend.site, `192.0.2.${(echte.length % 200) + 2}`);
    const { status } = await bezoeker.send('/volgen/', { volgcode });
    echte.push({ status, duur: performance.now() - vanaf });
  }
  const statussen = await aanval;
  const count = (status: number): number => statussen.filter((kandidaat) => kandidaat === status).length;
  return {
    wat,
    pogingen,
    raak: pogingen - count(404) - count(429) - count(503),
    onbekend: count(404),
    teDruk: count(429) + count(503),
    seconden: Math.round((performance.now() - begin) / 1000),
    binnen: `${echte.filter(({ status }) => status === 200).length} of ${echte.length}`,
    langste: Math.round(Math.max(...echte.map(({ duur }) => duur))),
    mediaan: '',
    antwoorden: '',
  };
}

/** Medians in ms of what is wrong with a code in different ways; all of it ought to look alike. */
async function timeAntwoorden(levend: TestPublicServer): Promise<Row[]> {
  const fout = (await submit(levend, '192.0.2.250')).replace(/.$/, (teken) => (teken === '0' ? '1' : '0'));
  const soorten = { empty: '', 'half a code': 'ABCD-EFGH', 'one character wrong': fout, unknown: vorm };
  const tijden: Record<string, number[]> = {};
  const paginas = new Set<string>();
  for (let ronde = 0; ronde < 40; ronde += 1)
    for (const [wat, volgcode] of Object.entries(soorten)) {
      const bezoeker = new Bezoeker(levend.site, `198.51.${ronde}.${wat.length}`);
      const vanaf = performance.now();
      const { status, html } = await bezoeker.send('/volgen/', { volgcode });
      (tijden[wat] ??= []).push(performance.now() - vanaf);
      paginas.add(`${status} ${html}`);
    }
  return Object.entries(tijden).map(([wat, lijst]) => ({
    wat: `answer to a code: ${wat}`,
    pogingen: lijst.length,
    ...{ raak: 0, onbekend: lijst.length, teDruk: 0, seconden: '', binnen: '', langste: '' },
    antwoorden: paginas.size,
    mediaan: Math.round((lijst.toSorted((a, b) => a - b)[lijst.length >> 1] ?? 0) * 10) / 10,
  }));
}

if (import.meta.main) {
  const [pogingen, adressen] = process.argv.slice(2).map(Number);
  console.table(await benchRaden(pogingen, adressen));
}
