import type { Actiestatus, Fase, Oordeel } from '#core/basis/enumeraties.ts';
import { listTellend } from '#core/meelezen/meelezing.ts';
import { waitsForAntwoord, type GegevenOordeel, type Sluitstand } from '#core/loop/sluiten.ts';
import { listGeldig, listStemmen, type GegevenStem } from '../meelezen/list-stemmen.ts';
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

/** The verdicts that count for the gate: the newest of each person, given in the round that the loop is in about the outcome it has now. */
export function listOordelen(tx: core.App, record: core.Record): core.Record[] {
  return listTellend(listStemmen(tx, record.id).filter((stem) => isVanNu(stem, record))).map(
    (stem) => stem.record,
  );
}

function isVanNu({ ronde, uitkomst }: GegevenStem, record: core.Record): boolean {
  return ronde === record.getInt('ronde') && uitkomst === record.getString('uitkomst');
}

/** The ledger of the round and outcome that the entry has now. */
export function listVerteld(tx: core.App, record: core.Record): core.Record[] {
  const [ronde, uitkomst] = [record.getInt('ronde'), record.getString('uitkomst')];
  return listVan(tx, 'terugkoppelingen', record).filter(
    (rij) => rij.getInt('ronde') === ronde && rij.getString('uitkomst') === uitkomst,
  );
}

/** The besluiten of this round: what was decided before a reopening did not close the loop. */
export function listBesluiten(tx: core.App, record: core.Record): core.Record[] {
  const params = { id: record.id };
  const filter = "verbetering = {:id} && van = 'gesloten'";
  const heropend = tx.findRecordsByFilter('faseovergangen', filter, '-op', 1, 0, params)[0];
  const sinds = heropend?.getString('op') ?? '';
  return listVan(tx, 'besluiten', record).filter((rij) => rij.getString('op') >= sinds);
}

/** Everything the closing gate (R4) looks at, as it is in the database now. */
export function readSluitstand(tx: core.App, record: core.Record): Sluitstand {
  const tekst = (veld: string): string => record.getString(veld);
  const uitkomst = tekst('uitkomst');
  const melders = listStatussen(tx, record, uitkomst);
  return {
    fase: tekst('fase') as Fase,
    uitkomst,
    ingangsmaand: tekst('ingangsmaand'),
    reden: tekst('reden'),
    uitleg: tekst('uitleg'),
    signalen: melders.length,
    besluiten: listBesluiten(tx, record).length,
    acties: listVan(tx, 'acties', record).map((actie) => actie.getString('status') as Actiestatus),
    oordelen: listOordelen(tx, record).map(readOordeel),
    eerdereNee: listGeldig(tx, record.id).filter(
      (stem) => !isVanNu(stem, record) && waitsForAntwoord(readOordeel(stem.record)),
    ).length,
    minimumOordelen: readWerkwijze(tx).minimumOordelen,
    melders,
    medewerkersVerteld: tekst('medewerkersVerteldOp') !== '',
    publiekVerteld: readLive(tx, record)?.uitkomst === uitkomst,
  };
}

function readOordeel(rij: core.Record): GegevenOordeel {
  return {
    oordeel: rij.getString('oordeel') as Oordeel,
    toelichting: rij.getString('toelichting'),
    antwoord: rij.getString('antwoord'),
  };
}
