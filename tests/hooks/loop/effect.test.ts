import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fouten, ongetoetst } from '#tests/fixtures/loop.ts';
import { formulier } from '#tests/fixtures/signalen.ts';
import { Api, type Json } from '#tests/support/api.ts';
import { prepareCron } from '#tests/support/run-cron.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
let db: DatabaseSync;
beforeAll(async () => {
  api = new Api(await startPocketBase());
  db = new DatabaseSync(join(api.pb.dataDir, 'data/data.db'), { timeout: 5000 });
  await api.ask('dienst', 'POST /signalen', {}, formulier());
});
afterAll(async () => {
  db.close();
  await api.pb.stop();
});

const effect = async (id: string): Promise<Json> =>
  (await api.ask('behandelaar', 'GET /verbeteringen/{id}/effect', { id }, null)).body;

let volgnummer = 0;
interface Signalen {
  aantal: number;
  /** First day; the others follow, each a day later, again and again over ten weeks. */
  van: string;
  tekst: string;
  thema: string;
  verbetering?: string;
  soort?: string;
}

/** Signals as if they came in on these days. */
function strooi({ aantal, van, tekst, thema, verbetering = '', soort = 'klacht' }: Signalen): void {
  const rij = db.prepare(
    `insert into signalen (id, kenmerk, soort, herkomst, kanaal, ontvangenOp, tekst, thema, verbetering, status, versie)
     values (?, ?, ?, 'reactief', 'website', ?, ?, ?, ?, 'nieuw', 1)`,
  );
  db.exec('begin');
  for (let i = 0; i < aantal; i += 1) {
    const dag = new Date(Date.parse(van) + (i % 70) * 86_400_000).toISOString().slice(0, 10);
    const nummer = String((volgnummer += 1)).padStart(6, '0');
    rij.run(`strooisel${nummer}`, `X-${nummer}`, soort, dag, tekst, thema, verbetering);
  }
  db.exec('commit');
}

/** An entry about `vraag` under a theme of its own, doorgevoerd in January 2026, so that tests do not see each other's signals. */
async function nieuweVraag(naam: string): Promise<{ id: string; thema: string }> {
  const thema = (await api.create('beheerder', 'themas', { naam })).body;
  const id = await ongetoetst(api, { themas: [thema.slug], titel: 'Korte brief', ingangsmaand: '2026-01' });
  return { id, thema: thema.id };
}

const zelfde = 'De brief over kwijtschelding las ik drie keer, ik wist niet of ik moest betalen.';
const voor = '2025-10-15';
const na = '2026-02-05';

describe('the effect check', () => {
  test('fewer: says so in words, with the periods and counts it rests on', async () => {
    const { id, thema } = await nieuweVraag('Brieven een');
    strooi({ aantal: 24, van: voor, tekst: zelfde, thema });
    strooi({ aantal: 3, van: na, tekst: zelfde, thema });
    expect(await effect(id)).toMatchObject({
      perioden: { voor: { van: '2025-10-09', tot: '2025-12-31' }, na: { van: '2026-02-01' } },
      klaar: true,
      voor: { signalen: 24, dagen: 84 },
      na: { signalen: 3, dagen: 84 },
      effect: { oordeel: 'minder' },
      zin: 'Van ongeveer 9 per maand naar 1. Dat is duidelijk minder.',
      steekproef: 1,
      voorstelHeropenen: false,
    });
  });

  test('counts what was linked and what is said alike, not other things, other themes or praise', async () => {
    const { id, thema } = await nieuweVraag('Brieven twee');
    const { thema: ander } = await nieuweVraag('Brieven drie');
    strooi({ aantal: 2, van: voor, tekst: zelfde, thema });
    strooi({ aantal: 3, van: voor, tekst: 'Het loket was dicht.', thema: ander, verbetering: id });
    // The newest that are linked, so the examples; outside both periods.
    strooi({ aantal: 5, van: '2026-08-01', tekst: zelfde, thema, verbetering: id });
    strooi({ aantal: 40, van: voor, tekst: 'De hond van de buren blaft de hele nacht.', thema });
    strooi({ aantal: 50, van: voor, tekst: zelfde, thema: ander });
    strooi({ aantal: 60, van: voor, tekst: zelfde, thema, soort: 'compliment' });
    expect((await effect(id)).voor.signalen).toBe(5);
  });

  test('R4 not fewer: proposes to reopen, and an ambassadeur may', async () => {
    const { id, thema } = await nieuweVraag('Brieven vier');
    strooi({ aantal: 30, van: voor, tekst: zelfde, thema });
    strooi({ aantal: 60, van: na, tekst: zelfde, thema });
    expect(await effect(id)).toMatchObject({ effect: { oordeel: 'meer' }, voorstelHeropenen: false });
    const afwijking = { reden: 'Dit raakt weinig mensen.' };
    expect((await api.stap('voorzitter', id, 'sluitingen', { afwijking })).status).toBe(200);
    expect(await effect(id)).toMatchObject({ voorstelHeropenen: true });
    const voorstel = async (): Promise<string> =>
      (await api.records('behandelaar', 'verbeteringen', `/${id}`)).body.effectVoorstel;
    expect(await voorstel()).toBe('');
    const runEffect = await prepareCron(api.pb, 'effect');
    await runEffect();
    await expect.poll(voorstel).toContain('Dat is duidelijk meer.');
    const body = { reden: 'Er komen meer signalen.', aanleiding: 'effect' as const };
    const antwoord = await api.stap('ambassadeur', id, 'heropeningen', body);
    expect([antwoord.status, fouten(antwoord)]).toEqual([200, []]);
    expect(await voorstel()).toBe('');
  });

  test('says nothing about too few, before its day, and about what was not changed', async () => {
    const { id } = await nieuweVraag('Brieven vijf');
    expect(await effect(id)).toMatchObject({ effect: { oordeel: 'te-weinig' } });
    const dezeMaand = new Date().toISOString().slice(0, 7);
    const vers = await ongetoetst(api, { ingangsmaand: dezeMaand });
    expect(await effect(vers)).toMatchObject({
      klaar: false,
      effect: null,
      zin: '',
      voorstelHeropenen: false,
    });
    const kanNiet = { uitkomst: 'kan-niet', verbetering: '', reden: 'wet', uitleg: 'De wet verbiedt het.' };
    expect(await effect(await ongetoetst(api, kanNiet))).toMatchObject({ perioden: null, klaar: false });
  });

  test('of very many signals an even sample says the same', async () => {
    const { id, thema } = await nieuweVraag('Brieven zes');
    strooi({ aantal: 6000, van: voor, tekst: zelfde, thema });
    strooi({ aantal: 3000, van: na, tekst: zelfde, thema });
    const gemeten = await effect(id);
    expect(gemeten.steekproef).toBeGreaterThan(1);
    expect(gemeten.voor.signalen).toBeLessThan(400);
    expect(gemeten.effect.oordeel).toBe('minder');
    expect(gemeten.effect.verhouding).toBeCloseTo(0.5, 1);
  });
});
