import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rond } from '#tests/fixtures/loop.ts';
import { formulier, koppelSignaal } from '#tests/fixtures/signalen.ts';
import { Api, type Json } from '#tests/support/api.ts';
import { changeDatabase } from '#tests/support/change-database.ts';
import { prepareCron } from '#tests/support/run-cron.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(async () => {
  await api.pb.stop();
});

const ernstig = 'Er wordt in dat huis een kind mishandeld, ik hoor het elke avond schreeuwen.';

async function zeg(over: Record<string, string> = {}): Promise<Json> {
  const { body, status } = await api.ask(
    'dienst',
    'POST /signalen',
    {},
    formulier({ terugkoppeling: '', meelezen: '', email: '', ...over }),
  );
  if (status !== 200) throw new Error(JSON.stringify(body));
  const filter = `?filter=(kenmerk='${body.kenmerk}')`;
  return (await api.records('ambassadeur', 'signalen', filter)).body.items[0];
}

async function zoek(sleutel: string): Promise<Json> {
  const filter = `?filter=(sleutel='${sleutel}')`;
  return (await api.records('voorzitter', 'vroegsignalen', filter)).body.items[0];
}

const beslis = (als: string, id: string, besluit: string, reden: string, versie?: number) =>
  api.ask(
    als,
    'POST /vroegsignalen/{id}/beslissingen',
    { id },
    {
      besluit: besluit as 'onderzoeken',
      reden,
      ...(versie === undefined ? {} : { versie }),
    },
  );

const mails = async (): Promise<Json[]> =>
  (await api.records('voorzitter', 'berichten', "?filter=(soort='vroegsignaal')&perPage=200")).body.items;

const lees = async (id: string): Promise<Json> =>
  (await api.call('voorzitter', 'GET', `/api/collections/vroegsignalen/records/${id}`)).body;

const klok = (id: string): void =>
  changeDatabase(api.pb, "update vroegsignalen set termijn = '2020-01-01T00:00:00.000Z' where id = ?", id);

describe('one grave signal is enough', () => {
  test('what has words of the list in it has an owner, a term and a mail at once, and its ernst is still nobody’s', async () => {
    const signaal = await zeg({ bericht: ernstig });
    const vroeg = await zoek(`ernst:${signaal.id}`);
    expect(vroeg).toMatchObject({
      soort: 'ernst',
      status: 'open',
      trap: 'behandelaar',
      signalen: [signaal.id],
    });
    expect(vroeg.eigenaar).not.toBe('');
    expect(Date.parse(vroeg.termijn)).toBeGreaterThan(Date.now());
    expect(signaal.ernst).toBe('');
    const mail = (await mails()).filter(({ medewerker }) => medewerker === vroeg.eigenaar);
    expect(mail).toHaveLength(1);
    expect(mail[0].tekst).not.toContain('mishandeld');
    const { body } = await api.ask('dienst', 'POST /berichten/claims', {}, { aantal: 20, houdt: [] });
    expect(body.berichten.map(({ aan }) => aan)).toContain('ambassadeur@voorbeeld.nl');
  });
  test('an ordinary one, and one that denies it, are none', async () => {
    const gewoon = await zeg({ bericht: 'De container staat al weken vol.' });
    const geen = await zeg({ bericht: 'De stoeptegel ligt los, gelukkig geen gevaar.' });
    expect(await zoek(`ernst:${gewoon.id}`)).toBeUndefined();
    expect(await zoek(`ernst:${geen.id}`)).toBeUndefined();
  });
  test('whoever marks it grave is enough, whoever marks it less is right', async () => {
    const gewoon = await zeg({ bericht: 'De container staat al weken vol.' });
    const gezet = await api.update('ambassadeur', 'signalen', gewoon.id, {
      ernst: 'hoog',
      versie: gewoon.versie,
    });
    expect(gezet.status, JSON.stringify(gezet.body)).toBe(200);
    expect(await zoek(`ernst:${gewoon.id}`)).toMatchObject({ bewijs: { voorgesteld: false } });
    const { body } = await api.ask('ambassadeur', 'POST /signalen', {}, {
      formulier: 'een-eigen-sleutel-van-staf-1',
      soort: 'klacht',
      herkomst: 'reactief',
      kanaal: 'telefoon',
      ontvangenOp: new Date().toISOString().slice(0, 10),
      tekst: ernstig,
      ernst: 'laag',
    } as never);
    expect(await zoek(`ernst:${(body as Json).id}`)).toBeUndefined();
  });
});

describe('who decides', () => {
  test('a reason is asked, a stale version refused, and the decision kept', async () => {
    const { id } = await zoek(`ernst:${(await zeg({ bericht: ernstig })).id}`);
    const zonder = await beslis('ambassadeur', id, 'geen-actie', ' ');
    expect(zonder).toMatchObject({ status: 400, body: { fouten: [{ code: 'reden-verplicht' }] } });
    expect((await beslis('ambassadeur', id, 'weg', 'x')).status).toBe(400);
    expect((await beslis('ambassadeur', id, 'onderzoeken', 'Wie woont daar?', 7)).status).toBe(409);
    expect((await beslis('behandelaar', id, 'onderzoeken', 'Wie woont daar?')).status).toBe(403);
    expect(await beslis('ambassadeur', id, 'onderzoeken', 'Wie woont daar?')).toMatchObject({
      status: 200,
      body: { status: 'onderzoek', trap: 'behandelaar' },
    });
    const { body } = await api.records('beheerder', 'auditlog', `?filter=(bron='${id}')&sort=created`);
    expect(body.items.map(({ wat }: Json) => wat)).toEqual([
      'vroegsignaal-beginnen',
      'vroegsignaal-onderzoeken',
    ]);
  });
  test('what nobody decides climbs a step when its term ends, once, and each step is mailed once', async () => {
    const climb = await prepareCron(api.pb, 'trappen');
    const { id } = await zoek(`ernst:${(await zeg({ bericht: ernstig })).id}`);
    const eerst = (await mails()).length;
    klok(id);
    await climb();
    await expect.poll(async () => (await lees(id)).trap).toBe('voorzitter');
    // Its new term has not ended.
    await climb();
    expect(await lees(id)).toMatchObject({ trap: 'voorzitter', status: 'open' });
    expect(await mails()).toHaveLength(eerst + 1);
    klok(id);
    await climb();
    await expect.poll(async () => (await lees(id)).trap).toBe('leiding');
    expect(await mails()).toHaveLength(eerst + 2);
    const { body } = await api.records('beheerder', 'auditlog', `?filter=(bron='${id}')&sort=created`);
    expect(body.items.map(({ naar }: Json) => naar)).toEqual(['open', 'voorzitter', 'leiding']);
    const hoger = await beslis('voorzitter', id, 'opschalen', 'Groter dan wij');
    expect(hoger).toMatchObject({ status: 400, body: { fouten: [{ code: 'vroeg-hoogste-trap' }] } });
  });
});

describe('the same again', () => {
  test('after we said that it was solved', async () => {
    const verbetering = await rond(api);
    const email = 'weer@voorbeeld.test';
    await koppelSignaal(api, verbetering, { email, thema: 'wachttijd' });
    changeDatabase(api.pb, "update verbeteringen set fase = 'gesloten' where id = ?", verbetering);
    await zeg({ email: 'ander@voorbeeld.test', thema: 'wachttijd' });
    expect(await zoek(`herhaling:${verbetering}`)).toBeUndefined();
    await zeg({ email: 'Weer@Voorbeeld.test', thema: 'wachttijd' });
    expect(await zoek(`herhaling:${verbetering}`)).toMatchObject({
      soort: 'herhaling',
      verbetering,
      keer: 1,
    });
  });
});

describe('a peak', () => {
  let thema: string;
  let vul: (dagenTerug: number, aantal: number) => void;
  beforeAll(async () => {
    thema = (await api.create('beheerder', 'themas', { naam: 'Aanmaningen' })).body.id;
    changeDatabase(api.pb, 'delete from reeksbreuken');
    const db = new DatabaseSync(join(api.pb.dataDir, 'data/data.db'), { timeout: 5000 });
    let nummer = 0;
    vul = (dagenTerug, aantal) => {
      const dag = new Date(Date.now() - dagenTerug * 86_400_000).toISOString().slice(0, 10);
      for (let i = 0; i < aantal; i++) {
        const id = `piek${String((nummer += 1)).padStart(11, '0')}`;
        db.prepare(
          `insert into signalen (id, kenmerk, soort, herkomst, kanaal, ontvangenOp, tekst, thema, wijk, status, formulierhash, versie)
           values (?, ?, 'klacht', 'reactief', 'website', ?, 'Toch een aanmaning.', ?, 'Molenbuurt', 'nieuw', ?, 1)`,
        ).run(id, id, dag, thema, id);
      }
    };
    for (let week = 1; week <= 60; week++) vul(week * 7, 2 + (week % 3));
  });
  test('is found at night, once, with where it comes from; what was left comes back when it goes on', async () => {
    const look = await prepareCron(api.pb, 'pieken');
    const sleutel = `piek:thema:${thema}`;
    vul(0, 14);
    await look();
    await expect.poll(() => zoek(sleutel)).toBeDefined();
    await look();
    const piek = await zoek(sleutel);
    expect(piek).toMatchObject({ soort: 'piek', status: 'open', keer: 1, thema });
    expect(piek.bewijs).toMatchObject({
      vorm: 'week',
      aantal: 14,
      wijken: [{ wijk: 'Molenbuurt', aantal: 14 }],
    });
    expect(piek.bewijs.reeks).toHaveLength(24);
    expect(piek.signalen).toHaveLength(14);
    expect((await beslis('voorzitter', piek.id, 'geen-actie', 'Eén foute brief, hersteld.')).status).toBe(
      200,
    );
    await look();
    const gewijzigd = JSON.stringify({ ...piek.bewijs, week: piek.bewijs.week - 1 });
    changeDatabase(api.pb, 'update vroegsignalen set bewijs = ? where id = ?', gewijzigd, piek.id);
    await look();
    await expect.poll(async () => (await zoek(sleutel)).status).toBe('open');
    // Only the newer week brought it back, not the night before.
    expect((await zoek(sleutel)).keer).toBe(2);
  });
});

describe('breaks', () => {
  test('people say why weeks are unlike others, all that is wrong is said at once', async () => {
    const leeg = { soort: 'iets' as 'verklaart', thema: '', van: '2026-02-30', tot: '', tekst: '' };
    const { status, body } = await api.ask('ambassadeur', 'POST /reeksbreuken', {}, leeg);
    expect(status).toBe(400);
    expect(body.fouten.map(({ pad }) => pad).sort()).toEqual(['soort', 'tekst', 'van']);
    const goed = {
      soort: 'verklaart' as const,
      thema: '',
      van: '2026-03-02',
      tot: '2026-03-08',
      tekst: 'Huis-aan-huisfolder',
    };
    expect((await api.ask('ambassadeur', 'POST /reeksbreuken', {}, goed)).status).toBe(200);
  });
  test('a new theme begins anew', async () => {
    const { body } = await api.create('beheerder', 'themas', { naam: 'Nieuw onderwerp' });
    const { body: breuken } = await api.records(
      'ambassadeur',
      'reeksbreuken',
      `?filter=(thema='${body.id}')`,
    );
    expect(breuken.items).toMatchObject([{ soort: 'nieuw-begin', systeem: true }]);
  });
});

test('whoever is forgotten stands in no early warning any more, and what was noted about them is gone', async () => {
  const signaal = await zeg({ bericht: ernstig });
  const { id } = await zoek(`ernst:${signaal.id}`);
  await beslis('ambassadeur', id, 'onderzoeken', 'Ik vraag het de buren van nummer 12.');
  const { status } = await api.ask(
    'ambassadeur',
    'POST /signalen/{id}/wissingen',
    { id: signaal.id },
    { tekst: true },
  );
  expect(status).toBe(200);
  const na = await lees(id);
  expect([na.signalen, na.reden]).toEqual([[], '']);
});

test('nobody but who owns it or coordinates hears of it, and nothing of it is public', async () => {
  for (const als of ['gast', 'medewerker', 'behandelaar', 'redacteur', 'beheerder', 'dienst'])
    expect((await api.records(als, 'vroegsignalen', "?filter=(soort='piek')")).body.items ?? [], als).toEqual(
      [],
    );
});
