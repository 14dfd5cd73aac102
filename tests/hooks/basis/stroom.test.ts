import { EventSource } from 'eventsource';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { volledig } from '#tests/fixtures/verbeteringen.ts';
import { Api, type Json } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

/** An open stream of somebody who hears of every change of an entry. */
class Stroom {
  readonly berichten: Json[] = [];
  readonly #bron: EventSource;
  /** When the connection ended; undefined while it is open. */
  readonly dicht: Promise<number>;

  constructor(bron: EventSource) {
    this.#bron = bron;
    this.dicht = new Promise((klaar) => (bron.onerror = () => klaar(performance.now())));
    bron.addEventListener('verbeteringen/*', (bericht) => this.berichten.push(JSON.parse(bericht.data)));
  }

  static async open(als: string, onderwerp = 'verbeteringen/*'): Promise<Stroom> {
    const bron = new EventSource(`${api.pb.url}/api/realtime`);
    const verbonden = new Promise<string>((klaar) =>
      bron.addEventListener('PB_CONNECT', (bericht) => klaar(bericht.lastEventId)),
    );
    const stroom = new Stroom(bron);
    const clientId = await verbonden;
    const { status } = await api.call(als, 'POST', '/api/realtime', {
      clientId,
      subscriptions: [onderwerp],
    });
    if (status !== 204) bron.close();
    if (status !== 204) throw new Error(`no subscription: ${status}`);
    return stroom;
  }

  close(): void {
    this.#bron.close();
  }
}

const find = async (naam: string): Promise<Json> =>
  (await api.records('beheerder', 'medewerkers', `?filter=(naam='${naam}')`)).body.items[0];
const wijzig = async (naam: string, velden: object): Promise<number> => {
  const { id, versie } = await find(naam);
  return (await api.update('beheerder', 'medewerkers', id, { ...velden, versie })).status;
};

describe('the open stream of somebody who leaves', () => {
  test('ends at once, and nobody else’s does', async () => {
    const [weg, blijft] = [await Stroom.open('redacteur2'), await Stroom.open('redacteur')];
    const begin = performance.now();
    expect(await wijzig('redacteur2', { actief: false })).toBe(200);
    // By itself PocketBase would close it after five minutes of silence.
    expect((await weg.dicht) - begin).toBeLessThan(10_000);
    const gehoord = weg.berichten.length;
    await api.nieuw('redacteur', volledig);
    await expect.poll(() => blijft.berichten.length).toBeGreaterThan(0);
    expect(weg.berichten).toHaveLength(gehoord);
    weg.close();
    blijft.close();
  });

  test('ends as well for a new password, with which the old sessions end', async () => {
    const stroom = await Stroom.open('voorzitter');
    const password = 'een-heel-ander-wachtwoord';
    const begin = performance.now();
    expect(await wijzig('voorzitter', { password, passwordConfirm: password })).toBe(200);
    expect((await stroom.dicht) - begin).toBeLessThan(10_000);
    stroom.close();
  });
});

test('R1 a stream is not filtered: what it then tells of and what not gives a text away sign by sign', async () => {
  const options = (query: object): string => encodeURIComponent(JSON.stringify({ query }));
  for (const query of [{ filter: "tekst ~ 'BSN is 1'" }, { filter: "signaal.tekst ~ '1'" }]) {
    const onderwerp = `signalen/*?options=${options(query)}`;
    await expect(Stroom.open('ambassadeur', onderwerp)).rejects.toThrow('no subscription: 400');
  }
  (await Stroom.open('ambassadeur', 'signalen/*')).close();
});
