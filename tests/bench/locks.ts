/** How long each request of staff, at the heaviest input that it takes, keeps a citizen's form waiting. */
import { meesteCodes } from '#core/meelezen/meelezing.ts';
import { signalen as invoer, verbeteringen } from '#server/import/kinds.ts';
import { startVoorbeeldsite } from '#tests/bench/voorbeeldsite.ts';
import { runBelasting } from '#tests/bench/belast-signalen.ts';
import { formulier, koppel } from '#tests/fixtures/signalen.ts';
import { readLedger } from '#tests/fixtures/terugkoppeling.ts';
import { intrekking, publiceer, volledig } from '#tests/fixtures/verbeteringen.ts';
import { Api, type Als, type Antwoord, type Json } from '#tests/support/api.ts';
import { changeDatabase } from '#tests/support/change-database.ts';
import { findPort } from '#tests/support/find-port.ts';
import { repeat } from '#tests/support/repeat.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

/** Times in ms: the request itself, and forms that came in meanwhile, the longest of which waited for the write lock. */
export interface Row {
  verzoek: string;
  status: number | '';
  duur: number | '';
  langste: number;
  p99: number;
}

const v1 = '/api/luisterloop/v1';
const gekoppeld = 30;
const notities = 300;
/** Words of which none is anybody's, with figures and signs that the checks have to look at. */
const woorden =
  'Wij lazen op 12 maart dat het loket om 17.00 uur dicht ging, en 3 van de 10 brieven kwamen te laat aan. ';
const tekst = (lengte: number): string => woorden.repeat(Math.ceil(lengte / woorden.length)).slice(0, lengte);

type Verzoek = (api: Api) => Promise<Antwoord>;

/** Every staff request that writes, and imports, in an order in which each can be done. */
export async function benchLocks(): Promise<Row[]> {
  const port = await findPort();
  const stop = await startVoorbeeldsite(port);
  const api = new Api(await startPocketBase({ env: { LUISTERLOOP_SITE: `http://127.0.0.1:${port}` } }));
  try {
    const { verzoeken, vooraf } = await prepare(api);
    const rijen = [await measure(api, 'nothing, for comparison', null)];
    for (const [naam, verzoek] of Object.entries(verzoeken)) {
      await vooraf[naam]?.();
      rijen.push(await measure(api, naam, verzoek));
    }
    return rijen;
  } finally {
    await api.pb.stop();
    stop();
  }
}

async function measure(api: Api, verzoek: string, run: Verzoek | null): Promise<Row> {
  const belasting = runBelasting({
    url: `${api.pb.url}${v1}/signalen`,
    koppen: { authorization: await api.token('dienst') },
    clients: 4,
    duur: 1500,
  });
  await new Promise((klaar) => setTimeout(klaar, 400));
  const begin = performance.now();
  const status = run === null ? '' : (await run(api)).status;
  const duur = run === null ? '' : Math.round(performance.now() - begin);
  const tijden = (await belasting).tijden.toSorted((a, b) => a - b);
  const at = (deel: number): number => Math.round(tijden[Math.floor(tijden.length * deel)] ?? 0);
  return { verzoek, status, duur, langste: Math.round(tijden.at(-1) ?? 0), p99: at(0.99) };
}

const zwaar = { vraag: tekst(2000), verbetering: tekst(4000), uitleg: tekst(4000) };
const concept = { vraag: tekst(6000), verbetering: tekst(8000), uitleg: tekst(8000) };
const trefwoorden = Array.from({ length: 25 }, (_, i) => `${i} ${'woord '.repeat(9)}`.slice(0, 60));

/** The requests, and what has to be so before some of them. */
async function prepare(
  api: Api,
): Promise<{ verzoeken: Record<string, Verzoek>; vooraf: Record<string, () => Promise<void>> }> {
  const { id, signalen } = await newLinked(api);
  const huidig = async (collectie: string, wie: string): Promise<Json> =>
    (await api.call('ambassadeur', 'GET', `/api/collections/${collectie}/records/${wie}`)).body;
  const stap =
    (als: Als, naam: Parameters<Api['stap']>[2], over: object = {}) =>
    async () =>
      api.stap(als, id, naam, { versie: (await huidig('verbeteringen', id)).versie, ...over });
  const save = (velden: object) => async () =>
    api.update('redacteur', 'verbeteringen', id, {
      ...velden,
      versie: (await huidig('verbeteringen', id)).versie,
    });
  const bij = (als: Als, i: number, naam: string, over: object) => () =>
    api.call(als, 'POST', `${v1}/signalen/${signalen[i]}/${naam}`, over);
  const instellingen = (await api.records('beheerder', 'instellingen')).body.items[0];
  const vooraf = {
    'close with an override': () => tellAll(api, id),
    'take back a consent that was quoted': () => quote(api, id, signalen[3]!),
    [`erase a melder with ${notities} notes`]: async () => fillNotities(api, signalen[5]!),
    'erase a melder who was quoted, with their words': () => quote(api, id, signalen[4]!),
  };
  const verzoeken: Record<string, Verzoek> = {
    'save a draft of 22,000 signs': save({ ...concept, trefwoorden }),
    'save an entry as long as it may be published': save({ ...zwaar, trefwoorden }),
    preview: () => api.stap('redacteur', id, 'voorbeelden', concept),
    'hand in': stap('redacteur', 'indieningen'),
    approve: stap('redacteur2', 'goedkeuringen'),
    [`print ${meesteCodes} codes`]: () =>
      api.stap('redacteur', id, 'uitnodigingen', { kanaal: 'brief', aantal: meesteCodes }),
    [`publish, ${gekoppeld} linked`]: stap('redacteur', 'publicaties'),
    'invite all who are linked': () => api.stap('redacteur', id, 'uitnodigingen', { melders: true }),
    'type in a verdict': () =>
      api.stap('redacteur', id, 'meelezingen', { oordeel: 'nee', kanaal: 'balie', toelichting: tekst(5000) }),
    'tell everyone': () => api.stap('redacteur', id, 'terugkoppelingen'),
    besluit: stap('voorzitter', 'besluiten', { tekst: tekst(5000), reden: tekst(5000), dilemma: 'geen' }),
    'close with an override': stap('voorzitter', 'sluitingen', { afwijking: { reden: tekst(2000) } }),
    'register a signal': () =>
      api.ask(
        'ambassadeur',
        'POST /signalen',
        {},
        {
          soort: 'klacht',
          kanaal: 'balie',
          tekst: tekst(5000),
        },
      ),
    'link a signal': async () => {
      await koppel(api, await newSignaal(api), id);
      return { status: 200, body: null, type: '' };
    },
    'everything of one melder': () =>
      api.ask('beheerder', 'GET /signalen/{id}/gegevens', { id: signalen[1] ?? '' }, null),
    'take back a consent': bij('ambassadeur', 0, 'toestemmingen', { toestemmingen: [], versie: 1 }),
    'erase a melder with their words': bij('beheerder', 2, 'wissingen', { tekst: true }),
    'take back a consent that was quoted': bij('ambassadeur', 3, 'toestemmingen', {
      toestemmingen: [],
      versie: 1,
    }),
    'erase a melder who was quoted, with their words': bij('beheerder', 4, 'wissingen', { tekst: true }),
    [`erase a melder with ${notities} notes`]: bij('beheerder', 5, 'wissingen', { tekst: false }),
    'withdraw the entry': stap('redacteur', 'intrekkingen', intrekking),
    settings: async () => {
      const { versie } = (await api.records('beheerder', 'instellingen')).body.items[0];
      const wijken = Array.from({ length: 300 }, (_, i) =>
        `Wijk ${i} ${'aan de rivier '.repeat(5)}`.slice(0, 80),
      );
      const normen = Array.from({ length: 12 }, () => ({ belofte: tekst(200), maat: 'contact', doel: 90 }));
      const { organisatie } = instellingen;
      return api.update('beheerder', 'instellingen', instellingen.id, {
        versie,
        organisatie,
        werkwijze: { wijken, normen },
      });
    },
    [`import, one request of ${verbeteringen.perKeer} entries`]: () =>
      api.ask(
        'dienst',
        'POST /importen/verbeteringen',
        {},
        {
          rijen: Array.from({ length: verbeteringen.perKeer }, (_, i) => ({
            ...volledig,
            titel: `Rij ${i}`,
            uitleg: '',
          })),
          publiceer: false,
        },
      ),
    [`import, one request of ${invoer.perKeer} signals`]: () =>
      api.ask(
        'dienst',
        'POST /importen/signalen',
        {},
        {
          rijen: Array.from({ length: invoer.perKeer }, (_, keer) => ({
            ontvangenOp: '2026-03-02',
            soort: 'tip',
            kanaal: 'email',
            tekst: tekst(1000),
            thema: '',
            keer,
          })),
        },
      ),
  };
  return { verzoeken, vooraf };
}

/** A colleague told everybody, and the employees know. */
async function tellAll(api: Api, id: string): Promise<void> {
  for (const rij of await readLedger(api, id)) {
    const body = { status: 'verteld', kanaal: 'telefoon', toelichting: '', versie: rij.versie } as const;
    await api.ask('redacteur', 'POST /terugkoppelingen/{id}/uitkomsten', { id: rij.id }, body);
  }
  await api.stap('redacteur', id, 'medewerkers-verteld');
}

/** The melder of this signal said more, and the entry quotes that in ten versions. */
async function quote(api: Api, id: string, signaal: string): Promise<void> {
  const gezegd = `Ik zei op ${signaal} dat de deur van het loket elke dinsdag veel te vroeg dicht ging.`;
  changeDatabase(api.pb, 'update signalen set tekst = tekst || ? where id = ?', gezegd, signaal);
  for (let keer = 0; keer < 10; keer += 1) {
    const verbetering = `${tekst(3800)} ${gezegd} ${keer}`;
    const { versie } = (await api.call('redacteur', 'GET', `/api/collections/verbeteringen/records/${id}`))
      .body;
    await api.update('redacteur', 'verbeteringen', id, { verbetering, versie });
    await publiceer(api, id);
  }
}

/** As many notes as a signal can have, each as long as one may be. */
function fillNotities(api: Api, signaal: string): void {
  for (let i = 0; i < notities; i += 1)
    changeDatabase(
      api.pb,
      "insert into contactmomenten (id, signaal, soort, voor, tekst, op) values (?, ?, 'actie', 'staf', ?, '2026-03-02 10:00:00.000Z')",
      `notitie${String(i).padStart(8, '0')}`,
      signaal,
      tekst(5000),
    );
}

async function newSignaal(api: Api): Promise<string> {
  const vol = { bericht: tekst(5000), citaat: 'ja', terugkoppeling: 'ja', meelezen: 'ja' };
  const email = `melder${Math.random().toString(36).slice(2)}@voorbeeld.test`;
  const { body } = await api.ask('dienst', 'POST /signalen', {}, formulier({ ...vol, email }));
  return (await api.records('ambassadeur', 'signalen', `?filter=(kenmerk='${body.kenmerk}')`)).body.items[0]
    .id;
}

async function newLinked(api: Api): Promise<{ id: string; signalen: string[] }> {
  const { id } = await api.nieuw('redacteur', volledig);
  const signalen = await repeat(gekoppeld, 4, async () => {
    const signaal = await newSignaal(api);
    await koppel(api, signaal, id);
    return signaal;
  });
  return { id, signalen };
}

if (import.meta.main) console.table(await benchLocks());
