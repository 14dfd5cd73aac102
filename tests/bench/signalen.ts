import { wachtwoord } from '#tests/fixtures/startbestand.ts';
import { runBelasting, type Belasting } from '#tests/bench/belast-signalen.ts';
import { fillSignalen, zeldzaamWoord } from '#tests/bench/vul-signalen.ts';
import { type Client, createClient } from '#records/client.ts';
import { inboxvelden } from '#records/signaal.ts';
import { Api } from '#tests/support/api.ts';
import { startPublicServer, type TestPublicServer } from '#tests/support/start-public-server.ts';

/** Answers of one kind: how many a second where that was the question, and how long they took, in ms. */
export interface Row {
  wat: string;
  aantal: number;
  perSeconde: number | string;
  p50: number;
  p95: number;
  p99: number;
}

const veel = { reserve: 1e6, perSeconde: 1e5 };
const zonderRem = { verzoeken: veel, formulieren: veel, alleFormulieren: veel, eersteFormulieren: veel };
const zoekopdrachten = '/api/luisterloop/v1/signalen/zoekopdrachten';

/** Signals on disk a second, straight and through the public server, in turns; then the usual questions among `aantal` signals. */
export async function benchSignalen(aantal = 100_000, duur = 8000): Promise<Row[]> {
  const levend = await startPublicServer({ minimaleTijd: 0, ...zonderRem });
  try {
    const inname = await measureInname(levend, duur);
    fillSignalen(levend.pb.dataDir, aantal);
    return [...inname, ...(await measureVragen(levend.pb.url))];
  } finally {
    await levend.stop();
  }
}

async function measureInname({ pb, site }: TestPublicServer, duur: number): Promise<Row[]> {
  const authorization = await new Api(pb).token('dienst');
  const vast = { clients: 8, duur };
  const wegen: Record<string, Belasting> = {
    'signals on disk, straight, 8 clients': {
      url: `${pb.url}/api/luisterloop/v1/signalen`,
      koppen: { authorization },
      ...vast,
    },
    'signals on disk, through server/, 8 clients': {
      url: `${site}/laat-het-weten/`,
      koppen: {},
      sleutel: 'sleutel-van-de-test',
      ...vast,
    },
  };
  for (const belasting of Object.values(wegen)) await runBelasting({ ...belasting, duur: 2000 });
  const rijen: Row[] = [];
  for (const [wat, belasting] of Object.entries(wegen)) {
    const { tijden, statussen, seconden } = await runBelasting(belasting);
    if (Object.keys(statussen).join() !== '200') throw new Error(`Refused: ${JSON.stringify(statussen)}`);
    rijen.push({ ...describe(wat, tijden), perSeconde: Math.round(tijden.length / seconden) });
  }
  return rijen;
}

async function measureVragen(url: string): Promise<Row[]> {
  const client = createClient(url);
  await client.collection('medewerkers').authWithPassword('ambassadeur@voorbeeld.nl', wachtwoord);
  const themas = await client.collection('themas').getFullList();
  const gesloten = { status: 'gesloten', volgorde: 'nieuwste' };
  const vragen: Record<string, object> = {
    'inbox by urgency': {},
    'inbox, newest first': { volgorde: 'nieuwste' },
    'one theme, open': { thema: themas[0]?.id ?? '' },
    'complaints, closed too': { status: 'alle', soort: 'klacht' },
    'a word of one in eight, open': { zoek: 'container' },
    'a word of one in eight, all': { zoek: 'container', status: 'alle' },
    'two words, all, newest first': { zoek: 'paspoort school', status: 'alle', volgorde: 'nieuwste' },
    'a word of all, by urgency': { zoek: 'ik', status: 'alle' },
    'a rare word, all': { zoek: zeldzaamWoord, status: 'alle' },
    'nothing found': { zoek: 'xyzzy', status: 'alle' },
    'a kenmerk': { zoek: 'S-2025-050001', status: 'alle' },
    'page 1,000 of the closed ones': { ...gesloten, plek: await findDiep(client, gesloten) },
    'alike while typing (any of three words)': {
      woorden: ['contain', 'lantaar', 'formuli'],
      volgorde: 'nieuwste',
      hoeveel: 40,
    },
  };
  const rijen: Row[] = [];
  for (const [wat, body] of Object.entries(vragen)) {
    const tijden: number[] = [];
    for (let keer = 0; keer < 60; keer += 1) {
      const begin = performance.now();
      await ask(client, body);
      tijden.push(performance.now() - begin);
    }
    rijen.push({ ...describe(wat, tijden.slice(5)), perSeconde: '' });
  }
  return rijen;
}

function ask(client: Client, body: object): Promise<{ volgende: string }> {
  return client.send(zoekopdrachten, { method: 'POST', body: { velden: inboxvelden, ...body } });
}

/** The place of the thousandth page, the way somebody gets there. */
async function findDiep(client: Client, body: object): Promise<string> {
  let plek = '';
  for (let blad = 1; blad < 500; blad += 1) {
    plek = (await ask(client, { ...body, plek, hoeveel: 50, velden: ['id'] })).volgende;
  }
  return plek;
}

function describe(wat: string, tijden: number[]): Omit<Row, 'perSeconde'> {
  const oplopend = tijden.toSorted((a, b) => a - b);
  const at = (deel: number): number =>
    Math.round((oplopend[Math.floor(oplopend.length * deel)] ?? 0) * 10) / 10;
  return { wat, aantal: tijden.length, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

if (import.meta.main) console.table(await benchSignalen());
