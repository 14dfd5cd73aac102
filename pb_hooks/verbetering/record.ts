import type { Fase, Publicatiestatus } from '#core/basis/enumeraties.ts';
import type { LoopStap } from '#core/verbetering/verbetering.ts';
import { tekstvelden, type Verbetering } from '#core/verbetering/verbetering.ts';
import { readCitaatbron } from './citaatbron.ts';

/** What only the server decides; whatever a request says about these is put back. */
export const eigenVelden = [
  'kenmerk',
  'slug',
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
] as const;

/** The list in a JSON field; an empty one when it holds nothing or something else. */
function readTrefwoorden(record: core.Record): string[] {
  const tekst = record.getString('trefwoorden');
  const waarde: unknown = tekst === '' ? [] : JSON.parse(tekst);
  return Array.isArray(waarde) ? waarde.filter((woord): woord is string => typeof woord === 'string') : [];
}

/** A record as the rules see it. `themas` become slugs. */
export function readVerbetering(app: core.App, record: core.Record): Verbetering {
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
    fase: record.getString('fase') as Fase,
    publicatiestatus: record.getString('publicatiestatus') as Publicatiestatus,
    versie: record.getInt('versie'),
  };
}

/** The text of a record as one value, to compare and to keep; `themas` as slugs. */
export function readTekst(app: core.App, record: core.Record): { [veld: string]: unknown } {
  const verbetering = readVerbetering(app, record);
  return Object.fromEntries(tekstvelden.map((veld) => [veld, verbetering[veld]]));
}

/** The days on which an entry reached its fasen, oldest first; steps that were taken back are left out. */
export function readLoop(app: core.App, verbetering: string): LoopStap[] {
  const rijen = app.findRecordsByFilter('faseovergangen', 'verbetering = {:verbetering}', 'op,@rowid', 0, 0, {
    verbetering,
  });
  const loop: LoopStap[] = [];
  for (const rij of rijen) {
    const fase = rij!.getString('naar') as Fase;
    const eerder = loop.findIndex((stap) => stap.fase === fase);
    if (eerder >= 0) loop.length = eerder + 1;
    else loop.push({ fase, op: rij!.getString('op').slice(0, 10) });
  }
  return loop;
}
