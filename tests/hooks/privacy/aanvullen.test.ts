import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Volgverzoek } from '#records/contract/privacy.ts';
import { formulier } from '#tests/fixtures/signalen.ts';
import { Api, type Antwoord, type Json } from '#tests/support/api.ts';
import { changeDatabase } from '#tests/support/change-database.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

const volg = (body: Volgverzoek): Promise<Antwoord> => api.ask('dienst', 'POST /volgen', {}, body);
const codes = ({ body }: Antwoord): string[] => body.fouten.map((fout: Json) => fout.code);
const meld = async (): Promise<string> =>
  (await api.ask('dienst', 'POST /signalen', {}, formulier())).body.volgcode;
/** Makes everything that was written with codes so far two days older. */
const laatTijdGaan = (): void =>
  changeDatabase(api.pb, "update contactmomenten set op = datetime(op, '-2 days') || '.000Z'");

describe('one code adds so much and no more', () => {
  test('ten additions a day, fifty in all; the eleventh is refused with what to do, and no addition is lost', async () => {
    const volgcode = await meld();
    const schrijf = (tekst: string): Promise<Antwoord> => volg({ volgcode, aanvulling: tekst });
    for (let dag = 0; dag < 5; dag += 1) {
      for (let keer = 0; keer < 10; keer += 1) {
        expect((await schrijf(`Dag ${dag}, keer ${keer}.`)).status).toBe(200);
      }
      const vol = await schrijf('Nog iets.');
      expect([vol.status, codes(vol)]).toEqual([
        400,
        [dag < 4 ? 'te-veel-aanvullingen-dag' : 'te-veel-aanvullingen'],
      ]);
      expect((await schrijf(`Dag ${dag}, keer 9.`)).status).toBe(200);
      laatTijdGaan();
    }
    const nog = await schrijf('De volgende dag.');
    expect([nog.status, codes(nog)]).toEqual([400, ['te-veel-aanvullingen']]);
    expect(nog.body.fouten[0].melding).toBe(
      'U schreef al 50 keer iets bij dit bericht. Meer past er niet bij. Bel of mail ons, of stuur een nieuw bericht.',
    );
  });

  test('what is too long is refused before anything is looked at, a wrong code the same as ever', async () => {
    const volgcode = await meld();
    const lang = { aanvulling: 'x'.repeat(5001) };
    expect(codes(await volg({ volgcode, ...lang }))).toEqual(['te-lang']);
    expect((await volg({ volgcode: 'ABC', ...lang })).status).toBe(404);
    expect((await volg({ volgcode })).body.momenten).toEqual([]);
  });

  test('R3 a consent is given again at most twenty times a day, and can always be taken back', async () => {
    const volgcode = await meld();
    const mag = (wat: 'toestaan' | 'intrekken'): Promise<Antwoord> =>
      volg({ volgcode, [wat]: ['citaat-rapport'] });
    for (let keer = 0; keer < 20; keer += 1) {
      expect((await mag('toestaan')).status).toBe(200);
      expect((await mag('intrekken')).status).toBe(200);
    }
    expect(codes(await mag('toestaan'))).toEqual(['te-vaak-toegestaan']);
    expect((await mag('intrekken')).status).toBe(200);
  });
});

describe('what happened is shown page by page', () => {
  test('the newest ten first, oldest on top of each page, and nothing falls out in between', async () => {
    const volgcode = await meld();
    for (let keer = 0; keer < 12; keer += 1) {
      if (keer === 6) laatTijdGaan();
      await volg({ volgcode, aanvulling: `Keer ${keer}.` });
    }
    const lees = async (blad?: number): Promise<Json> =>
      (await volg({ volgcode, ...(blad === undefined ? {} : { blad }) })).body;
    const teksten = ({ momenten }: Json): string[] => momenten.map((moment: Json) => moment.tekst);
    const [eerste, tweede] = [await lees(), await lees(2)];
    expect([eerste.blad, eerste.bladen, teksten(eerste).length]).toEqual([1, 2, 10]);
    expect(teksten(eerste).at(-1)).toBe('Keer 11.');
    expect([tweede.blad, teksten(tweede)]).toEqual([2, ['Keer 0.', 'Keer 1.']]);
    expect((await lees(99)).blad).toBe(1);
  });
});

test('a signal has three hundred contactmomenten at most, and whoever writes one more reads what to do', async () => {
  const { body } = await api.ask('dienst', 'POST /signalen', {}, formulier());
  const { items } = (await api.records('ambassadeur', 'signalen', `?filter=(kenmerk='${body.kenmerk}')`))
    .body;
  changeDatabase(
    api.pb,
    `with recursive n(i) as (select 1 union all select i + 1 from n where i < 299)
     insert into contactmomenten (id, signaal, soort, voor, tekst, op)
     select printf('volmoment%06d', i), ?, 'aandacht', 'staf', 'Wij belden.', '2026-01-01 10:00:00.000Z' from n`,
    items[0].id,
  );
  const moment = { signaal: items[0].id, soort: 'aandacht', tekst: 'Wij belden weer.' };
  expect((await api.create('ambassadeur', 'contactmomenten', moment)).status).toBe(200);
  const vol = await api.create('ambassadeur', 'contactmomenten', moment);
  expect([vol.status, codes(vol)]).toEqual([400, ['te-veel-contactmomenten']]);
});
