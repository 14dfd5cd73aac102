import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  herpubliceer,
  koppelSignaal,
  nieuweTekst,
  publiceer,
  readBerichten,
  readLedger,
} from '#tests/fixtures/terugkoppeling.ts';
import type { Json } from '#tests/support/api.ts';
import { startPost, type TestPost } from '#tests/support/post.ts';

let post: TestPost;
beforeAll(async () => {
  post = await startPost(1);
});
afterAll(() => post.stop());

const geduld = { timeout: 60_000, interval: 50 };
const adressen = Array.from({ length: 8 }, (_, i) => `melder${i}@voorbeeld.test`);
let verbetering: string;

const statussen = async (): Promise<string[]> =>
  (await readBerichten(post.api, verbetering)).map(({ status }: Json) => status as string);
const count = async (status: string): Promise<number> =>
  (await statussen()).filter((s) => s === status).length;
const vertel = async (): Promise<Json> =>
  (await post.api.stap('ambassadeur', verbetering, 'terugkoppelingen')).body;
/** The code in the link of a choice: 14 signs, in groups of 5, 5 and 4. */
const readCode = (keuze: 'ja' | 'nee', tekst: string): string | undefined =>
  new RegExp(`#${keuze}-([0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{4})$`, 'm').exec(tekst)?.[1];
/** Resolves at the nth time from now that the mail server comes to a moment, with what is done there. */
function atMoment(moment: 'adres' | 'ontvangst', keer: number, doe: () => Promise<void>): Promise<void> {
  let teller = 0;
  return new Promise((klaar, fout) => {
    post.mail.bij(moment, async () => {
      teller += 1;
      if (teller === keer) await doe().then(klaar, fout);
    });
  });
}

test('R5 ten melders, eight with mail: a hung server holds up nothing but the mail', async () => {
  verbetering = (await nieuweTekst(post.api)).id;
  for (const [i, email] of adressen.entries()) {
    await koppelSignaal(post.api, verbetering, { email, bericht: `Vraag nummer ${i} ging over de brief.` });
  }
  for (const telefoon of ['0612345678', '0687654321']) {
    await koppelSignaal(post.api, verbetering, { email: '', telefoon });
  }
  post.mail.doet('zwijgt');
  await publiceer(post.api, verbetering);
  await expect.poll(() => post.mail.verbindingen(), geduld).toBeGreaterThan(1);
  const [eerste] = (await readBerichten(post.api, verbetering)).filter(({ fout }: Json) => fout !== '');
  expect([eerste.status, eerste.fout]).toEqual(['wacht', 'De mailserver antwoordt niet.']);
  await post.verzender.kill();
  expect(post.mail.post).toEqual([]);
});

test('R5 the sender is killed while it names the second recipient, and goes on when it starts again', async () => {
  post.mail.doet('normaal');
  post.laatTijdGaan();
  const gedood = atMoment('adres', 2, () => post.verzender.kill());
  post.verzender.start();
  await gedood;
  await expect.poll(() => count('verstuurd'), geduld).toBe(1);
});

test('R5 PocketBase and then the sender are killed after the mail server kept a mail; the journal knows', async () => {
  const gedood = atMoment('ontvangst', 2, () => post.api.pb.kill());
  post.verzender.start();
  await gedood;
  const nieuws = (): Json[] => JSON.parse(readFileSync(post.journaal, 'utf8'));
  await expect.poll(() => nieuws().map(({ uitkomst }) => uitkomst), geduld).toContain('verstuurd');
  expect(readFileSync(post.journaal, 'utf8')).not.toMatch(/@|voorbeeld|Vraag|[0-9A-Z]{4}-[0-9A-Z]{4}/);
  await post.verzender.kill();
  await post.api.pb.restart();
  expect(post.mail.post.length).toBe(3);
});

test('R5 the mail server goes down and comes back', async () => {
  await post.mail.down();
  post.verzender.start();
  await expect.poll(() => post.verzender.uitvoer(), geduld).toContain('niet te bereiken (ECONNREFUSED)');
  await post.mail.up();
});

test('R5 in the end exactly eight mails arrived, none twice; eight are told, two are to be called', async () => {
  await expect
    .poll(async () => {
      post.laatTijdGaan();
      return await count('verstuurd');
    }, geduld)
    .toBe(8);
  expect(post.aan().sort()).toEqual(adressen);
  expect(await vertel()).toEqual({ totaal: 10, verteld: 8, teDoen: 2, onbereikbaar: 0, wilNiet: 0 });
  const rijen = await readLedger(post.api, verbetering);
  const verteld = rijen.filter(({ status }: Json) => status === 'verteld');
  expect(verteld.map(({ kanaal }: Json) => kanaal)).toEqual(Array(8).fill('email'));
  expect(verteld.every(({ op }: Json) => op !== '')).toBe(true);
});

test('each mail names the question of who reads it and nobody else’s, with a code of their own', () => {
  for (const { aan, brief } of post.mail.post) {
    const nummer = adressen.indexOf(aan[0] ?? '');
    expect(brief.text).toContain(`“Vraag nummer ${nummer} ging over de brief.”`);
    expect(brief.text?.match(/Vraag nummer/g)).toHaveLength(1);
    expect(brief.text).not.toContain('@voorbeeld.test');
  }
  const codes = post.mail.post.map(({ brief }) => readCode('ja', brief.text ?? ''));
  expect(new Set(codes).size).toBe(8);
  expect(codes).not.toContain(undefined);
});

test('the code of a mail gives a verdict, once', async () => {
  const tekst = post.mail.post[0]?.brief.text ?? '';
  const uitnodiging = readCode('nee', tekst) ?? '';
  const geef = (): Promise<Json> =>
    post.api.ask('dienst', 'POST /meelezen', {}, { uitnodiging, oordeel: 'ja' });
  expect((await geef()).status).toBe(200);
  const gegeven = `?filter=(verbetering='${verbetering}' %26%26 status='gegeven')`;
  const { items } = (await post.api.records('ambassadeur', 'meelezingen', gegeven)).body;
  expect(items.map(({ oordeel, moment }: Json) => [oordeel, moment])).toEqual([['ja', 'na-publicatie']]);
});

test('R5 published again nothing goes out; with another outcome everybody is told once more', async () => {
  await herpubliceer(post.api, verbetering, { titel: 'Een titel die duidelijker is' });
  await vertel();
  expect(await count('verstuurd')).toBe(8);
  await herpubliceer(post.api, verbetering, {
    uitkomst: 'kan-niet',
    reden: 'wet',
    uitleg: 'De wet vraagt deze brief.',
  });
  await expect.poll(() => count('verstuurd'), geduld).toBe(16);
  expect(post.aan().slice(8).sort()).toEqual(adressen);
  const laatste = post.mail.post.at(-1)?.brief;
  expect(laatste?.text).toContain('Wij schreven u hier al eerder over.');
  expect(laatste?.text).toContain('De wet vraagt deze brief.');
});
