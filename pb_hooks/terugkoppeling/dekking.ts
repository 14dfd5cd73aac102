import type { Terugkoppelstatus } from '#core/terugkoppeling/enumeraties.ts';
import {
  beginstatussen,
  chooseWeg,
  countDekking,
  mergeStatussen,
  type Dekking,
  type Terugkoppelweg,
} from '#core/terugkoppeling/terugkoppeling.ts';
import { groupPersonen } from '#core/persoonsgegevens/identiteit.ts';
import { isVanNu } from '#core/verbetering/ronde.ts';
import { readEigenSleutels } from '../basis/sleutels.ts';
import { readLive } from '../verbetering/live.ts';
import { readRondestand } from '../verbetering/ronde.ts';
import { readTeVertellen } from './weg.ts';

/** A linked signal with its melder and what the ledger says about it; `rijen` are of every outcome and round. */
export interface Gekoppeld {
  signaal: core.Record;
  melder: core.Record | undefined;
  rijen: core.Record[];
}

/** The signals that are linked to an entry; with `signaal` only that one. */
export function listGekoppeld(tx: core.App, verbetering: string, signaal = ''): Gekoppeld[] {
  const list = (collection: string, filter: string, veld = 'signaal'): core.Record[] => {
    const precies = signaal === '' ? filter : `${filter} && ${veld} = {:signaal}`;
    const params = signaal === '' ? { verbetering } : { verbetering, signaal };
    return tx.findRecordsByFilter(collection, precies, 'created', 0, 0, params).map((rij) => rij!);
  };
  const melders: { [signaal: string]: core.Record } = {};
  for (const melder of list('melders', 'signaal.verbetering = {:verbetering}')) {
    melders[melder.getString('signaal')] = melder;
  }
  const rijen: { [signaal: string]: core.Record[] } = {};
  for (const rij of list('terugkoppelingen', 'verbetering = {:verbetering}')) {
    (rijen[rij.getString('signaal')] ??= []).push(rij);
  }
  return list('signalen', 'verbetering = {:verbetering}', 'id').map((record) => ({
    signaal: record,
    melder: melders[record.id],
    rijen: rijen[record.id] ?? [],
  }));
}

/** True for a line about what the site says now, in the round that the loop is in, of a signal that is still about it. */
export function isOverNu(tx: core.App, rij: core.Record): boolean {
  const verbetering = tx.findRecordById('verbeteringen', rij.getString('verbetering'));
  const uitkomst = readLive(tx, verbetering)?.uitkomst;
  if (!uitkomst || !isVanNu(readRondestand(rij), { uitkomst, ronde: verbetering.getInt('ronde') }))
    return false;
  const signaal = tx.findRecordsByIds('signalen', [rij.getString('signaal')])[0];
  return signaal?.getString('verbetering') === verbetering.id;
}

/** The line of the ledger about this outcome in this round. */
export function findRij({ rijen }: Gekoppeld, uitkomst: string, ronde: number): core.Record | undefined {
  return rijen.find((rij) => isVanNu(readRondestand(rij), { uitkomst, ronde }));
}

/** How the melder of a linked signal hears about the outcome in this round, as things are now. */
export function readWegVan({ melder, rijen }: Gekoppeld, uitkomst: string, ronde: number): Terugkoppelweg {
  const eerder = rijen
    .filter((rij) => !isVanNu(readRondestand(rij), { uitkomst, ronde }))
    .map((rij) => rij.getString('status') as Terugkoppelstatus);
  return chooseWeg(melder ? readTeVertellen(melder) : null, eerder);
}

/** R16: one status for each person, about the outcome in the round the loop is in; what the ledger would begin with where it says nothing. */
export function listStatussen(tx: core.App, verbetering: core.Record, uitkomst: string): Terugkoppelstatus[] {
  const ronde = verbetering.getInt('ronde');
  // Of who was erased another signal counts, as for the public (pb_hooks/signaal/personen.ts).
  const gekoppeld = listGekoppeld(tx, verbetering.id).filter(({ melder }) => !melder?.getBool('dubbel'));
  const statussen = gekoppeld.map((een) => {
    const status = findRij(een, uitkomst, ronde)?.getString('status');
    return (status ?? beginstatussen[readWegVan(een, uitkomst, ronde)]) as Terugkoppelstatus;
  });
  const sleutels = gekoppeld.map(({ melder }) => (melder ? readEigenSleutels(melder) : []));
  return mergeStatussen(statussen, groupPersonen(sleutels));
}

/** How many of those who are linked were told of the outcome in the round the loop is in. */
export function readDekking(tx: core.App, verbetering: core.Record, uitkomst: string): Dekking {
  return countDekking(listStatussen(tx, verbetering, uitkomst));
}
