import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emoties, kanalen, signaalsoorten } from '#core/signaal/enumeraties.ts';
import { checkPersoonsgegevens } from '#core/persoonsgegevens/check-persoonsgegevens.ts';
import type { Uitgave, VerbeteringInhoud } from '#core/publicatie/publicatie.ts';
import { countDagen } from '#core/tijd/dagen.ts';
import { toNederlandseDag } from '#core/tijd/nederlandse-dag.ts';
import { openDataFolder } from '#server/data-folder.ts';
import { prepareStart } from '#server/start-file.ts';
import { connectDienst } from '#records/dienst.ts';
import { UitgaveReader } from '#records/uitgave.ts';
import { buildDemoUitgave } from '#site/uitgave/build-demo-uitgave.ts';
import { wachtwoord } from '#tests/fixtures/startbestand.ts';
import { Api } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

const root = join(import.meta.dirname, '../..');
const demo = buildDemoUitgave(join(root, 'content'));
let api: Api;
let uitgave: Uitgave;

beforeAll(async () => {
  const map = openDataFolder(mkdtempSync(join(tmpdir(), 'luisterloop-demo-')));
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

  test('R16 says of each entry how far its loop is, the same with a database as without one, in every version', () => {
    const listLoops = ({ verbeteringen }: Uitgave): Record<string, unknown> =>
      Object.fromEntries(
        verbeteringen.map((versies) => [
          versies[0]!.inhoud.kenmerk,
          versies.map(({ inhoud: { fase, loop, vanVoorheen = false } }) => ({ fase, loop, vanVoorheen })),
        ]),
      );
    expect(listLoops(demo)).toEqual(listLoops(uitgave));
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

  test('the people behind its entries stand in beheer without contact details, and that is done', async () => {
    const dicht = await api.records('ambassadeur', 'signalen', "?perPage=1&filter=(status='gesloten')");
    expect(dicht.body.totalItems).toBeGreaterThan(400);
    expect(dicht.body.items[0].tekst.length).toBeGreaterThan(20);
    const melders = await api.records(
      'ambassadeur',
      'melders',
      "?filter=(signaal.status='gesloten'%26%26(email!=''||telefoon!=''))",
    );
    expect(melders.body.totalItems).toBe(0);
  });

  test('R16 what misses is known of every entry, also of one that is not on the site yet', async () => {
    const { body } = await api.records('redacteur', 'verbeteringen', '?perPage=500');
    const onbekend = body.items.filter(({ mist }: { mist: unknown }) => mist === null);
    expect(onbekend.map(({ titel }: { titel: string }) => titel)).toEqual([]);
    const kerstbomen = body.items.find(({ kenmerk }: { kenmerk: string }) => kenmerk === 'V-2026-0023');
    expect(kerstbomen.mist[0].code).toBe('r4-geen-signaal');
  });
});

type Rij = Record<string, string> & { toestemmingen: string[]; awb: boolean };
const list = async (rol: string, collectie: string, filter = ''): Promise<Rij[]> =>
  (await api.records(rol, collectie, `?perPage=500&filter=(${encodeURIComponent(filter)})`)).body.items;

const count = (lijst: unknown[], waarde: string): number => lijst.filter((een) => een === waarde).length;

describe('the office of the demo', () => {
  const vandaag = toNederlandseDag(new Date().toISOString());
  let open: Rij[];
  let melders: Rij[];
  let medewerkers: Rij[];
  beforeAll(async () => {
    open = await list('ambassadeur', 'signalen', "status!='gesloten'");
    melders = await list('ambassadeur', 'melders', 'signaal!=""');
    medewerkers = await list('beheerder', 'medewerkers', 'actief=true');
  });
  const findWie = (rol: string): string =>
    medewerkers.find(({ email }) => email === `${rol}@voorbeeld.nl`)!['id']!;

  test('has open signals of every kind and mood, from all over, through most channels', () => {
    const soorten = (veld: string): string[] => [...new Set(open.map((rij) => rij[veld]!))].filter(Boolean);
    expect(open.length).toBeGreaterThan(20);
    expect(soorten('soort').sort()).toEqual([...signaalsoorten].sort());
    expect(soorten('emotie').sort()).toEqual([...emoties].sort());
    expect(soorten('kanaal').sort()).toEqual([...kanalen].sort());
    expect(soorten('wijk')).toHaveLength(6);
    expect(soorten('thema')).toHaveLength(10);
    expect(soorten('status').sort()).toEqual(['beantwoord', 'nieuw', 'opgepakt']);
    for (const { ontvangenOp } of open) {
      expect(countDagen(ontvangenOp!, vandaag)).toBeGreaterThanOrEqual(0);
      expect(countDagen(ontvangenOp!, vandaag)).toBeLessThan(42);
    }
  });

  test('R14 somebody waits too long, a complaint nears its term, and one signal has a regiehouder', () => {
    const wacht = open.filter((rij) => rij['contactOp'] === '' && rij['beantwoordOp'] === '');
    expect(wacht.filter((rij) => rij['contactVoor']! < vandaag && rij['bereikbaar'] !== '')).not.toEqual([]);
    const [klacht] = open.filter(({ awb }) => awb);
    expect(countDagen(vandaag, klacht!['antwoordVoor']!)).toBeGreaterThanOrEqual(0);
    expect(countDagen(vandaag, klacht!['antwoordVoor']!)).toBeLessThan(8);
    expect(klacht!['behandelaar']).toBe(findWie('behandelaar'));
    expect(open.some((rij) => rij['regiehouder'] === findWie('ambassadeur'))).toBe(true);
  });

  test('R13 one of them is said again by the same person', async () => {
    const eerste = open.find((rij) => rij['tekst']!.includes('fietstunnel'))!;
    const opnieuw = open.find((rij) => rij['tekst']!.includes('nog steeds niet. Het is er pikdonker'))!;
    const { body } = await api.ask(
      'ambassadeur',
      'GET /signalen/{id}/eerdere',
      { id: opnieuw['id'] ?? '' },
      null,
    );
    expect(body.signalen.map(({ id }: { id: string }) => id)).toEqual([eerste['id']]);
  });

  test('R1 nobody in it exists: no personal data in what they say, addresses and numbers that nobody has', () => {
    const teksten = Object.fromEntries(
      open.map((rij) => [rij['kenmerk']!, [rij['tekst'], rij['samenvatting'], rij['antwoord']].join(' ')]),
    );
    expect(checkPersoonsgegevens(teksten, [])).toEqual([]);
    for (const melder of melders) {
      expect(melder['naam']).toBe('');
      expect(melder['email']).toMatch(/^$|\.example$|@voorbeeld\.nl$/);
      expect(melder['telefoon']).toMatch(/^$|^0199 /);
    }
    const bereik = new Set(open.map((rij) => rij['bereikbaar']));
    expect([...bereik].sort()).toEqual(['', 'email', 'telefoon']);
  });

  test('R5 nothing of it is mailed: who still has to hear is called', async () => {
    expect(await list('ambassadeur', 'berichten', "status!=''")).toEqual([]);
    const bellen = await list('ambassadeur', 'terugkoppelingen', "status='te-doen'");
    expect(bellen.map(({ kanaal }) => kanaal)).toEqual(['', '']);
  });

  test('R4 of one entry only the calls are missing before its loop can close', async () => {
    const [bellen] = await list('ambassadeur', 'terugkoppelingen', "status='te-doen'");
    const { body } = await api.ask(
      'voorzitter',
      'GET /verbeteringen/{id}/sluitstand',
      { id: bellen!['verbetering'] ?? '' },
      null,
    );
    expect(body.fouten.map(({ code }: { code: string }) => code)).toEqual(['r4-nog-te-vertellen']);
  });

  test('has a panel, open invitations, and a nee that waits for an answer', async () => {
    const panel = await list('ambassadeur', 'meelezers', 'actief=true');
    expect(panel).toHaveLength(4);
    expect(panel.every(({ naam }) => naam!.startsWith('Panellid '))).toBe(true);
    expect(await list('redacteur', 'meelezingen', "status='uitgenodigd'")).toHaveLength(3);
    const nee = await list('redacteur', 'meelezingen', "oordeel='nee' && antwoord='' && status='gegeven'");
    expect(nee.map(({ toelichting }) => toelichting!.length > 20)).toEqual([true]);
  });

  test('has something to do for every role of the team, some of it soon and some of it late', async () => {
    const acties = await list('voorzitter', 'acties', "status='open' || status='bezig'");
    for (const rol of ['behandelaar', 'ambassadeur', 'voorzitter', 'redacteur', 'beheerder']) {
      expect(acties.filter(({ eigenaar }) => eigenaar === findWie(rol)).length, rol).toBeGreaterThan(0);
    }
    const over = acties.map(({ deadline }) => countDagen(vandaag, deadline!)).sort((a, b) => a - b);
    expect(over[0]).toBeLessThan(0);
    expect(over.some((dagen) => dagen >= 0 && dagen < 7)).toBe(true);
  });

  test('has a team that meets every two weeks, tomorrow again, and what it had no time for the last time', async () => {
    const [reeks] = await list('voorzitter', 'overlegreeksen', "soort='gepland'");
    const gepland = await list('voorzitter', 'overleggen', `reeks='${reeks!['id']}'`);
    const dagen = gepland
      .map(({ datum, status }) => `${countDagen(vandaag, datum!)} ${status}`)
      .sort((een, ander) => Number(een.split(' ')[0]) - Number(ander.split(' ')[0]));
    expect(dagen.slice(0, 5)).toEqual([
      '-41 gesloten',
      '-27 gesloten',
      '-13 gesloten',
      '1 uitgenodigd',
      '15 concept',
    ]);
    const over = await list('voorzitter', 'agendapunten', "uitkomst='doorgeschoven'");
    expect(over.map(({ titel }) => titel)).toEqual(['Wat zeggen wij als iets niet kan?']);
    expect(await list('voorzitter', 'berichten', "soort='overleg'")).toEqual([]);
  });

  test('R4 what a voorzitter closed by an override has no step in which people tested it', () => {
    const [nu] = uitgave.verbeteringen.find(([versie]) => versie!.inhoud.kenmerk === 'V-2024-0003')!;
    expect(nu!.inhoud.loop.map(({ fase }) => fase)).not.toContain('getoetst');
    expect(nu!.inhoud.fase).toBe('gesloten');
  });

  test('R4 has everything that the gate asks of each loop that it closed', async () => {
    const gesloten = await list('voorzitter', 'verbeteringen', "fase='gesloten'");
    expect(gesloten).toHaveLength(20);
    const perVerbetering = async (collectie: string, filter: string): Promise<Map<string, Rij[]>> =>
      Map.groupBy(await list('ambassadeur', collectie, filter), (rij) => rij['verbetering']!);
    const besluiten = await perVerbetering('besluiten', "verbetering.fase='gesloten'");
    const acties = await perVerbetering('acties', "verbetering.fase='gesloten'");
    const melders = await perVerbetering('terugkoppelingen', "verbetering.fase='gesloten'");
    for (const { id, kenmerk, uitkomst, medewerkersVerteldOp, afwijking, liveVersie } of gesloten) {
      expect(besluiten.get(id!), kenmerk).toHaveLength(1);
      expect(
        acties.get(id!)?.map(({ status }) => status),
        kenmerk,
      ).toEqual(['klaar']);
      expect(
        melders.get(id!)!.map(({ status }) => status),
        kenmerk,
      ).not.toContain('te-doen');
      expect(medewerkersVerteldOp, kenmerk).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(liveVersie, kenmerk).toBeGreaterThan(0);
      const filter = `verbetering='${id}' && status='gegeven' && uitkomst='${uitkomst}'`;
      const oordelen = (await list('redacteur', 'meelezingen', filter)).map(({ oordeel }) => oordeel);
      const geholpen = oordelen.filter((oordeel) => oordeel === 'ja' || oordeel === 'deels').length;
      if (afwijking === '') expect(oordelen.length, kenmerk).toBeGreaterThanOrEqual(3);
      expect(geholpen, kenmerk).toBeGreaterThanOrEqual(
        oordelen.length - geholpen - count(oordelen, 'weet-niet'),
      );
    }
  });

  test('R10 all of it stands in the audit log', async () => {
    for (const [soort, rijen] of [
      ['signalen', open.length],
      ['meelezers', 4],
      ['besluiten', 25],
    ] as const) {
      const regels = await list('beheerder', 'auditlog', `soort='${soort}'`);
      expect(new Set(regels.map(({ bron }) => bron)).size, soort).toBe(rijen);
    }
  });
});
