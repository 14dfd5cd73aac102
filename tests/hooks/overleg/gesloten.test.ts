import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Wijzigingen } from '#records/contract/vergadering.ts';
import { actie, besluit, fouten } from '#tests/fixtures/loop.ts';
import { maakOverleg, maakPunt } from '#tests/fixtures/overleg.ts';
import { medewerkers } from '#tests/fixtures/startbestand.ts';
import { volledig } from '#tests/fixtures/verbeteringen.ts';
import { Api, type Antwoord, type Json } from '#tests/support/api.ts';
import { loginSuperuser } from '#tests/support/login-superuser.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
let overleg: string;
let punt: string;
let notitie: string;
let vast: Json;
const mensen: Record<string, string> = {};
const v1 = '/api/luisterloop/v1';
const iedereen = medewerkers.map(({ naam }) => naam);

const lees = async (): Promise<Wijzigingen> =>
  (await api.call('voorzitter', 'GET', `${v1}/overleggen/${overleg}/wijzigingen`)).body;

beforeAll(async () => {
  api = new Api(await startPocketBase());
  for (const { id, naam } of (await api.records('beheerder', 'medewerkers')).body.items) mensen[naam] = id;
  const { id: verbetering } = await api.nieuw('redacteur', volledig);
  overleg = maakOverleg(api.pb);
  punt = maakPunt(api.pb, overleg, { verbetering });
  const sleutel = 'k';
  notitie = (
    await api.ask(
      'voorzitter',
      'POST /agendapunten/{id}/notities',
      { id: punt },
      { tekst: 'Zo is het.', sleutel },
    )
  ).body.id;
  await api.ask(
    'voorzitter',
    'POST /agendapunten/{id}/stemmingen',
    { id: punt },
    { keuzen: ['Nu', 'Later'] },
  );
  await api.ask('voorzitter', 'POST /agendapunten/{id}/stemmen', { id: punt }, { stippen: [2, 0] });
  const { body } = await api.ask(
    'voorzitter',
    'POST /agendapunten/{id}/besluiten',
    { id: punt },
    besluit(mensen['behandelaar'] ?? '') as never,
  );
  await api.ask('behandelaar', 'POST /overleggen/{id}/aanwezigheid', { id: overleg }, null);
  await api.ask('voorzitter', 'POST /overleggen/{id}/sluitingen', { id: overleg }, {});
  vast = { besluit: body.besluit, actie: body.acties[0], stand: await lees() };
});
afterAll(() => api.pb.stop());

/** What stands there, without the clock and the corrections. */
function kern({ overleg: zelf, punten, notities, besluiten, acties }: Wijzigingen): object {
  return { zelf, punten, notities, besluiten, acties };
}

describe('R7 of a closed overleg nothing changes', () => {
  const pogingen = (): [string, object][] => [
    [`/overleggen/${overleg}/openingen`, {}],
    [`/overleggen/${overleg}/beurten`, { agendapunt: punt }],
    [`/overleggen/${overleg}/aanwezigheid`, {}],
    [`/overleggen/${overleg}/sluitingen`, {}],
    [`/agendapunten/${punt}/notities`, { tekst: 'Later bedacht', sleutel: 'x' }],
    [`/notities/${notitie}/wijzigingen`, { tekst: 'Anders' }],
    [`/agendapunten/${punt}/stemmingen`, { keuzen: ['Toch', 'Niet'] }],
    [`/agendapunten/${punt}/stemmen`, { stippen: [0, 2] }],
    [`/agendapunten/${punt}/stemuitslagen`, {}],
    [`/agendapunten/${punt}/besluiten`, besluit(mensen['behandelaar'] ?? '')],
    [`/agendapunten/${punt}/acties`, { ...actie(mensen['behandelaar'] ?? ''), sleutel: 'y' }],
    [`/agendapunten/${punt}/uitkomsten`, { uitkomst: 'vervallen', reden: 'Toch niet.' }],
  ];

  test.each(['gast', ...iedereen, 'dienst'])('by %s, through any route or record', async (als) => {
    for (const [pad, body] of pogingen()) {
      const { status } = await api.call(als, 'POST', v1 + pad, body);
      expect([pad, status >= 400 && status < 500]).toEqual([pad, true]);
    }
    const rijen: [string, string, object][] = [
      ['overleggen', overleg, { status: 'bezig', versie: 9 }],
      ['agendapunten', punt, { titel: 'Iets anders', versie: 9 }],
      ['notities', notitie, { tekst: 'Iets anders', versie: 1 }],
      ['besluiten', vast.besluit, { tekst: 'Iets anders' }],
    ];
    for (const [collectie, id, velden] of rijen) {
      const pad = `/api/collections/${collectie}/records/${id}`;
      for (const [method, body] of [
        ['PATCH', velden],
        ['DELETE', undefined],
      ] as const) {
        const { status } = await api.call(als, method, pad, body);
        expect([collectie, method, status >= 400]).toEqual([collectie, method, true]);
      }
      const nieuw = { overleg, agendapunt: punt, tekst: 'Nieuw', reden: 'Nieuw' };
      expect((await api.create(als, collectie, nieuw)).status).toBeGreaterThanOrEqual(400);
    }
    expect(kern(await lees())).toEqual(kern(vast.stand));
  });

  test('the text of an actie that was made in it stays, by whoever; how far it is goes on', async () => {
    const change = (velden: object): Promise<Antwoord> =>
      api.update('voorzitter', 'acties', vast.actie, { ...velden, versie: 1 });
    const geweigerd = await change({ tekst: 'Iets anders', status: 'bezig' });
    expect([geweigerd.status, geweigerd.body.fouten[0].pad]).toEqual([400, 'tekst']);
    const elders = await change({ agendapunt: '', status: 'bezig' });
    expect([elders.status, elders.body.fouten[0].pad]).toEqual([400, 'agendapunt']);
    const { body } = await change({ status: 'bezig' });
    expect([body.tekst, body.status]).toEqual(['Schrijf de brief opnieuw', 'bezig']);
  });

  test('also for the server’s own code, as for whoever may do everything', async () => {
    const token = await loginSuperuser(api.pb);
    const probeer = async (method: string, pad: string, body?: object): Promise<number> => {
      const headers = { authorization: token, 'content-type': 'application/json' };
      const antwoord = await fetch(`${api.pb.url}/api/collections/${pad}`, {
        method,
        headers,
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      return antwoord.status;
    };
    const stem = (
      await (
        await fetch(`${api.pb.url}/api/collections/stemmen/records`, { headers: { authorization: token } })
      ).json()
    ).items[0].id;
    const aanwezig = (await api.records('voorzitter', 'aanwezigen')).body.items[0].id;
    const nieuw = {
      overleg,
      agendapunt: punt,
      tekst: 'Nieuw',
      titel: 'Nieuw',
      reden: 'Nieuw',
      door: mensen['redacteur'],
    };
    const pogingen: [string, string, object?][] = [
      ['PATCH', `overleggen/records/${overleg}`, { status: 'bezig' }],
      ['PATCH', `agendapunten/records/${punt}`, { titel: 'Anders' }],
      ['PATCH', `notities/records/${notitie}`, { tekst: 'Anders' }],
      ['PATCH', `stemmen/records/${stem}`, { stippen: [0, 2] }],
      ['PATCH', `aanwezigen/records/${aanwezig}`, { medewerker: mensen['redacteur'] }],
      ['PATCH', `acties/records/${vast.actie}`, { tekst: 'Anders' }],
      ...['overleggen', 'agendapunten', 'notities', 'stemmen', 'aanwezigen', 'acties', 'besluiten'].map(
        (collectie): [string, string] => [
          'DELETE',
          `${collectie}/records/${{ overleggen: overleg, agendapunten: punt, notities: notitie, stemmen: stem, aanwezigen: aanwezig, acties: vast.actie, besluiten: vast.besluit }[collectie]}`,
        ],
      ),
      ...['agendapunten', 'notities', 'besluiten', 'stemmen'].map((collectie): [string, string, object] => [
        'POST',
        `${collectie}/records`,
        { ...nieuw, stippen: [1, 0], dilemma: 'geen' },
      ]),
      ['POST', 'acties/records', { ...nieuw, status: 'open' }],
    ];
    for (const poging of pogingen) expect([poging, await probeer(...poging)]).toEqual([poging, 400]);
  });
});

describe('R7 a correction', () => {
  const corrigeer = (als: string, tekst: string, id = overleg): Promise<Antwoord> =>
    api.ask(als, 'POST /overleggen/{id}/correcties', { id }, { tekst, sleutel: tekst });

  test('stands there as one, once, and leaves the rest as it was', async () => {
    for (let i = 0; i < 2; i += 1)
      expect((await corrigeer('behandelaar', 'Het was 11 december.')).status).toBe(200);
    const nu = await lees();
    expect(nu.correcties).toMatchObject([{ tekst: 'Het was 11 december.', door: mensen['behandelaar'] }]);
    const { acties: _weg, ...rest } = kern(nu) as Wijzigingen;
    const { acties: _was, ...eerst } = kern(vast.stand) as Wijzigingen;
    expect(rest).toEqual(eerst);
  });

  test('says something, and is of a closed overleg', async () => {
    expect(fouten(await corrigeer('behandelaar', ' '))).toEqual(['tekst verplicht']);
    const open = await corrigeer('behandelaar', 'Te vroeg', maakOverleg(api.pb));
    expect([open.status, fouten(open)]).toEqual([409, ['status overleg-niet-gesloten']]);
  });
});
