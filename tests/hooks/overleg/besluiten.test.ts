import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actie, besluit } from '#tests/fixtures/loop.ts';
import { publiceer, volledig } from '#tests/fixtures/verbeteringen.ts';
import { Api, type Antwoord, type Json } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
const mensen: Record<string, string> = {};
const wie = (naam: string): string => mensen[naam] ?? '';
beforeAll(async () => {
  api = new Api(await startPocketBase());
  for (const { id, naam } of (await api.records('beheerder', 'medewerkers')).body.items) mensen[naam] = id;
});
afterAll(() => api.pb.stop());

const codes = (antwoord: Antwoord): string[] =>
  antwoord.body.fouten?.map((fout: Json) => `${fout.pad} ${fout.code}`);
const lijst = async (collection: string, filter: string): Promise<Json[]> =>
  (await api.records('voorzitter', collection, `?filter=(${encodeURIComponent(filter)})&sort=@rowid`)).body
    .items;
const een = async (collection: string, id: string): Promise<Json> =>
  (await lijst(collection, `id='${id}'`))[0];

interface Besloten {
  id: string;
  besluit: string;
  actie: Json;
}

/** A new entry about which a besluit was taken, with an actie for the behandelaar. */
async function decided(over: object = {}): Promise<Besloten> {
  const { id } = await api.nieuw('redacteur', volledig);
  const { status, body } = await api.stap('voorzitter', id, 'besluiten', besluit(wie('behandelaar'), over));
  expect(status, JSON.stringify(body)).toBe(200);
  return { id, besluit: body.besluit, actie: (await lijst('acties', `besluit='${body.besluit}'`))[0] };
}

describe('a besluit from the entry itself', () => {
  test('stands in today’s overleg of what is decided in between, with its reason and acties', async () => {
    const { id, besluit: eerste, actie: gedaan } = await decided();
    const gevonden = await een('besluiten', eerste);
    expect(gevonden).toMatchObject({ verbetering: id, dilemma: 'snel-of-zorgvuldig', vervangt: '' });
    expect(gevonden.door).toBe(wie('voorzitter'));
    const overleg = await een('overleggen', gevonden.overleg);
    const reeks = await een('overlegreeksen', overleg.reeks);
    expect([reeks.naam, reeks.soort, overleg.status]).toEqual(['Tussendoor besloten', 'tussendoor', 'bezig']);
    expect(await een('agendapunten', gevonden.agendapunt)).toMatchObject({
      titel: volledig.titel,
      verbetering: id,
      besproken: true,
      volgorde: 1,
    });
    expect(gedaan).toMatchObject({ status: 'open', verbetering: id, klaarOp: '', versie: 1 });
    const tweede = await een('besluiten', (await decided()).besluit);
    expect(tweede.overleg).toBe(gevonden.overleg);
    expect(await een('agendapunten', tweede.agendapunt)).toMatchObject({ volgorde: 2 });
  });

  test('takes the loop to gekozen, each step with its own record, and never back', async () => {
    const { id } = await decided();
    expect(await een('verbeteringen', id)).toMatchObject({ fase: 'gekozen', versie: 2 });
    const naar = async (): Promise<string[]> =>
      (await lijst('faseovergangen', `verbetering='${id}'`)).map((stap) => stap.naar);
    expect(await naar()).toEqual(['besproken', 'gekozen']);
    await publiceer(api, id);
    await api.stap('voorzitter', id, 'besluiten', besluit(wie('behandelaar')));
    expect(await naar()).toEqual(['besproken', 'gekozen', 'doorgevoerd']);
    expect(await een('verbeteringen', id)).toMatchObject({ fase: 'doorgevoerd', versie: 6 });
  });

  test('R6 R7 the same besluit sent twice, at once or again, stands there once', async () => {
    const { id } = await decided();
    const invoer = { ...besluit(wie('behandelaar')), versie: 2 };
    const send = (): Promise<Antwoord> => api.stap('voorzitter', id, 'besluiten', invoer);
    const antwoorden = await Promise.all([send(), send(), send()]);
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(codes(await send())).toEqual(['versie versie-verouderd']);
    expect(await lijst('besluiten', `verbetering='${id}'`)).toHaveLength(2);
    expect(await een('verbeteringen', id)).toMatchObject({ versie: 3 });
  });

  test('everything that is wrong is said at once, and nothing of it is kept', async () => {
    const { id } = await api.nieuw('redacteur', volledig);
    const route = 'POST /verbeteringen/{id}/besluiten';
    const antwoord = await api.askWrongly(
      'voorzitter',
      route,
      { id },
      {
        tekst: ' ',
        dilemma: 'munt opgooien',
        acties: [{ tekst: '', eigenaar: wie('medewerker'), deadline: '2020-01-01' }, {}],
        vervangt: 'bestaatniet0001',
      },
    );
    expect(antwoord.status).toBe(400);
    expect(codes(antwoord)).toEqual([
      'tekst verplicht',
      'reden verplicht',
      'dilemma onbekende-keuze',
      'acties.0.tekst verplicht',
      'acties.0.eigenaar eigenaar-onbekend',
      'acties.0.deadline datum-voorbij',
      'acties.1.tekst verplicht',
      'acties.1.eigenaar eigenaar-verplicht',
      'acties.1.deadline verplicht',
      'vervangt niet-gevonden',
    ]);
    expect(await lijst('besluiten', `verbetering='${id}'`)).toEqual([]);
    expect(await een('verbeteringen', id)).toMatchObject({ fase: 'gehoord', versie: 1 });
  });

  test('R6 whoever saw an older version of the entry decides nothing', async () => {
    const { id } = await decided();
    const oud = await api.stap('voorzitter', id, 'besluiten', {
      ...besluit(wie('behandelaar')),
      versie: 1,
    });
    expect([oud.status, oud.body.huidig.versie]).toEqual([409, 2]);
  });

  test('R10 besluit, acties and steps are in the audit log, without their words', async () => {
    const { id, besluit: besloten, actie: gedaan } = await decided({ tekst: 'Kanarie van het besluit' });
    const regels = async (bron: string): Promise<string[]> =>
      (
        await api.records('beheerder', 'auditlog', `?filter=(bron='${bron}')&sort=created,@rowid`)
      ).body.items.map((regel: Json) => `${regel.wat} ${regel.van} ${regel.naar}`);
    expect(await regels(besloten)).toEqual([`besloten  ${id}`]);
    expect(await regels(gedaan.id)).toEqual(['aangemaakt  open']);
    expect((await regels(id)).slice(-2)).toEqual(['fase gehoord besproken', 'fase besproken gekozen']);
    const alles = JSON.stringify((await api.records('beheerder', 'auditlog', '?perPage=500')).body.items);
    expect(alles).not.toContain('Kanarie');
    expect(alles).not.toContain(actie('').tekst);
  });
});

describe('R7 what was decided stays decided', () => {
  test('R7 a correction is a new besluit that names the old one, once', async () => {
    const { id, besluit: oud } = await decided();
    const correct = (over: object = {}): Promise<Antwoord> =>
      api.stap('voorzitter', id, 'besluiten', besluit('', { acties: [], vervangt: oud, ...over }));
    const { body } = await correct();
    expect(await een('besluiten', body.besluit)).toMatchObject({ vervangt: oud });
    const tweede = await correct();
    expect([tweede.status, codes(tweede)]).toEqual([409, ['vervangt r7-al-vervangen']]);
    const { besluit: elders } = await decided();
    expect(codes(await correct({ vervangt: elders }))).toEqual(['vervangt niet-gevonden']);
  });

  test('R7 what has to be done is not rewritten', async () => {
    const { actie: oud } = await decided();
    const { id: elders } = await api.nieuw('redacteur', volledig);
    const antwoord = await api.update('voorzitter', 'acties', oud.id, {
      tekst: 'Doe maar niets',
      verbetering: elders,
      besluit: '',
      klaarOp: '2026-01-01',
      versie: 1,
    });
    expect([antwoord.status, codes(antwoord).sort()]).toEqual([
      400,
      ['besluit', 'klaarOp', 'tekst', 'verbetering'].map((veld) => `${veld} volgt-vanzelf`),
    ]);
    expect(
      (await api.records('voorzitter', 'acties', `?filter=(id='${oud.id}')`)).body.items[0],
    ).toMatchObject({
      tekst: oud.tekst,
      verbetering: oud.verbetering,
      besluit: oud.besluit,
      klaarOp: '',
    });
  });
});

describe('an actie', () => {
  test('is done on the day it is called done, and not done again when it is not', async () => {
    const { actie: oud } = await decided();
    const klaar = await api.update('behandelaar', 'acties', oud.id, { status: 'klaar', versie: 1 });
    expect(klaar.body).toMatchObject({ status: 'klaar', versie: 2 });
    expect(klaar.body.klaarOp).toMatch(/^\d{4}-\d\d-\d\d$/);
    const toch = await api.update('behandelaar', 'acties', oud.id, { status: 'bezig', versie: 2 });
    expect(toch.body).toMatchObject({ status: 'bezig', klaarOp: '', versie: 3 });
  });

  test('R6 a stale change is refused with the actie as it is now', async () => {
    const { actie: oud } = await decided();
    await api.update('behandelaar', 'acties', oud.id, { status: 'bezig', versie: 1 });
    const laat = await api.update('ambassadeur', 'acties', oud.id, { status: 'vervallen', versie: 1 });
    expect([laat.status, laat.body.huidig.status]).toEqual([409, 'bezig']);
  });

  test('its eigenaar changes only how far it is, a colleague nothing, an ambassadeur also who and when', async () => {
    const { actie: oud } = await decided();
    const over = { eigenaar: wie('redacteur'), deadline: '2099-02-28', versie: 1 };
    const eigenaar = await api.update('behandelaar', 'acties', oud.id, over);
    expect([eigenaar.status, codes(eigenaar)]).toEqual([
      403,
      ['eigenaar actie-alleen-status', 'deadline actie-alleen-status'],
    ]);
    expect((await api.update('redacteur', 'acties', oud.id, { status: 'klaar', versie: 1 })).status).toBe(
      404,
    );
    expect((await api.update('ambassadeur', 'acties', oud.id, over)).body).toMatchObject({
      ...over,
      versie: 2,
    });
    expect((await api.update('behandelaar', 'acties', oud.id, { status: 'klaar', versie: 2 })).status).toBe(
      404,
    );
    expect((await api.update('redacteur', 'acties', oud.id, { status: 'klaar', versie: 2 })).status).toBe(
      200,
    );
  });

  test('goes to nobody who does not see it, and not to yesterday', async () => {
    const { actie: oud } = await decided();
    const antwoord = await api.update('ambassadeur', 'acties', oud.id, {
      eigenaar: wie('medewerker'),
      deadline: '2020-01-01',
      versie: 1,
    });
    expect([antwoord.status, codes(antwoord)]).toEqual([
      400,
      ['eigenaar eigenaar-onbekend', 'deadline datum-voorbij'],
    ]);
  });

  test('R10 who does it and how far it is are in the audit log', async () => {
    const { actie: oud } = await decided();
    await api.update('ambassadeur', 'acties', oud.id, {
      eigenaar: wie('redacteur'),
      status: 'bezig',
      versie: 1,
    });
    const { items } = (
      await api.records('beheerder', 'auditlog', `?filter=(bron='${oud.id}')&sort=created,@rowid`)
    ).body;
    expect(items.map((regel: Json) => [regel.wat, regel.van, regel.naar])).toEqual([
      ['aangemaakt', '', 'open'],
      ['status', 'open', 'bezig'],
      ['eigenaar', wie('behandelaar'), wie('redacteur')],
    ]);
  });
});
