import type { Actiestatus, Fase } from '#core/basis/enumeraties.ts';
import type { Sluitstand } from '#core/loop/sluiten.ts';
import { listEerderWachtend, listTellendNu } from '#core/meelezen/oordeel.ts';
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
  return listTellendNu(listStemmen(tx, record.id), readRondestand(record)).map((stem) => stem.record);
}

/** The ledger of the round and outcome that the entry has now. */
export function listVerteld(tx: core.App, record: core.Record): core.Record[] {
  const nu = readRondestand(record);
  return listVan(tx, 'terugkoppelingen', record).filter((rij) => isVanNu(readRondestand(rij), nu));
}

/** The besluiten of this round: what was decided before a reopening did not close the loop. */
export function listBesluiten(tx: core.App, record: core.Record): core.Record[] {
  const params = { id: record.id };
  const filter = "verbetering = {:id} && van = 'gesloten'";
  const heropend = tx.findRecordsByFilter('faseovergangen', filter, '-op', 1, 0, params)[0];
  const sinds = heropend?.getString('op') ?? '';
  return listVan(tx, 'besluiten', record).filter((rij) => rij.getString('op') >= sinds);
}

/** R4: the keys of who drew up codes, read them out, typed a verdict in, or gave one, in the round that the entry is in. */
function listHanden(tx: core.App, record: core.Record, stemmen: readonly GegevenStem[]): string[] {
  const ronde = record.getInt('ronde');
  const collegas = listVan(tx, 'meelezingen', record)
    .filter((rij) => rij.getInt('ronde') === ronde)
    .flatMap((rij) => [...rij.getStringSlice('codeGezienDoor'), rij.getString('ingevoerdDoor')]);
  const zelf = stemmen.filter((stem) => stem.ronde === ronde).flatMap(({ sleutels }) => sleutels);
  return [...[...new Set(collegas)].flatMap((id) => readCollegasleutels(tx, id)), ...zelf];
}

/** Everything the closing gate (R4) looks at, as it is in the database now. */
export function readSluitstand(tx: core.App, record: core.Record): Sluitstand {
  const tekst = (veld: string): string => record.getString(veld);
  const uitkomst = tekst('uitkomst');
  const melders = listStatussen(tx, record, uitkomst);
  const stemmen = listStemmen(tx, record.id);
  const nu = readRondestand(record);
  return {
    fase: tekst('fase') as Fase,
    uitkomst,
    ingangsmaand: tekst('ingangsmaand'),
    reden: tekst('reden'),
    uitleg: tekst('uitleg'),
    signalen: melders.length,
    besluiten: listBesluiten(tx, record).length,
    acties: listVan(tx, 'acties', record).map((actie) => actie.getString('status') as Actiestatus),
    oordelen: listTellendNu(stemmen, nu),
    eerdereNee: listEerderWachtend(stemmen, nu).length,
    handen: listHanden(tx, record, stemmen),
    minimumOordelen: readWerkwijze(tx).minimumOordelen,
    melders,
    medewerkersVerteld: tekst('medewerkersVerteldOp') !== '',
    publiekVerteld: readLive(tx, record)?.uitkomst === uitkomst,
  };
}
