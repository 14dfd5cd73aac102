import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Wijzigingen } from '#records/contract/vergadering.ts';
import { fouten } from '#tests/fixtures/loop.ts';
import { maakOverleg, maakPunt, maakReeks } from '#tests/fixtures/overleg.ts';
import { koppelSignaal } from '#tests/fixtures/signalen.ts';
import { volledig } from '#tests/fixtures/verbeteringen.ts';
import { Api, type Antwoord, type Json } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

const een = async (collection: string, id: string): Promise<Json> =>
  (await api.call('voorzitter', 'GET', `/api/collections/${collection}/records/${id}`)).body;
const lees = async (overleg: string): Promise<Wijzigingen> =>
  (await api.call('voorzitter', 'GET', `/api/luisterloop/v1/overleggen/${overleg}/wijzigingen`)).body;
const noteer = (punt: string, tekst: string): Promise<Antwoord> =>
  api.ask('behandelaar', 'POST /agendapunten/{id}/notities', { id: punt }, { tekst, sleutel: tekst });
const sluit = (id: string): Promise<Antwoord<Json>> =>
  api.ask('voorzitter', 'POST /overleggen/{id}/sluitingen', { id }, {});

describe('closing', () => {
  test('R16 what was noted of is evidence, what was not stands on the next agenda with its history', async () => {
    const reeks = maakReeks(api.pb);
    const { id: entry } = await api.nieuw('redacteur', volledig);
    await koppelSignaal(api, entry, {});
    const id = maakOverleg(api.pb, { reeks });
    const besproken = maakPunt(api.pb, id, { verbetering: entry, sleutel: `loop:${entry}` });
    const rest = maakPunt(api.pb, id, { volgorde: 2, titel: 'Pas kwijt', sleutel: 'cluster:x', keer: 2 });
    maakPunt(api.pb, id, { volgorde: 3, soort: 'actie', titel: 'Open acties', sleutel: 'actie:y' });
    maakPunt(api.pb, id, { volgorde: 4, titel: 'Van de agenda', weg: 1 });
    const later = maakOverleg(api.pb, { reeks, datum: '2026-12-25', status: 'concept' });
    const volgend = maakOverleg(api.pb, { reeks, datum: '2026-12-11', status: 'concept' });
    await noteer(besproken, 'Wij kiezen nog niet.');
    expect((await een('verbeteringen', entry)).fase).toBe('gehoord');
    const antwoord = await sluit(id);
    expect([antwoord.status, antwoord.body.doorgeschoven]).toEqual([200, 1]);
    expect(await een('overleggen', id)).toMatchObject({ status: 'gesloten', huidig: '' });
    expect((await een('verbeteringen', entry)).fase).toBe('besproken');
    expect((await lees(later)).punten).toEqual([]);
    const over = (await lees(volgend)).punten.filter(({ titel }) => titel === 'Pas kwijt');
    expect(over).toMatchObject([{ soort: 'rest', keer: 3, uitkomst: '' }]);
    expect((await lees(volgend)).punten.map(({ titel }) => titel)).not.toContain('Van de agenda');
    const [nieuw] = (await api.records('voorzitter', 'agendapunten', `?filter=(vorige='${rest}')`)).body
      .items;
    expect([nieuw.overleg, nieuw.sleutel]).toEqual([volgend, 'cluster:x']);
  });

  test('the third time it is decided or dropped with a reason', async () => {
    const reeks = maakReeks(api.pb);
    const id = maakOverleg(api.pb, { reeks });
    const punt = maakPunt(api.pb, id, { keer: 3 });
    const mis = await sluit(id);
    expect([mis.status, fouten(mis)]).toEqual([409, [`punten.${punt} derde-keer`]]);
    expect((await een('overleggen', id)).status).toBe('bezig');
    const zeg = (reden: string): Promise<Antwoord> =>
      api.ask(
        'voorzitter',
        'POST /agendapunten/{id}/uitkomsten',
        { id: punt },
        { uitkomst: 'vervallen', reden },
      );
    expect(fouten(await zeg(''))).toEqual(['reden reden-verplicht']);
    expect((await zeg('De pas bestaat niet meer.')).status).toBe(200);
    expect((await sluit(id)).status).toBe(200);
  });
});
