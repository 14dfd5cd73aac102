/** A thread that sends forms with some clients at once, each waiting for its answer before it sends the next. */
import { Agent, request } from 'node:http';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { FormKeys } from '#server/forms/form-key.ts';
import { formulier } from '#tests/fixtures/signalen.ts';

export interface Belasting {
  url: string;
  /** Headers of every request. */
  koppen: Record<string, string>;
  /** What the form's keys are sealed with; without it the form is sent as JSON, as the public server itself does. */
  sleutel?: string;
  clients: number;
  /** Milliseconds. */
  duur: number;
}

/** How long each answer took (ms) and how many there were of each status. */
export interface Belastuitslag {
  tijden: number[];
  statussen: Record<number, number>;
  /** Seconds it took in all. */
  seconden: number;
}

/** Sends from a thread of its own, so that making requests does not slow down who answers them. */
export function runBelasting(belasting: Belasting): Promise<Belastuitslag> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: belasting });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

let volgnummer = 0;

function makeVerzoek({ koppen, sleutel }: Belasting): { body: string; headers: Record<string, string> } {
  volgnummer += 1;
  const adres = `198.${18 + ((volgnummer >> 16) & 1)}.${(volgnummer >> 8) & 255}.${volgnummer & 255}`;
  const headers = { ...koppen, 'x-forwarded-for': adres };
  if (sleutel === undefined)
    return {
      body: JSON.stringify(formulier()),
      headers: { ...headers, 'content-type': 'application/json' },
    };
  const velden = formulier({ formulier: new FormKeys(sleutel).make() });
  return {
    body: new URLSearchParams(velden).toString(),
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded', 'accept-encoding': 'br' },
  };
}

async function send(belasting: Belasting, agent: Agent): Promise<number> {
  const { body, headers } = makeVerzoek(belasting);
  const lengte = { 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const vraag = request(belasting.url, { method: 'POST', agent, headers: { ...headers, ...lengte } });
    vraag.once('response', (antwoord) => {
      antwoord.resume();
      antwoord.once('end', () => resolve(antwoord.statusCode ?? 0));
    });
    vraag.once('error', reject);
    vraag.end(body);
  });
}

async function run(belasting: Belasting): Promise<Belastuitslag> {
  const agent = new Agent({ keepAlive: true, maxSockets: belasting.clients });
  const uitslag: Belastuitslag = { tijden: [], statussen: {}, seconden: 0 };
  const begin = performance.now();
  const client = async (): Promise<void> => {
    while (performance.now() < begin + belasting.duur) {
      const vanaf = performance.now();
      const status = await send(belasting, agent);
      uitslag.tijden.push(performance.now() - vanaf);
      uitslag.statussen[status] = (uitslag.statussen[status] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: belasting.clients }, client));
  uitslag.seconden = (performance.now() - begin) / 1000;
  agent.destroy();
  return uitslag;
}

if (parentPort) parentPort.postMessage(await run(workerData as Belasting));
