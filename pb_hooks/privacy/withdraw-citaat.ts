import {
  allowsCitaat,
  cutCitaat,
  holdsCitaat,
  ingetrokkenCitaat,
  isCitaatVan,
  vraagOmSamenvatting,
} from '#core/verbetering/citaat.ts';
import type { VerbeteringInhoud } from '#core/publicatie/publicatie.ts';
import type { VerbeteringTekst } from '#core/verbetering/verbetering.ts';
import { writeAudit } from '../basis/audit.ts';
import type { Gebeurtenissen } from '../basis/gebeurtenis.ts';
import { keepHistory } from '../verbetering/history.ts';
import { readVerbetering } from '../verbetering/record.ts';

type Versietekst = VerbeteringTekst & { citaatVan?: string; toestemmingCitaat: boolean };

/** What is looked at: the quotes of one signal, and the entries in which they stand. */
interface Citaten {
  signaal: string;
  citaten: readonly string[];
  /** Everything that its melder wrote. */
  woorden: string;
}

/**
 * R3: who may no longer be quoted on the site is not, from the same moment on. Their words go from everything that quotes them: the snapshots
 * that the site is made from, the history and the entry itself, which becomes a concept that asks for a summary (one that was taken off the
 * site stays off). Snapshots change for this and nothing else (docs/decisions/0017).
 */
export function withdrawNaMelder(tx: core.App, { melder, mocht }: Gebeurtenissen['melder-gewijzigd']): void {
  if (!allowsCitaat(mocht) || allowsCitaat(melder.getStringSlice('toestemmingen'))) return;
  const signaal = melder.getString('signaal');
  for (const id of findEntries(tx, signaal)) scrubEntry(tx, id, signaal);
}

/** Those that name the signal, and the one it is linked to, which may quote it without saying so. */
function findEntries(tx: core.App, signaal: string): Set<string> {
  const find = (collection: string, filter: string): core.Record[] =>
    tx.findRecordsByFilter(collection, filter, '', 0, 0, { signaal }).map((rij) => rij!);
  return new Set([
    ...find('verbeteringen', 'citaatVan = {:signaal}').map((rij) => rij.id),
    ...find('signalen', "id = {:signaal} && verbetering != ''").map((rij) => rij.getString('verbetering')),
    ...find('publicaties', 'citaatVan = {:signaal}').map((rij) => rij.getString('bron')),
    ...find('verbeteringversies', 'tekst.citaatVan = {:signaal}').map((rij) => rij.getString('verbetering')),
  ]);
}

function scrubEntry(tx: core.App, id: string, signaal: string): void {
  const record = tx.findRecordById('verbeteringen', id);
  const find = (collection: string, veld: string): core.Record[] =>
    tx.findRecordsByFilter(collection, `${veld} = {:id}`, '', 0, 0, { id }).map((rij) => rij!);
  const publicaties = find('publicaties', 'bron');
  const versies = find('verbeteringversies', 'verbetering');
  const huidig = readVerbetering(tx, record);
  const woorden = tx.findRecordById('signalen', signaal).getString('tekst');
  const isVan = ({ vraag, citaatVan = '' }: { vraag: string; citaatVan?: string }): boolean =>
    citaatVan === signaal || (citaatVan === '' && isCitaatVan(vraag, woorden));
  const gevonden = [
    ...publicaties.map((rij) => ({ ...readInhoud(rij), citaatVan: rij.getString('citaatVan') })),
    ...versies.map(readTekst),
    huidig,
  ]
    .filter((tekst) => tekst.vraagSoort === 'letterlijk' && isVan(tekst))
    .map((tekst) => tekst.vraag)
    .filter((vraag) => vraag.trim() !== '');
  if (gevonden.length === 0) return;
  const wat = { signaal, citaten: [...new Set(gevonden)], woorden };
  for (const rij of publicaties) scrubPublicatie(tx, rij, wat);
  for (const rij of versies) scrubVersie(tx, rij, wat);
  for (const rij of find('berichten', 'verbetering')) scrubBericht(tx, rij, wat);
  const van = record.getString('publicatiestatus');
  if (isCitaat(huidig, wat)) scrubRecord(tx, record, wat);
  const naar = record.getString('publicatiestatus');
  const stap = van === naar ? {} : { van, naar };
  writeAudit(tx, { wie: 'systeem', wat: 'citaat-ingetrokken', record, ...stap });
}

function readInhoud(rij: core.Record): VerbeteringInhoud {
  return JSON.parse(rij.getString('inhoud')) as VerbeteringInhoud;
}

function readTekst(rij: core.Record): Versietekst {
  return JSON.parse(rij.getString('tekst')) as Versietekst;
}

/** What quotes another signal is theirs to withdraw. */
function isCitaat(
  tekst: { vraag: string; citaatVan?: string },
  { signaal, citaten, woorden }: Citaten,
): boolean {
  const van = tekst.citaatVan ?? '';
  return (
    (van === '' || van === signaal) &&
    (holdsCitaat(tekst.vraag, citaten) || isCitaatVan(tekst.vraag, woorden))
  );
}

/** The other texts, without the words that they took from the quote. */
function cutAndere<T extends VerbeteringInhoud | Versietekst>(tekst: T, wat: Citaten): T {
  const citaten = [...wat.citaten, wat.woorden];
  return {
    ...tekst,
    titel: cutCitaat(tekst.titel, citaten),
    verbetering: cutCitaat(tekst.verbetering, citaten),
    uitleg: cutCitaat(tekst.uitleg, citaten),
    trefwoorden: tekst.trefwoorden.map((woord) => cutCitaat(woord, citaten)).filter((woord) => woord !== '…'),
  };
}

function scrubPublicatie(tx: core.App, rij: core.Record, wat: Citaten): void {
  const inhoud = readInhoud(rij);
  const nieuw = cutAndere(inhoud, wat);
  if (isCitaat({ vraag: inhoud.vraag, citaatVan: rij.getString('citaatVan') }, wat)) {
    nieuw.vraag = ingetrokkenCitaat;
    nieuw.vraagSoort = 'ingetrokken';
    rij.set('citaatVan', '');
  }
  if (JSON.stringify(nieuw) === JSON.stringify(inhoud)) return;
  rij.set('inhoud', nieuw);
  tx.save(rij);
}

function scrubVersie(tx: core.App, rij: core.Record, wat: Citaten): void {
  const tekst = readTekst(rij);
  const nieuw = cutAndere(tekst, wat);
  if (isCitaat(tekst, wat)) {
    nieuw.vraag = ingetrokkenCitaat;
    nieuw.citaatVan = '';
  }
  if (JSON.stringify(nieuw) === JSON.stringify(tekst)) return;
  rij.set('tekst', nieuw);
  tx.save(rij);
}

/** In a mail to the melder stand their own words, which are theirs to read. */
function scrubBericht(tx: core.App, rij: core.Record, { signaal, citaten, woorden }: Citaten): void {
  if (rij.getString('signaal') === signaal) return;
  let anders = false;
  for (const veld of ['onderwerp', 'tekst']) {
    const over = cutCitaat(rij.getString(veld), [...citaten, woorden]);
    anders ||= over !== rij.getString(veld);
    rij.set(veld, over);
  }
  if (anders) tx.save(rij);
}

function scrubRecord(tx: core.App, record: core.Record, wat: Citaten): void {
  const { titel, verbetering, uitleg, trefwoorden } = cutAndere(readVerbetering(tx, record), wat);
  const nieuw = {
    titel,
    verbetering,
    uitleg,
    trefwoorden,
    vraag: '',
    vraagSoort: 'samengevat',
    toestemmingCitaat: false,
    citaatVan: '',
    publicatiestatus: record.getString('publicatiestatus') === 'ingetrokken' ? 'ingetrokken' : 'concept',
    goedgekeurdDoor: '',
    opmerking: vraagOmSamenvatting,
    conceptreden: 'citaat-weg',
    versie: record.getInt('versie') + 1,
  };
  for (const [veld, waarde] of Object.entries(nieuw)) record.set(veld, waarde);
  tx.save(record);
  keepHistory(tx, record, '', true);
}
