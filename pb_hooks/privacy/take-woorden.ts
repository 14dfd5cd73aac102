import { Woordenwisser } from '#core/verbetering/eigen-woorden.ts';
import { createSlug } from '#core/taal/slug.ts';
import { writeAudit } from '../basis/audit.ts';
import type { Nawerker } from '../basis/nawerk.ts';
import { inDurableTransaction } from '../basis/transactie.ts';
import { keepHistory } from '../verbetering/history.ts';
import { readInhoud } from '../verbetering/live.ts';
import { readVerbetering } from '../verbetering/record.ts';
import { readBekend, readWoordbronnen } from '../verbetering/woordbronnen.ts';
import { elders, type Elders } from './elders.ts';
import { findByText, findEntries, findInPlaats } from './find-entries.ts';
import { plaatsen, readTekst, scrubRecord, type Plaats, type Woorden } from './scrub.ts';

type Wat = Parameters<Nawerker<'woorden'>>[1];
type Keep = Parameters<Nawerker<'woorden'>>[2];

/** A record beside an entry, as it was read before anybody had to wait. */
interface Gelezen {
  plaats: Pick<Plaats, 'collection' | 'scrub'>;
  rij: core.Record;
}

/** So many records at a time, so that whoever sends something meanwhile does not wait long. */
const perKeer = 5;

/**
 * R3: the words of somebody go from the snapshots that the site is made from, the address, the history, what waits to be mailed, and the
 * entry itself. Snapshots change for this and nothing else (docs/decisions/0017). Every text is read before anybody has to wait: in a
 * transaction it is known what is left of it, unless it changed meanwhile. Begun again, what is done already is found done.
 */
export const takeWoorden: Nawerker<'woorden'> = (app, wat, keep) => {
  const eigen = wat.signaal === '' ? [] : findEntries(app, wat.signaal);
  const gevonden = wat.uitingen.flatMap(({ tekst }) => findByText(app, tekst));
  const entries = new Set([...Object.keys(wat.begonnen), ...eigen, ...wat.entries, ...gevonden]);
  const fouten: unknown[] = [];
  // What cannot be saved in one place, keeps the words nowhere else.
  for (const id of entries) attempt(fouten, () => scrubEntry(app, id, wat, keep));
  const woorden = { signaal: wat.signaal, wisser: new Woordenwisser(wat.uitingen), adres: null };
  for (const plaats of elders) attempt(fouten, () => scrubElders(app, plaats, wat.uitingen, woorden));
  if (fouten.length > 0) throw fouten[0];
};

function attempt(fouten: unknown[], work: () => void): void {
  try {
    work();
  } catch (fout) {
    fouten.push(fout);
  }
}

/** Beside all entries: what was said in a meeting about none, and notes of signals that are not linked. */
function scrubElders(app: core.App, plaats: Elders, uitingen: Wat['uitingen'], woorden: Woorden): void {
  const fouten: unknown[] = [];
  const ids = [...new Set(uitingen.flatMap(({ tekst }) => findInPlaats(app, plaats, tekst)))];
  for (let i = 0; i < ids.length; i += perKeer) {
    const anders = app
      .findRecordsByIds(plaats.collection, ids.slice(i, i + perKeer))
      .map((rij) => ({ plaats, rij: rij! }))
      .filter(({ rij }) => plaats.scrub(rij, woorden));
    if (anders.length > 0) scrubKeer(app, anders, woorden, fouten);
  }
  if (fouten.length > 0) throw fouten[0];
}

/** A few records together, or, when one of them cannot be saved, each by itself. */
function scrubKeer(app: core.App, gelezen: readonly Gelezen[], woorden: Woorden, fouten: unknown[]): void {
  try {
    scrubRijen(app, gelezen, woorden);
  } catch {
    for (const een of gelezen) attempt(fouten, () => scrubRijen(app, [een], woorden));
  }
}

function scrubEntry(app: core.App, id: string, wat: Wat, keep: Keep): void {
  const record = app.findRecordsByIds('verbeteringen', [id])[0];
  if (!record) return;
  const rijen = readPlaatsen(app, id);
  const genoemd = wat.signaal === '' ? [] : listGenoemd(app, record, rijen, wat.signaal);
  const citaten = wat.begonnen[id]?.citaten ?? [...new Set(genoemd.map(({ vraag }) => vraag))];
  const wisser = readWisser(app, id, wat, citaten);
  const woorden: Woorden = { signaal: wat.signaal, wisser, adres: null };
  const titels = [record.getString('slug'), record.getString('titel'), ...genoemd.map(({ titel }) => titel)];
  const hernoemt = titels.some((titel) => wisser.holds(titel));
  let teDoen = listAnders(rijen, woorden);
  const begonnen = wat.begonnen[id] !== undefined;
  if (!begonnen && scrubRecord(app, record, woorden) === null && teDoen.length === 0) return;
  if (!begonnen) scrubZelf(app, id, woorden, { wat, keep, citaten, hernoemt });
  woorden.adres = readAdres(app, id, wat);
  // An address stands in more records than the words do.
  if (woorden.adres) teDoen = rijen;
  // Whatever was copied while these were done, as when a verdict published the entry again, is done next.
  const fouten: unknown[] = [];
  for (; teDoen.length > 0 && fouten.length === 0; teDoen = listAnders(readPlaatsen(app, id), woorden)) {
    for (let i = 0; i < teDoen.length; i += perKeer)
      scrubKeer(app, teDoen.slice(i, i + perKeer), woorden, fouten);
  }
  if (fouten.length > 0) throw fouten[0];
}

function listAnders(rijen: readonly Gelezen[], woorden: Woorden): Gelezen[] {
  return rijen.filter(({ plaats, rij }) => plaats.scrub(rij, woorden));
}

/** The entry itself, its address and its audit line. */
function scrubZelf(
  app: core.App,
  id: string,
  woorden: Woorden,
  { wat, keep, citaten, hernoemt }: { wat: Wat; keep: Keep; citaten: string[]; hernoemt: boolean },
): void {
  inDurableTransaction(app, (tx) => {
    const record = tx.findRecordById('verbeteringen', id);
    const van = record.getString('publicatiestatus');
    wat.begonnen[id] = { oud: hernoemt ? renameEntry(tx, record) : '', citaten };
    const anders = scrubRecord(tx, record, woorden);
    tx.save(record);
    if (anders === 'tekst') keepHistory(tx, record, '', true);
    const naar = record.getString('publicatiestatus');
    const stap = van === naar ? {} : { van, naar };
    writeAudit(tx, { wie: 'systeem', wat: 'citaat-ingetrokken', record, ...stap });
    keep(tx, wat);
    return null;
  });
}

/** An address is made of a title: when that held the words, the entry gets another one. Answers the old one, which is nowhere any more in the end. */
function renameEntry(tx: core.App, record: core.Record): string {
  const oud = record.getString('slug');
  if (oud === '') return '';
  const bezet = (slug: string): boolean =>
    slug === oud || tx.findRecordsByFilter('verbeteringen', 'slug = {:slug}', '', 1, 0, { slug }).length > 0;
  record.set('slug', createSlug(`Verbetering ${record.getString('kenmerk')}`, bezet));
  return oud;
}

function readAdres(app: core.App, id: string, { begonnen }: Wat): Woorden['adres'] {
  const oud = begonnen[id]?.oud ?? '';
  return oud === '' ? null : { oud, nieuw: app.findRecordById('verbeteringen', id).getString('slug') };
}

function scrubRijen(app: core.App, gelezen: readonly Gelezen[], woorden: Woorden): void {
  inDurableTransaction(app, (tx) => {
    for (const { plaats, rij } of gelezen) {
      const nu = tx.findRecordsByIds(plaats.collection, [rij.id])[0];
      if (nu && plaats.scrub(nu, woorden)) tx.save(nu);
    }
    return null;
  });
}

function readPlaatsen(app: core.App, id: string): Gelezen[] {
  return plaatsen.flatMap((plaats) =>
    app
      .findRecordsByFilter(
        plaats.collection,
        `${plaats.van} ?= {:id}${plaats.waar ?? ''}`,
        plaats.volgorde ?? '-@rowid',
        0,
        0,
        {
          id,
        },
      )
      .map((rij) => ({ plaats, rij: rij! })),
  );
}

/** What quotes this signal by name, in whatever became of the entry. */
function listGenoemd(
  app: core.App,
  record: core.Record,
  rijen: readonly Gelezen[],
  signaal: string,
): { titel: string; vraag: string; citaatVan?: string }[] {
  const van = (collection: string): core.Record[] =>
    rijen.filter(({ plaats }) => plaats.collection === collection).map(({ rij }) => rij);
  return [
    ...van('publicaties').map((rij) => ({ ...readInhoud(rij), citaatVan: rij.getString('citaatVan') })),
    ...van('verbeteringversies').map(readTekst),
    readVerbetering(app, record),
  ].filter(({ citaatVan }) => citaatVan === signaal);
}

/** `citaten` are theirs because the entry says so. */
function readWisser(
  app: core.App,
  id: string,
  { signaal, uitingen }: Wat,
  citaten: readonly string[],
): Woordenwisser {
  const kenmerk = app.findRecordsByIds('signalen', [signaal])[0]?.getString('kenmerk') ?? '';
  const anderen = readWoordbronnen(app, id).filter((een) => een.toegestaan && een.kenmerk !== kenmerk);
  const vrij = anderen.flatMap((een) => een.uitingen.map(({ tekst }) => tekst));
  const genoemd = citaten.map((tekst) => ({ tekst, op: '' }));
  return new Woordenwisser([...uitingen, ...genoemd], vrij, readBekend(app, id));
}
