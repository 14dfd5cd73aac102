/** The whole product under attack, from one address and from a thousand, while a colleague works and citizens write to us. */
import { readFileSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isRunning } from '#server/processes/pid-file.ts';
import { formulier } from '#tests/fixtures/signalen.ts';
import { Bezoeker, readVolgcode } from '#tests/support/start-public-server.ts';
import { startPortaal, type TestPortaal } from '#tests/support/start-portaal.ts';

/** One part of the attack: whether both processes stayed, their highest memory in MB, forms of citizens in ms, and what was confirmed and is not there. */
export interface Row {
  aanval: string;
  seconden: number;
  verzoeken: number;
  antwoorden: string;
  gebleven: string;
  server: number;
  pocketbase: number;
  formulieren: number;
  p99: number;
  langste: number;
  geweigerd: number;
  collega: number;
  kwijt: number;
}

interface Stand {
  portaal: TestPortaal;
  tot: number;
  /** X-Forwarded-For of the next request. */
  adres: () => string;
  statussen: Map<number, number>;
}

const agent = new Agent({ keepAlive: true, maxSockets: 300 });
/** The form takes what comes back after so long (ms) at once; a person takes longer to write. */
const schrijftijd = 2100;

function send(stand: Stand, url: string, body = '', koppen: Record<string, string> = {}): Promise<void> {
  return new Promise((klaar) => {
    const headers = { 'x-forwarded-for': stand.adres(), 'accept-encoding': 'br', ...koppen };
    let bekend = false;
    const note = (status: number): void => {
      if (bekend) return;
      bekend = true;
      stand.statussen.set(status, (stand.statussen.get(status) ?? 0) + 1);
      klaar();
    };
    const vraag = request(url, { method: body === '' ? 'GET' : 'POST', agent, headers, timeout: 20_000 });
    vraag.once('response', (antwoord) => {
      antwoord.resume();
      antwoord.once('close', () => note(antwoord.statusCode ?? 0));
    });
    vraag.once('timeout', () => vraag.destroy());
    vraag.once('error', () => note(0));
    vraag.end(body);
  });
}

const form = { 'content-type': 'application/x-www-form-urlencoded' };
const json = { 'content-type': 'application/json' };
let nummer = 0;
const next = (): number => (nummer += 1);

/** Everything that a guest can ask for, each by so many at once. */
const vloeden: Record<
  string,
  { tegelijk: number; send: (stand: Stand, slugs: readonly string[]) => Promise<void> }
> = {
  forms: {
    tegelijk: 20,
    send: (s) => send(s, `${s.portaal.site}/laat-het-weten/`, `soort=&bericht=${'x'.repeat(60_000)}`, form),
  },
  codes: {
    tegelijk: 20,
    send: (s) =>
      send(
        s,
        `${s.portaal.site}/volgen/`,
        `volgcode=${next() % 2 ? 'RKC6N-9Q8Z5-YG75' : `RAAD-${next()}`}`,
        form,
      ),
  },
  search: {
    tegelijk: 10,
    send: (s) => send(s, `${s.portaal.site}/verbeteringen/?zoek=paspoord+${next()}+${'wachten+'.repeat(20)}`),
  },
  previews: {
    tegelijk: 5,
    send: (s) =>
      send(s, `${s.portaal.site}/voorbeeld/`, '"x"'.repeat(60_000), {
        ...json,
        'x-luisterloop-sleutel': 'x',
      }),
  },
  'share images': {
    tegelijk: 10,
    send: (s, slugs) =>
      send(s, `${s.portaal.site}/og/${slugs[next() % slugs.length] ?? 'geen'}.png?${next()}`),
  },
  'error pages': {
    tegelijk: 20,
    send: (s) => send(s, `${s.portaal.site}/${next()}${'x'.repeat(next() % 2 ? 1900 : 80_000)}`),
  },
  'sign-in': {
    tegelijk: 5,
    send: (s) =>
      send(
        s,
        `${s.portaal.beheer}/api/collections/medewerkers/auth-with-password`,
        JSON.stringify({ identity: 'redacteur@voorbeeld.nl', password: `raad-${next()}` }),
        json,
      ),
  },
};

/** Half of the time from one address, half of it from a thousand. `duur` in seconds. */
export async function benchAanval(duur = 60): Promise<Row[]> {
  const portaal = await startPortaal({ env: { VERTROUWDE_PROXY: '127.0.0.1' } });
  try {
    const token = await signIn(portaal);
    const een = await attack(portaal, token, 'from one address', duur / 2, () => '203.0.113.1');
    const veel = await attack(portaal, token, 'from 1,000 addresses', duur / 2, () => {
      const i = next() % 1000;
      return `203.${i >> 8}.${i & 255}.7`;
    });
    return [een, veel];
  } finally {
    agent.destroy();
    await portaal.stop();
  }
}

async function attack(
  portaal: TestPortaal,
  token: string,
  aanval: string,
  seconden: number,
  adres: () => string,
): Promise<Row> {
  const pids = readPids(portaal);
  for (const pid of pids) writeFileSync(`/proc/${pid}/clear_refs`, '5');
  const stand: Stand = { portaal, adres, tot: performance.now() + seconden * 1000, statussen: new Map() };
  const slugs = await listSlugs(portaal);
  const stromen = Array.from({ length: 100 }, () => openStream(portaal));
  const vloed = Object.values(vloeden).flatMap(({ tegelijk, send: stuur }) =>
    Array.from({ length: tegelijk }, async () => {
      while (performance.now() < stand.tot) await stuur(stand, slugs);
    }),
  );
  const [burgers, opgeslagen] = await Promise.all([writeForms(stand), work(stand, token), ...vloed]);
  for (const stroom of stromen) stroom.destroy();
  const tijden = burgers.tijden.toSorted((a, b) => a - b);
  return {
    aanval,
    seconden: Math.round(seconden),
    verzoeken: [...stand.statussen.values()].reduce((som, aantal) => som + aantal, 0),
    antwoorden: [...stand.statussen]
      .map(([status, aantal]) => `${aantal} × ${status || 'closed'}`)
      .join(', '),
    gebleven: pids.every((pid) => isRunning(pid)) && (await answers(portaal)) ? 'yes' : 'no',
    server: readPiek(pids[0]),
    pocketbase: readPiek(pids[1]),
    formulieren: burgers.bevestigd.length,
    p99: Math.round(tijden[Math.floor(tijden.length * 0.99)] ?? 0),
    langste: Math.round(tijden.at(-1) ?? 0),
    geweigerd: burgers.geweigerd,
    collega: opgeslagen.length,
    kwijt: countKwijt(portaal, burgers.bevestigd, opgeslagen),
  };
}

/** Two citizens at a time, each from an address of their own, who open the form, write, and send it. */
async function writeForms(
  stand: Stand,
): Promise<{ tijden: number[]; bevestigd: string[]; geweigerd: number }> {
  const uitslag = { tijden: [] as number[], bevestigd: [] as string[], geweigerd: 0 };
  const burger = async (): Promise<void> => {
    while (performance.now() < stand.tot) {
      const i = next();
      const bezoeker = new Bezoeker(
        stand.portaal.site,
        `192.${(i >> 16) & 255}.${(i >> 8) & 255}.${i & 255}`,
      );
      const sleutel = await bezoeker.takeForm().catch(() => '');
      await new Promise((klaar) => setTimeout(klaar, schrijftijd));
      const bericht = `Burger ${i} schrijft ons tijdens een aanval.`;
      const begin = performance.now();
      const antwoord = await bezoeker
        .send('/laat-het-weten/', formulier({ bericht, formulier: sleutel }))
        .catch(() => undefined);
      if (antwoord?.status === 200 && readVolgcode(antwoord) !== '') {
        uitslag.tijden.push(performance.now() - begin);
        uitslag.bevestigd.push(bericht);
      } else uitslag.geweigerd += 1;
    }
  };
  await Promise.all([burger(), burger()]);
  return uitslag;
}

/** A colleague who saves an entry every second, as the editor does by itself; what was confirmed. */
async function work(stand: Stand, token: string): Promise<string[]> {
  const records = `${stand.portaal.beheer}/api/collections/verbeteringen/records`;
  const headers = { authorization: token, ...json };
  const opgeslagen: string[] = [];
  let entry: { id: string; versie: number } | undefined;
  while (performance.now() < stand.tot) {
    const titel = `Een titel van collega ${next()}`;
    const [url, method] = entry ? [`${records}/${entry.id}`, 'PATCH'] : [records, 'POST'];
    const body = JSON.stringify({ titel, ...(entry ? { versie: entry.versie } : {}) });
    const antwoord = await fetch(url, { method, headers, body }).catch(() => undefined);
    if (antwoord?.ok) {
      entry = (await antwoord.json()) as typeof entry;
      opgeslagen.push(`${entry?.id} ${titel}`);
    } else await antwoord?.text();
    await new Promise((klaar) => setTimeout(klaar, 1000));
  }
  return opgeslagen;
}

/** What was confirmed and is not on disk: messages, and the last title of the colleague. */
function countKwijt(
  portaal: TestPortaal,
  bevestigd: readonly string[],
  opgeslagen: readonly string[],
): number {
  const db = new DatabaseSync(join(portaal.dataDir, 'pocketbase/data.db'), { timeout: 10_000 });
  const teksten = new Set(
    db
      .prepare('SELECT tekst FROM signalen')
      .all()
      .map(({ tekst }) => tekst),
  );
  const titels = new Set(
    db
      .prepare("SELECT id || ' ' || titel AS regel FROM verbeteringen")
      .all()
      .map(({ regel }) => regel),
  );
  db.close();
  return (
    bevestigd.filter((bericht) => !teksten.has(bericht)).length +
    opgeslagen.slice(-1).filter((regel) => !titels.has(regel)).length
  );
}

async function signIn({ beheer, wachtwoord }: TestPortaal): Promise<string> {
  const antwoord = await fetch(`${beheer}/api/collections/medewerkers/auth-with-password`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ identity: 'redacteur@voorbeeld.nl', password: wachtwoord }),
  });
  return ((await antwoord.json()) as { token: string }).token;
}

function openStream({ beheer }: TestPortaal): ReturnType<typeof request> {
  const stroom = request(`${beheer}/api/realtime`, { agent: false });
  stroom.on('error', () => undefined);
  stroom.on('response', (antwoord) => antwoord.resume());
  stroom.end();
  return stroom;
}

async function listSlugs({ site }: TestPortaal): Promise<string[]> {
  const html = await (await fetch(`${site}/verbeteringen/`)).text();
  return [...new Set([...html.matchAll(/\/verbeteringen\/([a-z0-9-]+)\//g)].map(([, slug]) => slug!))];
}

const answers = ({ site, beheer }: TestPortaal): Promise<boolean> =>
  Promise.all([fetch(`${site}/healthz`), fetch(`${beheer}/api/health`)]).then(
    (twee) => twee.every(({ ok }) => ok),
    () => false,
  );

function readPids({ dataDir }: TestPortaal): [number, number] {
  const read = (naam: string): number =>
    (JSON.parse(readFileSync(join(dataDir, naam), 'utf8')) as { pid: number }).pid;
  return [read('luisterloop.pid'), read('pocketbase.pid')];
}

/** The most that a process had in memory since it was last asked to forget, in MB. */
function readPiek(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}

if (import.meta.main) console.table(await benchAanval(Number(process.argv[2] ?? 60)));
