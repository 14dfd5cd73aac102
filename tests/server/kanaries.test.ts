import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { EventSource } from 'eventsource';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { volledig } from '#tests/fixtures/verbeteringen.ts';
import { maakOverleg, maakPunt } from '#tests/fixtures/overleg.ts';
import { collecties, routes } from '#tests/fixtures/toegang.ts';
import type { Api, Json } from '#tests/support/api.ts';
import { findInFiles, readFiles } from '#tests/support/find-in-files.ts';
import { findKanaries, plantKanaries } from '#tests/support/kanaries.ts';
import { apiVan } from '#tests/support/portaal-api.ts';
import { Bezoeker, readVolgcode } from '#tests/support/start-public-server.ts';
import { startMailserver, type TestMailserver } from '#tests/support/start-mailserver.ts';
import { startPortaal, type TestPortaal } from '#tests/support/start-portaal.ts';

let portaal: TestPortaal;
let mail: TestMailserver;
let api: Api;
let entry: Json;
let geplant: string[];
const v1 = '/api/luisterloop/v1';
const database = (): string => join(portaal.dataDir, 'pocketbase');

/** Somebody writes on the site, and staff find the signal. */
async function meld(velden: Record<string, string>): Promise<{ id: string; volgcode: string }> {
  const bezoeker = new Bezoeker(portaal.site, '192.0.2.9');
  const formulier = await bezoeker.takeForm();
  const pagina = await bezoeker.send('/laat-het-weten/', { soort: 'klacht', formulier, ...velden });
  const volgcode = readVolgcode(pagina);
  const { kenmerk } = (await api.ask('dienst', 'POST /volgen', {}, { volgcode })).body;
  const gevonden = await api.records('ambassadeur', 'signalen', `?filter=(kenmerk='${kenmerk}')`);
  return { id: gevonden.body.items[0].id, volgcode };
}

async function must(...aanroep: Parameters<Api['call']>): Promise<Json> {
  const { status, body } = await api.call(...aanroep);
  if (status !== 200) throw new Error(`${aanroep[2]}: ${status} ${JSON.stringify(body)}`);
  return body;
}

/** One canary and one other melder, a panel member and staff go through the whole loop. */
async function leefMee(): Promise<void> {
  const ja = { terugkoppeling: 'ja', meelezen: 'ja', citaat: 'ja' };
  const wie = { naam: 'Kanarie-naam', email: 'kanarie-mail@voorbeeld.test', telefoon: '0687654321' };
  const een = await meld({ bericht: 'kanarie-bericht van mij', ...wie, ...ja });
  const ander = await meld({ bericht: 'Iets van een ander.', email: 'ander@voorbeeld.test', ...ja });
  const bezoeker = new Bezoeker(portaal.site, '192.0.2.9');
  await bezoeker.send('/volgen/', { volgcode: een.volgcode, aanvulling: 'kanarie-aanvulling' });
  await bezoeker.send('/volgen/', { volgcode: een.volgcode, gegevens: 'ja' });
  const moment = { signaal: een.id, soort: 'aandacht', tekst: 'kanarie-contact' };
  await must('ambassadeur', 'POST', '/api/collections/contactmomenten/records', moment);
  entry = await api.nieuw('redacteur', { ...volledig, titel: 'Een titel voor iedereen' });
  for (const { id } of [een, ander]) {
    await must('ambassadeur', 'POST', `${v1}/signalen/${id}/koppelingen`, { verbetering: entry.id });
  }
  await must('redacteur', 'POST', `${v1}/verbeteringen/${entry.id}/indieningen`, {});
  await must('redacteur2', 'POST', `${v1}/verbeteringen/${entry.id}/goedkeuringen`, {});
  await must('redacteur', 'POST', `${v1}/verbeteringen/${entry.id}/publicaties`, {});
  const panel = {
    naam: 'kanarie-panel',
    email: 'kanarie-panel@voorbeeld.test',
    ervaring: 'kanarie-ervaring',
  };
  const { id } = await must('ambassadeur', 'POST', '/api/collections/meelezers/records', panel);
  const pad = `${v1}/verbeteringen/${entry.id}`;
  await must('ambassadeur', 'POST', `${pad}/uitnodigingen`, { meelezers: [id] });
  const oordeel = { oordeel: 'nee', relatie: 'verzwakt', duidelijk: 'ja', kanaal: 'telefoon' };
  await must('ambassadeur', 'POST', `${pad}/meelezingen`, { ...oordeel, toelichting: 'kanarie-oordeel' });
  const besluit = { tekst: 'kanarie-besluit', reden: 'kanarie-reden', dilemma: 'geen' };
  await must('voorzitter', 'POST', `${pad}/besluiten`, { ...besluit, acties: [] });
  await vergader(entry.id);
  await api.nieuw('redacteur', { ...volledig, titel: 'kanarie-concept', vraag: 'kanarie-vraag' });
}

/** A planned overleg speaks of it: a note, a vote, an actie, who was there, and a correction. */
async function vergader(verbetering: string): Promise<void> {
  const pb = { ...api.pb, dataDir: portaal.dataDir };
  const overleg = maakOverleg(pb);
  const punt = maakPunt(pb, overleg, { verbetering });
  const sleutel = 'k';
  const [bij, pad] = [`${v1}/agendapunten/${punt}`, `${v1}/overleggen/${overleg}`];
  await must('voorzitter', 'POST', `${pad}/aanwezigheid`);
  await must('voorzitter', 'POST', `${bij}/notities`, { tekst: 'kanarie-notitie', sleutel });
  await must('voorzitter', 'POST', `${bij}/stemmingen`, { keuzen: ['kanarie-een', 'kanarie-twee'] });
  await must('voorzitter', 'POST', `${bij}/stemmen`, { stippen: [1, 1] });
  await must('voorzitter', 'POST', `${pad}/sluitingen`, {});
  await must('voorzitter', 'POST', `${pad}/correcties`, { tekst: 'kanarie-correctie', sleutel });
}

beforeAll(async () => {
  mail = await startMailserver();
  portaal = await startPortaal({ env: { SMTP_URL: mail.url } });
  api = apiVan(portaal);
  await leefMee();
  await vi.waitFor(() => expect(mail.post.length).toBeGreaterThanOrEqual(3), 60_000);
});
afterAll(async () => {
  await portaal.stop();
  await mail.stop();
});

/** Every address of the site that a page, a feed or the sitemap names, with what it answers. */
async function crawl(): Promise<Map<string, string>> {
  const gezien = new Map<string, string>();
  const rij = ['/', '/sitemap-index.xml', '/feed.xml', '/feed.json', '/robots.txt', '/zoekindex.json'];
  rij.push('/data/openapi.json', '/data/catalogus.jsonld', '/.well-known/security.txt', '/healthz');
  rij.push(
    '/volgen/',
    '/meelezen/',
    '/laat-het-weten/',
    '/_intern/og.json',
    '/_intern/schil.json',
    '/bestaat-niet/',
  );
  for (let pad = rij.pop(); pad !== undefined; pad = rij.pop()) {
    if (gezien.has(pad)) continue;
    const antwoord = await fetch(portaal.site + pad, { redirect: 'manual' });
    const inhoud = Buffer.from(await antwoord.arrayBuffer()).toString('latin1');
    gezien.set(pad, JSON.stringify([...antwoord.headers]) + inhoud);
    const adressen = inhoud.matchAll(/(?:href|src|action)="([^"#?]+)|<loc>([^<]+)|"(\/[\w./-]+\.json)"/g);
    for (const [, a, b, c] of adressen) {
      const doel = new URL((a ?? b ?? c ?? '/').replaceAll('&amp;', '&'), portaal.site + pad);
      const eigen = doel.origin === new URL(portaal.site).origin || b !== undefined;
      if (eigen && doel.protocol.startsWith('http')) rij.push(doel.pathname);
    }
  }
  return gezien;
}

/** Pages that answer to what a visitor sends. */
async function sendForms(): Promise<string[]> {
  const bezoeker = new Bezoeker(portaal.site, '192.0.2.77');
  const formulier = await bezoeker.takeForm();
  const paginas = [
    await bezoeker.send('/laat-het-weten/', { soort: 'klacht', bericht: '', formulier }),
    await bezoeker.send('/volgen/', { volgcode: 'ABCD-EFGH' }),
    await bezoeker.send('/meelezen/', { uitnodiging: 'ABCD-EFGH' }),
    await bezoeker.send('/voorbeeld/', {}),
  ];
  return paginas.map(({ html }) => html);
}

function listIds(collection: string): string[] {
  const db = new DatabaseSync(join(database(), 'data.db'), { readOnly: true });
  const ids = db.prepare(`select id from ${collection} limit 3`).all();
  db.close();
  return ids.map(({ id }) => String(id));
}

/** Everything a guest can ask of PocketBase about a collection. */
async function askAsGuest(collection: string): Promise<string> {
  const pad = `/api/collections/${collection}`;
  const vragen = [
    ['GET', `${pad}/records?perPage=500&expand=signaal,verbetering,melder,meelezer,eigenaar`],
    ['GET', `${pad}/records?filter=${encodeURIComponent("id != ''")}&sort=-id`],
    ['GET', pad],
    ['POST', `${pad}/records`],
    ['GET', `${pad}/auth-methods`],
    ...listIds(collection).flatMap((id) =>
      ['GET', 'PATCH', 'DELETE'].map((method) => [method, `${pad}/records/${id}`]),
    ),
  ];
  const antwoorden = vragen.map(([method = '', adres = '']) =>
    api.call('gast', method, adres, method === 'GET' ? undefined : { tekst: 'x' }),
  );
  return JSON.stringify(await Promise.all(antwoorden));
}

describe('R1 what people told us in confidence stays there', () => {
  test('R1 mail to others and the audit log name nobody', async () => {
    const eigen: Record<string, string[]> = {
      'ander@voorbeeld.test': [],
      'kanarie-mail@voorbeeld.test': ['kanarie-mail', 'Kanarie-naam', 'kanarie-bericht'],
      'kanarie-panel@voorbeeld.test': ['kanarie-panel'],
    };
    expect(mail.post.flatMap(({ aan }) => aan).sort()).toEqual(Object.keys(eigen));
    for (const { aan, ruw, brief } of mail.post) {
      const gevonden = findKanaries(`${brief.subject} ${brief.text} ${brief.html || ''} ${ruw}`);
      const vanAnderen = gevonden.filter((woord) => !eigen[aan[0] ?? '']?.includes(woord));
      expect([aan, vanAnderen]).toEqual([aan, []]);
    }
    const { items } = (await api.records('beheerder', 'auditlog', '?perPage=500')).body;
    expect(items.length).toBeGreaterThan(10);
    expect(findKanaries(JSON.stringify(items))).toEqual([]);
  });

  test('R1 every free text of every record holds a canary, and the site is built again', async () => {
    geplant = plantKanaries(database());
    for (const plek of [
      'signalen.tekst',
      'signalen.samenvatting',
      'melders.email',
      'contactmomenten.tekst',
      'meelezers.naam',
      'meelezingen.toelichting',
      'terugkoppelingen.toelichting',
      'berichten.tekst',
      'acties.tekst',
      'besluiten.tekst',
      'notities.tekst',
      'correcties.tekst',
      'medewerkers.naam',
      'auditlog.naar',
      'publicaties.reden',
      'verbeteringen.opmerking',
    ])
      expect(geplant).toContain(plek);
    const fase = async (): Promise<string> => {
      const { verbeteringen } = await (await fetch(`${portaal.site}/data/verbeteringen.json`)).json();
      return verbeteringen.find((rij: Json) => rij.kenmerk === entry.kenmerk)?.fase;
    };
    await expect.poll(fase, { timeout: 60_000, interval: 250 }).toBe('doorgevoerd');
  });

  test('R1 no page, feed, file or form of the site has one', async () => {
    const site = await crawl();
    expect(site.size).toBeGreaterThan(60);
    const gevonden = [...site].map(([pad, inhoud]) => [pad, findKanaries(inhoud)]);
    expect(gevonden.filter(([, kanaries]) => kanaries!.length > 0)).toEqual([]);
    expect(findKanaries((await sendForms()).join())).toEqual([]);
  });

  test('R1 a guest gets none from any collection or route of PocketBase', async () => {
    for (const collection of Object.keys(collecties)) {
      expect([collection, findKanaries(await askAsGuest(collection))]).toEqual([collection, []]);
    }
    const [signaal = ''] = listIds('signalen');
    for (const route of Object.keys(routes)) {
      const [method = '', pad = ''] = route.split(' ');
      const adres = `${v1}${pad.replace('{id}', pad.startsWith('/signalen') ? signaal : entry.id)}`;
      const { body } = await api.call('gast', method, adres, method === 'GET' ? undefined : {});
      expect([route, findKanaries(JSON.stringify(body))]).toEqual([route, []]);
    }
    for (const pad of ['/api/settings', '/api/logs', '/api/collections', '/api/backups', '/api/crons']) {
      expect(findKanaries(JSON.stringify(await api.call('gast', 'GET', pad)))).toEqual([]);
    }
  });

  test('R1 a guest who listens to everything hears nothing', async () => {
    const gehoord: string[] = [];
    const onderwerpen = Object.keys(collecties).map((naam) => `${naam}/*`);
    const bron = new EventSource(`${portaal.beheer}/api/realtime`);
    for (const onderwerp of onderwerpen) bron.addEventListener(onderwerp, ({ data }) => gehoord.push(data));
    const clientId = await new Promise<string>((klaar) =>
      bron.addEventListener('PB_CONNECT', (bericht) => klaar(bericht.lastEventId)),
    );
    await api.call('gast', 'POST', '/api/realtime', { clientId, subscriptions: onderwerpen });
    const mee = new EventSource(`${portaal.beheer}/api/realtime`);
    const collega = await new Promise<string>((klaar) =>
      mee.addEventListener('PB_CONNECT', (bericht) => klaar(bericht.lastEventId)),
    );
    const gemeld = new Promise((klaar) => mee.addEventListener('contactmomenten/*', klaar));
    await api.call('ambassadeur', 'POST', '/api/realtime', { clientId: collega, subscriptions: onderwerpen });
    await meld({ bericht: 'kanarie-nieuw', email: 'kanarie-nieuw@voorbeeld.test' });
    const moment = { signaal: listIds('signalen')[0], soort: 'actie', tekst: 'kanarie-nieuw' };
    await must('ambassadeur', 'POST', '/api/collections/contactmomenten/records', moment);
    await gemeld;
    expect(gehoord).toEqual([]);
    bron.close();
    mee.close();
  });

  test('R1 nor does anything that was printed, logged or written beside the database', async () => {
    // PocketBase writes its log some seconds later; once the last line is there, everything is
    await api.call('ambassadeur', 'GET', '/api/collections/de-laatste-regel/records');
    const gelogd = (): string[] => findInFiles(database(), ['de-laatste-regel']);
    await expect.poll(gelogd, { timeout: 20_000 }).not.toEqual([]);
    expect(findKanaries(portaal.uitvoer())).toEqual([]);
    const bestanden = [...readFiles(portaal.dataDir)].filter(([pad]) => !/pocketbase\/data\.db/.test(pad));
    expect(bestanden.some(([pad]) => pad.includes('auxiliary.db'))).toBe(true);
    const gevonden = bestanden.map(([pad, inhoud]) => [pad, findKanaries(inhoud)] as const);
    expect(gevonden.filter(([, kanaries]) => kanaries.length > 0)).toEqual([]);
  });
});
