import type { Fase } from '#core/basis/enumeraties.ts';
import type { LoopStap } from '#core/verbetering/verbetering.ts';
import type { VerbeteringTekst } from '#core/verbetering/verbetering.ts';
import { nextKenmerk } from '../basis/kenmerk.ts';
import { nu } from '../basis/nu.ts';
import { writeAudit } from '../basis/audit.ts';
import { publishSnapshot, withdrawSnapshots } from '../publicatie/publish.ts';
import { keepFaseovergang } from '../verbetering/fase.ts';
import { keepHistory } from '../verbetering/history.ts';
import { tekstvelden } from '#core/verbetering/verbetering.ts';
import { loadLuisteren, type Startluisteren } from './load-luisteren.ts';
import { loadWerk, type Startwerk } from './load-werk.ts';

/** What a demo adds to the settings and people of a new organisation. */
export interface Startdemo {
  verbeteringen: Startverbetering[];
  /** What it is working on. */
  werk?: Startwerk;
}

type Tekst = Partial<VerbeteringTekst> & { toestemmingCitaat?: boolean; citaatVan?: string };

interface Startverbetering extends Tekst {
  kenmerk?: string;
  fase: Fase;
  loop: LoopStap[];
  publicatiestatus?: string;
  gepubliceerdOp?: string;
  eerdereVersies?: (Tekst & { gepubliceerdOp: string })[];
  ingetrokkenOp?: string;
  intrekReden?: string;
  luisteren?: Startluisteren;
}

/** Adds the demo to settings, themes and accounts. Entries are written by the first redacteur and approved by the second. */
export function loadDemo(tx: core.App, { verbeteringen, werk }: Startdemo): void {
  const themas: Record<string, string> = {};
  for (const thema of listAll(tx, 'themas')) themas[thema.getString('slug')] = thema.id;
  const redacteuren = listAll(tx, 'medewerkers').filter((wie) =>
    wie.getStringSlice('rollen').includes('redacteur'),
  );
  const [schrijver = '', goedkeurder = ''] = redacteuren.map(({ id }) => id);
  for (const start of verbeteringen) loadVerbetering(tx, start, { schrijver, goedkeurder, themas });
  if (werk) loadWerk(tx, werk);
}

function listAll(tx: core.App, collectie: string): core.Record[] {
  return tx.findRecordsByFilter(collectie, "id != ''", '@rowid', 0, 0).map((rij) => rij!);
}

interface Omgeving {
  schrijver: string;
  goedkeurder: string;
  themas: Record<string, string>;
}

function loadVerbetering(tx: core.App, start: Startverbetering, omgeving: Omgeving): void {
  const { schrijver, goedkeurder } = omgeving;
  const status = start.publicatiestatus ?? 'gepubliceerd';
  const record = new Record(tx.findCollectionByNameOrId('verbeteringen'));
  record.set('kenmerk', takeKenmerk(tx, start));
  record.set('eigenaar', schrijver);
  record.set('laatstBewerktDoor', schrijver);
  record.set('publicatiestatus', status);
  const eerdere = start.eerdereVersies ?? [];
  const teksten = [...eerdere, { gepubliceerdOp: start.gepubliceerdOp ?? '' }];
  let overgangen = 0;
  teksten.forEach((tekst, i) => {
    const laatste = i === teksten.length - 1;
    setTekst(record, { ...start, ...tekst }, omgeving.themas);
    const totEnMet = laatste
      ? start.loop.length
      : start.loop.filter((stap) => stap.op <= tekst.gepubliceerdOp).length;
    record.set('fase', start.loop[Math.max(0, totEnMet - 1)]?.fase ?? start.fase);
    record.set('versie', i + 1);
    tx.save(record);
    if (laatste && start.luisteren) loadLuisteren(tx, record, start.loop, start.luisteren);
    for (; overgangen < totEnMet; overgangen += 1) loadOvergang(tx, record, start.loop, overgangen);
    keepHistory(tx, record, schrijver, true);
    if (tekst.gepubliceerdOp) {
      publishSnapshot(tx, record, {
        goedgekeurdDoor: goedkeurder,
        op: `${tekst.gepubliceerdOp} 09:00:00.000Z`,
      });
    }
  });
  if (status === 'goedgekeurd' || status === 'gepubliceerd') record.set('goedgekeurdDoor', goedkeurder);
  if (status === 'ingetrokken') {
    withdrawSnapshots(tx, record, start.intrekReden ?? '', `${start.ingetrokkenOp} 09:00:00.000Z`);
  }
  tx.save(record);
  writeAudit(tx, { wie: 'systeem', wat: 'ingevoerd', record, naar: status });
}

/** The kenmerk the start file names, with the series moved along so that no later entry gets it too. */
function takeKenmerk(tx: core.App, start: Startverbetering): string {
  const jaar = start.loop[0]?.op.slice(0, 4) ?? nu().slice(0, 4);
  let kenmerk = nextKenmerk(tx, jaar);
  while (start.kenmerk && kenmerk < start.kenmerk) kenmerk = nextKenmerk(tx, jaar);
  return start.kenmerk ?? kenmerk;
}

function setTekst(record: core.Record, tekst: Tekst, themas: Record<string, string>): void {
  for (const veld of tekstvelden) {
    if (tekst[veld] !== undefined) record.set(veld, tekst[veld]);
  }
  record.set(
    'themas',
    (tekst.themas ?? []).map((slug) => themas[slug] ?? ''),
  );
}

function loadOvergang(tx: core.App, record: core.Record, loop: LoopStap[], i: number): void {
  const stap = loop[i];
  if (!stap) return;
  keepFaseovergang(tx, record, {
    van: loop[i - 1]?.fase ?? '',
    naar: stap.fase,
    door: '',
    op: `${stap.op} 09:00:00.000Z`,
  });
}
