import type { Actiestatus } from '#core/overleg/enumeraties.ts';
import type { Fase } from '#core/verbetering/enumeraties.ts';
import type { Sluitstand } from '#core/loop/sluiten.ts';
import { listEerderWachtend, listTellendNu } from '#core/meelezen/oordeel.ts';
import { isOpen } from '#core/overleg/actie.ts';
import { listGenomen } from '#core/overleg/besluit.ts';
import { isVanNu } from '#core/verbetering/ronde.ts';
import { readCollegasleutels } from '../organisatie/collega.ts';
import { listStemmen, type GegevenStem } from '../meelezen/list-stemmen.ts';
import { readRondestand } from '../verbetering/ronde.ts';
import { readLive } from '../verbetering/live.ts';
import { listStatussen } from '../terugkoppeling/dekking.ts';
import { readWerkwijze } from '../organisatie/read-instellingen.ts';

/** The records of `collection` that belong to an entry. */
export function listVan(tx: core.App, collection: string, verbetering: core.Record): core.Record[] {
  const params = { id: verbetering.id };
  return tx
    .findRecordsByFilter(collection, 'verbetering = {:id}', 'created', 0, 0, params)
    .map((rij) => rij!);
}

/** The verdicts that count for the gate. */
export function listOordelen(tx: core.App, record: core.Record): core.Record[] {
  const nu = readRondestand(record);
  return listTellendNu(listStemmen(tx, record.id), nu).map((stem) => stem.record);
}

/** The ledger of the round that the entry is in, about `uitkomst`. */
export function listVerteld(tx: core.App, record: core.Record, uitkomst: string): core.Record[] {
  const nu = { ronde: record.getInt('ronde'), uitkomst };
  return listVan(tx, 'terugkoppelingen', record).filter((rij) => isVanNu(readRondestand(rij), nu));
}

/** The besluiten of this round that were not withdrawn, oldest first: what was decided before a reopening did not close the loop. */
export function listBesluiten(tx: core.App, record: core.Record): core.Record[] {
  const sinds = record.getString('heropendOp');
  const op = (rij: core.Record): string => rij.getString('op');
  const rijen = listVan(tx, 'besluiten', record);
  const genomen = listGenomen(
    rijen.map((rij) => ({
      id: rij.id,
      vervangt: rij.getString('vervangt'),
      intrekking: rij.getBool('intrekking'),
    })),
  );
  const ids = new Set(genomen.map(({ id }) => id));
  return rijen
    .filter(({ id }) => ids.has(id))
    .filter((rij) => op(rij) >= sinds)
    .sort((een, ander) => (op(een) < op(ander) ? -1 : 1));
}

/** The acties of this round, and what is still open of an earlier one: what was done before a reopening did not close the loop. */
function listActies(tx: core.App, record: core.Record): Actiestatus[] {
  const sinds = record.getString('heropendOp');
  return listVan(tx, 'acties', record)
    .filter((actie) => actie.getString('created') >= sinds || isOpen(actie.getString('status')))
    .map((actie) => actie.getString('status') as Actiestatus);
}

/** R4: the keys of who drew up codes, read them out, typed a verdict in, declared one void, or gave one, in the round that the entry is in. */
function listHanden(tx: core.App, record: core.Record, stemmen: readonly GegevenStem[]): string[] {
  const ronde = record.getInt('ronde');
  const collegas = listVan(tx, 'meelezingen', record)
    .filter((rij) => rij.getInt('ronde') === ronde)
    .flatMap((rij) => [
      ...rij.getStringSlice('codeGezienDoor'),
      rij.getString('ingevoerdDoor'),
      rij.getString('ongeldigDoor'),
    ]);
  const zelf = stemmen.filter((stem) => stem.ronde === ronde).flatMap(({ sleutels }) => sleutels);
  return [...[...new Set(collegas)].flatMap((id) => readCollegasleutels(tx, id)), ...zelf];
}

/** Everything the closing gate (R4) looks at, as it is in the database now, about `uitkomst`. */
export function readSluitstand(
  tx: core.App,
  record: core.Record,
  uitkomst = record.getString('uitkomst'),
): Omit<Sluitstand, 'oordelen'> & { oordelen: GegevenStem[]; stemmen: GegevenStem[] } {
  const tekst = (veld: string): string => record.getString(veld);
  const melders = listStatussen(tx, record, uitkomst);
  const stemmen = listStemmen(tx, record.id);
  const nu = { ronde: record.getInt('ronde'), uitkomst };
  return {
    fase: tekst('fase') as Fase,
    uitkomst,
    ingangsmaand: tekst('ingangsmaand'),
    reden: tekst('reden'),
    uitleg: tekst('uitleg'),
    signalen: tx.countRecords('signalen', $dbx.hashExp({ verbetering: record.id })),
    besluiten: listBesluiten(tx, record).length,
    acties: listActies(tx, record),
    stemmen,
    oordelen: listTellendNu(stemmen, nu),
    eerdereNee: listEerderWachtend(stemmen, nu).length,
    handen: listHanden(tx, record, stemmen),
    minimumOordelen: readWerkwijze(tx).minimumOordelen,
    melders,
    medewerkersVerteld: tekst('medewerkersVerteldOp') !== '',
    publiekVerteld: readLive(tx, record)?.uitkomst === uitkomst,
  };
}
