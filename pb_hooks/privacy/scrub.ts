import { ingetrokkenCitaat, titelZonderCitaat, vraagOmSamenvatting } from '#core/verbetering/citaat.ts';
import { weggehaald, type Woordenwisser } from '#core/verbetering/eigen-woorden.ts';
import type { VerbeteringInhoud } from '#core/publicatie/publicatie.ts';
import type { VerbeteringTekst } from '#core/verbetering/verbetering.ts';
import { readInhoud } from '../verbetering/live.ts';
import { readRondes, readVerbetering } from '../verbetering/record.ts';
import { listSignalenVan } from '../terugkoppeling/mails.ts';
import { setVelden } from './set-velden.ts';

export type Versietekst = VerbeteringTekst & { citaatVan?: string };

/** The words of one person, and how they go. */
export interface Woorden {
  /** Id of their signal; '' for a meelezer. */
  signaal: string;
  wisser: Woordenwisser;
  /** The address that an entry had and the one it has, when the first held the words. */
  adres: { oud: string; nieuw: string } | null;
}

/** A collection that can hold the words, the field that names its entry, and what takes them out of a record: true when it changed. */
export interface Plaats {
  collection: string;
  van: string;
  scrub: (rij: core.Record, wat: Woorden) => boolean;
}

/** Where the words of somebody can stand beside the entry itself; what is public comes first. */
export const plaatsen: readonly Plaats[] = [
  { collection: 'publicaties', van: 'bron', scrub: scrubPublicatie },
  { collection: 'verbeteringversies', van: 'verbetering', scrub: scrubVersie },
  { collection: 'berichten', van: 'verbetering', scrub: scrubBericht },
  { collection: 'faseovergangen', van: 'verbetering', scrub: (rij, wat) => cutVelden(rij, ['reden'], wat) },
  {
    collection: 'besluiten',
    van: 'verbetering',
    scrub: (rij, wat) => cutVelden(rij, ['tekst', 'reden', 'waaraan'], wat),
  },
  {
    collection: 'agendapunten',
    van: 'verbetering',
    scrub: (rij, wat) => cutVersie(rij, ['titel', 'uitkomstReden'], wat),
  },
  {
    collection: 'notities',
    van: 'agendapunt.verbetering',
    scrub: (rij, wat) => cutVersie(rij, ['tekst'], wat),
  },
  {
    collection: 'correcties',
    van: 'overleg.agendapunten_via_overleg.verbetering',
    scrub: (rij, wat) => cutVelden(rij, ['tekst'], wat),
  },
  { collection: 'acties', van: 'verbetering', scrub: (rij, wat) => cutVersie(rij, ['tekst', 'gedaan'], wat) },
  { collection: 'meelezingen', van: 'verbetering', scrub: (rij, wat) => cutVelden(rij, ['antwoord'], wat) },
  { collection: 'terugkoppelingen', van: 'verbetering', scrub: scrubTerugkoppeling },
];

/** What was noted about telling the melder themselves is erased with their signal. */
function scrubTerugkoppeling(rij: core.Record, wat: Woorden): boolean {
  if (wat.signaal !== '' && rij.getString('signaal') === wat.signaal) return false;
  return cutVelden(rij, ['toelichting'], wat);
}

/** R6: in the next versie, so that a screen with the words in it cannot save them back. */
function cutVersie(rij: core.Record, velden: readonly string[], wat: Woorden): boolean {
  const anders = cutVelden(rij, velden, wat);
  if (anders) rij.set('versie', rij.getInt('versie') + 1);
  return anders;
}

export function readTekst(rij: core.Record): Versietekst {
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

function scrubPublicatie(rij: core.Record, wat: Woorden): boolean {
  const inhoud = readInhoud(rij);
  const nieuw = { ...cutTekst(inhoud, wat.wisser), slug: wat.adres?.nieuw ?? inhoud.slug };
  if (isCitaat({ vraag: inhoud.vraag, citaatVan: rij.getString('citaatVan') }, wat)) {
    nieuw.vraag = ingetrokkenCitaat;
    nieuw.vraagSoort = 'ingetrokken';
    rij.set('citaatVan', '');
  }
  const anders = cutVelden(rij, ['reden', 'publiekeReden'], wat);
  if (JSON.stringify(nieuw) === JSON.stringify(inhoud) && !anders) return false;
  rij.set('inhoud', nieuw);
  return true;
}

function scrubVersie(rij: core.Record, wat: Woorden): boolean {
  const tekst = readTekst(rij);
  const nieuw = cutTekst(tekst, wat.wisser);
  if (isCitaat(tekst, wat)) {
    nieuw.vraag = ingetrokkenCitaat;
    nieuw.citaatVan = '';
  }
  if (JSON.stringify(nieuw) === JSON.stringify(tekst)) return false;
  rij.set('tekst', nieuw);
  return true;
}

/** In a mail to the melder stand their own words, which are theirs to read. */
function scrubBericht(rij: core.Record, wat: Woorden): boolean {
  const verwijst = wat.adres !== null && moveVerwijzing(rij, wat.adres);
  const eigen = wat.signaal !== '' && listSignalenVan(rij).includes(wat.signaal);
  return (!eigen && cutVelden(rij, ['onderwerp', 'tekst'], wat)) || verwijst;
}

function moveVerwijzing(rij: core.Record, { oud, nieuw }: { oud: string; nieuw: string }): boolean {
  const tekst = rij.getString('tekst');
  rij.set('tekst', tekst.split(`/verbeteringen/${oud}/`).join(`/verbeteringen/${nieuw}/`));
  return rij.getString('tekst') !== tekst;
}

function cutVelden(rij: core.Record, velden: readonly string[], { wisser }: Woorden): boolean {
  return setVelden(rij, velden, (tekst) => wisser.cut(tekst));
}

/** Why it was opened again stands with each earlier round. */
function cutRondes(record: core.Record, { wisser }: Woorden): boolean {
  const rondes = readRondes(record);
  const nieuw = cutAlles(rondes, wisser);
  if (JSON.stringify(nieuw) === JSON.stringify(rondes)) return false;
  record.set('heropeningen', JSON.stringify(nieuw));
  return true;
}

/** The entry itself, which becomes a concept that asks for other words when its text changed: `anders`. One that was taken off the site stays off. */
export function scrubRecord(tx: core.App, record: core.Record, wat: Woorden): 'tekst' | 'reden' | null {
  const huidig = readVerbetering(tx, record);
  const { titel, verbetering, uitleg, trefwoorden } = cutTekst(huidig, wat.wisser);
  const isWeg = isCitaat(huidig, wat);
  const over = { titel, verbetering, uitleg, trefwoorden };
  const { titel: t, verbetering: v, uitleg: u, trefwoorden: w } = huidig;
  const anders =
    isWeg || JSON.stringify(over) !== JSON.stringify({ titel: t, verbetering: v, uitleg: u, trefwoorden: w });
  const redenen = [cutVelden(record, ['afwijking'], wat), cutRondes(record, wat)];
  if (!anders && !redenen.includes(true)) return null;
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
  return anders ? 'tekst' : 'reden';
}
