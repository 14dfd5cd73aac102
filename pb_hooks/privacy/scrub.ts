import { ingetrokkenCitaat, titelZonderCitaat, vraagOmSamenvatting } from '#core/verbetering/citaat.ts';
import { weggehaald, type Woordenwisser } from '#core/verbetering/eigen-woorden.ts';
import type { VerbeteringInhoud } from '#core/publicatie/publicatie.ts';
import type { VerbeteringTekst } from '#core/verbetering/verbetering.ts';
import { readHeel } from '../basis/verborgen.ts';
import { readInhoud } from '../verbetering/live.ts';
import { readRondes, readVerbetering } from '../verbetering/record.ts';
import { listSignalenVan } from '../terugkoppeling/mails.ts';
import { setVelden } from './set-velden.ts';

const agendavelden = ['titel', 'omdat', 'keuzen', 'uitkomstReden'];

export type Versietekst = VerbeteringTekst & { citaatVan?: string };

/** The words of one person, and how they go. */
export interface Woorden {
  /** Id of their signal; '' for a meelezer. */
  signaal: string;
  wisser: Woordenwisser;
  /** The address that an entry had and the one it has, when the first held the words. */
  adres: { oud: string; nieuw: string } | null;
}

/** A collection that can hold the words. */
export interface Plaats {
  collection: string;
  /** The field that names its entry. */
  van: string;
  /** Which of its records, as the end of a filter; all when it is left out. */
  waar?: string;
  /** Newest first, by another field where a filter reaches into another collection. */
  volgorde?: string;
  /** The fields in which they can stand. */
  velden: readonly string[];
  /** Takes them out of a record: true when it changed. */
  scrub: (rij: core.Record, wat: Woorden) => boolean;
}

/** A place of which the fields are plain texts; `versie` when its records are edited (R6). */
function tekstplaats(
  collection: string,
  velden: readonly string[],
  { van = 'verbetering', waar = '', volgorde = '-@rowid', versie = false, ookEigen = false } = {},
): Plaats {
  const cut = versie ? cutVersie : cutVelden;
  const scrub: Plaats['scrub'] = (rij, wat) => (ookEigen || !isEigen(rij, wat)) && cut(rij, velden, wat);
  return { collection, van, waar, volgorde, velden, scrub };
}

/** What a citizen said themselves is theirs, also when somebody else said the same. */
const nietHun = " && soort != 'aanvulling'";

/**
 * Where the words of somebody can stand beside the entry itself; what is public comes first. A field of the schema that is no place is named
 * in tests/fixtures/woordplaatsen.ts, with the reason.
 */
export const plaatsen: readonly Plaats[] = [
  {
    collection: 'publicaties',
    van: 'bron',
    velden: ['inhoud', 'reden', 'publiekeReden'],
    scrub: scrubPublicatie,
  },
  { collection: 'verbeteringversies', van: 'verbetering', velden: ['tekst'], scrub: scrubVersie },
  { collection: 'berichten', van: 'verbetering', velden: ['onderwerp', 'tekst'], scrub: scrubBericht },
  tekstplaats('faseovergangen', ['reden']),
  tekstplaats('besluiten', ['tekst', 'reden', 'waaraan']),
  { collection: 'agendapunten', van: 'verbetering', velden: agendavelden, scrub: scrubAgendapunt },
  tekstplaats('notities', ['tekst'], { van: 'agendapunt.verbetering', volgorde: '-created', versie: true }),
  tekstplaats('correcties', ['tekst'], {
    van: 'overleg.agendapunten_via_overleg.verbetering',
    volgorde: '-created',
  }),
  tekstplaats('acties', ['tekst', 'gedaan'], { versie: true }),
  tekstplaats('meelezingen', ['antwoord', 'ongeldigreden'], { ookEigen: true }),
  tekstplaats('terugkoppelingen', ['toelichting', 'terugneemreden']),
  tekstplaats('signalen', ['samenvatting', 'antwoord'], { versie: true }),
  tekstplaats('contactmomenten', ['tekst', 'intrekreden'], {
    van: 'signaal.verbetering',
    waar: nietHun,
    volgorde: '-op',
    versie: true,
  }),
];

/** What was written down about the melder themselves, or with them, is erased with their signal. */
export function isEigen(rij: core.Record, { signaal }: Woorden): boolean {
  const van = rij.collection().name === 'signalen' ? rij.id : rij.getString('signaal');
  return signaal !== '' && van === signaal;
}

/** Why something stands on an agenda is a code with names and numbers; a title may stand among those. */
export function scrubAgendapunt(rij: core.Record, wat: Woorden): boolean {
  const anders = [
    cutJson(rij, 'omdat', wat),
    cutJson(rij, 'keuzen', wat),
    cutVelden(rij, ['titel', 'uitkomstReden'], wat),
  ].includes(true);
  if (anders) rij.set('versie', rij.getInt('versie') + 1);
  return anders;
}

/** What had no place on an agenda is kept as such codes too. */
export function scrubOverleg(rij: core.Record, wat: Woorden): boolean {
  const anders = [cutJson(rij, 'buiten', wat), cutVelden(rij, ['reden'], wat)].includes(true);
  if (anders) rij.set('versie', rij.getInt('versie') + 1);
  return anders;
}

function cutJson(rij: core.Record, veld: string, { wisser }: Woorden): boolean {
  const tekst = rij.getString(veld);
  if (tekst === '') return false;
  const was: unknown = JSON.parse(tekst);
  const nieuw = JSON.stringify(cutAlles(was, wisser));
  if (nieuw === JSON.stringify(was)) return false;
  rij.set(veld, nieuw);
  return true;
}

/** R6: in the next versie, so that a screen with the words in it cannot save them back. */
export function cutVersie(rij: core.Record, velden: readonly string[], wat: Woorden): boolean {
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

/** Of a text of which staff do not read everything, what they do not read is looked through too. */
export function cutVelden(rij: core.Record, velden: readonly string[], { wisser }: Woorden): boolean {
  return setVelden(rij, velden, (tekst, veld) => {
    const heel = readHeel(rij, veld);
    const nieuw = wisser.cut(heel);
    return nieuw === heel ? tekst : nieuw;
  });
}

/** Why it was opened again stands with each earlier round. */
function cutRondes(record: core.Record, { wisser }: Woorden): boolean {
  const rondes = readRondes(record);
  const nieuw = cutAlles(rondes, wisser);
  if (JSON.stringify(nieuw) === JSON.stringify(rondes)) return false;
  record.set('heropeningen', JSON.stringify(nieuw));
  return true;
}

function pickTekst({ titel, verbetering, uitleg, trefwoorden, aantalBron }: VerbeteringTekst): object {
  return { titel, verbetering, uitleg, trefwoorden, aantalBron };
}

/** The entry itself, which becomes a concept that asks for other words when its text changed: `anders`. One that was taken off the site stays off. */
export function scrubRecord(tx: core.App, record: core.Record, wat: Woorden): 'tekst' | 'reden' | null {
  const huidig = readVerbetering(tx, record);
  const isWeg = isCitaat(huidig, wat);
  const over = pickTekst(cutTekst(huidig, wat.wisser));
  const anders = isWeg || JSON.stringify(over) !== JSON.stringify(pickTekst(huidig));
  const redenen = [cutVelden(record, ['afwijking', 'opmerking'], wat), cutRondes(record, wat)];
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
