import type { Fase, Publicatiestatus } from '#core/verbetering/enumeraties.ts';
import type { Loopstap } from '#core/loop/bewijs.ts';
import type { EerdereRonde } from '#core/publicatie/publicatie.ts';
import { tekstvelden, type LoopStap, type Verbetering } from '#core/verbetering/verbetering.ts';
import { readCitaatbron } from './citaatbron.ts';

/** What only the server decides: it follows from what happened, and whoever sends something else is told so. */
export const eigenVelden = [
  'kenmerk',
  'slug',
  'fase',
  'publicatiestatus',
  'laatstBewerktDoor',
  'goedgekeurdDoor',
  'liveVersie',
  'opmerking',
  'conceptreden',
  'importsleutel',
  'medewerkersVerteldOp',
  'afwijking',
  'ronde',
  'publicatieronde',
  'effectVoorstel',
  'effectOp',
  'stappen',
  'mist',
  'vanVoorheen',
  'uitkomstOp',
  'uitkomstDoor',
  'geslotenOp',
  'geslotenDoor',
  'heropendOp',
  'heropeningen',
] as const;

/** The list in a JSON field; an empty one when it holds nothing or something else. */
export function readLijst(record: core.Record, veld: string): unknown[] {
  const tekst = record.getString(veld);
  const waarde: unknown = tekst === '' ? [] : JSON.parse(tekst);
  return Array.isArray(waarde) ? waarde : [];
}

function readTrefwoorden(record: core.Record): string[] {
  return readLijst(record, 'trefwoorden').filter((woord): woord is string => typeof woord === 'string');
}

/** A record as the rules see it. `themas` become slugs. */
export function readVerbetering(
  app: core.App,
  record: core.Record,
): Verbetering & { rondes: EerdereRonde[] } {
  const ids = record.getStringSlice('themas');
  const themas = app.findRecordsByIds('themas', ids).map((thema) => thema!.getString('slug'));
  return {
    kenmerk: record.getString('kenmerk'),
    slug: record.getString('slug'),
    titel: record.getString('titel'),
    vraag: record.getString('vraag'),
    vraagSoort: record.getString('vraagSoort'),
    toestemmingCitaat: record.getBool('toestemmingCitaat'),
    citaatVan: record.getString('citaatVan'),
    citaatbron: readCitaatbron(app, record),
    verbetering: record.getString('verbetering'),
    uitkomst: record.getString('uitkomst'),
    reden: record.getString('reden'),
    uitleg: record.getString('uitleg'),
    ingangsmaand: record.getString('ingangsmaand'),
    themas,
    levensgebeurtenis: record.getString('levensgebeurtenis'),
    trefwoorden: readTrefwoorden(record),
    aantalSignalen: record.getInt('aantalSignalen'),
    aantalBron: record.getString('aantalBron'),
    fase: record.getString('fase') as Fase,
    publicatiestatus: record.getString('publicatiestatus') as Publicatiestatus,
    vanVoorheen: record.getBool('vanVoorheen'),
    ronde: record.getInt('ronde'),
    rondes: readRondes(record),
    versie: record.getInt('versie'),
  };
}

/** The text of a record as one value, to compare and to keep; `themas` as slugs. */
export function readTekst(app: core.App, record: core.Record): { [veld: string]: unknown } {
  const verbetering = readVerbetering(app, record);
  return Object.fromEntries(tekstvelden.map((veld) => [veld, verbetering[veld]]));
}

/** R16: what became of the earlier rounds, oldest first. */
export function readRondes(record: core.Record): EerdereRonde[] {
  return readLijst(record, 'heropeningen') as EerdereRonde[];
}

/** R16: the steps of the loop that have evidence, in their order. */
export function readStappen(record: core.Record): Loopstap[] {
  return readLijst(record, 'stappen') as Loopstap[];
}

/** The same, as the site shows them. */
export function readLoop(record: core.Record): LoopStap[] {
  return readStappen(record).map(({ fase, op }) => ({ fase, op }));
}
