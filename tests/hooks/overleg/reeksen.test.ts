import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Reeksinvoer } from '#records/contract/overlegreeks.ts';
import { addDagen } from '#core/tijd/dagen.ts';
import { listKalenderpost, maakReeks, overDagen, overleggen, planVan } from '#tests/fixtures/reeks.ts';
import { Api, type Json } from '#tests/support/api.ts';
import { changeDatabase } from '#tests/support/change-database.ts';
import { prepareCron } from '#tests/support/run-cron.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
let fill: () => Promise<void>;
beforeAll(async () => {
  api = new Api(await startPocketBase());
  fill = await prepareCron(api.pb, 'overlegreeksen');
});
afterAll(() => api.pb.stop());

let teller = 0;
async function begin(anders: Partial<Reeksinvoer> = {}): Promise<{ id: string; reeks: Reeksinvoer }> {
  const reeks = await maakReeks(api, { naam: `Reeks ${(teller += 1)}`, ...anders });
  const antwoord = await api.ask('voorzitter', 'POST /overlegreeksen', {}, reeks);
  expect(antwoord.status).toBe(200);
  return { id: antwoord.body.id, reeks };
}
const dagen = async (id: string): Promise<string[]> =>
  (await overleggen(api, id)).map(({ datum }: Json) => datum);
describe('a series', () => {
  test('has its meetings a year ahead at once, as drafts that tell nobody anything', async () => {
    const { id, reeks } = await begin();
    const lijst = await overleggen(api, id);
    expect(lijst).toHaveLength(26);
    expect(lijst[0]).toMatchObject({
      datum: reeks.eersteDag,
      plandag: reeks.eersteDag,
      tijd: '10:00',
      minuten: 60,
      plaats: 'Kamer 2',
      status: 'concept',
      mensen: reeks.mensen,
      voorzitter: reeks.voorzitter,
      uitnodigingnummer: 0,
      versie: 1,
    });
    expect(lijst[25].datum).toBe(addDagen(reeks.eersteDag, 25 * 14));
    expect((await api.records('voorzitter', 'berichten')).body.totalItems).toBe(0);
  });

  test('everything that is wrong is said at once, and nothing is made', async () => {
    const reeks = await maakReeks(api, { naam: '', minuten: -60, ritmeWeken: 0, mensen: [] });
    const { status, body } = await api.ask('voorzitter', 'POST /overlegreeksen', {}, reeks);
    expect([status, body.fouten.map(({ pad, code }) => `${pad} ${code}`)]).toEqual([
      400,
      ['naam verplicht', 'ritmeWeken reeks-nooit', 'minuten einde-voor-begin', 'mensen geen-mensen'],
    ]);
    expect(body.fouten[3]?.melding).toBe('Er is nog niemand bij dit overleg. Kies ten minste één collega.');
  });

  test('a name is of one series', async () => {
    const { reeks } = await begin();
    const { status, body } = await api.ask('voorzitter', 'POST /overlegreeksen', {}, reeks);
    expect([status, body.fouten[0].code]).toEqual([400, 'reeksnaam-bestaat']);
  });

  test('what is no list of people or no number is refused in words, not with a fault of ours', async () => {
    const reeks = await maakReeks(api, { naam: 'Raar' });
    const raar = { ...reeks, minuten: 'zestig', mensen: [1, null], weekdag: '2' };
    const { status, body } = await api.askWrongly('voorzitter', 'POST /overlegreeksen', {}, raar);
    expect([status, body.fouten.map(({ code }) => code)]).toEqual([
      400,
      ['geen-weekdag', 'einde-voor-begin', 'geen-mensen'],
    ]);
  });

  test('the cron fills what is missing, and makes nothing twice', async () => {
    const { id } = await begin();
    const voor = await dagen(id);
    changeDatabase(api.pb, `delete from overleggen where reeks = ? and datum > ?`, id, overDagen(200));
    expect((await dagen(id)).length).toBeLessThan(voor.length);
    await fill();
    await vi.waitFor(async () => expect(await dagen(id)).toEqual(voor), 10_000);
    await api.ask('voorzitter', 'POST /overlegreeksen/{id}/overleggen', { id }, null);
    expect(await dagen(id)).toEqual(voor);
  });

  test('skips what the team skipped, and leaves alone what they moved', async () => {
    const { id, reeks } = await begin();
    const [een, twee] = await overleggen(api, id);
    await api.ask('voorzitter', 'POST /overleggen/{id}/afzeggingen', { id: een.id }, { reden: 'Vakantie.' });
    const datum = addDagen(twee.datum, 1);
    await api.ask(
      'voorzitter',
      'POST /overleggen/{id}/verzettingen',
      { id: twee.id },
      { ...planVan(reeks), datum },
    );
    const voor = await dagen(id);
    await api.ask('voorzitter', 'POST /overlegreeksen/{id}/overleggen', { id }, null);
    expect(await dagen(id)).toEqual(voor);
    expect(voor.slice(0, 2)).toEqual([een.datum, datum]);
  });

  test('changed, takes its drafts along: day, time, place and people; what was invited to or moved stays', async () => {
    const { id, reeks } = await begin();
    const [een, twee, drie] = await overleggen(api, id);
    await api.ask('voorzitter', 'POST /overleggen/{id}/uitnodigingen', { id: een.id }, {});
    const eigen = { ...planVan(reeks), tijd: '15:00', datum: twee.datum };
    await api.ask('voorzitter', 'POST /overleggen/{id}/verzettingen', { id: twee.id }, eigen);
    const eersteDag = addDagen(reeks.eersteDag, 1);
    const weekdag = (reeks.weekdag % 7) + 1;
    const anders = {
      ...reeks,
      eersteDag,
      weekdag,
      tijd: '09:30',
      plaats: 'Kamer 3',
      mensen: [reeks.voorzitter],
    };
    const { status } = await api.ask('voorzitter', 'POST /overlegreeksen/{id}/wijzigingen', { id }, anders);
    expect(status).toBe(200);
    const nu = await overleggen(api, id);
    const zie = (overleg: Json): Json => nu.find((rij) => rij.id === overleg.id);
    expect(zie(een)).toMatchObject({ datum: een.datum, tijd: '10:00', plaats: 'Kamer 2' });
    expect(zie(twee)).toMatchObject({ datum: twee.datum, tijd: '15:00', plaats: 'Kamer 2' });
    const verwacht = reeks.weekdag === 7 ? drie.datum : addDagen(drie.datum, 1);
    if (reeks.weekdag !== 7) {
      expect(zie(drie)).toMatchObject({
        datum: verwacht,
        tijd: '09:30',
        plaats: 'Kamer 3',
        mensen: [reeks.voorzitter],
      });
      expect(nu).toHaveLength(26);
    }
    expect(await listKalenderpost(api, een.id)).toHaveLength(2);
  });

  test('ended, calls off what is to come and keeps what was', async () => {
    const { id } = await begin();
    const [een] = await overleggen(api, id);
    await api.ask('voorzitter', 'POST /overleggen/{id}/uitnodigingen', { id: een.id }, {});
    const zonder = await api.ask(
      'voorzitter',
      'POST /overlegreeksen/{id}/beeindigingen',
      { id },
      { reden: '' },
    );
    expect(zonder.body.fouten[0].code).toBe('reden-verplicht');
    const reden = { reden: 'Het team gaat op in een ander.' };
    const { body } = await api.ask('voorzitter', 'POST /overlegreeksen/{id}/beeindigingen', { id }, reden);
    expect(body.afgezegd).toBe(26);
    const statussen = (await overleggen(api, id)).map(({ status }: Json) => status);
    expect(new Set(statussen)).toEqual(new Set(['vervallen']));
    const volgende = await api.ask('voorzitter', 'POST /overlegreeksen/{id}/overleggen', { id }, null);
    expect([volgende.status, volgende.body.fouten[0].code]).toEqual([409, 'reeks-gestopt']);
  });

  test('its next meeting is one, however often somebody asks', async () => {
    const { id } = await begin();
    const [een, twee] = await overleggen(api, id);
    const vraag = () => api.ask('ambassadeur', 'POST /overlegreeksen/{id}/overleggen', { id }, null);
    expect((await vraag()).body).toMatchObject({
      id: een.id,
      datum: een.datum,
      status: 'concept',
      versie: 1,
    });
    expect((await vraag()).body.id).toBe(een.id);
    await api.ask('voorzitter', 'POST /overleggen/{id}/afzeggingen', { id: een.id }, { reden: 'Feestdag.' });
    expect((await vraag()).body.id).toBe(twee.id);
  });

  test('R7 what is decided in between has no plan', async () => {
    const bij = { naam: 'Tussendoor besloten', soort: 'tussendoor' };
    changeDatabase(
      api.pb,
      `insert into overlegreeksen (id, naam, soort, actief, versie) values ('vantussendoor01', ?, ?, true, 1)`,
      bij.naam,
      bij.soort,
    );
    const { status } = await api.ask(
      'voorzitter',
      'POST /overlegreeksen/{id}/overleggen',
      { id: 'vantussendoor01' },
      null,
    );
    expect(status).toBe(409);
  });
});
