import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Volgverzoek } from '#records/contract/privacy.ts';
import { formulier } from '#tests/fixtures/signalen.ts';
import { publiceer, volledig } from '#tests/fixtures/verbeteringen.ts';
import { Api, type Antwoord, type Json } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

const citaat = 'Ik stond drie keer voor een dichte deur en niemand die het mij vertelde.';
const volg = (body: Volgverzoek): Promise<Antwoord> => api.ask('dienst', 'POST /volgen', {}, body);

async function meld(
  over: Record<string, string> = {},
): Promise<{ id: string; kenmerk: string; volgcode: string }> {
  const { body } = await api.ask('dienst', 'POST /signalen', {}, formulier(over));
  const gevonden = await api.records('ambassadeur', 'signalen', `?filter=(kenmerk='${body.kenmerk}')`);
  return { id: gevonden.body.items[0].id, kenmerk: body.kenmerk, volgcode: body.volgcode };
}

/** An entry on the site with the words of the first signal, about which all of these are told. */
async function publiceerMet(...signalen: { id: string }[]): Promise<string> {
  const { id } = await api.nieuw('redacteur', volledig);
  for (const signaal of signalen) {
    await api.ask('ambassadeur', 'POST /signalen/{id}/koppelingen', { id: signaal.id }, { verbetering: id });
  }
  const titel = 'Niet drie keer voor een dichte deur';
  const velden = { vraag: citaat, vraagSoort: 'letterlijk', citaatVan: signalen[0]?.id, versie: 1, titel };
  await api.update('redacteur', 'verbeteringen', id, velden);
  await publiceer(api, id);
  return id;
}

describe('everything that is known about one melder', () => {
  test('R1 is for who asked, with what staff noted, and stands in the audit log as asked for', async () => {
    const [een, twee] = [await meld({ naam: 'Wie het is', bericht: citaat }), await meld()];
    await meld({ email: 'heel-iemand-anders@voorbeeld.test' });
    const moment = { signaal: een.id, soort: 'aandacht', tekst: 'Wij belden.' };
    await api.create('ambassadeur', 'contactmomenten', moment);
    const { status, body } = await api.ask('beheerder', 'GET /signalen/{id}/gegevens', { id: een.id }, null);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      signaal: { kenmerk: een.kenmerk, tekst: citaat },
      melder: { naam: 'Wie het is', email: 'melder@voorbeeld.test' },
      contactmomenten: [{ soort: 'aandacht', tekst: 'Wij belden.' }],
      ook: [twee.kenmerk],
    });
    const { items } = (await api.records('beheerder', 'auditlog', `?filter=(bron='${een.id}')&sort=-@rowid`))
      .body;
    expect(items[0]).toMatchObject({ wat: 'gegevens-ingezien', naar: '' });
  });

  test('R1 the code shows it to the melder, without notes of staff, other signals or codes', async () => {
    const een = await meld({ citaat: 'ja', bericht: citaat });
    await api.create('ambassadeur', 'contactmomenten', {
      signaal: een.id,
      soort: 'actie',
      voor: 'melder',
      tekst: 'Voor ons.',
    });
    await publiceerMet(een);
    expect((await volg({ volgcode: een.volgcode })).body).not.toHaveProperty('gegevens');
    const { gegevens } = (await volg({ volgcode: een.volgcode, gegevens: true })).body;
    expect(gegevens.melder.email).toBe('melder@voorbeeld.test');
    expect(gegevens.berichten).toHaveLength(1);
    expect(gegevens.ook).toEqual([]);
    expect(JSON.stringify(gegevens)).not.toMatch(/Voor ons|\{\{code\}\}/);
  });
});

describe('R3 consents with one’s own code', () => {
  test('R3 each is taken back and given apart, with a line in the audit log', async () => {
    const { id, volgcode } = await meld({ citaat: 'ja' });
    await volg({ volgcode, intrekken: ['citaat-rapport'] });
    const { body } = await volg({
      volgcode,
      toestaan: ['citaat-rapport', 'roddel'],
      intrekken: ['citaat-publiek'],
    });
    expect(body.toestemmingen).toEqual(['citaat-intranet', 'citaat-rapport', 'meelezen', 'terugkoppeling']);
    const { items } = (await api.records('beheerder', 'auditlog', `?filter=(bron='${id}')&sort=@rowid`)).body;
    expect(items.slice(-3).map(({ wat, naar }: Json) => [wat, naar])).toEqual([
      ['ingetrokken', 'citaat-rapport'],
      ['ingetrokken', 'citaat-publiek'],
      ['toegestaan', 'citaat-rapport'],
    ]);
  });

  test('what needs a way to reach somebody is refused without one', async () => {
    const { volgcode } = await meld({ email: '', terugkoppeling: '', meelezen: '' });
    const { status, body } = await volg({ volgcode, toestaan: ['terugkoppeling'] });
    expect([status, body.fouten[0].code]).toEqual([400, 'contact-nodig']);
  });

  test('R3 a quote taken back leaves the mails to others, and stays in the one to the melder', async () => {
    const een = await meld({ citaat: 'ja', bericht: citaat });
    const twee = await meld({ bericht: `Wat zij zegt: ${citaat}`, email: 'twee@voorbeeld.test' });
    const id = await publiceerMet(een, twee);
    const panel = { naam: 'Uit het panel', email: 'panel@voorbeeld.test' };
    const { body: meelezer } = await api.create('ambassadeur', 'meelezers', panel);
    await api.stap('redacteur', id, 'uitnodigingen', { meelezers: [meelezer.id] });
    await volg({ volgcode: een.volgcode, intrekken: ['citaat-publiek'] });
    const { items } = (await api.records('ambassadeur', 'berichten', `?filter=(verbetering='${id}')`)).body;
    const metWoorden = items.filter((bericht: Json) => bericht.tekst.includes('dichte deur'));
    expect([items.length, metWoorden.map((bericht: Json) => bericht.signaal)]).toEqual([3, [een.id]]);
    const uitnodiging = items.find((bericht: Json) => bericht.meelezer === meelezer.id);
    expect(uitnodiging.onderwerp).toBe('Leest u met ons mee? Niet …');
  });
});
