import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { besluit } from '#tests/fixtures/loop.ts';
import {
  koppel,
  koppelSignaal,
  nieuweTekst,
  publiceer,
  readBerichten,
  readLedger,
} from '#tests/fixtures/terugkoppeling.ts';
import { openOutbox } from '#tests/fixtures/outbox.ts';
import { Api, type Antwoord, type Json } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

const post = (als: string, pad: string, body: object): Promise<Antwoord> =>
  api.call(als, 'POST', `/api/luisterloop/v1/${pad}`, body);
const { claim, geefOver, meld, verstuur } = openOutbox(() => api);
const ledger = async (id: string): Promise<string[]> =>
  (await readLedger(api, id)).map(({ status, kanaal }) => `${status} ${kanaal}`.trim());
const wachtend = async (id: string): Promise<Json[]> =>
  (await readBerichten(api, id)).filter(({ status }) => status === 'wacht');
const vinkAf = ({ id, versie }: Json): Promise<Antwoord> =>
  post('ambassadeur', `terugkoppelingen/${id}/uitkomsten`, {
    status: 'verteld',
    kanaal: 'telefoon',
    toelichting: '',
    versie,
  });
const corrigeer = async (signaal: string, over: object): Promise<Antwoord> => {
  const melder = (await api.records('ambassadeur', 'melders', `?filter=(signaal='${signaal}')`)).body
    .items[0];
  const { naam, email, telefoon, versie } = melder;
  return post('ambassadeur', `signalen/${signaal}/melder`, { naam, email, telefoon, versie, ...over });
};
const nietMeer = (signaal: string): Promise<Antwoord> =>
  post('ambassadeur', `signalen/${signaal}/toestemmingen`, { toestemmingen: [] });

let teller = 0;
/** A live entry about which one person said two things, from the same address, and somebody else one. */
async function begin(): Promise<{ id: string; een: Json; twee: Json; adres: string }> {
  const { id } = await nieuweTekst(api);
  teller += 1;
  const adres = `samen${teller}@voorbeeld.test`;
  const een = await koppelSignaal(api, id, { email: adres, bericht: 'De lamp bij de brug is kapot.' });
  await koppelSignaal(api, id, { email: `ander${teller}@voorbeeld.test`, bericht: 'Niemand belt terug.' });
  const twee = await koppelSignaal(api, id, {
    email: ` <${adres.toUpperCase()}>`,
    bericht: 'Nog steeds donker daar.',
  });
  await api.stap('voorzitter', id, 'besluiten', besluit('', { acties: [] }));
  await publiceer(api, id);
  return { id, een, twee, adres };
}
const gaatOver = ({ tekst }: Json): string[] =>
  ['lamp', 'donker', 'belt terug'].filter((woord) => (tekst as string).includes(woord));

describe('R5 R16 one person with two signals', () => {
  test('R5 gets one mail, which names both kenmerken and their own words alone; both lines are told by it', async () => {
    const { id, een, twee } = await begin();
    expect((await wachtend(id)).map(gaatOver).sort()).toEqual([['belt terug'], ['lamp', 'donker']]);
    const [mail] = (await wachtend(id)).filter(({ ook }) => ook.length > 0);
    expect(mail.onderwerp).toContain(`(${een.kenmerk} en ${twee.kenmerk})`);
    expect(await ledger(id)).toEqual(['te-doen email', 'te-doen email', 'te-doen email']);
    expect((await verstuur()).length).toBe(2);
    expect(await ledger(id)).toEqual(['verteld email', 'verteld email', 'verteld email']);
    await api.stap('ambassadeur', id, 'terugkoppelingen');
    expect(await claim()).toEqual([]);
  });

  test('has one code for their verdict', async () => {
    const { id, een, twee } = await begin();
    const { items } = (await api.records('ambassadeur', 'meelezingen', `?filter=(verbetering='${id}')`)).body;
    expect(items.filter(({ signaal }: Json) => [een.id, twee.id].includes(signaal)).length).toBe(1);
  });

  test('who is linked while their mail waits reads of it there; later it is a mail of its own', async () => {
    const { id, adres } = await begin();
    const bericht = 'En de stoep ligt los.';
    await koppelSignaal(api, id, { email: adres, bericht });
    const mails = await wachtend(id);
    expect([mails.length, mails.filter(({ tekst }) => tekst.includes(bericht)).length]).toEqual([2, 1]);
    await verstuur();
    await koppelSignaal(api, id, { email: adres, bericht: 'De bank is weg.' });
    const [later, ...meer] = await verstuur();
    expect([later?.tekst.includes('De bank is weg.'), later?.tekst.includes('stoep'), meer]).toEqual([
      true,
      false,
      [],
    ]);
  });

  test('R1 whoever shares no more than a phone number is not mailed the words of the other', async () => {
    const { id } = await nieuweTekst(api);
    const telefoon = '0612345678';
    await koppelSignaal(api, id, { email: 'huis1@voorbeeld.test', telefoon, bericht: 'De lamp is stuk.' });
    await koppelSignaal(api, id, { email: 'huis2@voorbeeld.test', telefoon, bericht: 'Het is donker.' });
    await publiceer(api, id);
    expect((await wachtend(id)).map(gaatOver).sort()).toEqual([['donker'], ['lamp']]);
    await verstuur();
  });

  test('R5 refused: both are to be called, and sent again it tells both', async () => {
    const { id } = await begin();
    const mails = await claim();
    for (const mail of mails) await geefOver(mail);
    for (const mail of mails) await meld(mail, gaatOver(mail).length === 2 ? 'geweigerd' : 'verstuurd');
    expect((await ledger(id)).sort()).toEqual(['te-doen', 'te-doen', 'verteld email']);
    const [mislukt] = (await readBerichten(api, id)).filter(({ status }) => status === 'mislukt');
    await post('ambassadeur', `berichten/${mislukt.id}/herkansingen`, { versie: mislukt.versie });
    expect((await ledger(id)).sort()).toEqual(['te-doen email', 'te-doen email', 'verteld email']);
    expect((await verstuur()).map(gaatOver)).toEqual([['lamp', 'donker']]);
    expect(await ledger(id)).toEqual(['verteld email', 'verteld email', 'verteld email']);
  });

  test('R5 unknown whether it arrived: nothing goes by itself, and what was ticked off is not in it when it goes again', async () => {
    const { id, een, twee } = await begin();
    const mails = await claim();
    for (const mail of mails) await geefOver(mail);
    for (const mail of mails) await meld(mail, gaatOver(mail).length === 2 ? 'onzeker' : 'verstuurd');
    const rij = (await readLedger(api, id)).find(({ signaal }) => signaal === twee.id);
    const isEerste = (await readBerichten(api, id)).find(({ ook }) => ook.length > 0)?.signaal === een.id;
    expect(isEerste).toBe(true);
    expect((await vinkAf(rij)).status).toBe(200);
    expect(await claim()).toEqual([]);
    const [onzeker] = (await readBerichten(api, id)).filter(({ status }) => status === 'onzeker');
    await post('ambassadeur', `berichten/${onzeker.id}/herkansingen`, { versie: onzeker.versie });
    expect((await verstuur()).map(gaatOver)).toEqual([['lamp']]);
    expect((await ledger(id)).sort()).toEqual(['verteld email', 'verteld email', 'verteld telefoon']);
  });

  test('R16 taken back: it came back for both', async () => {
    const { id, een } = await begin();
    await verstuur();
    const rij = (await readLedger(api, id)).find(({ signaal }) => signaal === een.id);
    const reden = 'De mail kwam terug.';
    expect(
      (await post('ambassadeur', `terugkoppelingen/${rij?.id}/terugnemingen`, { reden, versie: rij?.versie }))
        .status,
    ).toBe(200);
    expect(
      (await readLedger(api, id)).map(({ status, terugneemreden }) => [status, terugneemreden]).sort(),
    ).toEqual([
      ['te-doen', reden],
      ['te-doen', reden],
      ['verteld', ''],
    ]);
    expect(await claim()).toEqual([]);
  });
});

describe('R3 R5 who leaves a mail that waits', () => {
  test.each<[string, 'een' | 'twee', (wie: Json, id: string) => Promise<unknown>]>([
    ['a consent taken back, for the first', 'een', ({ id }) => nietMeer(id)],
    ['a consent taken back, for the second', 'twee', ({ id }) => nietMeer(id)],
    ['a signal that was about something else, the first', 'een', ({ id }) => koppel(api, id, '')],
    ['a signal that was about something else, the second', 'twee', ({ id }) => koppel(api, id, '')],
    [
      'told by phone, of the first',
      'een',
      async ({ id: s }, id) => vinkAf((await readLedger(api, id)).find(({ signaal }) => signaal === s)),
    ],
    [
      'told by phone, of the second',
      'twee',
      async ({ id: s }, id) => vinkAf((await readLedger(api, id)).find(({ signaal }) => signaal === s)),
    ],
    ['erased, the first', 'een', ({ id }) => wis(id)],
    ['erased, the second', 'twee', ({ id }) => wis(id)],
    [
      'no address any more, the first',
      'een',
      ({ id }) => corrigeer(id, { email: '', telefoon: '0611223344' }),
    ],
  ])('%s: the other is told, once, and nothing is said of this one', async (_wat, wie, doe) => {
    const { id, een, twee } = await begin();
    const weg = wie === 'een' ? een : twee;
    await doe(weg, id);
    const eigen = wie === 'een' ? 'donker' : 'lamp';
    expect((await wachtend(id)).map(gaatOver).sort()).toEqual([['belt terug'], [eigen]]);
    expect((await verstuur()).length).toBe(2);
    const blijft = (await readLedger(api, id)).find(
      ({ signaal }) => signaal === (wie === 'een' ? twee : een).id,
    );
    expect(blijft?.status).toBe('verteld');
    expect(await claim()).toEqual([]);
  });

  test('R5 also when the sender had it in hand: it does not go, the other mail does', async () => {
    const { twee } = await begin();
    const mails = await claim();
    await nietMeer(twee.id);
    const samen = mails.find((mail) => gaatOver(mail).length === 2)!;
    expect(await geefOver(samen)).toBe(409);
    for (const mail of mails.filter(({ id }) => id !== samen.id)) {
      await geefOver(mail);
      await meld(mail, 'verstuurd');
    }
    expect((await verstuur()).map(gaatOver)).toEqual([['lamp']]);
  });

  test('R1 another address for one of them: each is told at their own, and never of the other', async () => {
    const { id, een, adres } = await begin();
    await corrigeer(een.id, { email: 'verhuisd@voorbeeld.test' });
    const mails = await verstuur();
    expect(
      mails.map((mail) => [mail.aan.toLowerCase().replace(/[<> ]/g, ''), ...gaatOver(mail)]).sort(),
    ).toEqual(
      [
        [adres.replace('samen', 'ander'), 'belt terug'],
        [adres, 'donker'],
        ['verhuisd@voorbeeld.test', 'lamp'],
      ].sort(),
    );
    expect(await ledger(id)).toEqual(['verteld email', 'verteld email', 'verteld email']);
  });

  test('R16 the address of another signal of theirs: from then on one mail', async () => {
    const { een } = await begin();
    const { id } = await nieuweTekst(api);
    const los = await koppelSignaal(api, id, { email: 'los@voorbeeld.test', bericht: 'De lamp is stuk.' });
    await koppelSignaal(api, id, { email: 'vast@voorbeeld.test', bericht: 'Het is donker.' });
    await publiceer(api, id);
    await corrigeer(los.id, { email: 'vast@voorbeeld.test' });
    expect((await wachtend(id)).map(gaatOver)).toEqual([['donker', 'lamp'].sort().reverse()]);
    expect(een.kenmerk).not.toBe('');
    await verstuur();
  });
});

test('R3 erased after it went: nothing of their words stays in the mail', async () => {
  const { id, twee } = await begin();
  await verstuur();
  await wis(twee.id);
  expect(JSON.stringify(await readBerichten(api, id))).not.toContain('donker');
});

test('R1 the code of one signal does not show what was said in the other', async () => {
  const { een, twee } = await begin();
  await verstuur();
  const antwoord = await post('dienst', 'volgen', { volgcode: een.volgcode, gegevens: true });
  expect(antwoord.status).toBe(200);
  const tekst = JSON.stringify(antwoord.body);
  expect([tekst.includes('lamp'), tekst.includes('donker'), tekst.includes(twee.kenmerk)]).toEqual([
    true,
    false,
    false,
  ]);
});

async function wis(signaal: string): Promise<void> {
  const { versie } = (await api.call('ambassadeur', 'GET', `/api/collections/signalen/records/${signaal}`))
    .body;
  const antwoord = await post('beheerder', `signalen/${signaal}/wissingen`, {
    tekst: true,
    reden: 'Op verzoek.',
    versie,
  });
  if (antwoord.status !== 200) throw new Error(JSON.stringify(antwoord.body));
}
