import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  koppelSignaal,
  nieuweTekst,
  publiceer,
  readBerichten,
  readLedger,
} from '#tests/fixtures/terugkoppeling.ts';
import type { Json } from '#tests/support/api.ts';
import { createToeval } from '#tests/support/generate-uitgave.ts';
import { startPost, type TestPost } from '#tests/support/post.ts';
import type { Moment } from '#tests/support/start-mailserver.ts';

const zaad = 20_261_123;
const rondes = 6;
const melders = 30;
/** The others said something twice: they get one mail about both. */
const mensen = 20;
const langsteVertraging = 8;
/** Half a minute on a quiet machine; each round starts two processes. */
const bezigeMachine = 300_000;

let post: TestPost;
beforeAll(async () => {
  post = await startPost();
});
afterAll(() => post.stop());

/** Kills what `doe` kills a few milliseconds after the nth time that a mail comes to a moment. */
function killAt(moment: Moment, keer: number, vertraging: number, doe: () => Promise<void>): Promise<void> {
  let teller = 0;
  return new Promise((klaar, fout) => {
    post.mail.bij(moment, () => {
      teller += 1;
      if (teller === keer) setTimeout(() => void doe().then(klaar, fout), vertraging);
    });
  });
}

const list = async (collection: string): Promise<Json[]> =>
  (await post.api.records('ambassadeur', collection, '?perPage=500')).body.items;

test(
  `R5 ${rondes} kills of the sender, PocketBase or both at any moment: no mail arrives twice, none is forgotten`,
  async () => {
    const { id } = await nieuweTekst(post.api);
    for (let i = 0; i < melders; i += 1) {
      await koppelSignaal(post.api, id, { email: `melder${i % mensen}@voorbeeld.test` });
    }
    const toeval = createToeval(zaad);
    const kies = <T>(lijst: readonly T[]): T => lijst[Math.floor(toeval() * lijst.length)]!;
    await post.verzender.stop();
    await publiceer(post.api, id);
    const { verzender, mail } = post;
    const { pb } = post.api;
    const daders = {
      verzender: () => verzender.kill(),
      pocketbase: () => pb.kill(),
      beide: () => Promise.all([pb.kill(), verzender.kill()]).then(() => undefined),
    };
    for (let ronde = 0; ronde < rondes; ronde += 1) {
      const wie = kies(['verzender', 'verzender', 'pocketbase', 'beide'] as const);
      const moment = kies(['adres', 'begin', 'ontvangst'] as const);
      const gedood = killAt(
        moment,
        1 + Math.floor(toeval() * 3),
        Math.floor(toeval() * langsteVertraging),
        daders[wie],
      );
      verzender.start();
      await gedood;
      mail.bij(moment, () => undefined);
      if (wie !== 'verzender') await pb.restart();
      await verzender.kill();
      post.laatTijdGaan();
    }
    verzender.start();
    const onderweg = async (): Promise<number> => {
      post.laatTijdGaan();
      const open = (await readBerichten(post.api, id)).filter(({ status }: Json) =>
        ['wacht', 'onderweg'].includes(status),
      );
      return open.length;
    };
    await expect.poll(onderweg, { timeout: 60_000, interval: 100 }).toBe(0);

    expect(new Set(post.aan()).size).toBe(post.aan().length);
    const berichten = await readBerichten(post.api, id);
    const emails = new Map((await list('melders')).map(({ signaal, email }) => [signaal, email]));
    const rijen = new Map((await readLedger(post.api, id)).map((rij: Json) => [rij.signaal, rij]));
    expect(berichten).toHaveLength(mensen);
    expect(berichten.flatMap(({ signaal, ook }) => [signaal, ...ook])).toHaveLength(melders);
    for (const { status, signaal: eerste, ook } of berichten) {
      for (const signaal of [eerste, ...ook]) {
        if (status === 'verstuurd') {
          expect(post.aan()).toContain(emails.get(signaal));
          expect(rijen.get(signaal)).toMatchObject({ status: 'verteld', kanaal: 'email' });
        } else {
          expect(status).toBe('onzeker');
          expect(rijen.get(signaal)).toMatchObject({ status: 'te-doen', kanaal: '' });
        }
      }
    }
  },
  bezigeMachine,
);
