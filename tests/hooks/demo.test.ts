import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Uitgave, VerbeteringInhoud } from '#core/publicatie.ts';
import { openGegevensmap } from '#server/gegevensmap.ts';
import { prepareStart } from '#server/startbestand.ts';
import { connectDienst } from '#records/connect-dienst.ts';
import { UitgaveReader } from '#records/fetch-uitgave.ts';
import { buildDemoUitgave } from '#site/uitgave/build-demo-uitgave.ts';
import { wachtwoord } from '#tests/fixtures/startbestand.ts';
import { Api } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

const root = join(import.meta.dirname, '../..');
const demo = buildDemoUitgave(join(root, 'content'));
let api: Api;
let uitgave: Uitgave;

beforeAll(async () => {
  const map = openGegevensmap(mkdtempSync(join(tmpdir(), 'luisterloop-demo-')));
  prepareStart(map, root, { demo: true, wachtwoord });
  const start = JSON.parse(readFileSync(map.startbestand, 'utf8')) as object;
  rmSync(map.pad, { recursive: true });
  api = new Api(await startPocketBase({ start }));
  const client = await connectDienst({ url: api.pb.url, wachtwoord: api.pb.dienst });
  ({ uitgave } = await new UitgaveReader(client).fetch());
});
afterAll(() => api.pb.stop());

const findLuister = ({ verbeteringen }: Uitgave, kenmerk: string): VerbeteringInhoud['luister'] =>
  verbeteringen.find(([nu]) => nu!.inhoud.kenmerk === kenmerk)![0]!.inhoud.luister;

describe('the demo', () => {
  test('R9 shows of each entry the same with a database as without one', () => {
    for (const [nu] of demo.verbeteringen) {
      const { kenmerk, luister } = nu!.inhoud;
      expect(findLuister(uitgave, kenmerk), kenmerk).toEqual(luister);
    }
  });

  test('has an entry with many verdicts, one with too few, and one that a voorzitter closed', () => {
    expect(findLuister(uitgave, 'V-2025-0001')!.oordelen.totaal).toBeGreaterThan(30);
    expect(findLuister(uitgave, 'V-2025-0001')!.verteld).toBe(25);
    expect(findLuister(uitgave, 'V-2026-0015')!.oordelen.totaal).toBeNull();
    expect(findLuister(uitgave, 'V-2024-0003')!.afwijking).toContain('Wie net iemand verloor');
  });

  test('has promises, with figures that were counted', () => {
    expect(uitgave.luisteren!.normen).toEqual(demo.luisteren!.normen);
    expect(uitgave.luisteren!.cijfers!.peildatum).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test('the people behind it stand in beheer, without contact details, and wait for nothing', async () => {
    const { totalItems, items } = (await api.records('ambassadeur', 'signalen', '?perPage=1')).body;
    expect(totalItems).toBeGreaterThan(400);
    expect(items[0].tekst.length).toBeGreaterThan(20);
    expect((await api.records('ambassadeur', 'melders')).body.totalItems).toBe(0);
    expect(
      (await api.records('ambassadeur', 'signalen', "?filter=(status!='gesloten')")).body.totalItems,
    ).toBe(0);
    expect((await api.records('ambassadeur', 'berichten')).body.totalItems).toBe(0);
  });
});
