import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Probleem } from '#records/probleem.ts';
import type { VerbeteringRij } from '#records/verbetering.ts';
import { SaveQueue } from '../../../admin/src/verbetering/editor/save-queue.ts';
import type { Velden } from '../../../admin/src/verbetering/editor/velden.ts';
import { makeRij } from './rij.ts';

const collega = 'collega00000001';
const geenVerbinding: Probleem = { status: 0, titel: 'Geen verbinding', detail: '', fouten: [] };

/** A server with one entry that keeps to the rule of versions. */
class Server {
  rij = makeRij();
  bereikbaar = true;
  ontvangen: Partial<Velden>[] = [];
  /** Set to hold answers back until `laatLos` is called. */
  wacht: Promise<void> | undefined;
  tegelijk = 0;
  meesteTegelijk = 0;

  save = async (_id: string, velden: Partial<Velden>, versie: number): Promise<VerbeteringRij | Probleem> => {
    this.tegelijk += 1;
    this.meesteTegelijk = Math.max(this.meesteTegelijk, this.tegelijk);
    await this.wacht;
    this.tegelijk -= 1;
    if (!this.bereikbaar) return geenVerbinding;
    if (versie !== this.rij.versie)
      return { status: 409, titel: '', detail: '', fouten: [], huidig: this.rij };
    this.ontvangen.push(velden);
    this.rij = { ...this.rij, ...velden, versie: versie + 1 };
    return this.rij;
  };

  collegaSchrijft(velden: Partial<Velden>): void {
    this.rij = { ...this.rij, ...velden, versie: this.rij.versie + 1, laatstBewerktDoor: collega };
  }
}

let server: Server;
let wie: string[];
let opslag: SaveQueue;

function typ(velden: Partial<Velden>): void {
  opslag.wijzig({ ...opslag.concept, ...velden });
}

beforeEach(() => {
  vi.useFakeTimers();
  server = new Server();
  wie = [];
  opslag = new SaveQueue({
    rij: server.rij,
    save: server.save,
    onVerandering: () => undefined,
    onCollega: (id) => wie.push(id),
    now: () => new Date('2026-04-14T08:42:00Z'),
  });
});
afterEach(() => {
  opslag.stop();
  vi.useRealTimers();
});

describe('saving by itself', () => {
  test('saves a moment after the last keystroke, only what changed', async () => {
    typ({ titel: 'Paspoort' });
    typ({ titel: 'Paspoort thuis' });
    await vi.advanceTimersByTimeAsync(2000);
    expect(server.ontvangen).toEqual([{ titel: 'Paspoort thuis' }]);
    expect(opslag.toestand).toEqual({ soort: 'opgeslagen', om: new Date('2026-04-14T08:42:00Z') });
  });

  test('sends nothing when the text is back as it was', async () => {
    typ({ titel: 'Iets anders' });
    typ({ titel: server.rij.titel });
    await vi.advanceTimersByTimeAsync(2000);
    expect(server.ontvangen).toEqual([]);
    expect(opslag.toestand.soort).toBe('rust');
  });

  test('keeps what is typed while a save is under way, and saves it after it, never two at once', async () => {
    let laatLos = (): void => undefined;
    server.wacht = new Promise((klaar) => (laatLos = klaar));
    typ({ titel: 'Eerst' });
    await vi.advanceTimersByTimeAsync(1000);
    typ({ titel: 'Eerst en daarna meer' });
    void opslag.flush();
    laatLos();
    await vi.advanceTimersByTimeAsync(1000);
    expect(server.ontvangen).toEqual([{ titel: 'Eerst' }, { titel: 'Eerst en daarna meer' }]);
    expect(server.meesteTegelijk).toBe(1);
    expect(opslag.concept.titel).toBe('Eerst en daarna meer');
  });
});

test('a list that was never filled in is empty, and no change', () => {
  const rij = { ...makeRij(), trefwoorden: null as unknown as string[] };
  const leeg = new SaveQueue({
    rij,
    save: server.save,
    onVerandering: () => undefined,
    onCollega: () => undefined,
  });
  expect(leeg.concept.trefwoorden).toEqual([]);
  expect(leeg.vuil).toBe(false);
});

describe('without a connection', () => {
  test('keeps the text, says so, and saves by itself once the connection is back', async () => {
    server.bereikbaar = false;
    typ({ vraag: 'In de trein geschreven' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(opslag.toestand).toEqual({ soort: 'niet-opgeslagen', probleem: geenVerbinding });
    expect(opslag.concept.vraag).toBe('In de trein geschreven');
    server.bereikbaar = true;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(server.rij.vraag).toBe('In de trein geschreven');
    expect(opslag.vuil).toBe(false);
  });
});

describe('R6 two people in one entry', () => {
  test('R6 different fields: both stay, and the later one hears who it was', async () => {
    server.collegaSchrijft({ verbetering: 'Van de collega.' });
    typ({ titel: 'Van mij' });
    await vi.advanceTimersByTimeAsync(2000);
    expect(server.rij).toMatchObject({ titel: 'Van mij', verbetering: 'Van de collega.', versie: 3 });
    expect(opslag.concept.verbetering).toBe('Van de collega.');
    expect(wie).toEqual([collega]);
  });

  test('R6 the same field: nothing is overwritten and both versions can be read', async () => {
    server.collegaSchrijft({ titel: 'Van de collega' });
    typ({ titel: 'Van mij' });
    await vi.advanceTimersByTimeAsync(2000);
    expect(server.rij.titel).toBe('Van de collega');
    expect(opslag.toestand.soort).toBe('botsing');
    expect(opslag.botsingen).toEqual([{ veld: 'titel', mijn: 'Van mij', hun: 'Van de collega' }]);
    expect(opslag.concept.titel).toBe('Van mij');
  });

  test('R6 after choosing it is saved on top of the colleague’s version', async () => {
    server.collegaSchrijft({ titel: 'Van de collega' });
    typ({ titel: 'Van mij' });
    await vi.advanceTimersByTimeAsync(2000);
    await opslag.losOp({ titel: 'Van ons samen' });
    expect(server.rij).toMatchObject({ titel: 'Van ons samen', versie: 3 });
    expect(opslag.botsingen).toEqual([]);
  });

  test('R6 a second change of a colleague while I choose is not lost either', async () => {
    server.collegaSchrijft({ titel: 'Van de collega' });
    typ({ titel: 'Van mij' });
    await vi.advanceTimersByTimeAsync(2000);
    server.collegaSchrijft({ titel: 'Van de collega, beter' });
    opslag.neemOver(server.rij);
    expect(opslag.botsingen).toEqual([{ veld: 'titel', mijn: 'Van mij', hun: 'Van de collega, beter' }]);
  });

  test('a change that comes in while my draft is clean is simply shown', () => {
    server.collegaSchrijft({ titel: 'Van de collega' });
    opslag.neemOver(server.rij);
    expect(opslag.concept.titel).toBe('Van de collega');
    expect(wie).toEqual([]);
  });

  test('an echo of my own save changes nothing', async () => {
    typ({ titel: 'Van mij' });
    await vi.advanceTimersByTimeAsync(2000);
    const echo = server.rij;
    typ({ titel: 'Van mij, verder getypt' });
    opslag.neemOver(echo);
    expect(opslag.concept.titel).toBe('Van mij, verder getypt');
    expect(opslag.botsingen).toEqual([]);
  });
});
