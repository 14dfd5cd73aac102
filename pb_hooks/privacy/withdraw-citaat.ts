import {
  allowsCitaat,
  ingetrokkenCitaat,
  titelZonderCitaat,
  vraagOmSamenvatting,
} from '#core/verbetering/citaat.ts';
import { weggehaald, Woordenwisser, type Woordbron } from '#core/verbetering/eigen-woorden.ts';
import type { VerbeteringInhoud } from '#core/publicatie/publicatie.ts';
import { createSlug } from '#core/taal/slug.ts';
import type { VerbeteringTekst } from '#core/verbetering/verbetering.ts';
import { writeAudit } from '../basis/audit.ts';
import type { Gebeurtenissen } from '../basis/gebeurtenis.ts';
import { keepHistory } from '../verbetering/history.ts';
import { readInhoud } from '../verbetering/live.ts';
import { readVerbetering } from '../verbetering/record.ts';
import { readBekend, readSignaalbron, readWoordbronnen } from '../verbetering/woordbronnen.ts';
import { findEntries } from './find-entries.ts';

type Versietekst = VerbeteringTekst & { citaatVan?: string };

/** The words of one person, and how they go. */
interface Woorden {
  /** Id of their signal; '' for a meelezer. */
  signaal: string;
  wisser: Woordenwisser;
}

/** R3: who may no longer be quoted on the site is not, from the same moment on. */
export function withdrawNaMelder(tx: core.App, { melder, mocht }: Gebeurtenissen['melder-gewijzigd']): void {
  if (!allowsCitaat(mocht) || allowsCitaat(melder.getStringSlice('toestemmingen'))) return;
  withdrawWoorden(tx, melder.getString('signaal'));
}

/**
 * R3: the words of a melder go from everything that holds them and from what was derived from it: the snapshots that the site is made from,
 * the address, the history, what waits to be mailed, and the entry itself, which becomes a concept that asks for other words (one that was
 * taken off the site stays off). Snapshots change for this and nothing else (docs/decisions/0017). `ook` are entries in which they were found.
 */
export function withdrawWoorden(tx: core.App, signaal: string, ook: readonly string[] = []): void {
  const bron = readSignaalbron(tx, signaal);
  if (!bron) return;
  for (const id of new Set([...findEntries(tx, signaal), ...ook])) scrubEntry(tx, id, signaal, bron);
}

/** R3: the same for what a meelezer wrote with a verdict. */
export function withdrawToelichting(tx: core.App, meelezing: core.Record): void {
  const tekst = meelezing.getString('toelichting');
  if (tekst === '') return;
  const uitingen = [{ tekst, op: meelezing.getString('gegevenOp').replace(' ', 'T') }];
  const bron = { kenmerk: '', gekoppeld: true, toegestaan: false, uitingen };
  scrubEntry(tx, meelezing.getString('verbetering'), '', bron);
}

function scrubEntry(tx: core.App, id: string, signaal: string, bron: Woordbron): void {
  const record = tx.findRecordsByIds('verbeteringen', [id])[0];
  if (!record) return;
  const find = (collection: string, veld: string): core.Record[] =>
    tx.findRecordsByFilter(collection, `${veld} = {:id}`, '', 0, 0, { id }).map((rij) => rij!);
  const publicaties = find('publicaties', 'bron');
  const versies = find('verbeteringversies', 'verbetering');
  const huidig = readVerbetering(tx, record);
  const genoemd = [
    ...publicaties.map((rij) => ({ ...readInhoud(rij), citaatVan: rij.getString('citaatVan') })),
    ...versies.map(readTekst),
    huidig,
  ].filter(({ citaatVan }) => signaal !== '' && citaatVan === signaal);
  const citaten = [...new Set(genoemd.map(({ vraag }) => vraag))].map((tekst) => ({ tekst, op: '' }));
  const anderen = readWoordbronnen(tx, id).filter((een) => een.toegestaan && een.kenmerk !== bron.kenmerk);
  const vrij = anderen.flatMap(({ uitingen }) => uitingen.map(({ tekst }) => tekst));
  const wisser = new Woordenwisser([...bron.uitingen, ...citaten], vrij, readBekend(tx, id));
  const wat = { signaal, wisser };
  const gewist = [
    ...publicaties.map((rij) => scrubPublicatie(tx, rij, wat)),
    ...versies.map((rij) => scrubVersie(tx, rij, wat)),
    ...find('berichten', 'verbetering').map((rij) => scrubBericht(tx, rij, wat)),
    ...find('faseovergangen', 'verbetering').map((rij) => scrubVelden(tx, rij, ['reden'], wat)),
  ];
  const van = record.getString('publicatiestatus');
  const titel = [huidig.titel, ...genoemd.map((een) => een.titel)].some((een) => wisser.holds(een));
  const anders = scrubRecord(tx, record, wat);
  if (!anders && !gewist.includes(true)) return;
  if (titel || wisser.holds(huidig.slug)) renameEntry(tx, record);
  const naar = record.getString('publicatiestatus');
  const stap = van === naar ? {} : { van, naar };
  writeAudit(tx, { wie: 'systeem', wat: 'citaat-ingetrokken', record, ...stap });
}

function readTekst(rij: core.Record): Versietekst {
  return JSON.parse(rij.getString('tekst')) as Versietekst;
}

/** What quotes another signal is theirs to withdraw. */
function isCitaat(
  { vraag, citaatVan = '' }: { vraag: string; citaatVan?: string },
  { signaal, wisser }: Woorden,
): boolean {
  return (citaatVan === '' && wisser.holds(vraag)) || (citaatVan !== '' && citaatVan === signaal);
}

/** Every text in a value without the words; what was a list of words leaves no gaps. */
function cutAlles<T>(waarde: T, wisser: Woordenwisser): T {
  if (typeof waarde === 'string') return wisser.cut(waarde) as T;
  if (Array.isArray(waarde)) {
    return waarde.map((deel: unknown) => cutAlles(deel, wisser)).filter((deel) => deel !== weggehaald) as T;
  }
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(
    Object.entries(waarde).map(([veld, deel]) => [veld, cutAlles(deel, wisser)]),
  ) as T;
}

/** The texts of an entry without the words; keywords are looked at as one text too. */
function cutTekst<T extends VerbeteringInhoud | Versietekst>(tekst: T, wisser: Woordenwisser): T {
  const { vraag } = tekst;
  const nieuw = { ...cutAlles(tekst, wisser), vraag };
  if (wisser.holds(tekst.trefwoorden.join(' '))) nieuw.trefwoorden = [];
  if (nieuw.titel !== tekst.titel && !/[a-z0-9]{2}/i.test(nieuw.titel)) nieuw.titel = titelZonderCitaat;
  return nieuw;
}

function scrubPublicatie(tx: core.App, rij: core.Record, wat: Woorden): boolean {
  const inhoud = readInhoud(rij);
  const nieuw = { ...cutTekst(inhoud, wat.wisser), slug: inhoud.slug };
  if (isCitaat({ vraag: inhoud.vraag, citaatVan: rij.getString('citaatVan') }, wat)) {
    nieuw.vraag = ingetrokkenCitaat;
    nieuw.vraagSoort = 'ingetrokken';
    rij.set('citaatVan', '');
  }
  const reden = wat.wisser.cut(rij.getString('reden'));
  if (JSON.stringify(nieuw) === JSON.stringify(inhoud) && reden === rij.getString('reden')) return false;
  rij.set('inhoud', nieuw);
  rij.set('reden', reden);
  tx.save(rij);
  return true;
}

function scrubVersie(tx: core.App, rij: core.Record, wat: Woorden): boolean {
  const tekst = readTekst(rij);
  const nieuw = cutTekst(tekst, wat.wisser);
  if (isCitaat(tekst, wat)) {
    nieuw.vraag = ingetrokkenCitaat;
    nieuw.citaatVan = '';
  }
  if (JSON.stringify(nieuw) === JSON.stringify(tekst)) return false;
  rij.set('tekst', nieuw);
  tx.save(rij);
  return true;
}

/** In a mail to the melder stand their own words, which are theirs to read. */
function scrubBericht(tx: core.App, rij: core.Record, wat: Woorden): boolean {
  if (wat.signaal !== '' && rij.getString('signaal') === wat.signaal) return false;
  return scrubVelden(tx, rij, ['onderwerp', 'tekst'], wat);
}

function scrubVelden(
  tx: core.App,
  rij: core.Record,
  velden: readonly string[],
  { wisser }: Woorden,
): boolean {
  let anders = false;
  for (const veld of velden) {
    const over = wisser.cut(rij.getString(veld));
    anders ||= over !== rij.getString(veld);
    rij.set(veld, over);
  }
  if (anders) tx.save(rij);
  return anders;
}

function scrubRecord(tx: core.App, record: core.Record, wat: Woorden): boolean {
  const huidig = readVerbetering(tx, record);
  const { titel, verbetering, uitleg, trefwoorden } = cutTekst(huidig, wat.wisser);
  const isWeg = isCitaat(huidig, wat);
  const afwijking = wat.wisser.cut(record.getString('afwijking'));
  const over = { titel, verbetering, uitleg, trefwoorden };
  const { titel: t, verbetering: v, uitleg: u, trefwoorden: w } = huidig;
  const anders =
    isWeg || JSON.stringify(over) !== JSON.stringify({ titel: t, verbetering: v, uitleg: u, trefwoorden: w });
  if (!anders && afwijking === record.getString('afwijking')) return false;
  record.set('afwijking', afwijking);
  record.set('versie', record.getInt('versie') + 1);
  if (anders) {
    const nieuw = {
      ...over,
      ...(isWeg ? { vraag: '', vraagSoort: 'samengevat', toestemmingCitaat: false, citaatVan: '' } : {}),
      publicatiestatus: record.getString('publicatiestatus') === 'ingetrokken' ? 'ingetrokken' : 'concept',
      goedgekeurdDoor: '',
      opmerking: vraagOmSamenvatting,
      conceptreden: 'citaat-weg',
    };
    for (const [veld, waarde] of Object.entries(nieuw)) record.set(veld, waarde);
  }
  tx.save(record);
  if (anders) keepHistory(tx, record, '', true);
  return true;
}

/** An address is made of a title: when that held the words, the entry gets another one, and the old one is nowhere any more. */
function renameEntry(tx: core.App, record: core.Record): void {
  const oud = record.getString('slug');
  if (oud === '') return;
  const bezet = (slug: string): boolean =>
    slug === oud || tx.findRecordsByFilter('verbeteringen', 'slug = {:slug}', '', 1, 0, { slug }).length > 0;
  const slug = createSlug(`Verbetering ${record.getString('kenmerk')}`, bezet);
  record.set('slug', slug);
  tx.save(record);
  const list = (collection: string, veld: string): core.Record[] =>
    tx.findRecordsByFilter(collection, `${veld} = {:id}`, '', 0, 0, { id: record.id }).map((rij) => rij!);
  for (const rij of list('publicaties', 'bron')) {
    rij.set('inhoud', { ...readInhoud(rij), slug });
    tx.save(rij);
  }
  for (const rij of list('berichten', 'verbetering')) {
    const tekst = rij.getString('tekst').split(`/verbeteringen/${oud}/`).join(`/verbeteringen/${slug}/`);
    if (tekst === rij.getString('tekst')) continue;
    rij.set('tekst', tekst);
    tx.save(rij);
  }
}
