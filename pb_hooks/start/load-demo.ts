import type { Fase } from '#core/verbetering/enumeraties.ts';
import type { LoopStap } from '#core/verbetering/verbetering.ts';
import type { VerbeteringTekst } from '#core/verbetering/verbetering.ts';
import { nextKenmerk } from '../basis/kenmerk.ts';
import { nu } from '../basis/nu.ts';
import { writeAudit } from '../basis/audit.ts';
import { publishSnapshot, withdrawSnapshots } from '../publicatie/publish.ts';
import { keepHistory } from '../verbetering/history.ts';
import { tekstvelden } from '#core/verbetering/verbetering.ts';
import { loadLuisteren, type Startluisteren } from './load-luisteren.ts';
import { loadBesluiten, loadWerk, type Startwerk } from './load-werk.ts';
import { updateLoop, updateVoorPublicatie } from '../loop/update-loop.ts';
import { readStappen, readVerbetering } from '../verbetering/record.ts';

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
  publiekeReden?: string;
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
  const omgeving = { schrijver, goedkeurder, themas };
  const ids = verbeteringen.map((start) => loadVerbetering(tx, start, omgeving));
  const besluiten = werk?.besluiten ?? [];
  loadBesluiten(tx, besluiten, (kenmerk) =>
    findDag(
      verbeteringen.find((start) => start.kenmerk === kenmerk),
      'gekozen',
    ),
  );
  verbeteringen.forEach((start, i) => {
    const heeftBewijs =
      start.luisteren !== undefined && besluiten.some(({ verbetering }) => verbetering === start.kenmerk);
    loadPublicaties(tx, tx.findRecordById('verbeteringen', ids[i]!), start, { ...omgeving, heeftBewijs });
  });
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

/** The day on which an entry of the demo took a step, '' for never. */
function findDag(start: Startverbetering | undefined, fase: Fase): string {
  return start?.loop.find((stap) => stap.fase === fase)?.op ?? '';
}

/** What an entry says, and who is behind it; returns its id. */
function loadVerbetering(tx: core.App, start: Startverbetering, omgeving: Omgeving): string {
  const record = new Record(tx.findCollectionByNameOrId('verbeteringen'), {
    kenmerk: takeKenmerk(tx, start),
    eigenaar: omgeving.schrijver,
    laatstBewerktDoor: omgeving.schrijver,
    publicatiestatus: 'concept',
    fase: 'gehoord',
  });
  const versies = listVersies(start);
  versies.forEach((tekst, i) => {
    setTekst(record, tekst, omgeving.themas);
    record.set('versie', i + 1);
    tx.save(record);
    keepHistory(tx, record, omgeving.schrijver, true);
  });
  if (start.luisteren) loadLuisteren(tx, record, start.loop, start.luisteren);
  tx.save(record);
  return record.id;
}

/** Each text that an entry had, oldest first. */
function listVersies(start: Startverbetering): (Startverbetering & { gepubliceerdOp: string })[] {
  const { eerdereVersies = [], gepubliceerdOp = '' } = start;
  return [...eerdereVersies, { gepubliceerdOp }].map((tekst) => ({ ...start, ...tekst }));
}

/** R16: puts the texts on the site that were there, with the steps that have evidence; without a besluit or signals it says so. */
function loadPublicaties(
  tx: core.App,
  record: core.Record,
  start: Startverbetering,
  { goedkeurder, themas, heeftBewijs }: Omgeving & { heeftBewijs: boolean },
): void {
  const status = start.publicatiestatus ?? 'gepubliceerd';
  const moment = (dag: string): string => (dag === '' ? '' : `${dag} 09:00:00.000Z`);
  const versies = listVersies(start).filter(({ gepubliceerdOp }) => gepubliceerdOp !== '');
  const eerste = versies.find(({ uitkomst }) => uitkomst === start.uitkomst);
  record.set('publicatiestatus', status);
  record.set('vanVoorheen', versies.length > 0 && !heeftBewijs);
  record.set('uitkomstOp', moment(eerste?.gepubliceerdOp ?? ''));
  record.set('uitkomstDoor', eerste ? goedkeurder : '');
  if (heeftBewijs) record.set('geslotenOp', moment(findDag(start, 'gesloten')));
  const { uitkomst, ingangsmaand } = readVerbetering(tx, record);
  if (versies.length > 0) updateVoorPublicatie(tx, { verbetering: record, live: { uitkomst, ingangsmaand } });
  const [stappen, fase] = [readStappen(record), record.getString('fase')];
  for (const versie of versies) {
    const toen = stappen.filter(({ op }) => op <= versie.gepubliceerdOp);
    const isNu = versie === versies[versies.length - 1];
    setTekst(record, versie, themas);
    record.set('stappen', JSON.stringify(isNu ? stappen : toen));
    record.set('fase', isNu ? fase : versie.fase);
    publishSnapshot(tx, record, { goedgekeurdDoor: goedkeurder, op: moment(versie.gepubliceerdOp) });
  }
  if (status === 'goedgekeurd' || status === 'gepubliceerd') record.set('goedgekeurdDoor', goedkeurder);
  if (status === 'ingetrokken') {
    const { intrekReden: reden = '', publiekeReden = '', ingetrokkenOp = '' } = start;
    withdrawSnapshots(tx, record, { reden, publiekeReden, op: moment(ingetrokkenOp) });
  }
  tx.save(record);
  if (versies.length === 0) updateLoop(tx, record);
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
